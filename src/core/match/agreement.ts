/** Whether the parts of a job point to the same function: where they do not, the function they are about may be missing. */
import type { FunctionIndex } from './index-functions';
import type { Scores, WeighedQuery } from './score-functions';
import type { RowOf } from './word-rows';

/** What the best function gets, out of what each part gives the candidate it favours. */
const shareOf = (parts: readonly (readonly number[])[], best: number): number => {
  let [own, most] = [0, 0];
  for (const amounts of parts) {
    own += Math.max(0, amounts[best] ?? 0);
    most += Math.max(0, ...amounts);
  }
  return most === 0 ? 0 : own / most;
};

/** @param best Order of the best function. @returns Shares from 0 to 1: of the title's words, and of the tasks. */
export function agreementOf({ parts }: WeighedQuery, { candidates, aligned }: Scores, best: number, { functions }: FunctionIndex, rowOf: RowOf): { readonly title: number; readonly tasks: number } {
  const place = candidates.indexOf(best);
  const words = parts.filter(({ role }) => role === 'title').flatMap(({ role, words: all, shared, vector }) => all.map(({ features }) => {
    const row = rowOf(role, features);
    return candidates.map((order) => shared * (row[order] ?? 0) + vector * (row[functions.length + order] ?? 0));
  }));
  const taskCount = aligned.get(best)?.length ?? 0;
  const tasks = Array.from({ length: taskCount }, (_, task) => candidates.map((order) => aligned.get(order)?.[task]?.likeness ?? 0));
  return { title: shareOf(words, place), tasks: shareOf(tasks, place) };
}
