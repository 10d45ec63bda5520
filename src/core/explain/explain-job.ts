/** One job explained: its reference job whole, the full motivation, what told it from the alternatives, what to ask, and what would make it another group. */
import type { Catalogue } from '../model/catalogue';
import type { CompanyJob } from '../model/company-job';
import type { ConditionAnswer } from '../model/evidence';
import type { ReferenceJobId } from '../model/ids';
import { DEFAULT_STYLE } from '../model/result-style';
import type { Language, ResultStyle } from '../model/result-style';
import { accountForRunnerUp } from '../present/motivation/account/account-for-match';
import { isChosenByLevel, nameOf } from '../present/motivation/account/name-of';
import { justifyChoice, justifyFully } from '../present/motivation/justify';
import { proveClaim } from '../present/motivation/prove/prove-claim';
import { textsOf } from '../present/motivation/prove/prove-justification';
import { addFacts, answerThen } from './answer-again';
import type { AnswerWith, MotivatedJob, OpenedJob } from './answer-again';
import { conditionsToAsk } from './conditions-to-ask';
import type { ConditionAsked } from './conditions-to-ask';
import { findQuestions } from './find-questions';
import { findWays } from './find-ways';
import type { Strictness } from '../model/strictness';
import type { Alternative, AnswerThen, JobEvidence, JobExplanation } from './job-explanation';
import { referenceParts } from './reference-parts';

/** What an explanation needs of the road. @property motivateBeside The job beside a reference job that somebody else chose. @property siblingConditions How a job answers the conditions of the other reference jobs of the family of one. */
export interface Road {
  readonly openJob: (job: CompanyJob, strictness?: Strictness) => OpenedJob;
  readonly motivateBeside: (job: CompanyJob, id: ReferenceJobId, strictness?: Strictness) => MotivatedJob;
  readonly siblingConditions: (job: CompanyJob, of: ReferenceJobId) => readonly { readonly referenceJobId: ReferenceJobId; readonly conditions: readonly ConditionAnswer[] }[];
}

/** Alternatives shown at most. */
const SHOWN = 4;
/** Least chance of an alternative: others help nobody. */
const WORTH_NAMING = 0.05;

function alternativesOf(catalogue: Catalogue, job: CompanyJob, { proposal, account }: MotivatedJob, language: Language): readonly Alternative[] {
  const { matches, level, referenceJobId } = proposal;
  const { match } = account;
  const texts = textsOf(catalogue, job, account);
  return matches.filter((one) => one.referenceJobId !== referenceJobId && one.probability >= WORTH_NAMING).flatMap((one): readonly Alternative[] => {
    const other = catalogue.referenceJobs.find(({ id }) => id === one.referenceJobId);
    if (other === undefined) return [];
    const named = { id: other.id, reference: nameOf(other), probability: one.probability };
    const beside = referenceJobId === undefined || match === undefined || texts === undefined ? undefined : accountForRunnerUp(catalogue, job, one, texts.reference, match, isChosenByLevel(level));
    // What the two texts do not bear out is not told.
    if (beside === undefined || texts === undefined || (beside.difference !== undefined && !proveClaim(texts, beside.difference))) return [named];
    const difference = justifyChoice(account, beside, language);
    return [{ ...named, ...(difference === '' ? {} : { difference }) }];
  });
}

/** Only where the handbook's rules decide can their conditions be asked. */
function askedOf(job: CompanyJob, { proposal: { level, referenceJobId, matches } }: MotivatedJob, { siblingConditions }: Road): readonly ConditionAsked[] {
  if (referenceJobId === undefined || level === undefined || isChosenByLevel(level)) return [];
  return conditionsToAsk({ referenceJobId, conditions: level.conditions }, siblingConditions(job, referenceJobId), matches);
}

/** Answers with some facts, each set of them once. */
function rememberAnswers(open: OpenedJob, addition: string): AnswerWith {
  const known = new Map<string, AnswerThen>();
  return (facts) => {
    const then = addFacts(addition, facts);
    const answer = known.get(then) ?? answerThen(open(then).proposal);
    known.set(then, answer);
    return answer;
  };
}

/**
 * Explains single jobs: proposes what the road proposes, and takes as long as some tens of answers.
 * @example createExplainer(createClassifier(catalogue))(job)
 */
export function createExplainer({ catalogue, road }: { readonly catalogue: Catalogue; readonly road: Road }): (job: CompanyJob, style?: ResultStyle) => JobExplanation {
  const { ladder, referenceJobs, families } = catalogue;
  return (job, { language, strictness } = DEFAULT_STYLE) => {
    const addition = job.fields.addition ?? '';
    const open = road.openJob(job, strictness);
    const motivated = open(addition);
    const { proposal, account, withdrawn } = motivated;
    const reference = referenceJobs.find(({ id }) => id === proposal.referenceJobId);
    const asked = askedOf(job, motivated, road);
    const answer = rememberAnswers(open, addition);
    return {
      job, proposal, account,
      motivation: justifyFully(account, language),
      withdrawn: withdrawn.length,
      ...(reference === undefined ? {} : { reference: { name: nameOf(reference), family: families.find(({ id }) => id === reference.familyId)?.name ?? '', parts: referenceParts(reference, language) } }),
      alternatives: alternativesOf(catalogue, job, motivated, language).slice(0, SHOWN),
      questions: findQuestions(asked, addition, answerThen(proposal), answer, ladder, language),
      ways: findWays(asked, proposal.grade, ladder, answer),
    };
  };
}

/**
 * The evidence of single jobs without what to ask and what would change it: takes as long as one answer.
 * @returns Gives the evidence beside the reference job that the road chooses, or beside the one that is asked for.
 */
export function createExaminer({ catalogue, road }: { readonly catalogue: Catalogue; readonly road: Road }): (job: CompanyJob, style?: ResultStyle, beside?: ReferenceJobId) => JobEvidence {
  return (job, { language, strictness } = DEFAULT_STYLE, beside) => {
    const motivated = beside === undefined ? road.openJob(job, strictness)(job.fields.addition ?? '') : road.motivateBeside(job, beside, strictness);
    return { account: motivated.account, alternatives: alternativesOf(catalogue, job, motivated, language) };
  };
}
