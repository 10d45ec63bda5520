/** One header cell -> what its column may be for, by its words. */
import type { JobField } from '../model/company-job';
import { JOB_FIELDS } from '../model/company-job';
import { cleanText } from '../text/clean-text';
import { fold } from '../text/fold';
import { AMBIGUOUS_HEADERS, HEADER_WORDS, NOT_CURRENT, ONLY_WHOLE_HEADERS, PRIVATE_HEADER_WORDS, SPARE_DEPARTMENT_WORDS } from './header-words.nl';

/** What a column is used for. `private` columns (person, salary, gender) are never read; `unknown` ones are left alone. */
export type ColumnUse =
  | { readonly kind: 'field'; readonly field: JobField }
  | { readonly kind: 'private' }
  | { readonly kind: 'unknown' };

export type Meaning = JobField | 'private';

/**
 * What a header says.
 * @property meanings Likeliest first; several where only the content of the column can tell. Empty: not known.
 * @property ambiguous Whether the header means different things in different lists, so that a content that fits none of them is not read.
 * @property whole Whether the whole header is known, and not just a part of it.
 * @property rank Place among the headers for its field; of two columns for one field the lower goes first.
 */
export interface HeaderSense {
  readonly meanings: readonly Meaning[];
  readonly ambiguous: boolean;
  readonly whole: boolean;
  readonly rank: number;
}

/** Headers from this rank on stand in for a field that no other column has. */
export const SPARE_RANK = 1_000;

/** Longest header that is tried; longer cells are running text, not headers. */
const MAX_HEADER_LENGTH = 80;

/** Header text as compared: folded, line breaks and punctuation as one space, `%` as a word. */
export function normaliseHeader(header: string): string {
  return fold(cleanText(header)).replace(/%/g, ' procent ').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

type Known = Omit<HeaderSense, 'whole'>;

const byPhrase = new Map<string, Known>();
const learn = (headers: readonly string[], meaning: Meaning, from = 0): void => {
  headers.map(normaliseHeader).forEach((header, index) => { byPhrase.set(header, { meanings: [meaning], ambiguous: false, rank: from + index }); });
};
learn(PRIVATE_HEADER_WORDS, 'private');
for (const field of JOB_FIELDS) learn(HEADER_WORDS[field], field);
learn(SPARE_DEPARTMENT_WORDS, 'department', SPARE_RANK);
for (const [header, meanings] of Object.entries(AMBIGUOUS_HEADERS)) byPhrase.set(header, { meanings, ambiguous: true, rank: byPhrase.get(header)?.rank ?? 0 });

/** The same without spaces: "functie-naam" is "functienaam". */
const glued = (phrase: string): string => phrase.replaceAll(' ', '');
const byGlued = new Map([...byPhrase].map(([phrase, known]) => [glued(phrase), known] as const));

const ONLY_WHOLE = new Set(ONLY_WHOLE_HEADERS.map(normaliseHeader));
const OTHER_GRADES: ReadonlySet<string> = new Set(NOT_CURRENT);
const MAX_PHRASE_WORDS = 6;
const UNKNOWN: HeaderSense = { meanings: [], ambiguous: false, whole: false, rank: 0 };

/** "1. Functie", "Functiegroep (huidig)". */
const NUMBERING = /^\s*(?:\d{1,2}|[a-z])[.)]\s+/i;
const BRACKETED = /\([^()]*\)|\[[^[\]]*\]/g;

const isWhole = (normalised: string): Known | undefined => byPhrase.get(normalised) ?? byGlued.get(glued(normalised));

/** The longest known phrase inside a header; person data wins a tie. */
function knownPart(words: readonly string[]): Known | undefined {
  for (let length = Math.min(words.length - 1, MAX_PHRASE_WORDS); length > 0; length -= 1) {
    let found: Known | undefined;
    for (let start = 0; start + length <= words.length; start += 1) {
      const phrase = words.slice(start, start + length).join(' ');
      const known = ONLY_WHOLE.has(phrase) ? undefined : byPhrase.get(phrase);
      if (known?.meanings[0] === 'private') return known;
      found ??= known;
    }
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Recognises a header: the whole text first, with and without what stands in brackets, else the longest known phrase inside it. */
export function recogniseHeader(header: string): HeaderSense {
  if (header.length > MAX_HEADER_LENGTH) return UNKNOWN;
  const plain = header.replace(NUMBERING, '');
  const normalised = normaliseHeader(plain);
  const whole = isWhole(normalised) ?? isWhole(normaliseHeader(plain.replace(BRACKETED, ' ')));
  if (whole !== undefined) return { ...whole, whole: true };
  const words = normalised.split(' ');
  const part = knownPart(words);
  if (part === undefined || (part.meanings[0] === 'currentGrade' && words.some((word) => OTHER_GRADES.has(word)))) return UNKNOWN;
  return { ...part, whole: false };
}
