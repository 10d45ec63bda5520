/** One model for one form of text: place on the ladder from the knowledge level, level cues, wordings and the family, as a sum that can be shown. */
import type { PatternSide, SideSum } from '../../model/placement';
import type { FamilyId, ReferenceJobId } from '../../model/ids';
import { CUE_SIDES, cueFeatures } from './level-cues';
import { leaveOut, solveRidge, symmetric } from './ridge';
import type { Ridge } from './ridge';
import { FARTHEST, HELD, SHARE } from './weights';
import { createWordingSpace, product, spread } from './wordings';
import type { WordingBook, WordingCounts, WordingSpace, WordingVector } from './wordings';
import type { Clause } from './words';

/** A text that teaches. @property knowledge Middle of the level asked for, where one is. */
export interface Lesson {
  readonly id: ReferenceJobId;
  readonly family: FamilyId;
  readonly place: number;
  readonly clauses: readonly Clause[];
  readonly knowledge?: number;
}


/** What of a text needs no knowledge level: worked out once for the models with and without it. */
export interface LessonSet {
  readonly lessons: readonly Lesson[];
  readonly space: WordingSpace;
  readonly vectors: readonly WordingVector[];
  readonly cues: readonly (readonly number[])[];
  /** How alike the wordings of every two are, 0 to 1. */
  readonly likeness: readonly Float64Array[];
}

function likenesses(vectors: readonly WordingVector[], size: number): readonly Float64Array[] {
  let full: Float64Array = new Float64Array(0);
  let spreadRow = -1;
  return symmetric(vectors.length, (row, column) => {
    const [one, other] = [vectors[row], vectors[column]];
    if (one === undefined || other === undefined) return 0;
    if (row !== spreadRow) full = spread(one, size);
    spreadRow = row;
    return product(full, other);
  });
}

/** @param book Of the handbook; it learns the words of the lessons. */
export function prepareLessons(lessons: readonly Lesson[], book: WordingBook): LessonSet {
  const counts = lessons.map(({ clauses }) => book.count(clauses, true));
  const space = createWordingSpace(counts, lessons.map(({ family }) => family));
  const vectors = counts.map((one) => space.weigh(one));
  const likeness = likenesses(vectors, space.size);
  return { lessons, space, vectors, cues: lessons.map(({ clauses }) => cueFeatures(clauses)), likeness };
}

interface Scale {
  readonly mean: number;
  readonly deviation: number;
}

function scaleOf(values: readonly number[]): Scale {
  const mean = values.reduce((sum, one) => sum + one, 0) / (values.length || 1);
  return { mean, deviation: Math.sqrt(values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (values.length || 1)) };
}

