/** Proposals -> what came out, in numbers. */
import type { Catalogue } from '../model/catalogue';
import type { Grade } from '../model/ids';
import type { Outcome, Proposal } from '../model/proposal';
import { OUTCOME_LABELS } from './terms';
import type { Language } from './terms';

/** Counts per outcome (all four, in fixed order) and per proposed grade (ladder order; grades without proposals left out). */
export interface Summary {
  readonly total: number;
  readonly outcomes: readonly { readonly outcome: Outcome; readonly label: string; readonly count: number }[];
  readonly grades: readonly { readonly grade: Grade; readonly count: number }[];
}

const OUTCOMES: readonly Outcome[] = ['proposal', 'review', 'no-match', 'too-little'];

export function summarize(catalogue: Catalogue, proposals: readonly Proposal[], language: Language = 'nl'): Summary {
  const count = (matches: (proposal: Proposal) => boolean): number => proposals.filter(matches).length;
  return {
    total: proposals.length,
    outcomes: OUTCOMES.map((outcome) => ({ outcome, label: OUTCOME_LABELS[language][outcome], count: count((one) => one.outcome === outcome) })),
    grades: catalogue.ladder.map((grade) => ({ grade, count: count((one) => one.grade === grade) })).filter((one) => one.count > 0),
  };
}
