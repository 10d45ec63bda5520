/** Match and level -> proposal: one of four outcomes, with a confidence and the reasons. Never a forced match. */
import type { Catalogue } from '../model/catalogue';
import type { CompanyJob } from '../model/company-job';
import type { Match } from '../model/evidence';
import type { Issue } from '../model/issue';
import type { LevelResult, Outcome, Proposal } from '../model/proposal';
import { checkCurrentGrade, checkDescription, checkLevel, knownAspects } from './check-job';
import { CLOSE_RUNNER_UP, LEVEL_CONFIDENCE, MATCH_PROBABILITY, MOST_CERTAIN, WITHOUT_TASKS, WITH_CONTRADICTION } from './weights';

/** What the earlier stages found. @property tells The row says which work it is. @property noMatch Chance that no reference job suits. @property level Of the best match; absent when there is none. */
export interface Findings {
  readonly matches: readonly Match[];
  readonly tells: boolean;
  readonly noMatch: number;
  readonly otherDiscipline: boolean;
  readonly level?: LevelResult;
}

const hasTasks = (job: CompanyJob): boolean => job.fields.tasks !== undefined || job.fields.purpose !== undefined;

function confidenceOf(job: CompanyJob, best: Match, level: LevelResult): number {
  const { nothing, perAspect, ceiling } = LEVEL_CONFIDENCE;
  const levelSure = Math.min(ceiling, nothing + perAspect * knownAspects(level));
  const described = hasTasks(job) ? 1 : WITHOUT_TASKS;
  return best.probability * levelSure * described * (level.contradicts ? WITH_CONTRADICTION : 1);
}

function closeRunnerUp(matches: readonly Match[]): boolean {
  const [first, second] = matches;
  return first !== undefined && second !== undefined && first.probability - second.probability < CLOSE_RUNNER_UP;
}

function outcomeOf(job: CompanyJob, findings: Findings, best: Match, level: LevelResult, issues: readonly Issue[]): Outcome {
  const mustLook = issues.some(({ severity }) => severity === 'warning') || findings.otherDiscipline;
  const unsure = best.probability < MATCH_PROBABILITY.sure || closeRunnerUp(findings.matches);
  const thin = !hasTasks(job) || knownAspects(level) === 0;
  return mustLook || unsure || thin ? 'review' : 'proposal';
}

/** Whole percents; certainty is never claimed. */
const rounded = (share: number): number => Math.min(Math.round(share * 100) / 100, MOST_CERTAIN);

/** The answer when nothing fits: a job that says too little is told so, and asked for more. */
function withoutMatch(job: CompanyJob, findings: Findings): Proposal {
  const issues: readonly Issue[] = findings.tells ? checkDescription(job) : [{ code: 'nothing-to-compare', severity: 'info', place: { row: job.row } }];
  return {
    row: job.row, issues, matches: findings.matches,
    outcome: findings.tells ? 'no-match' : 'too-little',
    confidence: findings.tells ? rounded(findings.noMatch) : 0,
    ...(job.fields.currentGrade === undefined ? {} : { currentGrade: job.fields.currentGrade }),
  };
}

/** Weighs the findings of one job into its proposal. */
export function propose(catalogue: Catalogue, job: CompanyJob, findings: Findings): Proposal {
  const [best] = findings.matches;
  const { level } = findings;
  if (!findings.tells || best === undefined || level === undefined || 1 - findings.noMatch < MATCH_PROBABILITY.noMatch) return withoutMatch(job, findings);
  const nextDoor: readonly Issue[] = findings.otherDiscipline ? [{ code: 'next-door', severity: 'warning', place: { row: job.row } }] : [];
  const issues = [...checkDescription(job), ...nextDoor, ...checkLevel(job, level), ...checkCurrentGrade(job, catalogue, level.grade)];
  return {
    row: job.row, issues, matches: findings.matches, level,
    outcome: outcomeOf(job, findings, best, level, issues),
    confidence: rounded(confidenceOf(job, best, level)),
    referenceJobId: best.referenceJobId,
    rule: level.rule,
    ...(level.grade === undefined ? {} : { grade: level.grade }),
    ...(job.fields.currentGrade === undefined ? {} : { currentGrade: job.fields.currentGrade }),
  };
}
