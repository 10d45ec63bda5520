/** Texts on contacts, kept to what they say of the people served. */
import { compilePhrases } from '../../../text/phrases';
import { PARTIES } from './parties.nl';

const SERVED = compilePhrases(['<served>'], PARTIES);
const OTHERS = compilePhrases(['<others>'], PARTIES);
/** "Alleen intern" says that nobody is served. */
const ONLY = compilePhrases(['(alleen|uitsluitend|enkel|puur|vooral|only)']);
const CLAUSES = /[^,;.\n]+/g;

/** Folded text on contacts, with clauses that speak of others only blanked out; places stay the same. */
export function keepServed(folded: string): string {
  return folded.replace(CLAUSES, (clause) => (OTHERS.test(clause) && !SERVED.test(clause) && !ONLY.test(clause) ? ' '.repeat(clause.length) : clause));
}
