/** Years of work experience, from the ways people write them. */
import type { FoldedText } from '../../folded-text';
import { quoteOf } from '../../folded-text';
import type { NumberRead } from '../aspect';

const WORDS = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'] as const;
const NUMBER = `\\d{1,2}(?:[.,]\\d)?|${WORDS.join('|')}`;
const YEARS = new RegExp(`\\b(${NUMBER})(?:\\s*\\+)?(?:\\s*(?:-|–|a|à|tot|t/m|of|to)\\s*(?:${NUMBER})(?:\\s*\\+)?)?\\s*(?:jaar|jaren|jr|year|yrs|seizoen)`);
const WITH_EXPERIENCE = new RegExp(`\\b(${NUMBER})(?:\\s*\\+)?\\s*(?:jaar|years?) (?:of )?(?:\\S+ )?(?:werk)?(?:ervaring|experience)`);
const MONTHS = /\b\d{1,2} (?:maand|maanden|months?)\b/;
const BARE = /^\s*(\d{1,2}(?:[.,]\d)?)(?:\s*\+)?\s*$/;

/** Borders in years between none, some, much and very much experience. */
const BORDERS = [0.5, 4, 8] as const;

function years(text: string): number {
  const word = WORDS.indexOf(text as (typeof WORDS)[number]);
  return word >= 0 ? word : Number(text.replace(',', '.'));
}

/** Position on the experience scale, 0 to 3. A range counts by its lower end; a bare number only in the experience column. */
export function readYears<Source extends string>(text: FoldedText<Source>, own: boolean): NumberRead<Source> | undefined {
  const { folded } = text;
  const months = own ? MONTHS.exec(folded) : null;
  const match = months ?? (own ? YEARS.exec(folded) ?? BARE.exec(folded) : WITH_EXPERIENCE.exec(folded));
  if (match === null) return undefined;
  const amount = months === null ? years(match[1] ?? '') : 0;
  return { position: BORDERS.filter((border) => amount >= border).length, weight: 1, quote: quoteOf(text, match) };
}
