/** The titles of a handbook's functions -> name, code and group; what stands in brackets is told by all titles together. */
import type { DraftHead } from '../catalogue/draft-job';
import { readTitle } from '../catalogue/read-head';
import { splitEndBracket } from '../text/end-bracket';
import { fold } from '../text/fold';
import { readGradeLabel } from '../text/grade-label';

export type TitleHead = DraftHead & { readonly name: string };

/** A level that a bracket names, with letters in front: "L2", "IC 2". */
const LEVEL = /^[A-Z]{1,3}\s?\d{1,2}$/;
const SPLIT = /[/.\s-]+/;
/** Share of the titles that must have a bracket, for it to be code or group. */
const MOST = 0.9;

/** The place, among the parts of all codes, of the part that is a group: one that looks like one and comes back; letters before numbers. `undefined` where none or several may be. */
function gradePart(codes: readonly string[]): number | undefined {
  const parts = codes.map((code) => code.split(SPLIT));
  const width = parts[0]?.length ?? 0;
  if (width < 2 || parts.some(({ length }) => length !== width)) return undefined;
  const candidates = Array.from({ length: width }, (_, index) => index).filter((index) => parts.every((of) => readGradeLabel(of[index] ?? '') !== undefined));
  const lettered = candidates.filter((index) => parts.every((of) => /[A-Za-z]/.test(of[index] ?? '')));
  return lettered.length === 1 ? lettered[0] : undefined;
}

/** What codes of one handbook have alike: "1600/Ib/1" and "0120/IIc/2" are both "0/I/0". */
export const codeShape = (code: string): string => code.replace(/\d+/g, '0').replace(/[IVX]+[a-z]?/g, 'I').replace(/[A-Z]+/g, 'A');

/** What every title has in front that is no name: "Functie", "Functieprofiel". */
const FRONT = /^(?:(?:norm|referentie|ijk)?functie(?:profiel|beschrijving|omschrijving|typering|blad)?|profiel|beroep|job profile|job description|role profile|stellenbeschreibung)(?:\s?[:–-])?\s(?=\S)/i;

/** "functie voorman" -> "Voorman". */
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/**
 * @param titles As they stand; of one handbook. @returns A head for each.
 * @example readTitles(['Boekbinder (1600/Ib/1)', 'Drukker (1600/IIc/1)']) // [{ name: 'Boekbinder', code: '1600/Ib/1', grade: 'Ib' }, …]
 */
export function readTitles(titles: readonly string[]): readonly TitleHead[] {
  const fronted = titles.every((title) => FRONT.test(title));
  const plain = titles.map((title) => (fronted ? capital(title.replace(FRONT, '')) : title.trim()));
  const brackets = plain.map((title) => splitEndBracket(title)?.inside ?? '');
  const marked = brackets.filter((text) => /\d/.test(text) || (readGradeLabel(text) !== undefined && text.length <= 5));
  if (titles.length < 2 || marked.length < MOST * titles.length) return plain.map((title) => readTitle(title));
  const graded = marked.every((text) => readGradeLabel(text) !== undefined || LEVEL.test(text)) && new Set(marked.map(fold)).size <= marked.length;
  const coded = !graded && new Set(marked.map(codeShape)).size <= Math.max(2, marked.length / 4);
  const part = coded ? gradePart(marked) : undefined;
  return plain.map((title, index): TitleHead => {
    const bracket = brackets[index] ?? '';
    const name = splitEndBracket(title)?.before ?? title;
    if (bracket === '' || !marked.includes(bracket)) return readTitle(title);
    // The bracket of a level tells it from its sisters: it stays in the name.
    if (graded) return { ...readTitle(title), grade: readGradeLabel(bracket) ?? bracket };
    if (!coded) return readTitle(title);
    const grade = part === undefined ? undefined : readGradeLabel(bracket.split(SPLIT)[part] ?? '');
    return { ...readTitle(name), code: bracket, ...(grade === undefined ? {} : { grade }) };
  });
}
