/** What can be the label of a group: a letter, a number, a roman number, or a range of them. */

import { splitEndBracket } from './end-bracket';

const SINGLE = '(?:[A-Z]|\\d{1,3}|[IVXL]{1,6}[a-h]?|\\d{1,2}[A-Za-z]|[A-Z]\\d{1,2})';
const GRADE = new RegExp(`^${SINGLE}$`);
const RANGE = new RegExp(`^(${SINGLE})\\s*(?:[-–/]|t/m|tot en met|to|bis)\\s*(${SINGLE})$`);

const WORD_IN_FRONT = /^(?:functiegroepen|loongroepen|groepen|schalen|functiegroep|loongroep|salarisgroep|salarisschaal|functieschaal|functieniveau|groep|schaal|fg|niveau|pay grade|grade|band|level|entgeltgruppe|lohngruppe|eg)\s*:?\s*/i;

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

/** What stands between several groups in one place: "4/5/6", "4, 5 en 6". */
const LISTED = /[\n/,;&+]|\s(?:en|of|and|respectievelijk|resp\.?)\s/;

/** One of several groups. @property of What it is the group of, "II" of "II: 5" or "5 (II)"; empty where that is not said. */
export interface ListedGrade {
  readonly label: string;
  readonly of: string;
}

function readListed(part: string): ListedGrade | undefined {
  const label = readGradeLabel(part);
  const bracket = splitEndBracket(part);
  if (bracket !== undefined && readGradeLabel(bracket.before) !== undefined) return { label: readGradeLabel(bracket.before) ?? '', of: bracket.inside };
  if (label !== undefined) return { label, of: '' };
  const colon = /[:=]\s*/.exec(part);
  const behind = colon === null ? undefined : readGradeLabel(part.slice(colon.index + colon[0].length));
  return colon === null || behind === undefined ? undefined : { label: behind, of: part.slice(0, colon.index).trim() };
}

/** All groups that a text lists; none where it says anything else. */
export function readGrades(text: string): readonly ListedGrade[] {
  const range = readGradeLabel(text);
  const parts = range === undefined ? text.replace(WORD_IN_FRONT, '').split(LISTED).filter((part) => part.trim() !== '') : [text];
  const read = parts.map((part) => readListed(part.trim()));
  return read.every((one) => one !== undefined) ? read : [];
}

/** What a place for a group holds: one label, or the text that lists several. */
export const readGradeValue = (text: string): string | undefined => readGradeLabel(text) ?? (readGrades(text).length > 1 ? text.trim() : undefined);

/** One label for what `readGradeValue` gave: of several the first and the last. */
export function oneGrade(value: string): string {
  const listed = readGrades(value);
  const [first, last] = [listed[0]?.label, listed.at(-1)?.label];
  return listed.length < 2 || first === undefined || last === undefined ? value : first === last ? first : `${first}-${last}`;
}

/** The two ends of a range such as "11-13". */
export function gradeRange(label: string): readonly [string, string] | undefined {
  const range = RANGE.exec(label);
  return range?.[1] === undefined || range[2] === undefined ? undefined : [range[1], range[2]];
}
