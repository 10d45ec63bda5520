/** How a sentence of a rule opens its conditions, and how it closes: the frame around them, in the words of many handbooks. */
import { anyOf } from '../../text/any-of';
import { BEFORE_PREPOSITION, CLOSINGS, FRAME, RELATIVE, SUBORDINATE, UNLESS } from './rule-words.nl';

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
/** The words of a text, as they stand. */
export const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];

const OPENS = new RegExp(`\\b(?:${anyOf([...UNLESS, ...SUBORDINATE, ...RELATIVE])})\\b`, 'g');

/** "De zwaardere variant is ook van toepassing bij …", "zwaarder is ook de …", "ook een …": opened without such a word. */
const ALSO = '(?: (?:ook|eveneens|tevens))?';
const OPENS_WITH_NOUN = new RegExp([
  `^[^,;]{0,60}?\\b(?:${anyOf(BEFORE_PREPOSITION)})${ALSO}(?: voor)? (?:bij|voor|op|aan)\\b`,
  `^\\s*(?:(?:ook|eveneens) )?(?:lichter|zwaarder) (?:is|zijn)${ALSO}\\b`,
  '^\\s*(?:ook|eveneens|tevens)\\b',
].join('|'));

/** How the rule goes on when its condition is said: "… valt hieronder", "… is eveneens lichter". */
export const CLOSES = new RegExp(`,? (?:${anyOf(CLOSINGS)})$`);

/** @property relative It ends with "die" or "wie": the job is the subject of what follows. @property names It names a person or a kind of work; `by` which preposition: another one is another alternative. */
export interface Opening {
  readonly length: number;
  readonly unless: boolean;
  readonly relative: boolean;
  readonly names: boolean;
  readonly by: string;
}

/** "Die variant geldt ook als": words between a relative that opens nothing and what does. */
const STILL_FRAME = 2;

/** Where the conditions of a sentence begin: behind the word that opens them, when only the frame stands before it. */
export function openingOf(folded: string): Opening {
  let length = 0;
  let unless = false;
  let relative = false;
  for (const match of folded.matchAll(OPENS)) {
    if (!wordsOf(folded.slice(0, match.index)).every((word) => FRAME.has(word))) break;
    const isRelative = RELATIVE.includes(match[0]);
    if (relative && !isRelative && wordsOf(folded.slice(length, match.index)).length < STILL_FRAME) break;
    [length, unless, relative] = [match.index + match[0].length, UNLESS.includes(match[0]), isRelative];
    if (!isRelative) break;
  }
  if (length > 0) return { length, unless, relative, names: relative, by: '' };
  const noun = OPENS_WITH_NOUN.exec(folded)?.[0] ?? '';
  return { length: noun.length, unless: false, relative: false, names: true, by: wordsOf(noun).slice(-1)[0] ?? '' };
}
