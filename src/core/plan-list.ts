/** A list that is read row by row while it goes on: planned by its header and a sample, as `planRun` does with all of its rows. */
import { JobReader, leaveRecruitment } from './jobs/job-reader';
import { mapColumns } from './jobs/map-columns';
import type { HeaderReading } from './jobs/map-columns';
import type { OtherRow } from './jobs/other-rows';
import { sampleRows } from './jobs/profile-column';
import { absentFields, reportAbsent } from './jobs/read-jobs';
import type { DraftJob } from './jobs/read-row';
import { reportRows } from './jobs/report-rows';
import type { CompanyJob, JobField } from './model/company-job';
import type { Issue } from './model/issue';
import type { Language } from './model/result-style';
import type { Cell, Row, Table } from './model/table';
import type { RunOptions } from './plan-run';
import { findOwnColumns } from './results/find-own-columns';
import type { OwnColumns } from './results/find-own-columns';
import { nameColumns, placeColumns, Placement, readEarlier } from './results/place-results';
import type { Scope } from './results/place-results';
import { continuesCells } from './results/read-own-row';

/**
 * @property columns, headers As in `Placed` and `Placement`: where our cells go in every row. Empty where an issue is an error.
 * @property own Whether results of an earlier run stand in the list.
 */
export interface ListPlan {
  readonly header: HeaderReading;
  readonly columns: readonly number[];
  readonly headers: readonly string[];
  readonly own: boolean;
  /** Reads the rows below the header, from the first one on. */
  readonly read: () => ListReader;
  readonly report: () => ListReport;
}

/**
 * A row that was read to its end: a job with all the rows that go on about it, or one that is none.
 * @property job To be answered; absent for any other row. @property other What that row is, where it says something.
 * @property place Our cells for the row, in the order of `RESULT_COLUMNS`; `undefined` where the row stays as it is. @param answer The sealed cells of its job.
 */
export interface ListedRow {
  readonly index: number;
  readonly job?: CompanyJob;
  readonly other?: OtherRow;
  readonly recruiting: boolean;
  readonly place: (answer?: readonly Cell[]) => readonly Cell[] | undefined;
}

/** What is noticed of the rows of a list, as `readJobs` tells it. */
export interface ListReport {
  readonly add: (listed: ListedRow, cells: Row) => void;
  readonly issues: () => readonly Issue[];
}

/** Takes the rows of a list one by one, and gives each back as soon as it is known what it is. */
export interface ListReader {
  readonly read: (row: Row) => readonly ListedRow[];
  /** What waited for rows below it. */
  readonly finish: () => readonly ListedRow[];
}

interface Waiting {
  readonly index: number;
  readonly draft?: DraftJob;
  readonly other?: OtherRow;
  readonly cells?: readonly Cell[];
}

const asIs = (answer?: readonly Cell[]): readonly Cell[] | undefined => answer;

interface Settings {
  readonly firstRow: number;
  readonly absent: readonly JobField[];
  readonly language: Language;
  readonly joinRows: boolean;
}

/** @param sample Rows by which it is known what the rows of the list are like. */
function createReader(header: HeaderReading, sample: readonly Row[], { firstRow, absent, language, joinRows }: Settings): ListReader {
  const reader = new JobReader(header, sample, joinRows);
  let index = header.headerIndex;
  let waiting: Waiting[] = [];

  /** The job is whole from here on. */
  function settle({ index: at, draft, other, cells }: Waiting): ListedRow {
    const said = other === undefined ? {} : { other };
    if (draft === undefined) return { index: at, recruiting: false, ...said, place: () => cells };
    const recruiting = leaveRecruitment(draft);
    return { index: at, recruiting, job: absent.length === 0 ? draft : { ...draft, absent }, place: asIs };
  }

  function release(count: number): readonly ListedRow[] {
    const ready = waiting.slice(0, count).map(settle);
    waiting = waiting.slice(count);
    return ready;
  }

  return {
    read(row) {
      index += 1;
      const read = reader.read(row, index, firstRow + index);
      switch (read.kind) {
        case 'empty':
          waiting.push({ index });
          break;
        case 'job':
          waiting.push({ index, draft: read.draft });
          break;
        case 'other':
          waiting.push({ index, other: read.other, ...(read.other.kind === 'continues' ? { cells: continuesCells(read.other.of, language) } : {}) });
      }
      const { open } = reader;
      if (open === undefined) return release(waiting.length);
      const from = waiting.findIndex(({ draft }) => draft === open);
      return from <= 0 ? [] : release(from);
    },
    finish: () => release(waiting.length),
  };
}

