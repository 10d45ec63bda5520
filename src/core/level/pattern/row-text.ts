/** A row as the pattern reads it: the words of its columns on the work, without names of reference jobs and without the knowledge level, which is a side of its own. */
import { JOB_FIELDS } from '../../model/company-job';
import type { CompanyJob, JobField } from '../../model/company-job';
import { middleOf, without } from './reference-texts';
import { jobKnowledge } from './reference-knowledge';
import { cutClauses } from './words';
import type { Clause } from './words';

/** Columns that tell what the work is and asks; a title is left out, since its words ("senior") mean another level at every employer. */
const OF_THE_WORK: ReadonlySet<JobField> = new Set<JobField>(['purpose', 'tasks', 'addition', 'education', 'contacts', 'autonomy', 'impact', 'leads']);
/** Longest column that is read, in characters; beyond it descriptions repeat themselves. */
const READ_LIMIT = 20_000;

/** @property knowledge Middle of the level it asks for. */
export interface RowText {
  readonly clauses: readonly Clause[];
  readonly knowledge?: number;
}

export function readRowText({ fields }: Pick<CompanyJob, 'fields'>, removeNames: (clauses: readonly Clause[]) => readonly Clause[]): RowText {
  const knowledge = jobKnowledge({ fields });
  const texts = JOB_FIELDS.flatMap((field) => (OF_THE_WORK.has(field) && fields[field] !== undefined ? [without(fields[field].slice(0, READ_LIMIT), knowledge?.quote)] : []));
  return { clauses: removeNames(texts.flatMap(cutClauses)), ...(knowledge === undefined ? {} : { knowledge: middleOf(knowledge) }) };
}
