/** Dutch stemming and stop words, from the libraries that the measurements found good enough. */
import { stemmer } from '@orama/stemmers/dutch';
import { stopwords } from '@orama/stopwords/dutch';
import { fold } from './fold';

const STOP_WORDS: ReadonlySet<string> = new Set([
  ...stopwords.map(fold),
  'm', 'v', 'x', 'the', 'of', 'and', 'for', 'to', 'with', 'in', 'on', 'at', 'by', 'from', 'een', 'ten', 'behoeve', 'onder', 'als', 'zoals', 'aan', 'hand', 'zij', 'je', 'jij', 'bent', 'via', 'etc', 'per', 'o', 'a', 'd', 'e',
]);

const cache = new Map<string, string>();
const CACHE_SIZE = 50_000;

/** Words that carry no meaning of their own; `word` is folded. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);

/** The stem of a folded word, by the Dutch Snowball algorithm. */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const stemmed = stemmer(word);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(word, stemmed);
  return stemmed;
}
