/** Functions that the words of a job cannot tell from the best one: they share first place, since the order among them would be an accident. */
import { weightAt } from './field-index';
import { FIELDS } from './fields';
import type { FunctionIndex } from './index-functions';
import type { Query, QueryWord } from './read-query';
import { TIED } from './weights';

/** What shared letters tell is left out: longer texts share some with any word. */
const TELLING = ['terms', 'concepts'] as const;

/** Whether two functions have the same words, each in the same fields. */
function haveSame(words: readonly QueryWord[], { sparse }: FunctionIndex, one: number, other: number): boolean {
  return words.every(({ features }) => TELLING.every((channel) => features.sparse[channel].ids.every((id) =>
    FIELDS.every((field) => weightAt(sparse[field][channel], id, one) > 0 === weightAt(sparse[field][channel], id, other) > 0))));
}

/**
 * Orders of the other functions that share first place, in catalogue order; none for most jobs.
 * @param ranks What functions are ranked by. @param total What a rank of 1 is worth in log odds. @param named Functions that have the title for a name: where the title is all there is, it tells none of them apart.
 */
export function findTied({ title, department, tasks }: Query, index: FunctionIndex, ranks: Float64Array, total: number, best: number, named: readonly number[]): readonly number[] {
  const least = (ranks[best] ?? 0) - TIED / total;
  const isNameAll = tasks.length === 0 && department.length === 0 && named.includes(best);
  const tied: number[] = [];
  let words: readonly QueryWord[] | undefined;
  for (let order = 0; order < ranks.length; order += 1) {
    if (order === best) continue;
    if (isNameAll && named.includes(order)) tied.push(order);
    else if (!isNameAll && (ranks[order] ?? 0) >= least) {
      words ??= [...title, ...department, ...tasks.flatMap((task) => task.words)];
      if (words.length > 0 && haveSame(words, index, best, order)) tied.push(order);
    }
  }
  return tied;
}

/** A function with its chance. @property tied Orders of the others that it shares first place with. */
export interface Placed {
  readonly order: number;
  readonly chance: number;
  readonly tied: readonly number[];
}

/** The best functions with their chances, where those that share first place come in catalogue order, each as likely as the others. @param chances Per function of `best`. */
export function shareFirstPlace(best: readonly number[], chances: readonly number[], tied: readonly number[]): readonly Placed[] {
  const placed = best.map((order, place): Placed => ({ order, chance: chances[place] ?? 0, tied: [] }));
  const [first] = best;
  if (first === undefined || tied.length === 0) return placed;
  const group = [first, ...tied].sort((a, b) => a - b);
  const chance = placed.reduce((sum, one) => sum + (group.includes(one.order) ? one.chance : 0), 0) / group.length;
  return [...group.map((order, place): Placed => ({ order, chance, tied: place === 0 ? group.slice(1) : [] })), ...placed.filter(({ order }) => !group.includes(order))].slice(0, Math.max(best.length, 1));
}
