/** Clauses: the stretch of text a phrase stands in, so that words are read of the right party and quoted with their sense. */
import { CUSTOMERS, OTHER_PARTIES } from './cues.nl';

const CLAUSES = /[^,;.\n]+/g;
/** Longest clause that is quoted whole, in characters; in longer ones the phrase itself is clearer. */
const QUOTE_WHOLE = 110;

/** Folded text on contacts, with clauses that speak of others than customers blanked out; places stay the same. */
export function keepCustomers(folded: string): string {
  return folded.replace(CLAUSES, (clause) => (OTHER_PARTIES.test(clause) && !CUSTOMERS.test(clause) ? ' '.repeat(clause.length) : clause));
}

/** The clause around a phrase, trimmed; the phrase itself when the clause is long. */
export function widenToClause(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  for (const match of text.matchAll(CLAUSES)) {
    const clause = match[0].trimEnd();
    const from = match.index + clause.length - clause.trimStart().length;
    const to = match.index + clause.length;
    if (from <= start && end <= to) return to - from <= QUOTE_WHOLE ? { start: from, end: to } : { start, end };
  }
  return { start, end };
}
