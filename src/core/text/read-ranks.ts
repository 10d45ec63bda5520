/** The words in a job title that tell somebody's place: who leads, assists, is senior. Which work it is they do not tell. */
import { ABBREVIATIONS } from './lexicon.nl';
import { memoize } from './memoize';
import { LEADS_WORK, NO_RANK, RANK_WORDS } from './rank-words.nl';
import type { Rank } from './rank-words.nl';
import { tokenize } from './tokenize';

/** @property text The word as it stands in the title. */
export interface RankWord {
  readonly rank: Rank;
  readonly text: string;
}

/** Words of fewer letters are no last parts of compounds. */
const SHORTEST_PART = 4;

const ranks = new Map(Object.entries(RANK_WORDS).flatMap(([rank, words]) => words.map((word) => [word, rank as Rank] as const)));
const longest = Math.max(...[...ranks.keys()].map(({ length }) => length));
const leadsWork: ReadonlySet<string> = new Set(LEADS_WORK.map((words) => words.replaceAll(' ', '')));

interface Ending {
  readonly rank: Rank;
  /** What stands before the word of rank in a compound. */
  readonly before: string;
}

const NONE = 'none';

function endingOf(word: string): Ending | typeof NONE {
  if (NO_RANK.some((other) => word.endsWith(other))) return NONE;
  for (let size = Math.min(longest, word.length); size >= SHORTEST_PART || size === word.length; size -= 1) {
    const rank = ranks.get(word.slice(-size));
    if (rank !== undefined) return { rank, before: word.slice(0, -size) };
    if (size <= 1) break;
  }
  return NONE;
}

const remember = memoize<string, Ending | typeof NONE>(20_000);

/** Singular forms of a word that may be a plural. */
const singulars = (word: string): readonly string[] => [word, ...(word.endsWith('s') ? [word.slice(0, -1)] : []), ...(word.endsWith('en') ? [word.slice(0, -2)] : [])];

function rankOf(word: string): Ending | typeof NONE {
  for (const form of singulars(ABBREVIATIONS[word] ?? word)) {
    const found = remember(form, endingOf);
    if (found !== NONE) return found;
  }
  return NONE;
}

/** Whether the words before a word of rank make it one of work: "account manager", "key account manager", "projectleider". */
function isOfWork({ before }: Ending, words: readonly string[], at: number): boolean {
  const parts = before === '' ? [words[at - 1] ?? '', `${words[at - 2] ?? ''}${words[at - 1] ?? ''}`] : [before, before.replace(/s$/, '')];
  return parts.some((part) => leadsWork.has(part));
}

/**
 * The words of rank in a title, in their order.
 * @param understand What a word stands for, where the caller knows better than its letters (typing errors).
 * @example readRanks('Hoofd Verkoop Binnendienst') // [{ rank: 'leads', text: 'Hoofd' }]
 */
export function readRanks(title: string, understand: (word: string) => string = (word) => word): readonly RankWord[] {
  const tokens = tokenize(title);
  const words = tokens.map(({ word }) => understand(word));
  return tokens.flatMap(({ start, end }, at): readonly RankWord[] => {
    const found = rankOf(words[at] ?? '');
    if (found === NONE || (found.rank === 'leads' && isOfWork(found, words, at))) return [];
    return [{ rank: found.rank, text: title.slice(start, end) }];
  });
}
