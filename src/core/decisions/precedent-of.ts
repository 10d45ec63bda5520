/** A decision that becomes a precedent: from now on, jobs with that title belong to that reference job. */
import type { Catalogue, Precedent, ReferenceJob } from '../model/catalogue';
import type { CompanyJob } from '../model/company-job';
import type { Grade, ReferenceJobId } from '../model/ids';

/** `no-title`, `no-reference`: the job has none; `grade-elsewhere`: no reference job that was found beside it leads to the group. */
export type PrecedentRefusal = 'no-title' | 'no-reference' | 'grade-elsewhere';

/** Whether a reference job has a group, or leads to it by one of its rules. */
const leadsTo = ({ grade, rules }: ReferenceJob, wanted: Grade): boolean => grade === wanted || rules.some((rule) => rule.grade === wanted);

/**
 * The reference job is the one that was found first among those that have the decided group, or lead to it: a job that is heavier than its reference job still belongs to it.
 * One that has the group itself goes before one that leads to it only where the first one found does neither.
 * @param found Reference jobs beside the job, best first: the chosen one, then the alternatives.
 */
export function precedentOf({ referenceJobs }: Pick<Catalogue, 'referenceJobs'>, { fields }: Pick<CompanyJob, 'fields'>, grade: Grade, found: readonly ReferenceJobId[]): Precedent | PrecedentRefusal {
  const title = fields.title?.trim() ?? '';
  if (title === '') return 'no-title';
  const beside = found.flatMap((id) => referenceJobs.find((job) => job.id === id) ?? []);
  const [first] = beside;
  if (first === undefined) return 'no-reference';
  const chosen = leadsTo(first, grade) ? first : beside.find((job) => job.grade === grade) ?? beside.find((job) => leadsTo(job, grade));
  return chosen === undefined ? 'grade-elsewhere' : { title, referenceJobId: chosen.id };
}
