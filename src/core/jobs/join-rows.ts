/** One job that takes several rows: rows that only add tasks, or name the same job again with another task. */
import { JOB_FIELDS } from '../model/company-job';
import type { JobField } from '../model/company-job';
import type { Row } from '../model/table';
import { cellText } from './read-cell';
import { normaliseHeader } from './recognise-header';
import { ONE_TASK_HEADERS } from './header-words.nl';
import type { ColumnMapping } from './map-columns';
import { isEmptyText } from './read-row';
import type { DraftJob, FieldColumn } from './read-row';

/** Running texts: a job goes on in the next row with these. */
const TEXTS: ReadonlySet<JobField> = new Set<JobField>(['purpose', 'tasks', 'addition', 'contacts', 'autonomy', 'impact', 'physical']);
const OTHERS = JOB_FIELDS.filter((field) => !TEXTS.has(field) && field !== 'title' && field !== 'code');

/** What stands under title and code of a row, beside the job above. */
type Naming = 'nothing' | 'the same' | 'another';

/** Joins the rows of one list, from top to bottom. */
export class RowJoiner {
  private readonly naming: readonly FieldColumn[];
  private readonly byName: boolean;
  private last: DraftJob | undefined;
  /** The tasks of `last`, from its second row on. */
  private tasks = new Set<string>();

  /** A list of employees names a job on many rows: only where no column is about persons, and a code or a header such as "Taak" says so, are rows joined by their name. */
  constructor(columns: readonly FieldColumn[], all: readonly ColumnMapping[]) {
    this.naming = columns.filter(({ field }) => field === 'title' || field === 'code');
    const aboutPersons = all.some(({ use }) => use.kind === 'private');
    const oneTask = columns.some(({ field, header }) => field === 'tasks' && ONE_TASK_HEADERS.includes(normaliseHeader(header)));
    this.byName = !aboutPersons && (oneTask || this.naming.some(({ field }) => field === 'code'));
  }

  /** The job to which the next row may belong. */
  get open(): DraftJob | undefined {
    return this.last;
  }

  /** Ends the job above: an empty row stands below it, or a row of another kind. */
  breakOff(): void {
    this.last = undefined;
  }

  /** @returns The row of the job that this row belongs to, which now has its texts; `undefined` for a job of its own. */
  join(row: Row, draft: DraftJob): number | undefined {
    const { last } = this;
    if (last === undefined || !this.goesOn(row, last, draft)) {
      this.last = draft;
      if (this.tasks.size > 0) this.tasks = new Set();
      return undefined;
    }
    if (this.tasks.size === 0) this.tasks.add(last.fields.tasks ?? '');
    this.tasks.add(draft.fields.tasks ?? '');
    for (const field of TEXTS) addText(last, draft, field);
    const errors = (draft.issues ?? []).filter(({ code }) => code === 'value-error');
    if (errors.length > 0) last.issues = [...(last.issues ?? []), ...errors];
    return last.row;
  }

  /** A row without a name adds to the job above; one with the same name does so with other tasks. What else is filled in are texts, or the same again. */
  private goesOn(row: Row, last: DraftJob, { fields }: DraftJob): boolean {
    const { tasks } = fields;
    if (tasks === undefined || last.fields.title === undefined) return false;
    switch (this.nameOf(row, last, fields)) {
      case 'another': return false;
      case 'nothing': return agrees(last.fields, fields);
      case 'the same': return this.byName && last.fields.tasks !== undefined && tasks !== last.fields.tasks && !this.tasks.has(tasks) && agrees(last.fields, fields);
    }
  }

  private nameOf(row: Row, last: DraftJob, fields: DraftJob['fields']): Naming {
    let name: Naming = 'nothing';
    for (const { index, field } of this.naming) {
      if (isEmptyText(cellText(row[index]))) continue;
      if (fields[field] === undefined || fields[field] !== last.fields[field]) return 'another';
      // A code alone names no job anew.
      if (field === 'title') name = 'the same';
    }
    return name;
  }
}

const agrees = (before: DraftJob['fields'], fields: DraftJob['fields']): boolean => OTHERS.every((field) => fields[field] === undefined || fields[field] === before[field]);

/** A text that stands there already, as in a list that repeats all but the task, is not said twice. */
function addText({ fields: before }: DraftJob, { fields }: DraftJob, field: JobField): void {
  const text = fields[field];
  if (text === undefined || before[field] === text) return;
  before[field] = before[field] === undefined ? text : `${before[field]}\n${text}`;
}
