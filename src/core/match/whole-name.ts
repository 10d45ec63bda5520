/** A title that is, word for word, a name of a function: what nothing else in a handbook outweighs. */
import { cleanTitle } from '../text/clean-title';
import { SENIORITY_WORDS } from '../text/lexicon.nl';
import { isStopWord } from '../text/stem';
import { tokenize } from '../text/tokenize';
import type { Token } from '../text/tokenize';
import type { FunctionIndex } from './index-functions';

/**
 * Functions (by order) of which a title is a name; none for most titles.
 * @param title Its words, without what says nothing about the work; see `cleanTitle`.
 * @param alone Whether the title is all there is: where no function has that name with its word of level ("Junior inkoper"), the name without it then holds; tasks tell more.
 */
export type FindNamed = (title: readonly Token[], alone: boolean) => readonly number[];

const SENIORITY: ReadonlySet<string> = new Set(SENIORITY_WORDS);

/** Whether two words stand for the same: by what they mean, but never a level for another level. */
const keyOf = (word: string, { readWord }: FunctionIndex): string => (SENIORITY.has(word) ? word : readWord(word)?.lexeme.forms.join(' ') ?? word);

/**
 * Word order, case, hours, place, shift and typing errors do not count; a word of level ("senior", "II") does.
 * @example findNamed(tokenize('binnendienst verkoper'), true) // [1]: "Verkoper Binnendienst", and not "Hoofd Verkoop Binnendienst"
 */
export function createNameFinder(index: FunctionIndex): FindNamed {
  const wordsOf = (tokens: readonly Token[]): readonly string[] => tokens.map(({ word }) => word).filter((word) => SENIORITY.has(word) || !isStopWord(word)).map((word) => keyOf(word, index)).sort();
  const functions = new Map<string, Set<number>>();
  for (const { order, texts } of index.functions) {
    for (const { field, text } of texts) {
      const key = field === 'names' ? wordsOf(tokenize(cleanTitle(text, index.isWorkWord))).join(' ') : '';
      if (key !== '') functions.set(key, (functions.get(key) ?? new Set()).add(order));
    }
  }
  return (title, alone) => {
    const words = wordsOf(title);
    const named = functions.get(words.join(' ')) ?? (alone ? functions.get(words.filter((word) => !SENIORITY.has(word)).join(' ')) : undefined);
    return named === undefined ? [] : [...named];
  };
}
