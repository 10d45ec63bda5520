/** The answer per company job: an outcome, and everything that supports it. */
import type { Grade, ReferenceJobId } from './ids';
import type { RuleKind } from './catalogue';
import type { AspectComparison, ConditionAnswer, Match } from './evidence';
import type { Issue } from './issue';

/**
 * `proposal` Voorstel: fits and the evidence agrees. `review` Beoordelen: a person must look first.
 * `no-match` Geen passende referentiefunctie. `too-little` Te weinig informatie.
 */
export type Outcome = 'proposal' | 'review' | 'no-match' | 'too-little';

/** The level part of a proposal: what was compared and which rule follows. */
export interface LevelResult {
  readonly comparisons: readonly AspectComparison[];
  readonly conditions: readonly ConditionAnswer[];
  readonly rule: RuleKind;
  /** Grade of the rule; absent when the step falls off the known ladder. */
  readonly grade?: Grade;
  readonly contradicts: boolean;
  readonly beyondOneStep: boolean;
}

/**
 * @property row Row number in the sheet, 1-based.
 * @property grade The proposed grade; absent when there is none to propose.
 * @property confidence Estimated chance that an expert would give the same answer, 0 to 1.
 * @property matches Best first; the first is the chosen reference job, the rest are the alternatives.
 * @property issues Points of attention for this row.
 */
export interface Proposal {
  readonly row: number;
  readonly outcome: Outcome;
  readonly confidence: number;
  readonly referenceJobId?: ReferenceJobId;
  readonly rule?: RuleKind;
  readonly grade?: Grade;
  readonly currentGrade?: string;
  readonly matches: readonly Match[];
  readonly level?: LevelResult;
  readonly issues: readonly Issue[];
}
