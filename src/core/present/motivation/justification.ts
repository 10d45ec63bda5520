/** The motivation as data: everything it must account for, in the order it is told; the words for it are elsewhere. */
import type { RuleKind } from '../../model/catalogue';
import type { JobField } from '../../model/company-job';
import type { Aspect } from '../../model/evidence';
import type { Grade } from '../../model/ids';
import type { Issue } from '../../model/issue';
import type { SideSum } from '../../model/placement';
import type { NeighbourCheck, Outcome } from '../../model/proposal';
import type { ComparisonClaim, ConditionClaim, DifferenceClaim, LevelWordsClaim, NameClaim, PurposeClaim, TaskClaim, TitleWordClaim } from './claim';

/** A reference job as people name it. */
export interface ReferenceName {
  readonly code: string;
  readonly name: string;
  readonly grade: Grade;
}

/**
 * Why this reference job.
 * @property probability Chance that it is the right one, 0 to 1. @property name Where the title is one of its names; `titleWords` is then empty.
 * @property described Whether the job has tasks. @property activities How many activities the reference has. @property otherTasks Tasks without a counterpart.
 */
export interface MatchAccount {
  readonly family: string;
  readonly probability: number;
  readonly name?: NameClaim;
  readonly titleWords: readonly TitleWordClaim[];
  readonly described: boolean;
  readonly tasks: readonly TaskClaim[];
  readonly activities: number;
  readonly otherTasks: readonly string[];
}

/** The second candidate. @property sameFamily It is a sister, among which the level chose. @property difference What decided; absent where no single word or task did. */
export interface RunnerUp {
  readonly reference: ReferenceName;
  readonly probability: number;
  readonly sameFamily: boolean;
  readonly difference?: DifferenceClaim;
}

/** One characteristic under the handbook's own name. @property unknown Aspects of it that the texts do not say. */
export interface CharacteristicAccount {
  readonly name: string;
  readonly comparisons: readonly ComparisonClaim[];
  readonly unknown: readonly Aspect[];
}

/** An application rule of the reference with the answers to its conditions. @property silent Conditions, in the handbook's words, that the job does not answer. */
export interface ConditionsAccount {
  readonly rule: RuleKind;
  readonly answered: readonly ConditionClaim[];
  readonly silent: readonly string[];
}

/** The application rule that was applied, literally; `equal` is told by what both other rules ask. */
export interface RuleAccount {
  readonly kind: RuleKind;
  readonly label: string;
  readonly grade: Grade;
  readonly text: string;
  readonly conditions: readonly ConditionsAccount[];
}

/** What points away from Gelijk, and why it is Gelijk all the same: `no-condition` no condition of that rule is met; `divided` other words point the other way; `too-little` it weighs less than the handbook's "duidelijk". */
export interface CounterAccount {
  readonly towards: 'lighter' | 'heavier';
  readonly claims: readonly (ComparisonClaim | ConditionClaim)[];
  readonly because: 'no-condition' | 'divided' | 'too-little';
}

/**
 * Where the ladder's own pattern puts the job. @property place On the ladder, 1 for its lowest grade. @property sides What each side adds against the reference job, in steps, the largest first.
 * @property nearest The function of another family that reads most alike.
 */
export interface PatternAccount {
  readonly grade: Grade;
  readonly place: number;
  readonly sides: readonly SideSum[];
  readonly nearest?: ReferenceName;
}

/** Where the level was chosen among all levels of its family: the words that speak for it, the most telling first. */
export interface SeriesAccount {
  readonly grade: Grade;
  readonly pairs: readonly LevelWordsClaim[];
}

/** @property because A difference that the verdict rests on; without one none is told. */
export interface NeighbourAccount {
  readonly reference: ReferenceName;
  readonly side: NeighbourCheck['side'];
  readonly rule: RuleKind;
  readonly because?: ComparisonClaim;
}

/**
 * @property used The fields of the row that were read. @property missing Columns about the level that the row leaves empty.
 * @property offLadder The step that follows leaves the known groups. Without it a missing `grade` says that another reference job must be looked for.
 * @property rule Absent: the handbook gives no rule for this step, so the characteristics alone decided.
 * @property pattern Where the handbook's rules say nothing: what decided instead.
 * @property series Where the level was chosen among all levels of the family.
 * @property look What a person must look at, the gravest first.
 */
export interface Justification {
  readonly outcome: Outcome;
  readonly used: readonly JobField[];
  readonly reference?: ReferenceName;
  readonly grade?: Grade;
  readonly kind?: RuleKind;
  readonly offLadder: boolean;
  readonly match?: MatchAccount;
  readonly runnerUp?: RunnerUp;
  readonly purpose?: PurposeClaim;
  readonly characteristics: readonly CharacteristicAccount[];
  readonly rule?: RuleAccount;
  readonly counter?: CounterAccount;
  readonly pattern?: PatternAccount;
  readonly series?: SeriesAccount;
  readonly neighbours: readonly NeighbourAccount[];
  readonly missing: readonly JobField[];
  readonly currentGrade?: string;
  readonly look: readonly Issue[];
}
