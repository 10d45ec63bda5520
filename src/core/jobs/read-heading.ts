/** The heading of a passage of a vacancy text: at the beginning of a line, or in front of a colon or question mark. */
import { anyOf } from '../text/any-of';
import { HEADING_OWNERS, HEADING_STARTS, HEADING_WORDS, PASSAGE_HEADINGS } from './recruitment-words.nl';
import type { Passage } from './recruitment-words.nl';

/** @property length How many characters the heading takes, with what parts it from the passage. */
export interface Heading {
  readonly passage: Passage;
  readonly length: number;
}

const passages = <Value>(lists: Readonly<Record<Passage, Value>>): readonly (readonly [Passage, Value])[] => Object.entries(lists) as [Passage, Value][];

/** Headings that are known; a few words may follow: "Wat bieden wij jou?" */
const KNOWN = passages(PASSAGE_HEADINGS).map(([passage, headings]) =>
  [passage, new RegExp(`^[\\s*#•-]*(?:${anyOf(headings).replaceAll(' ', '[ -]')})(?: [^\\s:?.]+){0,3}\\s*(?:[:?]|$)\\s*`)] as const);

/** Most words of a heading in somebody's own words, by how it begins. */
const MOST_WORDS = { start: 7, owner: 3 } as const;
const STARTS = new RegExp(`^(?:${anyOf(HEADING_STARTS)})\\b`);
const OWNERS = new RegExp(`^(?:${anyOf(HEADING_OWNERS)})\\b`);
const OWN_WORDS = passages(HEADING_WORDS).map(([passage, words]) => [passage, new Set(words)] as const);

/** "OVER DE HOVEN ADVOCATEN", "Over Jansen Groep": on a line of its own, as it stands. */
const ABOUT_A_NAME = /^(?:Over \p{Lu}\S*(?: [^\s.:;,]+){0,4}|OVER(?: [\p{Lu}&.'-]+){1,6}|About \p{Lu}\S*(?: [^\s.:;,]+){0,4}):?$/u;

const HEADING_END = /[.,;:?]/;
const BULLET = /^[\s*#•-]+/;

/** A short line, or beginning of one, that asks or announces and holds a word of a passage. */
function inOwnWords(folded: string): Heading | undefined {
  const end = folded.search(HEADING_END);
  const length = end < 0 ? folded.length : end + 1;
  const text = folded.slice(0, end < 0 ? folded.length : end).replace(BULLET, '').trim();
  if (end >= 0 && !/[:?]/.test(folded.charAt(end))) return undefined;
  const words = text.split(/\s+/);
  const most = STARTS.test(text) ? MOST_WORDS.start : OWNERS.test(text) ? MOST_WORDS.owner : 0;
  if (words.length < 2 || words.length > most) return undefined;
  const passage = OWN_WORDS.find(([, own]) => words.slice(1).some((word) => own.has(word)) || own.has(words[0] ?? ''))?.[0];
  return passage === undefined ? undefined : { passage, length };
}

/** @param text The sentence as it stands, without space in front. @param folded The same, folded. @returns `undefined` where it begins with no heading. */
export function readHeading(text: string, folded: string): Heading | undefined {
  if (ABOUT_A_NAME.test(text.trim())) return { passage: 'company', length: text.length };
  for (const [passage, heading] of KNOWN) {
    const found = heading.exec(folded);
    if (found !== null) return { passage, length: found[0].length };
  }
  return inOwnWords(folded);
}
