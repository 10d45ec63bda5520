/** The rows of one list, from top to bottom -> its jobs: which rows are jobs, which go on about the job above, and which are none. */
import type { OtherKind } from '../model/issue';
import type { Row } from '../model/table';
import { RowJoiner } from './join-rows';
import { keepWork } from './keep-work';
import type { HeaderReading } from './map-columns';
import { OtherRows } from './other-rows';
import type { OtherRow } from './other-rows';
import { fieldColumns, RowReader } from './read-row';
import type { DraftJob } from './read-row';

/** What a row is. A job may still get texts of the rows below it, for as long as it is `open`. */
export type ReadRow =
  | { readonly kind: 'empty' }
  | { readonly kind: 'job'; readonly draft: DraftJob }
  | { readonly kind: 'other'; readonly other: OtherRow };

/** Rows that stand between the parts of a list as it was printed: what goes on does so below them. */
const OF_THE_PRINT: ReadonlySet<OtherKind> = new Set<OtherKind>(['header', 'page']);

/** Takes from tasks and purpose what is not about the work; for a job that is whole. @returns Whether there was any. */
export function leaveRecruitment({ fields }: DraftJob): boolean {
  const { tasks = '', purpose = '' } = fields;
  const [work, aim] = [keepWork(tasks), keepWork(purpose)];
  if (work === tasks && aim === purpose) return false;
  fields.tasks = work;
  fields.purpose = aim;
  if (work === '') delete fields.tasks;
  if (aim === '') delete fields.purpose;
  return true;
}

export class JobReader {
  private readonly reader: RowReader;
  private readonly others: OtherRows;
  private readonly joiner: RowJoiner | undefined;
  /** An empty row ends a job, unless it stands beside what was printed between two pages. */
  private gap = false;
  private printed = false;

  /** @param sample Rows of the list, as of `sampleRows`: by them it is known what its rows are like. */
  constructor({ headerIndex, columns }: Pick<HeaderReading, 'headerIndex' | 'columns'>, sample: readonly Row[], joinRows: boolean) {
    const read = fieldColumns(columns);
    this.reader = new RowReader(read);
    this.others = new OtherRows(read, sample, headerIndex);
    this.joiner = joinRows ? new RowJoiner(read, columns) : undefined;
  }

  /** The job to which a row below may still belong. */
  get open(): DraftJob | undefined {
    return this.joiner?.open;
  }

  /** @param index Of the row in its table, below the header. @param row Its number, as the user sees it. */
  read(cells: Row, index: number, row: number): ReadRow {
    const draft = this.reader.read(cells, row);
    if (draft === undefined) {
      this.gap = true;
      return { kind: 'empty' };
    }
    const kind = this.others.kindOf(cells, index, draft);
    if (kind !== undefined && OF_THE_PRINT.has(kind)) {
      this.printed = true;
      return { kind: 'other', other: { kind, row } };
    }
    if ((this.gap && !this.printed) || kind !== undefined) this.joiner?.breakOff();
    [this.gap, this.printed] = [false, false];
    if (kind !== undefined) return { kind: 'other', other: { kind, row } };
    const of = this.joiner?.join(cells, draft);
    return of === undefined ? { kind: 'job', draft } : { kind: 'other', other: { kind: 'continues', row, of } };
  }
}
