/** The answer per company job: an outcome, and everything that supports it. */
import type { Grade, ReferenceJobId } from './ids';
import type { RuleKind } from './catalogue';
import type { AspectComparison, ConditionAnswer, Match } from './evidence';
import type { Issue } from './issue';
import type { Placement } from './placement';
import type { SeriesChoice } from './series-choice';

/**
 * `proposal` Voorstel: fits and the evidence agrees. `review` Beoordelen: a person must look first.
 * `no-match` Geen passende referentiefunctie. `too-little` Te weinig informatie.
 */
export type Outcome = 'proposal' | 'review' | 'no-match' | 'too-little';

/**
 * The reference job of the same family one grade below or above, beside the same company job.
 * @property rule What the company job is to that neighbour: `heavier` than the one below and `lighter` than the one above confirm the choice, the other way round refutes it.
 * @property compared Whether the texts told anything to compare; `equal` says nothing without. @property because A difference that it rests on.
 */
export interface NeighbourCheck {
  readonly referenceJobId: ReferenceJobId;
  readonly side: 'below' | 'above';
  readonly rule: RuleKind;
  readonly compared: boolean;
  readonly because?: AspectComparison;
}

/** Something in a job that a person must look at beside this reference. @property found The words of the job. */
export interface LevelRemark {
  readonly code: 'visits-customers';
  readonly found: string;
}

/**
 * The level part of a proposal: what was compared and which rule follows.
 * @property balance What the differences weigh on each side, 0 or more; `clearDifference` of the catalogue is the border of a step.
 * @property met The rule is met by the handbook's letter: all conditions of one of its alternatives that the row speaks of.
 * @property siblings Other reference jobs of the family whose rule is met by its letter, and leads to another grade.
 * @property grade Grade of the rule; absent when the step falls off the known ladder.
 * @property decidedByRules The handbook's own rules gave conditions to answer; otherwise the characteristics alone decided.
 * @property contradicts Part of the evidence points up, part down, and neither clearly outweighs.
 * @property leaning The balance reaches a step that no condition of the rule confirms; the rule then stays `equal`.
 * @property leans No rule is proven, but the job comes near to that of `rule`: for a person to confirm.
 * @property leavesWork The job denies, or leaves to others, something of the reference job's activities.
 * @property beyondOneStep Knowledge lies further away than one grade can be.
 * @property remarks What else a person must look at.
 * @property pattern Where the job stands by the ladder's own pattern: it gave `rule` and `grade` where the rules do not decide, else it is a second opinion. Absent where the handbook shows none.
 * @property series The choice among all levels of the family, where they are told apart by descriptions and criteria: it gave `rule` and `grade`.
 */
export interface LevelResult {
  readonly comparisons: readonly AspectComparison[];
  readonly conditions: readonly ConditionAnswer[];
  readonly balance: { readonly lighter: number; readonly heavier: number };
  readonly rule: RuleKind;
  readonly met: boolean;
  readonly grade?: Grade;
  readonly decidedByRules: boolean;
  readonly contradicts: boolean;
  readonly leaning?: 'lighter' | 'heavier';
  readonly leans?: true;
  readonly leavesWork?: true;
  readonly beyondOneStep: boolean;
  readonly pattern?: Placement;
  readonly series?: SeriesChoice;
  readonly neighbours: readonly NeighbourCheck[];
  readonly siblings: readonly SiblingRule[];
  readonly remarks: readonly LevelRemark[];
}

/** A rule of another reference job of the family that names this job. @property conditions The words of the rule that hold. */
export interface SiblingRule {
  readonly referenceJobId: ReferenceJobId;
  readonly rule: RuleKind;
  readonly grade: Grade;
  readonly conditions: readonly ConditionAnswer[];
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
