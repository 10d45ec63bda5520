/** A handbook's own functions as rows of a sheet, to be found again by a handbook that does not hold them, or holds half of them. No row holds a name of a function. */
import type { Catalogue, CompanyJob, JobField, ReferenceJob } from '../src/core';

/** Columns that characteristics stand in; those on knowledge and complexity stand where a list has its knowledge. */
const COLUMN: Readonly<Record<string, JobField>> = { impact: 'impact', autonomy: 'autonomy', physical: 'physical', complexity: 'education', other: 'education' };

/** Takes names of functions out of a text, the longest first. */
export function nameless({ referenceJobs }: Catalogue): (text: string) => string {
  const names = referenceJobs.flatMap(({ name, alternativeNames }) => [name, ...alternativeNames]).filter((name) => name !== '').sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+')).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) => (names.length === 0 ? text : text.replace(pattern, 'functionaris'));
}

/** Words of a name that sister functions do not all use tell the level: a title keeps those that name the work, else the name of the family. */
export function neutralTitle({ referenceJobs, families }: Catalogue, job: ReferenceJob): string {
  const sisters = referenceJobs.filter(({ familyId }) => familyId === job.familyId);
  const words = (name: string): readonly string[] => name.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1);
  const shared = job.name.split(/\s+/).filter((word) => sisters.length > 1 && sisters.every(({ name }) => words(word).every((one) => words(name).includes(one)) && words(word).length > 0));
  return shared.length > 0 ? shared.join(' ') : families.find(({ id }) => id === job.familyId)?.name ?? '';
}

const activitiesOf = ({ activityGroups }: ReferenceJob): readonly string[] => activityGroups.flatMap(({ activities }) => activities.map(({ text }) => text));

function makeJob(title: string, fields: Readonly<Partial<Record<JobField, string>>>): CompanyJob {
  return { row: 2, fields: Object.fromEntries(Object.entries({ title, ...fields }).filter(([, text]) => text.trim() !== '')) };
}

/** The whole function: purpose, activities as tasks, characteristics in their columns, the knowledge level as education. */
export function wholeJob(catalogue: Catalogue, job: ReferenceJob, clean: (text: string) => string): CompanyJob {
  const columns: Partial<Record<JobField, string>> = job.knowledge === undefined ? {} : { education: job.knowledge.text };
  for (const { kind, paragraphs } of job.characteristics) {
    const column = COLUMN[kind] ?? 'education';
    columns[column] = [...(columns[column] === undefined ? [] : [columns[column]]), ...paragraphs.map((text) => text.replace(job.knowledge?.text ?? '\u0000', ' '))].join('\n');
  }
  const texts = Object.fromEntries(Object.entries({ ...columns, purpose: job.purpose, tasks: activitiesOf(job).join('\n') }).map(([field, text]) => [field, clean(text)]));
  return makeJob(neutralTitle(catalogue, job), texts);
}

/** Every second activity as tasks, with the knowledge level; `undefined` where it has fewer than two. */
export function halfJob(catalogue: Catalogue, job: ReferenceJob, clean: (text: string) => string): CompanyJob | undefined {
  const tasks = activitiesOf(job).filter((_, at) => at % 2 === 1);
  return tasks.length === 0 ? undefined : makeJob(neutralTitle(catalogue, job), { tasks: clean(tasks.join('\n')), ...(job.knowledge === undefined ? {} : { education: job.knowledge.text }) });
}

/** The function with the activities that `halfJob` does not take. */
export function withRest(job: ReferenceJob): ReferenceJob {
  let at = -1;
  return { ...job, activityGroups: job.activityGroups.map((group) => ({ ...group, activities: group.activities.filter(() => { at += 1; return at % 2 === 0; }) })) };
}
