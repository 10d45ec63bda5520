/** Texts on contacts, kept to what they say of customers. */
import { CUSTOMERS, OTHER_PARTIES } from './cues/impact.nl';

const CLAUSES = /[^,;.\n]+/g;
/** "Alleen intern" says there are no customers. */
const ONLY = /\b(?:alleen|uitsluitend|enkel|puur|only)\b/;

/** Folded text on contacts, with clauses that speak of others than customers blanked out ("alleen intern" says there are no customers); places stay the same. */
export function keepCustomers(folded: string): string {
  return folded.replace(CLAUSES, (clause) => (OTHER_PARTIES.test(clause) && !CUSTOMERS.test(clause) && !ONLY.test(clause) ? ' '.repeat(clause.length) : clause));
}
