/** What can be told of a job: the fields of a row. */

/** The fields a column can be mapped to; `addition` is what the analyst adds to the description, answers to conditions of the handbook among it. Private columns (names, salary, gender) have no field: they are never read. */
export const JOB_FIELDS = [
  'code', 'title', 'department', 'manager', 'leads', 'purpose', 'tasks', 'addition', 'education', 'experience', 'contacts',
  'autonomy', 'impact', 'physical', 'commercialShare', 'administrativeShare', 'currentGrade', 'fte',
] as const;

export type JobField = (typeof JOB_FIELDS)[number];

/** Columns that tell the level beside the tasks. */
export const FACTOR_FIELDS: readonly JobField[] = ['education', 'experience', 'autonomy', 'contacts'];
/** All columns that tell the level: what is empty or absent among them is said. */
export const LEVEL_FIELDS: readonly JobField[] = ['tasks', ...FACTOR_FIELDS];