/** Each row beside the results that stand in it: what a person changed stays in its own row, since no other row is known. */
function besideEarlier(reader: ListReader, headers: Row, header: HeaderReading, own: OwnColumns, scope: Scope, { firstRow, language }: Settings): ListReader {
  return {
    read: (row) => reader.read(row).map((listed): ListedRow => {
      const { index, job } = listed;
      const table: Table = { rows: [headers, row], firstRow: firstRow + index - 1 };
      const earlier = readEarlier(table, { ...own, headerIndex: 0 });
      let step = earlier.next();
      while (step.done !== true) step = earlier.next();
      const placement = new Placement(table, { ...header, headerIndex: 0, jobs: job === undefined ? [] : [job], others: [] }, own, step.value, scope, language);
      const place = (answer?: readonly Cell[]): readonly Cell[] | undefined => placement.cellsOf(1, answer);
      const { recruiting, other } = listed;
      return { index, recruiting, place, ...(other === undefined ? {} : { other }), ...(job === undefined || placement.jobs().length === 0 ? {} : { job }) };
    }),
    finish: reader.finish,
  };
}

function createReport({ headerIndex, columns }: HeaderReading, { firstRow, absent }: Settings): ListReport {
  const others: OtherRow[] = [];
  const recruiting: number[] = [];
  /** The first row of each kind: it is shown. */
  const shown: Row[] = [];
  const kinds = new Set<OtherRow['kind']>();
  let first: CompanyJob | undefined;
  return {
    add({ index, job, other, recruiting: isRecruiting }, cells) {
      first ??= job;
      if (isRecruiting) recruiting.push(firstRow + index);
      if (other === undefined) return;
      if (!kinds.has(other.kind)) shown[index] = cells;
      kinds.add(other.kind);
      others.push(other);
    },
    issues: () => [
      ...reportRows({ rows: shown, firstRow }, columns, others, recruiting), ...reportAbsent(absent, first === undefined ? [] : [first]),
      ...(first === undefined ? [{ code: 'no-jobs', severity: 'error', place: { row: firstRow + headerIndex } } as const] : []),
    ],
  };
}

/**
 * @param head The first rows of the list, and of those below its header the ones that `sampleRows` would take; the names of the columns alone will do.
 * @param width Columns of the list; of `head` when left out.
 * @param options `joinRows` holds for lists without earlier results only.
 */
export function planList(head: Table, { scope = { kind: 'all' }, language = 'nl', joinRows = true, ...options }: RunOptions = {}, width = 0): ListPlan {
  const own = findOwnColumns(head);
  const header = mapColumns(head, { ...options, leaveOut: new Set(own?.columns.filter((column) => column !== undefined)) });
  const { headerIndex } = header;
  const isBroken = headerIndex < 0 || header.issues.some(({ severity }) => severity === 'error');
  const headers = isBroken ? [] : nameColumns(head, headerIndex, own, language);
  const settings: Settings = { firstRow: head.firstRow, absent: absentFields(header.columns), language, joinRows: joinRows && own === undefined };
  return {
    header, headers, own: own !== undefined,
    columns: isBroken ? [] : placeColumns(head, own, width),
    report: () => createReport(header, settings),
    read() {
      const reader = createReader(header, sampleRows(head.rows, headerIndex + 1), settings);
      return own === undefined ? reader : besideEarlier(reader, head.rows[headerIndex] ?? [], header, own, scope, settings);
    },
  };
}
