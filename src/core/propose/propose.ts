/** Match and level -> proposal: one of four outcomes, with a confidence and the reasons. Never a forced match. */
import type { Catalogue } from '../model/catalogue';
import type { CompanyJob } from '../model/company-job';
import type { Match } from '../model/evidence';
import type { Issue, IssueCode } from '../model/issue';
import type { LevelResult, Outcome, Proposal } from '../model/proposal';
import { checkDescription, checkFactors, checkValues, describesWork } from './check-description';
import { answeredConditions, checkCurrentGrade, checkLevel, knownAspects } from './check-level';
import { checkMatch, isTiedOverGrades } from './check-match';
import { byFamily, checkPattern, decidedByPattern } from './check-pattern';
import { checkRanks } from './check-ranks';
import { checkSeries, decidedBySeries, withoutSisters } from './check-series';
import type { Findings } from './check-match';
import { checkSpecial } from './check-special';
import { chooseGrade } from './choose-grade';
import { confidenceOf } from './confidence';
import { DOUBTED, MATCH_PROBABILITY, MOST_CERTAIN, OTHER_RANK, SURE_PROPOSAL } from './weights';

const mustLook = (issues: readonly Issue[]): boolean => issues.some(({ severity }) => severity === 'warning');

/** Nothing of the level is known. */
const isThin = (described: boolean, level: LevelResult): boolean => !described || (knownAspects(level) === 0 && answeredConditions(level) === 0 && !decidedByPattern(level) && !decidedBySeries(level));

function outcomeOf(described: boolean, level: LevelResult, issues: readonly Issue[]): Outcome {
  return mustLook(issues) || isThin(described, level) ? 'review' : 'proposal';
}

/** Whole percents; certainty is never claimed. */
const rounded = (share: number): number => Math.min(Math.round(share * 100) / 100, MOST_CERTAIN);

/** The answer when nothing fits: a job that says too little is told so, and asked for more. */
function withoutMatch(catalogue: Catalogue, job: CompanyJob, findings: Findings): Proposal {
  const issues: readonly Issue[] = [...checkValues(job, false), ...(findings.tells ? checkDescription(job, catalogue) : [{ code: 'nothing-to-compare', severity: 'info', place: { row: job.row } } as const])];
  return {
    row: job.row, issues, matches: findings.matches,
    outcome: findings.tells ? 'no-match' : 'too-little',
    confidence: findings.tells ? rounded(findings.noMatch) : 0,
    ...(job.fields.currentGrade === undefined ? {} : { currentGrade: job.fields.currentGrade }),
  };
}

/** What a series or a pattern has earned itself; `undefined` where the rules decided. */
function confidenceIn(level: LevelResult, { probability }: Match): number | undefined {
  if (decidedBySeries(level)) return probability;
  return decidedByPattern(level) ? Math.min(level.pattern.honest, probability) : undefined;
}

/** Points of attention that say that this reference job is not the one: somebody who leads, another trade, another level of knowledge. Then there is no group to propose. */
const OTHER_REFERENCE: ReadonlySet<IssueCode> = new Set<IssueCode>(['leads-people', 'leads-nobody', 'next-door', 'visits-customers', 'beyond-one-step']);

/** "Leads" by a title alone, where a rule of this very reference job is met by its letter: the rule tells what the job is. */
function isTitleOnly({ met, comparisons }: LevelResult): boolean {
  return met && comparisons.every(({ aspect, job }) => aspect !== 'leading' || job === undefined || job.source === 'title');
}

/** Whether another reference job must be looked for. */
const needsAnother = (found: readonly Issue[], level: LevelResult): boolean => found.some(({ code }) => OTHER_REFERENCE.has(code) && !(code === 'leads-people' && isTitleOnly(level)));

/** Whether the chance that some reference job suits is too small to name one. */
export const fitsNone = ({ tells, noMatch }: Pick<Findings, 'tells' | 'noMatch'>): boolean => !tells || 1 - noMatch < MATCH_PROBABILITY.noMatch;

/** Weighs the findings of one job into its proposal. */
export function propose(catalogue: Catalogue, job: CompanyJob, findings: Findings): Proposal {
  const [best] = findings.matches;
  const { level } = findings;
  if (best === undefined || level === undefined || fitsNone(findings)) return withoutMatch(catalogue, job, findings);
  const described = describesWork(job);
  const compared = decidedByPattern(level) || decidedBySeries(level) ? { ...findings, matches: byFamily(catalogue, findings.matches) } : findings;
  const rivals = decidedBySeries(level) ? withoutSisters(catalogue, findings.matches) : findings.matches;
  const found = [
    ...checkValues(job, true), ...checkDescription(job, catalogue, described), ...checkMatch(job, catalogue, compared), ...checkLevel(job, level, catalogue), ...checkPattern(job, level, catalogue), ...(best.tied.length > 0 ? [] : checkSeries(job, level)), ...checkSpecial(job, catalogue, rivals, level), ...checkRanks(job, catalogue, level, best.referenceJobId),
    ...checkFactors(job),
  ];
  const grade = needsAnother(found, level) || isTiedOverGrades(catalogue, best) ? undefined : chooseGrade(catalogue, job, rivals, level);
  const looks = mustLook(found);
  const certain = found.some(({ code }) => code === 'rank-differs') ? OTHER_RANK : 1;
  const confidence = rounded(certain * (confidenceIn(level, best) ?? confidenceOf(best, level, described, looks)));
  const thin: readonly Issue[] = !decidedByPattern(level) && !looks && !isThin(described, level) && confidence < SURE_PROPOSAL ? [{ code: 'evidence-thin', severity: 'warning', place: { row: job.row } }] : [];
  const issues = [...found, ...thin, ...checkCurrentGrade(job, catalogue, grade)];
  return {
    row: job.row, issues, matches: findings.matches, level,
    outcome: outcomeOf(described, level, issues),
    confidence,
    referenceJobId: best.referenceJobId,
    rule: level.rule,
    ...(grade === undefined ? {} : { grade }),
    ...(job.fields.currentGrade === undefined ? {} : { currentGrade: job.fields.currentGrade }),
  };
}

/** The same proposal for a person to look at, since what it rests on was not borne out. @param found The words in question. */
export function doubt(proposal: Proposal, found: string): Proposal {
  const issue: Issue = { code: 'claim-unproven', severity: 'warning', place: { row: proposal.row }, found };
  return { ...proposal, outcome: 'review', confidence: rounded(proposal.confidence * DOUBTED), issues: [...proposal.issues, issue] };
}
