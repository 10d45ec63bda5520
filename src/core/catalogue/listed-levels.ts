/** A name that lists the levels of one function: "Secretaresse 1/2/3", "Secretaresse I, II en III", "Junior/Medior/Senior adviseur". */
import { fold } from '../text/fold';
import { readGradeLabel, readGrades } from '../text/grade-label';
import { stripEnd } from '../text/strip-end';
import { LEVEL_WORDS } from './table-headings.nl';

/**
 * @property names One per level, lowest mark first, as the text writes it. @property marks What tells the levels apart: "I", "2", "B", "senior".
 * @property sure They begin at the first mark or are words, so that nothing else can be meant ("Chauffeur B/C" is not sure).
 */
export interface ListedLevels {
  readonly names: readonly string[];
  readonly marks: readonly string[];
  readonly sure: boolean;
}

/** Most levels of one function. */
const MOST = 8;
/** Words that stand between the marks, and those that leave out the marks between two. */
const BETWEEN: ReadonlySet<string> = new Set(['/', ',', '&', '+', 'en', 'of', 'and', 'or', 'und']);
const RANGE = '–';
const RANGE_WORDS = /\s(?:t\/m|tot en met|to|bis|-)\s/g;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const MARK = /^(?:[IVX]{1,4}|\d{1,2}|[A-Z])$/;
const WORDS: ReadonlySet<string> = new Set(LEVEL_WORDS);
const isWord = (token: string): boolean => WORDS.has(fold(token));
const isMark = (token: string): boolean => MARK.test(token) || isWord(token);

const tokensOf = (name: string): readonly string[] => name.replace(RANGE_WORDS, ` ${RANGE} `).split(/\s+|(?=[/,&+()])|(?<=[/,&+()])|(?<=[\dIVXA-Z])[-–](?=[\dIVXA-Z]\b)/).filter((token) => token !== '');

/** Ways to write a mark as a number and back; the first that all marks fit is theirs. */
const SERIES: readonly { readonly value: (mark: string) => number; readonly write: (value: number) => string; readonly fits: (marks: readonly string[]) => boolean }[] = [
  { value: Number, write: String, fits: (marks) => marks.every((mark) => /^\d+$/.test(mark)) },
  // "C/D" are letters: roman are marks of which one is longer, or the first.
  { value: (mark) => ROMAN.indexOf(mark) + 1, write: (value) => ROMAN[value - 1] ?? '', fits: (marks) => marks.every((mark) => ROMAN.includes(mark)) && marks.some((mark) => mark.length > 1 || mark === 'I') },
  { value: (mark) => mark.charCodeAt(0) - 64, write: (value) => String.fromCharCode(64 + value), fits: (marks) => marks.every((mark) => /^[A-Z]$/.test(mark)) },
];

const seriesOf = (marks: readonly string[]): (typeof SERIES)[number] | undefined => SERIES.find(({ fits }) => fits(marks));

/** The marks from the first to the last: "1" and "3" -> "1", "2", "3". */
function fillRange(ends: readonly string[]): readonly string[] | undefined {
  const series = seriesOf(ends);
  const [from, to] = series === undefined ? [] : ends.map(series.value);
  if (series === undefined || ends.length !== 2 || from === undefined || to === undefined || to <= from || to - from >= MOST) return undefined;
  return Array.from({ length: to - from + 1 }, (_, index) => series.write(from + index));
}

/** The marks of a run of tokens; whether they go up one by one, and from where. */
function readMarks(tokens: readonly string[]): Pick<ListedLevels, 'marks' | 'sure'> | undefined {
  const given = tokens.filter((token) => isMark(token));
  const words = given.every(isWord);
  const marks = tokens.includes(RANGE) ? fillRange(given) : given;
  if (marks === undefined || marks.length < 2 || marks.length > MOST || new Set(marks.map(fold)).size < marks.length) return undefined;
  if (words) return { marks, sure: true };
  const series = seriesOf(marks);
  const [first, ...others] = series === undefined ? [] : marks.map(series.value);
  return first === undefined || others.some((value, index) => value !== first + index + 1) ? undefined : { marks, sure: first <= 1 };
}

