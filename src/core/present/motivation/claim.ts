/** The claims of a motivation, one kind per sort of sentence, each with the words it rests on; `prove/` looks whether they are so. */
import type { RuleKind } from '../../model/catalogue';
import type { JobField } from '../../model/company-job';
import type { Aspect, ConditionAnswer, Quote, Verdict } from '../../model/evidence';

/** How two words are one: the same word in whatever form, a word and a compound that holds it, or two words for one thing. */
export type WordRelation = 'same' | 'part' | 'meaning';

/** The job title is one of the names, whatever the order of its words and what is added of place, hours or shift. @property reference The name. */
export interface NameClaim {
  readonly kind: 'name';
  readonly job: Quote<JobField>;
  readonly reference: Quote;
}

/** A word of the job title beside a word of a name. */
export interface TitleWordClaim {
  readonly kind: 'title-word';
  readonly job: Quote<JobField>;
  readonly reference: Quote;
  readonly relation: WordRelation;
}

/** A task is the work of an activity. @property reference Its `source` is the number of the activity. */
export interface TaskClaim {
  readonly kind: 'task';
  readonly job: Quote<JobField>;
  readonly reference: Quote;
}

/** The purposes beside each other. @property shared Words of the job's purpose that the reference's has as well; none: they have no word in common. */
export interface PurposeClaim {
  readonly kind: 'purpose';
  readonly job: Quote<JobField>;
  readonly reference: Quote;
  readonly shared: readonly string[];
}

/** An aspect compared. @property against Words of the job that say the opposite. @property border The words of the handbook are those of a rule, at which another level begins. */
export interface ComparisonClaim {
  readonly kind: 'comparison';
  readonly aspect: Aspect;
  readonly verdict: Exclude<Verdict, 'unknown'>;
  readonly job: Quote<JobField>;
  readonly against?: Quote<JobField>;
  readonly reference: Quote;
  readonly border: boolean;
}

/** An answered condition of an application rule. @property text In the handbook's words. @property given The analyst answered it: `job` is the line of the addition that says so. */
export interface ConditionClaim {
  readonly kind: 'condition';
  readonly rule: RuleKind;
  readonly aspect?: Aspect;
  readonly text: string;
  readonly answer: Exclude<ConditionAnswer['answer'], 'unknown'>;
  readonly given?: true;
  readonly job: Quote<JobField>;
}

/** Words of the job beside those of the level of its family that they resemble. @property reference Its `source` is the criterion, characteristic or activity. */
export interface LevelWordsClaim {
  readonly kind: 'level-words';
  readonly job: Quote<JobField>;
  readonly reference: Quote;
}

/** What the chosen reference job has and the runner-up lacks. @property job The words of the job. @property by A word of the title that is in a name, or a task that is the work of an activity. */
export interface DifferenceClaim {
  readonly kind: 'difference';
  readonly by: 'name' | 'task';
  readonly job: Quote<JobField>;
  readonly reference: Quote;
  readonly otherCode: string;
}

export type Claim = NameClaim | TitleWordClaim | TaskClaim | PurposeClaim | ComparisonClaim | ConditionClaim | LevelWordsClaim | DifferenceClaim;
