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
 * @property titleContributions Those of the contributions whose words stand in the job's title, by themselves: a long description has many others.
 * @property probability Chance that this is the reference an analyst would choose, 0 to 1.
 * @property tied Other reference jobs that the texts cannot tell from this one, in the handbook's order: each is as likely as this one. Empty for all but a best match that shares first place.
 */
export interface Match {
  readonly referenceJobId: ReferenceJobId;
  readonly score: number;
  readonly probability: number;
  readonly tied: readonly ReferenceJobId[];
  readonly contributions: readonly Contribution[];
  readonly titleContributions: readonly Contribution[];
  readonly alignments: readonly TaskAlignment[];
}

/** The sisters that the level chose among, and how sure that choice is. @property sureness Chance that it is the right one of the family, 0 to 1. */
export interface ChosenSister {
  readonly id: ReferenceJobId;
  readonly family: ReadonlySet<ReferenceJobId>;
  readonly sureness: number;
}

/** A comparable side of a characteristic. */
export type Aspect =
  | 'knowledge' | 'experience' | 'complexity' | 'scope' | 'orientation'
  | 'supervision' | 'method' | 'guiding' | 'leading' | 'internalContacts'
  | 'contacts' | 'errors' | 'discretion' | 'physical';

/** What comparing one aspect gave. `unknown` means the texts do not say; it never counts as equal. */
export type Verdict = RuleKind | 'unknown';

/**
 * One aspect compared.
 * @property distance How many steps of the aspect's own scale the job lies above (+) or below (-) the reference; 0 when equal or unknown.
 * @property against Plain words of the job that say the opposite of `job`; the comparison then proves little.
 * @property sureness How firmly the job says it, 0 to 1: 1 for its own column or a plain statement, less for a hint such as "senior"; 0 when unknown.
 */
export interface AspectComparison {
  readonly aspect: Aspect;
  readonly characteristic: CharacteristicKind;
  readonly verdict: Verdict;
  readonly distance: number;
  readonly sureness: number;
  readonly job?: Quote<JobField>;
  readonly against?: Quote<JobField>;
  readonly reference?: Quote;
}

/** What a condition is to its alternative: all that are `needed` must hold; one that `supports` may be passed over; one that says `unless` may not hold. */
export type ConditionRole = 'needed' | 'supports' | 'unless';

/**
 * One condition of an application rule, answered.
 * @property aspect The aspect that answers it; absent for a condition about the content of the work, answered by the tasks themselves.
 * @property alternative Number of the alternative within the rule that the condition belongs to, from 0: the rule applies when one of them does.
 * @property text The condition in the handbook's words.
 * @property job The words of the job that answer it; absent when the answer is unknown.
 * @property near How near the job comes to an unanswered condition that it does not prove, 0 to 1. @property words How many of its content words the job says of its own work. @property own The reference job does so as well: unanswered, and no difference.
 * @property touched Words of the job that speak of much of an unanswered condition, without proving it: a person had better look.
 * @property sureness How firmly the job says so, 0 to 1.
 * @property clear It holds and points the rule's way: the comparison with the reference does so too, or the condition decides by itself.
 * @property given The analyst answered it, in the addition to the description: `job` is that line.
 */
export interface ConditionAnswer {
  readonly rule: RuleKind;
  readonly aspect?: Aspect;
  readonly alternative: number;
  readonly role: ConditionRole;
  readonly text: string;
  readonly answer: 'holds' | 'fails' | 'unknown';
  readonly sureness: number;
  readonly clear: boolean;
  readonly given?: true;
  readonly job?: Quote<JobField>;
  readonly touched?: Quote<JobField>;
  readonly near?: number;
  readonly own?: true;
  readonly words?: number;
}
