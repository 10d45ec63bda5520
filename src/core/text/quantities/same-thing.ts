/** Whether two quantities are of the same thing. */
import { SERVED, STAFF } from './counted-words.nl';
import type { Quantity } from './quantity';

const endsIn = (word: string, list: readonly string[]): boolean => list.some((one) => word.endsWith(one) && (word === one || one.length > 3));
/** Persons who work, whatever their trade, are "medewerkers"; those served are not. */
const isStaff = (word: string): boolean => STAFF.includes(word) || word.endsWith('medewerkers') || word.endsWith('personeelsleden');
const isServed = (word: string): boolean => endsIn(word, SERVED);

/**
 * Whether two quantities have the same unit and, where things or persons are counted, count the same: "monteurs" are "medewerkers", "bewoners" are not.
 * Full-time jobs and persons are the same where the persons work. Persons led and persons served are told apart by the words around them; see `contextOf`.
 * @param sameWord Whether two nouns are forms of one.
 */
export function sameThing(a: Quantity, b: Quantity, sameWord: (x: string, y: string) => boolean): boolean {
  const [x, y] = [a, b].map(({ unit, of }) => (unit === 'fte' ? 'fte' : of));
  const persons = [a, b].every(({ unit }) => unit === 'people' || unit === 'fte');
  if (a.unit !== b.unit && !persons) return false;
  if (a.unit === 'share') return x === undefined || y === undefined || sameWord(x, y);
  if (a.unit !== 'count' && !persons) return true;
  if (x === undefined || y === undefined) return x === y;
  return x === y || sameWord(x, y) || (persons && (isStaff(x) || isStaff(y)) && !isServed(x) && !isServed(y));
}
