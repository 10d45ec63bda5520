/** The knowledge level that a text asks for, on one national scale: read from the sentence that speaks most plainly of it, since a text on knowledge mostly speaks of the trade as well. */
import { anyOf } from '../any-of';
import { fold } from '../fold';
import { ASKING, OF_OTHERS, SCHOOLING, STATES } from './schooling.nl';
import type { Schooling } from './schooling.nl';

/**
 * @property low, high Places on the scale, 1 (vmbo, mbo 1) to 8 (doctorate); they differ where a range is asked for ("mbo 4 of hbo") or the text leaves it open ("mbo": 3 to 4).
 * @property quote The sentence, literally. @property words The words for the schooling in it, literally. @property plainness How plainly it speaks, above 0; more is plainer.
 */
export interface KnowledgeReading {
  readonly low: number;
  readonly high: number;
  readonly quote: string;
  readonly words: string;
  readonly plainness: number;
}

/** Any of the words, whole; folded letters are plain ones. */
const whole = (words: readonly string[]): string => `\\b(?:${anyOf(words)})(?![a-z0-9])`;

const byWord = new Map(SCHOOLING.flatMap((one) => one.words.map((word): readonly [string, Schooling] => [word, one])));
const SCHOOL = new RegExp(whole([...byWord.keys()]), 'g');
/** "-3", " (niveau 3)", " niveau 2/3", " 3 of 4" behind a kind of school. */
const DIGITS = /^[- ]{0,2}\(?(?:niveau|level)?[- ]{0,2}([1-4])(?:(?: ?[/-] ?| a | of | tot | t\/m | en | or | to )([1-4]))?(?!\d)\)?/;
/** In a column of its own a bare level is one of the mbo. */
const BARE = /^\W{0,3}(?:niveau|level) ?([1-4])\b/;

const ASKS = ASKING.map((words) => new RegExp(whole(words)));
const OPENS = new RegExp(`^(?:\\S+ ){0,2}(?:${anyOf(STATES)})\\b`);
const OTHERS = new RegExp(whole(OF_OTHERS));
/** Ends of sentences and of items in a list. */
const BORDER = /[•·▪●\n]|[.!?](?=\s)/g;

interface Found {
  readonly low: number;
  readonly high: number;
  readonly start: number;
  readonly end: number;
}

function findSchooling(folded: string, own: boolean): readonly Found[] {
  const found: Found[] = [];
  for (const match of folded.matchAll(SCHOOL)) {
    const schooling = byWord.get(match[0]);
    if (schooling === undefined) continue;
    const start = match.index;
    const end = start + match[0].length;
    const digits = schooling.digits === true ? DIGITS.exec(folded.slice(end, end + 30)) : null;
    const first = Number(digits?.[1] ?? schooling.low);
    const last = digits === null ? schooling.high : Number(digits[2] ?? first);
    found.push({ low: Math.min(first, last), high: Math.max(first, last), start, end: end + (digits?.[0].length ?? 0) });
  }
  const bare = own && found.length === 0 ? BARE.exec(folded) : null;
  return bare === null ? found : [{ low: Number(bare[1]), high: Number(bare[1]), start: bare.index, end: bare[0].length }];
}

/** Words for schooling that stand no farther apart than this are one range ("vmbo/mbo 2", "mbo 4 of hbo"), in characters. */
const TOGETHER = 12;

function plainnessOf(folded: string, own: boolean): number {
  if (OTHERS.test(folded)) return 0;
  const kind = ASKS.findIndex((pattern) => pattern.test(folded));
  const asks = kind < 0 ? 0 : ASKS.length - kind;
  return asks === 0 && !own ? 0 : asks + (own ? 1 : 0) + (OPENS.test(folded.trimStart()) ? 0.5 : 0);
}

function readSentence(text: string, folded: string, own: boolean): KnowledgeReading | undefined {
  const [first, ...others] = findSchooling(folded, own);
  if (first === undefined) return undefined;
  const plainness = plainnessOf(folded, own);
  if (plainness === 0) return undefined;
  // What is named farther on is another subject: courses, or the level of those it works with.
  let range = first;
  for (const one of others) if (one.start - range.end <= TOGETHER) range = { low: Math.min(range.low, one.low), high: Math.max(range.high, one.high), start: range.start, end: one.end };
  return { low: range.low, high: range.high, plainness, quote: text.trim(), words: text.slice(range.start, range.end).trim() };
}

/**
 * Reads the knowledge level that a text asks for; of sentences that speak equally plainly the first counts.
 * @param own Whether the text is a column about nothing but the level, where bare words count.
 * @returns `undefined` when the text asks for none.
 * @example readKnowledge('Kent de markt. Heeft MBO-4 of HBO werk- en denkniveau.', false) // low 4, high 6
 */
export function readKnowledge(text: string, own: boolean): KnowledgeReading | undefined {
  const folded = fold(text);
  let best: KnowledgeReading | undefined;
  let from = 0;
  const read = (to: number): void => {
    const reading = readSentence(text.slice(from, to), folded.slice(from, to), own);
    if (reading !== undefined && reading.plainness > (best?.plainness ?? 0)) best = reading;
    from = to;
  };
  for (const border of folded.matchAll(BORDER)) {
    const end = border.index + border[0].length;
    read(/[.!?]/.test(border[0]) ? end : border.index);
    from = end;
  }
  read(text.length);
  return best;
}

/** The plainest of several texts, and which one it stands in; of equals the first. */
export function plainestKnowledge(texts: readonly string[]): (KnowledgeReading & { readonly text: string }) | undefined {
  let best: (KnowledgeReading & { readonly text: string }) | undefined;
  for (const text of texts) {
    const reading = readKnowledge(text, false);
    if (reading !== undefined && reading.plainness > (best?.plainness ?? 0)) best = { ...reading, text };
  }
  return best;
}
