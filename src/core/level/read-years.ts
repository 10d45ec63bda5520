/** Years of work experience, from the ways people write them. */
import { fold } from '../text/fold';
import type { CueText, Reading } from './reading';

const YEARS = /(\d{1,2}(?:[.,]\d)?)\s*\+?\s*(?:(?:-|–|a|à|tot|t\/m|of)\s*(\d{1,2}(?:[.,]\d)?)\s*\+?\s*)?(?:jaar|jaren|jr|year|yrs)/;
const BARE = /^(\d{1,2}(?:[.,]\d)?)\s*\+?$/;

/** Borders in years between none, some, much and very much experience. */
const BORDERS = [0.5, 4, 8] as const;

const years = (text: string): number => Number(text.replace(',', '.'));

/** Position on the experience scale, 0 to 3. A range counts by its lower end; a bare number only in the experience column. */
export function readYears<Source extends string>({ source, text, own }: CueText<Source>): Reading<Source> | undefined {
  const folded = fold(text);
  const match = (own ? YEARS.exec(folded) ?? BARE.exec(folded.trim()) : undefined) ?? /(\d{1,2})\s*\+?\s*jaar (?:\S+\s)?(?:werk)?ervaring/.exec(folded);
  if (match?.[1] === undefined) return undefined;
  const amount = years(match[1]);
  const position = BORDERS.filter((border) => amount >= border).length;
  const end = match.index + match[0].length;
  return { position, quote: { source, start: match.index, end, text: text.slice(match.index, end) } };
}
