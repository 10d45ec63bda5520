/** Whether the parts of a job point to the same function: where they do not, the function they are about may be missing. */
import type { FunctionIndex } from './index-functions';
import type { Scores } from './score-functions';
import type { WeighedQuery } from './weigh-query';
import type { RowOf } from './word-rows';

/** Shares from 0 to 1: what the best function gets, out of what each part gives the candidate it favours. */
export interface Agreement {
  readonly title: number;
  readonly tasks: number;
}

/** @param best Order of the best function. @returns Shares of the title's words, and of the tasks. */
export function agreementOf({ parts }: WeighedQuery, { candidates, aligned }: Scores, best: number, { functions }: FunctionIndex, rowOf: RowOf): Agreement {
  let [own, most] = [0, 0];
  for (const { role, words, shared, vector } of parts) {
    if (role !== 'title') continue;
    for (const { features } of words) {
      const row = rowOf(role, features);
      let favoured = 0;
      for (const order of candidates) {
        const amount = shared * (row[order] ?? 0) + vector * (row[functions.length + order] ?? 0);
        if (amount > favoured) favoured = amount;
        if (amount > 0 && order === best) own += amount;
      }
      most += favoured;
    }
  }
  const title = most === 0 ? 0 : own / most;
  [own, most] = [0, 0];
  const ofBest = aligned.get(best) ?? [];
  for (let task = 0; task < ofBest.length; task += 1) {
    own += ofBest[task]?.likeness ?? 0;
    let favoured = 0;
    for (const tasks of aligned.values()) favoured = Math.max(favoured, tasks[task]?.likeness ?? 0);
    most += favoured;
  }
  return { title, tasks: most === 0 ? 0 : own / most };
}
