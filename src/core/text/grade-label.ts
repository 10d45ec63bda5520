/** What can be the label of a group: a letter, a number, a roman number, or a range of them. */

import { splitEndBracket } from './end-bracket';

const SINGLE = '(?:[A-Z]|\\d{1,3}|[IVXL]{1,6}[a-h]?|\\d{1,2}[A-Za-z]|[A-Z]\\d{1,2})';
const GRADE = new RegExp(`^${SINGLE}$`);
const RANGE = new RegExp(`^(${SINGLE})\\s*(?:[-–/]|t/m|tot en met|to|bis)\\s*(${SINGLE})$`);

const WORD_IN_FRONT = /^(?:functiegroep|loongroep|salarisgroep|salarisschaal|functieschaal|functieniveau|groep|schaal|fg|niveau|pay grade|grade|band|level|entgeltgruppe|lohngruppe|eg)\s*:?\s*/i;

/** The label without "groep", "schaal", points and the like; absent when the text cannot be one. */
export function readGradeLabel(text: string): string | undefined {
  const bare = text.trim().replace(WORD_IN_FRONT, '');
  // Points may stand behind a label: "A (<110)", "B (110-155 punten)".
  const points = splitEndBracket(bare);
  const label = (points !== undefined && /\d/.test(points.inside) ? points.before : bare).trim();
  if (GRADE.test(label)) return label;
  const range = RANGE.exec(label);
  return range === null ? undefined : `${range[1] ?? ''}-${range[2] ?? ''}`;
}

/** The two ends of a range such as "11-13". */
export function gradeRange(label: string): readonly [string, string] | undefined {
  const range = RANGE.exec(label);
  return range?.[1] === undefined || range[2] === undefined ? undefined : [range[1], range[2]];
}
