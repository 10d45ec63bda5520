/** What a claim rests on: spans of the job's and the reference's own words, and what they weigh. */
import type { ActivityId, ReferenceJobId } from './ids';
import type { CharacteristicKind, RuleKind } from './catalogue';
import type { JobField } from './company-job';

/**
 * Literal words of one text. `text === source.slice(start, end)`; offsets count UTF-16 code units.
 * @property source Where the words stand: a field of the job, or a place in the reference job such as "Zelfstandigheid" or "A.2".
 */
export interface Quote<Source extends string = string> {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * One addend of a match score: the score of a match is exactly the sum of its contributions.
 * @property amount Share of the score, 0 to 1.
 */
export interface Contribution {
  readonly job: Quote<JobField>;
  readonly reference: Quote;
  readonly amount: number;
}

/** A task of the job beside the activity of the reference it resembles most. `similarity` runs from 0 to 1. */
export interface TaskAlignment {
  readonly task: Quote<JobField>;
  readonly activity?: { readonly id: ActivityId; readonly text: string };
  readonly similarity: number;
}

/**
 * How well one reference job fits one company job.
 * @property score Sum of the contributions, 0 to 1.
 * @property probability Chance that this is the reference an analyst would choose, 0 to 1.
 */
export interface Match {
  readonly referenceJobId: ReferenceJobId;
  readonly score: number;
  readonly probability: number;
  readonly contributions: readonly Contribution[];
  readonly alignments: readonly TaskAlignment[];
}

/** A comparable side of a characteristic. */
export type Aspect =
  | 'knowledge' | 'experience' | 'complexity' | 'supervision' | 'contacts' | 'leading' | 'scope' | 'orientation';

/** What comparing one aspect gave. `unknown` means the texts do not say; it never counts as equal. */
export type Verdict = RuleKind | 'unknown';

/**
 * One aspect compared.
 * @property distance How many steps of the aspect's own scale the job lies above (+) or below (-) the reference; 0 when equal or unknown.
 */
export interface AspectComparison {
  readonly aspect: Aspect;
  readonly characteristic: CharacteristicKind;
  readonly verdict: Verdict;
  readonly distance: number;
  readonly job?: Quote<JobField>;
  readonly reference?: Quote;
}

/**
 * One condition of an application rule, answered.
 * @property text The condition in the handbook's words.
 */
export interface ConditionAnswer {
  readonly rule: RuleKind;
  readonly aspect: Aspect;
  readonly text: string;
  readonly answer: 'holds' | 'fails' | 'unknown';
}
