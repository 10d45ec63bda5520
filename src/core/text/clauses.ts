/** Clauses: the stretch of text a phrase stands in, so that words are read of the right party and quoted with their sense. */
import { mayTellOfOthers } from './actors/cut-clauses';
import { readStatement } from './actors/read-actor';

/** Longest clause that is quoted whole, in characters; in longer ones the phrase itself is clearer. */
const QUOTE_WHOLE = 110;

const BORDERS = ',;.\n';

/** The clause around the words from `start` to `end`: out to the nearest comma, semicolon, full stop or line break on either side. */
export function clauseAround(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  let from = start;
  while (from > 0 && !BORDERS.includes(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && !BORDERS.includes(text.charAt(to))) to += 1;
  return { start: from, end: to };
}

/** True where a folded clause says that somebody else does it: "administratie door anderen", "klachten doet de backoffice". @param title The folded title of the job; see `readActor`. */
export function otherActs(clause: string, title = ''): boolean {
  if (!mayTellOfOthers(clause)) return false;
  const { actor, denied } = readStatement(clause, title);
  return actor.by === 'other' && !denied;
}

/** The clause around a phrase, trimmed; the phrase itself when the clause is long. */
export function widenToClause(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const around = clauseAround(text, start, end);
  const clause = text.slice(around.start, around.end);
  const from = around.start + clause.length - clause.trimStart().length;
  const to = around.start + clause.trimEnd().length;
  return to - from <= QUOTE_WHOLE && from <= start && to >= end ? { start: from, end: to } : { start, end };
}
