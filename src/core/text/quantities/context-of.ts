/** The words around a quantity, by which its role is told: "leiding aan 12 monteurs" or "helpt 12 klanten". */
import { CONTEXT_VERBS } from './context-verbs.nl';
import type { Quantity } from './quantity';
import { isPeople } from './read-counted';
import { isDigit, isLetter, wordBefore } from './words';

/**
 * @property start, end The clause around a quantity, without spaces at its ends: `folded.slice(start, end)` is `text`.
 * @property verb The word in it that says what is done, the nearest before the quantity, else the first behind it, as it stands; absent where none is known.
 */
export interface Context {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly verb?: string;
}

/** Abbreviations whose full stop ends no clause. */
const ABBREVIATED: readonly string[] = ['ca.', 'c.a.', 'min.', 'max.', 'incl.', 'excl.', 'mln.', 'resp.', 'bijv.', 'o.a.', 'evt.', 'approx.', 'nr.', 'gem.'];

/** Whether a clause ends at a character: not within a number or behind an abbreviation. A comma ends a clause, not a sentence. */
function ends(text: string, at: number, comma: boolean): boolean {
  const sign = text[at];
  if (sign === '\n' || sign === ';') return true;
  if (sign === ',') return comma && !(isDigit(text, at - 1) && isDigit(text, at + 1));
  if (sign !== '.') return false;
  return !(isDigit(text, at + 1) || isLetter(text, at + 1)) && !ABBREVIATED.includes(wordBefore(text, at + 1)?.word ?? '');
}

function around(text: string, { start, end }: Quantity, comma: boolean): Context {
  let from = start;
  while (from > 0 && !ends(text, from - 1, comma)) from -= 1;
  let to = end;
  while (to < text.length && !ends(text, to, comma)) to += 1;
  while (text[from] === ' ') from += 1;
  while (text[to - 1] === ' ') to -= 1;
  return { start: from, end: to, text: text.slice(from, to) };
}

/** Words for people begin as verbs do ("adviseurs"); those are passed over. */
const VERB = new RegExp(`\\b(?:${CONTEXT_VERBS.join('|')})\\w*`, 'g');

function verbIn(clause: Context, quantity: Quantity): string | undefined {
  const verbs = [...clause.text.matchAll(VERB)].filter(({ index, 0: word }) => !isPeople(word) && (clause.start + index + word.length <= quantity.start || clause.start + index >= quantity.end));
  return (verbs.filter(({ index }) => clause.start + index < quantity.start).at(-1) ?? verbs[0])?.[0];
}

/** The clause around a quantity, between commas, with its verb; without one there it reaches out to the whole sentence ("leidt planners, monteurs en 12 chauffeurs"). */
export function contextOf(folded: string, quantity: Quantity): Context {
  const clause = around(folded, quantity, true);
  const verb = verbIn(clause, quantity);
  if (verb !== undefined) return { ...clause, verb };
  const sentence = around(folded, quantity, false);
  const said = verbIn(sentence, quantity);
  return said === undefined ? clause : { ...sentence, verb: said };
}
