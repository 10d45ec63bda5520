/** What tables call a level of a family for short: "SA II" for "SA.2 Secretariaat en administratie II", or only "II". */
import { readGradeLabel } from '../text/grade-label';
import { stripEnd } from '../text/strip-end';
import { squeezeName } from './join-names';

/** A function, as far as tables name it. */
export interface NamedLevel {
  readonly code: string;
  readonly name: string;
  readonly familyNumber: string;
  readonly familyName: string;
}

/** The mark of a level at the end of a name: a roman number, a number or one letter. */
const MARKED = /(?<=^|[\s.-])(?:[IVX]{1,4}|\d{1,2}|[A-Z])$/;
/** What may stand between a name and its mark. */
const BETWEEN = /[\s.-]/;
/** "SA" of the code "SA.1". */
const CODE_LETTERS = /^([A-Z]{1,4})(?=[.\d-])/;
/** Words that no initial is taken of. */
const SMALL_WORDS: ReadonlySet<string> = new Set(['en', 'van', 'de', 'het', 'der', 'of', 'voor', 'in']);

/** @returns What stands before the mark, and the mark; `undefined` for a name without one. */
function splitMark(name: string): { readonly base: string; readonly mark: string } | undefined {
  const whole = name.trim();
  const mark = MARKED.exec(whole)?.[0];
  return mark === undefined ? undefined : { base: stripEnd(whole.slice(0, -mark.length), (character) => BETWEEN.test(character)), mark };
}

const initialsOf = (text: string): string => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !SMALL_WORDS.has(word.toLowerCase())).map((word) => word.charAt(0)).join('');

/**
 * The short names of a level, squeezed; none for a function whose name ends without the mark of a level.
 * @example shortNamesOf({ code: 'SA.2', name: 'Secretariaat en administratie II', familyNumber: 'SA', familyName: '' }) // ['saii']
 */
export function shortNamesOf({ code, name, familyNumber, familyName }: NamedLevel): readonly string[] {
  const split = splitMark(name);
  if (split === undefined) return [];
  const fronts = [CODE_LETTERS.exec(code)?.[1] ?? '', familyNumber, familyName, initialsOf(split.base)];
  return [...new Set(fronts.filter((front) => front !== '').map((front) => squeezeName(front + split.mark)))];
}

/** All that a table may call a function by, squeezed: its whole name, its code, both, and its short names. */
const callingsOf = (job: NamedLevel): readonly string[] => [job.name, job.code, `${job.code}${job.name}`].filter((one) => one !== '').map(squeezeName).concat(shortNamesOf(job));

/** The mark alone, of "II", "Niveau II"; `undefined` where the text says more. */
const bareMark = (text: string): string | undefined => {
  const label = readGradeLabel(text);
  return label !== undefined && splitMark(label)?.base === '' ? label : undefined;
};

/** The one of some; `undefined` for none or more. */
const only = <One>(some: readonly One[]): One | undefined => (some.length === 1 ? some[0] : undefined);

/**
 * The function that a column or cell names: by name, code or short name among all, or by the mark alone among one family.
 * @param family The functions of the family that is being described.
 */
export function findLevel<One extends NamedLevel>(text: string, all: readonly One[], family: readonly One[]): One | undefined {
  const squeezed = squeezeName(text);
  if (squeezed === '') return undefined;
  const named = only(family.filter((one) => callingsOf(one).includes(squeezed))) ?? only(all.filter((one) => callingsOf(one).includes(squeezed)));
  const mark = named === undefined ? bareMark(text) : undefined;
  return named ?? (mark === undefined ? undefined : only(family.filter(({ name }) => splitMark(name)?.mark === mark)));
}
