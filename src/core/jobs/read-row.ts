/** A row -> the fields of a job, and what in its cells could not be used. */
import type { JobField } from '../model/company-job';
import type { Issue, IssueBody } from '../model/issue';
import type { Row } from '../model/table';
import type { ColumnMapping } from './map-columns';
import { cellText, isError, isPlaceholder, isZero } from './read-cell';
import { readShares } from './read-shares';

/** A job while it is read: later rows may still add to it. @property issues Absent where nothing is amiss. */
export interface DraftJob {
  readonly row: number;
  readonly fields: Partial<Record<JobField, string>>;
  issues?: Issue[];
}

/** A column that is read. */
export interface FieldColumn {
  readonly index: number;
  readonly field: JobField;
  readonly header: string;
  readonly heads: readonly string[];
}

export function fieldColumns(columns: readonly ColumnMapping[]): readonly FieldColumn[] {
  return columns.flatMap(({ index, header, heads, use }) => (use.kind === 'field' ? [{ index, field: use.field, header, heads }] : []));
}

/** Fields that describe, where an "x" is no answer. */
const DESCRIBING: ReadonlySet<JobField> = new Set<JobField>(['title', 'purpose', 'tasks']);

/** Whether a cell is as good as empty: Excel hands an empty cell to a custom function as 0. */
export const isEmptyText = (text: string): boolean => text === '' || isZero(text);

const SHARES: ReadonlySet<JobField> = new Set<JobField>(['commercialShare', 'administrativeShare']);

const note = (draft: DraftJob, body: IssueBody): void => {
  draft.issues = [...(draft.issues ?? []), { severity: 'info', place: { row: draft.row }, ...body }];
};

/** Reads rows with the columns of one list. */
export class RowReader {
  private readonly commercial: number | undefined;
  private readonly administrative: number | undefined;

  constructor(private readonly columns: readonly FieldColumn[]) {
    const find = (field: JobField): number | undefined => columns.find((column) => column.field === field)?.index;
    [this.commercial, this.administrative] = [find('commercialShare'), find('administrativeShare')];
  }

  /** @returns `undefined` for a row that says nothing, or no more than how many hold the job. A row with nothing but errors or words for "nothing" does say something. */
  read(row: Row, number: number): DraftJob | undefined {
    const draft: DraftJob = { row: number, fields: {} };
    let says = false;
    let errors = '';
    for (const { index, field, header } of this.columns) {
      const text = cellText(row[index]);
      if (isEmptyText(text)) continue;
      says ||= field !== 'fte';
      if (isError(text)) errors += `${errors === '' ? '' : ', '}"${header}" (${text})`;
      else if (!SHARES.has(field) && !isPlaceholder(text) && !(DESCRIBING.has(field) && text.toLowerCase() === 'x')) {
        const before = draft.fields[field];
        draft.fields[field] = before === undefined ? text : `${before}\n${text}`;
      }
    }
    if (!says) return undefined;
    if (errors !== '') note(draft, { code: 'value-error', found: errors });
    this.addShares(row, draft);
    return draft;
  }

  private addShares(row: Row, draft: DraftJob): void {
    const { commercial, administrative } = this;
    if (commercial === undefined && administrative === undefined) return;
    const shares = readShares(commercial === undefined ? undefined : row[commercial], administrative === undefined ? undefined : row[administrative]);
    switch (shares.kind) {
      case 'missing':
        note(draft, { code: 'shares-missing' });
        break;
      case 'unusable':
        note(draft, { code: 'shares-unusable', found: shares.found });
        break;
      case 'used':
        if (shares.commercial !== undefined) draft.fields.commercialShare = shares.commercial;
        if (shares.administrative !== undefined) draft.fields.administrativeShare = shares.administrative;
        if (shares.alone && commercial !== undefined && administrative !== undefined) note(draft, { code: 'shares-alone', found: shares.found });
    }
  }
}
