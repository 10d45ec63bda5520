/** Dutch stemming and stop words, from the libraries that the measurements found good enough. */
import { stemmer } from '@orama/stemmers/dutch';
import { stopwords } from '@orama/stopwords/dutch';
import { fold } from './fold';
import { memoize } from './memoize';
import { LONGEST_WORD } from './tokenize';

const STOP_WORDS: ReadonlySet<string> = new Set([
  ...stopwords.map(fold),
  'm', 'v', 'x', 'the', 'of', 'and', 'for', 'to', 'with', 'in', 'on', 'at', 'by', 'from', 'een', 'ten', 'behoeve', 'onder', 'als', 'zoals', 'aan', 'hand', 'zij', 'je', 'jij', 'bent', 'via', 'etc', 'per', 'o', 'a', 'd', 'e',
]);

/** Words that carry no meaning of their own; `word` is folded. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);

const remember = memoize<string, string>(50_000);

/** The stem of a folded word, by the Dutch Snowball algorithm. A word that is too long to be analysed is its own stem. */
export const stem = (word: string): string => (word.length > LONGEST_WORD ? word : remember(word, stemmer));
