/** A text as the pattern reads it: clauses of folded words; and phrases looked for in them, by the words they begin with. */
import { tokenize } from '../../text/tokenize';
import { memoize } from '../../text/memoize';

/** Folded words of a clause, in order. */
export type Clause = readonly string[];

const CLAUSE_END = /[.;:•·▪●\n]/;
const LETTERS = /\p{L}/u;

/** Cuts a text into clauses of words; bare numbers are left out. */
export function cutClauses(text: string): readonly Clause[] {
  return text.split(CLAUSE_END).map((clause) => tokenize(clause).map(({ word }) => word).filter((word) => LETTERS.test(word))).filter((clause) => clause.length > 0);
}

export const countWords = (clauses: readonly Clause[]): number => clauses.reduce((sum, clause) => sum + clause.length, 0);

/** The first `most` words, clause by clause. */
export function firstWords(clauses: readonly Clause[], most: number): readonly Clause[] {
  if (most === Infinity) return clauses;
  const taken: Clause[] = [];
  let left = most;
  for (const clause of clauses) {
    if (left <= 0) break;
    taken.push(clause.slice(0, left));
    left -= clause.length;
  }
  return taken;
}

/** Words that may stand where a phrase has a gap. */
const GAP = 3;

type Part = { readonly kind: 'whole' | 'starts' | 'holds'; readonly word: string } | { readonly kind: 'gap' };

function partOf(text: string): Part {
  if (text === '…') return { kind: 'gap' };
  if (text.startsWith('*')) return { kind: 'holds', word: text.replaceAll('*', '') };
  return text.endsWith('*') ? { kind: 'starts', word: text.slice(0, -1) } : { kind: 'whole', word: text };
}

function fits(part: Part | undefined, word: string): boolean {
  if (part === undefined || part.kind === 'gap') return false;
  return part.kind === 'whole' ? word === part.word : part.kind === 'starts' ? word.startsWith(part.word) : word.includes(part.word);
}

/** Where the parts from `at` on end in a clause from `from` on; -1 where they do not stand there. */
function endOf(parts: readonly Part[], at: number, clause: Clause, from: number): number {
  const part = parts[at];
  if (part === undefined) return from;
  if (part.kind === 'gap') {
    for (let skipped = 0; skipped <= GAP; skipped += 1) {
      const end = endOf(parts, at + 1, clause, from + skipped);
      if (end >= 0) return end;
    }
    return -1;
  }
  return fits(part, clause[from] ?? '') ? endOf(parts, at + 1, clause, from + 1) : -1;
}

/** A phrase that was found: its number, and the words from `start` up to `end`. */
export interface PhrasePlace {
  readonly phrase: number;
  readonly start: number;
  readonly end: number;
}

/** Different words whose phrases are remembered. */
const WORDS_KEPT = 50_000;

/**
 * Prepares phrases ("op aanwijzing*", "onder … toezicht") for looking in clauses.
 * @returns Finds all of them in a clause, by where they start; several may start at one word.
 */
export function createPhraseFinder(phrases: readonly string[]): (clause: Clause) => readonly PhrasePlace[] {
  const cut = phrases.map((phrase) => phrase.split(' ').map(partOf));
  const whole = new Map<string, number[]>();
  const others: number[] = [];
  cut.forEach(([first], phrase) => {
    if (first?.kind === 'whole') whole.set(first.word, [...(whole.get(first.word) ?? []), phrase]);
    else others.push(phrase);
  });
  const remember = memoize<string, readonly number[]>(WORDS_KEPT);
  const opening = (word: string): readonly number[] => [...(whole.get(word) ?? []), ...others.filter((phrase) => fits(cut[phrase]?.[0], word))];
  return (clause) => clause.flatMap((word, start) => remember(word, opening).flatMap((phrase): PhrasePlace[] => {
    const end = endOf(cut[phrase] ?? [], 0, clause, start);
    return end < 0 ? [] : [{ phrase, start, end }];
  }));
}
