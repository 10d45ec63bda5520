/** What lines of text look like by their content alone: activities, an aim, schooling; for sections whose heading nobody knows. */
import { compilePhrases } from '../text/phrases';
import { fold } from '../text/fold';
import { ACTIVITY_STARTS, ACTIVITY_VERB_ENDINGS, AIM_PHRASES, LEARNING_PHRASES, NO_VERBS } from './content-words.nl';

const STARTS = compilePhrases(ACTIVITY_STARTS);
const AIMS = compilePhrases(AIM_PHRASES);
const LEARNING = compilePhrases(LEARNING_PHRASES);
const NOT_VERBS: ReadonlySet<string> = new Set(NO_VERBS);
/** Characters of a line that are looked at. */
const LOOKED_AT = 240;

const head = (text: string): string => fold(text.slice(0, LOOKED_AT)).replace(/^[^a-z]+/, '');

/** Whether a line says what somebody does: it begins with a verb, or with what stands for one. */
export function isActivity(text: string): boolean {
  const folded = head(text);
  const word = /^[a-z]+/.exec(folded)?.[0] ?? '';
  if (word.length === folded.trimEnd().length || NOT_VERBS.has(word)) return false;
  return ACTIVITY_VERB_ENDINGS.some((ending) => word.length >= ending.length + 2 && word.endsWith(ending)) || STARTS.test(folded);
}

/** Whether a sentence says what somebody is there for. */
export const isAim = (text: string): boolean => AIMS.test(head(text)) || AIMS.test(fold(text.slice(-LOOKED_AT)));
/** Whether a text asks for schooling. */
export const isLearning = (text: string): boolean => LEARNING.test(head(text));

/** Of some, the share that is so, 0 to 1; 0 for none. */
export function shareOf<One>(some: readonly One[], is: (one: One) => boolean): number {
  return some.length === 0 ? 0 : some.filter(is).length / some.length;
}
