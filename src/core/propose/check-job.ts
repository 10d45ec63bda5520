/** Points of attention of one row: what is missing, what contradicts, what a person must weigh. */
import type { Catalogue } from '../model/catalogue';
import type { CompanyJob } from '../model/company-job';
import type { Issue, IssueCode } from '../model/issue';
import type { LevelResult } from '../model/proposal';
import { SHORT_DESCRIPTION } from './weights';

const at = (job: CompanyJob, code: IssueCode, severity: Issue['severity'] = 'info', found?: string): Issue =>
  ({ code, severity, place: { row: job.row }, ...(found === undefined ? {} : { found }) });

/** What the description lacks. */
export function checkDescription(job: CompanyJob): readonly Issue[] {
  const { title, tasks, purpose } = job.fields;
  if (title === undefined) return [at(job, 'title-missing', 'warning')];
  if (tasks === undefined && purpose === undefined) return [at(job, 'tasks-missing')];
  return (tasks ?? purpose ?? '').length < SHORT_DESCRIPTION ? [at(job, 'description-short')] : [];
}

/** How many aspects were compared; leading is left out, since "does not lead" is the rule, not a finding. */
export const knownAspects = (level: LevelResult): number =>
  level.comparisons.filter(({ aspect, verdict }) => aspect !== 'leading' && verdict !== 'unknown').length;

/** What the levelling leaves to a person; `warning` ones ask for a review. */
export function checkLevel(job: CompanyJob, level: LevelResult): readonly Issue[] {
  const issues: Issue[] = [];
  if (knownAspects(level) === 0) issues.push(at(job, 'factors-missing'));
  if (level.contradicts) issues.push(at(job, 'evidence-contradicts', 'warning'));
  if (level.beyondOneStep) issues.push(at(job, 'beyond-one-step', 'warning'));
  const leading = level.comparisons.find(({ aspect }) => aspect === 'leading');
  if (leading?.verdict === 'heavier') issues.push(at(job, 'leads-people', 'warning', leading.job?.text));
  if (level.grade === undefined) issues.push(at(job, 'grade-off-ladder', 'warning'));
  return issues;
}

/** The current group beside the proposed one. */
export function checkCurrentGrade(job: CompanyJob, catalogue: Catalogue, proposed: string | undefined): readonly Issue[] {
  const current = job.fields.currentGrade;
  if (current === undefined || proposed === undefined) return [];
  const label = current.trim().toUpperCase();
  const known = catalogue.ladder.some((grade) => grade.toUpperCase() === label);
  if (!known) return [at(job, 'grade-unknown', 'info', current)];
  return label === proposed.toUpperCase() ? [] : [at(job, 'grade-differs', 'info', current)];
}