function inner(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** A text to be placed, as it is told from its words: the same for the models with and without a knowledge level. */
export interface Told {
  readonly counts: WordingCounts;
  readonly cues: readonly number[];
  readonly knowledge?: number;
  readonly family?: FamilyId;
}

/** Reads a text to be placed. @param book That of the lessons. */
export const tellText = ({ clauses, knowledge, family }: Pick<Lesson, 'clauses' | 'knowledge'> & { readonly family?: FamilyId | undefined }, book: WordingBook): Told => ({
  counts: book.count(clauses, false), cues: cueFeatures(clauses), ...(knowledge === undefined ? {} : { knowledge }), ...(family === undefined ? {} : { family }),
});

/** A text placed. @property place On the ladder. @property likeness How alike its wordings are to each lesson's, 0 to 1. */
export interface Placed {
  readonly place: number;
  readonly likeness: Float64Array;
}

/**
 * @property withoutSelf, withoutFamily Per lesson: its place by the others, all texts of the same function or family left out.
 * @property predict Where a text stands. @property compare What each side adds to the difference between a text and another, the largest first.
 */
export interface PatternModel {
  readonly set: LessonSet;
  readonly withoutSelf: readonly number[];
  readonly withoutFamily: readonly number[];
  readonly predict: (told: Told) => Placed;
  readonly compare: (told: Told, others: readonly Told[]) => readonly SideSum[];
}

/** Solves a model. @param withKnowledge Whether the level asked for is one of its sides. */
export function fitModel(set: LessonSet, withKnowledge: boolean): PatternModel {
  const { lessons, space, vectors, cues } = set;
  const raw = (told: Pick<Told, 'knowledge'>, ofCues: readonly number[]): readonly (number | undefined)[] => [...ofCues, ...(withKnowledge ? [told.knowledge] : [])];
  const table = lessons.map((lesson, at) => raw(lesson, cues[at] ?? []));
  const sides: readonly PatternSide[] = [...CUE_SIDES, 'knowledge'];
  const scales = (table[0] ?? []).map((_, column) => scaleOf(table.flatMap((row) => row[column] ?? [])));
  const shares = sides.map((side) => Math.sqrt(side === 'knowledge' ? SHARE.knowledge : SHARE.cues / CUE_SIDES.length));
  // What is not told counts as average: it moves the place neither way.
  const standard = (row: readonly (number | undefined)[]): readonly number[] => row.map((value, column) => {
    const { mean, deviation } = scales[column] ?? { mean: 0, deviation: 0 };
    if (value === undefined || deviation < 1e-9) return 0;
    return Math.max(-FARTHEST, Math.min(FARTHEST, (value - mean) / deviation)) * (shares[column] ?? 0);
  });
  const dense = table.map(standard);
  const alike = symmetric(lessons.length, (i, j) =>
    1 + SHARE.wordings * (set.likeness[i]?.[j] ?? 0) + inner(dense[i] ?? [], dense[j] ?? []) + (lessons[i]?.family === lessons[j]?.family ? SHARE.family : 0));
  const ridge: Ridge = solveRidge(alike, lessons.map(({ place }) => place), HELD);

  const { mean, weights } = ridge;
  const intercept = weights.reduce((sum, one) => sum + one, mean);
  const ofDense = (table[0] ?? []).map((_, column) => weights.reduce((sum, weight, at) => sum + weight * (dense[at]?.[column] ?? 0), 0));
  const ofWordings = new Float64Array(space.size);
  vectors.forEach(({ ids, weights: own }, at) => { ids.forEach((id, entry) => { ofWordings[id] = (ofWordings[id] ?? 0) + SHARE.wordings * (weights[at] ?? 0) * (own[entry] ?? 0); }); });
  const ofFamily = new Map<string, number>();
  lessons.forEach(({ family }, at) => { ofFamily.set(family, (ofFamily.get(family) ?? 0) + SHARE.family * (weights[at] ?? 0)); });

  /** What each side adds. */
  const sumsOf = (told: Told, vector = space.weigh(told.counts)): ReadonlyMap<PatternSide, number> => {
    const sums = new Map<PatternSide, number>([['wordings', product(ofWordings, vector)], ['family', ofFamily.get(told.family ?? '') ?? 0]]);
    standard(raw(told, told.cues)).forEach((value, column) => {
      const side = sides[column] ?? 'knowledge';
      sums.set(side, (sums.get(side) ?? 0) + value * (ofDense[column] ?? 0));
    });
    return sums;
  };

  return {
    set,
    withoutSelf: leaveOut(ridge, lessons.map(({ id }) => id)),
    withoutFamily: leaveOut(ridge, lessons.map(({ family }) => family)),
    predict(told) {
      const vector = space.weigh(told.counts);
      const full = spread(vector, space.size);
      return { place: [...sumsOf(told, vector).values()].reduce((sum, one) => sum + one, intercept), likeness: Float64Array.from(vectors, (one) => product(full, one)) };
    },
    compare(told, others) {
      const own = sumsOf(told);
      const beside = others.map((one) => sumsOf(one));
      const meanOf = (side: PatternSide): number => beside.reduce((sum, one) => sum + (one.get(side) ?? 0), 0) / (beside.length || 1);
      return [...own].map(([side, adds]) => ({ side, adds: adds - meanOf(side) })).filter(({ adds }) => Math.abs(adds) > 1e-9).sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
    },
  };
}
