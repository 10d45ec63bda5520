/** What a job's words weigh: each part and each task divided by its own length, so that a perfect match scores 1. */
import type { Query, QueryPart, QueryTask, QueryWord } from './read-query';
import { addAll, lengthOf } from './vectors';
import { DEPARTMENT_SHARE } from './weights';
import type { MatchWeights } from './weights';

/** What a row's amounts are multiplied by in this query. */
export interface PartScale extends QueryPart {
  readonly shared: number;
  readonly vector: number;
}

/** A task with the lengths of its terms, its concepts and its vector, which likenesses are divided by. */
export interface WeighedTask {
  readonly words: readonly QueryWord[];
  readonly terms: number;
  readonly concepts: number;
  readonly vector: number;
}

/** A query with everything that is the same for all functions. @property alignment What likeness of a task is multiplied by. @property total What a score of 1 is worth in log odds. */
export interface WeighedQuery {
  readonly total: number;
  readonly parts: readonly PartScale[];
  readonly tasks: readonly WeighedTask[];
  readonly alignment: number;
}

function scalePart(role: QueryPart['role'], words: readonly QueryWord[], weight: number, vector: number): PartScale {
  let squared = 0;
  for (const { features: { sparse: { grams, terms, concepts } } } of words) squared += grams.squared + terms.squared + concepts.squared;
  return { role, words, shared: squared === 0 ? 0 : weight / Math.sqrt(squared), vector: vector === 0 ? 0 : weight / vector };
}

/** @param dimensions Of the embedding; 0 without one. @returns Weighs queries; a score is 1 at most. */
export function createWeigher(dimensions: number, weights: MatchWeights): (query: Query) => WeighedQuery {
  const [whole, sum] = [new Float64Array(dimensions), new Float64Array(dimensions)];
  const zeros = new Float32Array(dimensions);
  const vectorLength = (words: readonly QueryWord[]): number => {
    if (dimensions === 0) return 0;
    sum.fill(0);
    addAll(words.map(({ features }) => features.vector ?? zeros), sum, zeros);
    return lengthOf(sum);
  };
  const weighTask = ({ words }: QueryTask): WeighedTask => {
    let [terms, concepts] = [0, 0];
    for (const { features: { sparse } } of words) {
      terms += sparse.terms.squared;
      concepts += sparse.concepts.squared;
    }
    const vector = vectorLength(words);
    for (let d = 0; d < dimensions; d += 1) whole[d] = (whole[d] ?? 0) + (sum[d] ?? 0);
    return { words, terms: Math.sqrt(terms), concepts: Math.sqrt(concepts), vector };
  };

  return ({ title, department, tasks }) => {
    const both = title.length > 0 && tasks.length > 0;
    const share = {
      title: title.length === 0 ? 0 : both ? weights.both.title : 1,
      department: department.length === 0 ? 0 : DEPARTMENT_SHARE,
      task: tasks.length === 0 ? 0 : both ? weights.both.task : 1,
      alignment: tasks.length === 0 ? 0 : both ? weights.both.alignment : weights.alignment.alone,
    };
    const most = (share.title + share.department) * weights.total.title + share.task * weights.total.task + share.alignment;
    whole.fill(0);
    const weighedTasks = tasks.map(weighTask);
    const parts: PartScale[] = [];
    if (title.length > 0) parts.push(scalePart('title', title, share.title / most, vectorLength(title)));
    if (department.length > 0) parts.push(scalePart('title', department, share.department / most, vectorLength(department)));
    if (tasks.length > 0) parts.push(scalePart('task', tasks.flatMap(({ words }) => words), share.task / most, lengthOf(whole)));
    return { total: most, parts, tasks: weighedTasks, alignment: tasks.length === 0 ? 0 : share.alignment / most / tasks.length };
  };
}
