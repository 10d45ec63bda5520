/** A row of the analyst's sheet, read by meaning: the fields a classification may use, with the words the user wrote. */
import type { Issue } from './issue';
import type { JobField } from './job-field';

export { FACTOR_FIELDS, JOB_FIELDS, LEVEL_FIELDS } from './job-field';
export type { JobField } from './job-field';

/**
 * A company job (bedrijfsfunctie).
 * @property row Row number in the sheet, 1-based.
 * @property fields Text per field, trimmed and cleaned of control characters; columns joined for one field are
 *   separated by a line break, and so are those of the rows that a job takes. A field without text is absent.
 * @property absent Fields about the level for which its list has no column at all: that is told of the list, not of each job. Absent where it has all.
 * @property issues What in its cells could not be used; absent where nothing is amiss.
 */
export interface CompanyJob {
  readonly row: number;
  readonly fields: Readonly<Partial<Record<JobField, string>>>;
  readonly issues?: readonly Issue[];
  readonly absent?: readonly JobField[];
}

/** The fields of a job in one order, whatever the order of its columns: what tells it from other jobs. */
export const fieldsInOrder = ({ fields }: Pick<CompanyJob, 'fields'>): readonly (readonly [field: string, text: string])[] => Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
