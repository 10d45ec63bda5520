/** One header cell -> what its column is for. */
import type { JobField } from '../model/company-job';
import { JOB_FIELDS } from '../model/company-job';
import { RESULT_COLUMNS } from '../model/result-columns';
import type { ResultColumnId } from '../model/result-columns';
import { cleanText } from '../text/clean-text';
import { fold } from '../text/fold';
import { HEADER_WORDS, PRIVATE_HEADER_WORDS } from './header-words.nl';

/** What a column is used for. `private` columns (person, salary, gender) are never read; `unknown` ones are left alone. */
export type ColumnUse =
  | { readonly kind: 'field'; readonly field: JobField }
  | { readonly kind: 'result'; readonly column: ResultColumnId }
  | { readonly kind: 'private' }
  | { readonly kind: 'unknown' };

/** Longest header that is tried; longer cells are running text, not headers. */
const MAX_HEADER_LENGTH = 80;

/** Header text as compared: folded, line breaks and punctuation as one space, `%` as a word. */
export function normaliseHeader(header: string): string {
  return fold(cleanText(header)).replace(/%/g, ' procent ').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

const byPhrase = new Map<string, ColumnUse>();
for (const header of PRIVATE_HEADER_WORDS) byPhrase.set(normaliseHeader(header), { kind: 'private' });
for (const field of JOB_FIELDS) {
  for (const header of HEADER_WORDS[field]) byPhrase.set(normaliseHeader(header), { kind: 'field', field });
}
for (const column of RESULT_COLUMNS) byPhrase.set(normaliseHeader(column.header), { kind: 'result', column: column.id });

/** The same without spaces: "functie-naam" is "functienaam". */
const glued = (phrase: string): string => phrase.replaceAll(' ', '');
const byGlued = new Map([...byPhrase].map(([phrase, use]) => [glued(phrase), use] as const));

/** Words that say nothing about a column on their own and may not claim a longer header. */
const ONLY_WHOLE = new Set([
  'id', 'nr', 'nummer', 'code', 'naam', 'name', 'aantal', 'niveau', 'level', 'groep', 'team', 'title', 'titel', 'job', 'kern', 'doel', 'impact', 'risk', 'risico', 'pay', 'age', 'sex', 'uren', 'hours', 'omvang', 'unit',
  'functie', 'position', 'role', 'rol', 'manager', 'medewerker', 'medewerkers', 'band', 'contact', 'kennis', 'beschrijving', 'omschrijving', 'description', 'telefoon', 'adres', 'summary', 'location', 'taak',
].map(normaliseHeader));

const MAX_PHRASE_WORDS = 6;

/** Recognises a header: the whole text first, else the longest known phrase inside it; person data wins a tie. */
export function recogniseHeader(header: string): ColumnUse {
  if (header.length > MAX_HEADER_LENGTH) return { kind: 'unknown' };
  const normalised = normaliseHeader(header);
  const whole = byPhrase.get(normalised) ?? byGlued.get(glued(normalised));
  if (whole !== undefined) return whole;
  const words = normalised.split(' ');
  let found: ColumnUse = { kind: 'unknown' };
  for (let length = Math.min(words.length - 1, MAX_PHRASE_WORDS); length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const phrase = words.slice(start, start + length).join(' ');
      const use = ONLY_WHOLE.has(phrase) ? undefined : byPhrase.get(phrase);
      if (use?.kind === 'private') return use;
      if (use?.kind === 'field' && found.kind === 'unknown') found = use;
    }
    if (found.kind !== 'unknown') return found;
  }
  return found;
}