/** How many tokens from the front are marks with what stands between them. */
function runOf(tokens: readonly string[]): number {
  let end = 0;
  for (let at = 0; at < tokens.length;) {
    if (!isMark(tokens[at] ?? '')) break;
    end = at + 1;
    at += 1;
    const before = at;
    while (BETWEEN.has(tokens[at] ?? '') || tokens[at] === RANGE) at += 1;
    if (at === before) break;
  }
  return end;
}

const named = (read: Pick<ListedLevels, 'marks' | 'sure'>, base: string): ListedLevels => ({ ...read, names: read.marks.map((mark) => `${base} ${mark}`) });
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const joined = (tokens: readonly string[]): string => stripEnd(tokens.join(' ').replace(/ ?([/,)]) ?/g, '$1 ').replace(/\( /g, '('), (character) => ' ,(–-:'.includes(character));

/** "Secretaresse I, Secretaresse II en Secretaresse III": the name again with every mark. */
function readWholeNames(name: string): ListedLevels | undefined {
  const words = name.split(' ');
  const at = words.findIndex((word) => isMark(stripEnd(word, (character) => BETWEEN.has(character))));
  const base = words.slice(0, at).join(' ');
  if (at < 1 || !/\p{L}{3}/u.test(base)) return undefined;
  const [before, ...ends] = name.replaceAll(`${base.charAt(0).toLowerCase()}${base.slice(1)}`, base).split(base).map(tokensOf);
  const read = before?.length !== 0 || ends.length < 2 || !ends.every((end) => runOf(end) === 1) ? undefined : readMarks(ends.map(([mark]) => mark ?? ''));
  return read === undefined ? undefined : named(read, base);
}

/**
 * @returns `undefined` for a name of one function.
 * @example listedLevels('Secretaresse I, II en III')?.names // ['Secretaresse I', 'Secretaresse II', 'Secretaresse III']
 */
export function listedLevels(name: string): ListedLevels | undefined {
  const whole = readWholeNames(name);
  if (whole !== undefined) return whole;
  const tokens = tokensOf(name);
  const back = [...tokens].reverse();
  const closed = back[0] === ')' ? back.slice(1) : back;
  const tail = runOf(closed);
  const atEnd = readMarks(closed.slice(0, tail).reverse());
  const base = joined(closed.slice(tail).reverse());
  if (atEnd !== undefined && /\p{L}{3}/u.test(base)) return named(atEnd, base);
  const front = runOf(tokens);
  const rest = joined(tokens.slice(front));
  const inFront = tokens.slice(0, front).every((token) => isWord(token) || BETWEEN.has(token)) ? readMarks(tokens.slice(0, front)) : undefined;
  return inFront === undefined || !/\p{L}{3}/u.test(rest) ? undefined : { ...inFront, names: inFront.marks.map((mark) => `${capital(fold(mark))} ${rest}`) };
}

/** The group of each level, by what a line says of all of them: "4/5/6", "4 t/m 6", "I: 4, II: 5". @returns `undefined` where that does not tell every level's. */
export function gradesOfLevels(text: string, { marks }: ListedLevels): readonly string[] | undefined {
  const given = readGrades(text);
  const [only] = given;
  if (given.length === 1 && only !== undefined) {
    const ends = only.label.split('-');
    const filled = ends.length === 2 ? fillRange(ends) : undefined;
    return ends.length === 1 ? marks.map(() => only.label) : (filled ?? ends).length === marks.length ? filled ?? ends : undefined;
  }
  const byMark = marks.map((mark) => given.find(({ of }) => of !== '' && (readGradeLabel(of) ?? fold(of).split(' ').at(-1) ?? '').toLowerCase() === mark.toLowerCase())?.label);
  if (byMark.every((label): label is string => label !== undefined)) return byMark;
  return given.length === marks.length && given.every(({ of }) => of === '') ? given.map(({ label }) => label) : undefined;
}

/** "S1/S2/S3" -> a code per level; one code gets the level's number behind it. */
export function codesOfLevels(code: string, { names }: ListedLevels): readonly string[] {
  const parts = code.split(/[/,]/).map((part) => part.trim());
  return parts.length === names.length ? parts : names.map((_, index) => (code === '' ? '' : `${code}.${String(index + 1)}`));
}
