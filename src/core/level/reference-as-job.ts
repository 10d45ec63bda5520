/** A reference job given as a company job, in its own words: what it says of itself is no difference with itself. */
import { allActivities } from '../model/catalogue';
import type { CharacteristicKind, ReferenceJob } from '../model/catalogue';
import type { CompanyJob, JobField } from '../model/company-job';

/** The column that a characteristic answers to. Complexity has none: its knowledge level is the column on education. */
const COLUMN: Readonly<Partial<Record<CharacteristicKind, JobField>>> = { autonomy: 'autonomy', impact: 'impact', physical: 'physical' };

export function referenceAsJob(job: ReferenceJob): CompanyJob {
  const { name, purpose, characteristics, knowledge } = job;
  const columns = Object.entries(COLUMN).map(([kind, field]) => [field, characteristics.filter((one) => one.kind === kind).flatMap(({ paragraphs }) => paragraphs).join('\n')] as const);
  const fields = [
    ['title', name], ['purpose', purpose], ['tasks', allActivities(job).map(({ text }) => text).join('\n')], ['education', knowledge?.text ?? ''], ...columns,
  ] as const;
  return { row: 0, fields: Object.fromEntries(fields.filter(([, text]) => text !== '')) };
}
