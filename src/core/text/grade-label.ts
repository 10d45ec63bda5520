/** What can be the label of a group: a letter, a number, a roman number, or a range of them. */

const SINGLE = '(?:[A-Z]|\\d{1,3}|[IVXL]{1,6}|\\d{1,2}[A-Za-z]|[A-Z]\\d{1,2})';
const GRADE = new RegExp(`^${SINGLE}$`);
const RANGE = new RegExp(`^(${SINGLE})\\s*(?:[-–/]|t/m|tot en met)\\s*(${SINGLE})$`);

/** The label without "groep", "schaal" and the like; absent when the text cannot be one. */
export function readGradeLabel(text: string): string | undefined {
  const label = text.trim().replace(/^(?:functiegroep|loongroep|salarisgroep|salarisschaal|functieschaal|groep|schaal|fg|niveau)\s*:?\s*/i, '').trim();
  if (GRADE.test(label)) return label;
  const range = RANGE.exec(label);
  return range === null ? undefined : `${range[1] ?? ''}-${range[2] ?? ''}`;
}

/** The two ends of a range such as "11-13". */
export function gradeRange(label: string): readonly [string, string] | undefined {
  const range = RANGE.exec(label);
  return range?.[1] === undefined || range[2] === undefined ? undefined : [range[1], range[2]];
}
