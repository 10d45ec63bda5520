/** Placeholder until fitted. */
import type { Calibration, QueryKind } from './calibrate';
import type { EmbeddingOrigin } from './embedding/static-embedding';
import type { ChannelWeights, MatchWeights } from './weights';

export interface Fitted {
  readonly weights: MatchWeights;
  readonly calibration: Readonly<Record<QueryKind, Calibration>>;
}
const f = (grams: number, terms: number, concepts: number, vector: number) => ({ grams, terms, concepts, vector });
const c: ChannelWeights = { names: f(3, 1, 1, 3), family: f(1, 1, 1, 0), purpose: f(3, 2, 2, 3), activities: f(3, 2, 2, 3), characteristics: f(1, 0, 0, 0) };
const weights: MatchWeights = { title: c, task: c, both: { title: 0.8, task: 0.9, alignment: 18 }, alignment: { terms: 0.4, concepts: 0.3, vector: 0.3, alone: 18 }, total: { title: 40, task: 40 } };
const cal: Calibration = { first: [-1, 0, 1, 1, 0, 0, 0, 0], suits: [-1, 5, 0, 0, 0, 0, 0, 0] };
const all = { weights, calibration: { title: cal, both: cal, tasks: cal } };
export const FITTED: Readonly<Record<EmbeddingOrigin | 'none', Fitted>> = { none: all, catalogue: all, knowledge: all };
