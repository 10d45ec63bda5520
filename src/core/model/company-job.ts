/** A row of the analyst's sheet, read by meaning: the fields a classification may use, with the words the user wrote. */
import type { Issue } from './issue';

/** The fields a column can be mapped to. Private columns (names, salary, gender) have no field: they are never read. */
export const JOB_FIELDS = [
  'code', 'title', 'department', 'manager', 'leads', 'purpose', 'tasks', 'education', 'experience', 'contacts',
  'autonomy', 'impact', 'physical', 'commercialShare', 'administrativeShare', 'currentGrade', 'fte',
] as const;

export type JobField = (typeof JOB_FIELDS)[number];

/**
 * A company job (bedrijfsfunctie).
 * @property row Row number in the sheet, 1-based.
 * @property fields Text per field, trimmed and cleaned of control characters; columns joined for one field are
 *   separated by a line break, and so are those of the rows that a job takes. A field without text is absent.
 * @property issues What in its cells could not be used; absent where nothing is amiss.
 */
export interface CompanyJob {
  readonly row: number;
  readonly fields: Readonly<Partial<Record<JobField, string>>>;
  readonly issues?: readonly Issue[];
}
