/** The level of a job by its series: the grade where it stands, and what that is to its reference job. */
import type { Catalogue, ReferenceJob } from '../../model/catalogue';
import type { LevelResult } from '../../model/proposal';
import type { SeriesChoice } from '../../model/series-choice';
import { ruleOf } from '../pattern/apply-placement';

/** Adds what the series says. What the aspects alone would have led to no longer counts: its doubts tell what points elsewhere. @param reference The reference job of `level`. */
export function applySeries(catalogue: Catalogue, reference: ReferenceJob, level: LevelResult, series: SeriesChoice): LevelResult {
  const { comparisons, conditions, balance, met, decidedByRules, neighbours, siblings, remarks } = level;
  return {
    comparisons, conditions, balance, met, decidedByRules, neighbours, siblings, remarks, rule: ruleOf(catalogue, reference, series.grade), grade: series.grade, contradicts: false, beyondOneStep: false, series,
  };
}
