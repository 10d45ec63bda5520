/** Noun phrases that name people or parties: "een ervaren collega", "de afdeling inkoop", "collega's van de helpdesk". */
import { ANYBODY, IS } from './word-classes';
import type { ReadWords } from './word-classes';

/**
 * A noun phrase for who may do the work; places are numbers of words.
 * @property end The word behind it. @property noun The word for the person or party. @property isHolder It names who holds the job.
 */
export interface Somebody {
  readonly start: number;
  readonly end: number;
  readonly noun: number;
  readonly bits: number;
  readonly hasArticle: boolean;
  readonly isSeveral: boolean;
  readonly isHolder: boolean;
}

/** Most adjectives before a noun. */
const ADJECTIVES = 3;
/** Most words of what a person is of: "van de technische dienst". */
const OF_WHAT = 4;

const NO_NAME = IS.preposition | IS.joint | IS.subordinator | IS.negator | IS.adverb | IS.article | IS.singular | IS.plural | IS.holderPronoun | IS.passive | IS.by;

/** Where what a person is of ends: "van de helpdesk", and a group's bare name: "inkoop". */
function behindNoun({ words, bits }: ReadWords, noun: number, isParty: boolean): number {
  let end = noun + 1;
  const first = bits[end] ?? 0;
  // "De afdeling inkoop bestelt": a name only where a verb follows.
  if (isParty && end < words.length && (first & NO_NAME) === 0 && ((bits[end + 1] ?? 0) & (IS.singular | IS.plural | IS.passive)) !== 0) end += 1;
  if (words[end] !== 'van' && words[end] !== 'of') return end;
  for (let at = end + 1; at < words.length && at <= end + OF_WHAT; at += 1) {
    const own = bits[at] ?? 0;
    if ((own & (IS.article | IS.adjective)) !== 0 && at < words.length - 1) continue;
    return (own & (IS.preposition | IS.joint | IS.subordinator)) === 0 ? at + 1 : end;
  }
  return end;
}

/** The noun phrase that begins at a word, or `undefined` where none for people or parties does. */
export function somebodyAt(read: ReadWords, start: number): Somebody | undefined {
  const { words, bits } = read;
  let at = start;
  let isElse = false;
  const hasArticle = ((bits[at] ?? 0) & IS.article) !== 0;
  while (at < words.length && ((bits[at] ?? 0) & IS.article) !== 0 && at - start < 2) {
    isElse ||= ((bits[at] ?? 0) & IS.else) !== 0;
    at += 1;
  }
  for (let count = 0; count < ADJECTIVES; count += 1) {
    const own = bits[at] ?? 0;
    if ((own & IS.adjective) === 0 || ((own & ANYBODY) !== 0 && ((bits[at + 1] ?? 0) & (ANYBODY | IS.holder)) === 0)) break;
    isElse ||= (own & IS.else) !== 0;
    at += 1;
  }
  const own = bits[at] ?? 0;
  if ((own & IS.holder) !== 0) {
    const bitsOf = isElse ? IS.person : IS.holder;
    return { start, end: at + 1, noun: at, bits: bitsOf, hasArticle, isSeveral: false, isHolder: !isElse };
  }
  // "Een ander", "de ander".
  if ((own & ANYBODY) === 0) return isElse && /^(?:ander|another)$/.test(words[at - 1] ?? '') ? { start, end: at, noun: at - 1, bits: IS.person, hasArticle, isSeveral: false, isHolder: false } : undefined;
  let end = behindNoun(read, at, (own & IS.party) !== 0);
  let isSeveral = (own & IS.several) !== 0;
  if (words[end] === 'en' || words[end] === 'and') {
    const next = somebodyAt(read, end + 1);
    if (next !== undefined) [end, isSeveral] = [next.end, true];
  }
  return { start, end, noun: at, bits: own, hasArticle, isSeveral, isHolder: false };
}
