/** Everything that can be shown of one job beside its reference job: what the pane asks for the row in hand. Plain data, so that it crosses threads. */
import type { RuleKind } from '../model/catalogue';
import type { CompanyJob } from '../model/company-job';
import type { Grade, ReferenceJobId } from '../model/ids';
import type { Outcome, Proposal } from '../model/proposal';
import type { Justification, ReferenceName } from '../present/motivation/justification';

/** A text of the reference job under the handbook's own name for it: its purpose, a characteristic, a group of activities. */
export interface ReferencePart {
  readonly title: string;
  readonly lines: readonly string[];
}

/** @property probability Chance that it is the right one, 0 to 1. @property difference What decided between it and the chosen one, in a sentence; absent where no single word or task did. */
export interface Alternative {
  readonly id: ReferenceJobId;
  readonly reference: ReferenceName;
  readonly probability: number;
  readonly difference?: string;
}

/** The answer to the same job with one fact more. */
export interface AnswerThen {
  readonly outcome: Outcome;
  readonly grade?: Grade;
  readonly referenceJobId?: ReferenceJobId;
}

/**
 * A condition of the handbook that the description does not answer.
 * @property condition In the handbook's words. @property question As a person can be asked. @property yes, no The answer to the job when the condition holds, and when it does not.
 * @property additions What the analyst's column then says: literal, so that it is read back as the same answer.
 */
export interface OpenQuestion {
  readonly rule: RuleKind;
  readonly condition: string;
  readonly question: string;
  readonly yes: AnswerThen;
  readonly no: AnswerThen;
  readonly additions: { readonly yes: string; readonly no: string };
}

/** One fact that would be another. */
export interface ChangedFact {
  readonly condition: string;
  readonly now: 'holds' | 'fails' | 'unknown';
  readonly then: 'holds' | 'fails';
}

/** The fewest facts with which the job comes in another group, found by answering it again. */
export interface WayToGrade {
  readonly towards: 'lower' | 'higher';
  readonly grade: Grade;
  readonly facts: readonly ChangedFact[];
}

/** What the answer to one job rests on. @property account With proven claims. @property alternatives The most likely first. */
export interface JobEvidence {
  readonly account: Justification;
  readonly alternatives: readonly Alternative[];
}

/**
 * @property motivation The full account, without its last line. @property withdrawn How many claims were left out since the two texts do not bear them out.
 * @property reference The chosen reference job whole. @property questions The most telling first. @property ways To the group below and above; those that no fact of the handbook's rules leads to are absent.
 */
export interface JobExplanation extends JobEvidence {
  readonly job: CompanyJob;
  readonly proposal: Proposal;
  readonly motivation: string;
  readonly withdrawn: number;
  readonly reference?: { readonly name: ReferenceName; readonly family: string; readonly parts: readonly ReferencePart[] };
  readonly questions: readonly OpenQuestion[];
  readonly ways: readonly WayToGrade[];
}
