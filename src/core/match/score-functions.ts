/** One job against all functions: a score each, as sums of the rows of its words; the likeliest few are then aligned task by task. */
import type { AlignedTask, AlignTasks } from './align-tasks';
import type { FunctionIndex } from './index-functions';
import type { Query, QueryPart, QueryTask } from './read-query';
import { sumVectors } from './vectors';
import { ALIGNED_FUNCTIONS, DEPARTMENT_SHARE } from './weights';
import type { MatchWeights } from './weights';
import type { RowOf } from './word-rows';

/** What a row's amounts are multiplied by in this query. */
export interface PartScale extends QueryPart {
  readonly shared: number;
  readonly vector: number;
}

/** A query with everything that is the same for all functions. @property alignment What likeness of a task is multiplied by. @property total What a score of 1 is worth in log odds. */
export interface WeighedQuery {
  readonly total: number;
  readonly parts: readonly PartScale[];
  readonly tasks: readonly QueryTask[];
  readonly alignment: number;
}

/**
 * @property scores Per function; those in `aligned` include their alignment, the others could not have come out higher.
 * @property candidates The likeliest functions, by order, best first before alignment.
 * @property aligned Function (by order) -> its aligned tasks.
 */
export interface Scores {
  readonly scores: Float64Array;
  readonly candidates: readonly number[];
  readonly aligned: ReadonlyMap<number, readonly AlignedTask[]>;
}

function scalePart(part: QueryPart, weight: number, index: FunctionIndex): PartScale {
  let squared = 0;
  for (const { features } of part.words) squared += features.sparse.grams.squared + features.sparse.terms.squared + features.sparse.concepts.squared;
  const length = index.dimensions === 0 ? 0 : sumVectors(part.words.map(({ features }) => features), index.dimensions).length;
  return { ...part, shared: squared === 0 ? 0 : weight / Math.sqrt(squared), vector: length === 0 ? 0 : weight / length };
}

/** Weighs the parts of a query; the score of a perfect match is 1 at most. */
export function weighQuery({ title, department, tasks }: Query, index: FunctionIndex, weights: MatchWeights): WeighedQuery {
  const both = title.length > 0 && tasks.length > 0;
  const share = {
    title: title.length === 0 ? 0 : both ? weights.both.title : 1,
    department: department.length === 0 ? 0 : DEPARTMENT_SHARE,
    task: tasks.length === 0 ? 0 : both ? weights.both.task : 1,
    alignment: tasks.length === 0 ? 0 : both ? weights.both.alignment : weights.alignment.alone,
  };
  const most = (share.title + share.department) * weights.total.title + share.task * weights.total.task + share.alignment;
  const parts: QueryPart[] = [{ role: 'title', words: title }, { role: 'title', words: department }, { role: 'task', words: tasks.flatMap(({ words }) => words) }];
  const [ofTitle, ofDepartment, ofTask] = most === 0 ? [0, 0, 0] : [share.title / most, share.department / most, share.task / most];
  return {
    total: most,
    parts: parts.map((part, place) => scalePart(part, [ofTitle, ofDepartment, ofTask][place] ?? 0, index)).filter(({ words }) => words.length > 0),
    tasks,
    alignment: tasks.length === 0 ? 0 : share.alignment / most / tasks.length,
  };
}

function addRows({ parts }: WeighedQuery, index: FunctionIndex, rowOf: RowOf, scores: Float64Array): void {
  const count = scores.length;
  const withVectors = index.vectors !== undefined;
  for (const { role, words, shared, vector } of parts) {
    for (const { features } of words) {
      const row = rowOf(role, features);
      if (withVectors) for (let i = 0; i < count; i += 1) scores[i] = (scores[i] ?? 0) + shared * (row[i] ?? 0) + vector * (row[count + i] ?? 0);
      else for (let i = 0; i < count; i += 1) scores[i] = (scores[i] ?? 0) + shared * (row[i] ?? 0);
    }
  }
}

/** Orders of the highest scores, best first; ties in catalogue order. */
export function highest(scores: Float64Array, wanted: number): readonly number[] {
  const best: number[] = [];
  for (let i = 0; i < scores.length; i += 1) {
    const score = scores[i] ?? 0;
    if (score === -Infinity) continue;
    if (best.length === wanted && score <= (scores[best[wanted - 1] ?? 0] ?? 0)) continue;
    let place = best.length;
    while (place > 0 && (scores[best[place - 1] ?? 0] ?? 0) < score) place -= 1;
    best.splice(place, 0, i);
    if (best.length > wanted) best.pop();
  }
  return best;
}

/** Scores every function; the `ALIGNED_FUNCTIONS` highest are aligned and stay above the others. @param without Functions (by order) to leave out, for measuring. */
export function scoreFunctions(query: WeighedQuery, index: FunctionIndex, rowOf: RowOf, align: AlignTasks, without: readonly number[] = []): Scores {
  const scores = new Float64Array(index.functions.length);
  addRows(query, index, rowOf, scores);
  for (const order of without) scores[order] = -Infinity;
  const candidates = highest(scores, ALIGNED_FUNCTIONS);
  const aligned: Scores['aligned'] = query.tasks.length === 0 ? new Map() : align(query.tasks, candidates);
  for (const [order, tasks] of aligned) for (const { likeness } of tasks) scores[order] = (scores[order] ?? 0) + query.alignment * likeness;
  return { scores, candidates, aligned };
}
