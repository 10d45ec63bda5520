/** A table through the classifier in slices, so that the host stays responsive, can show progress and can stop. */
import { presentProposal, readJobs, summarize } from '../core';
import type { Cell, Classifier, CompanyJob, Issue, JobReading, MappingOverrides, Proposal, Summary, Table } from '../core';

/** Jobs done, out of all jobs of the table. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/**
 * @property overrides Header text -> field, where the user knows better.
 * @property onProgress Called after every slice, and once at the end.
 * @property signal Stops between slices; the promise then rejects with the signal's reason.
 * @property sliceRows Jobs per slice, 1 or more; default 200, about 20 ms of work.
 */
export interface ClassifyOptions {
  readonly overrides?: MappingOverrides;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
  readonly sliceRows?: number;
}

/** @property cells Index into `table.rows` of a job's row -> its result cells, in the order of `RESULT_COLUMNS`. */
export interface ClassifiedTable {
  readonly reading: JobReading;
  readonly proposals: readonly Proposal[];
  readonly issues: readonly Issue[];
  readonly cells: ReadonlyMap<number, readonly Cell[]>;
  readonly summary: Summary;
}

const DEFAULT_SLICE = 200;

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Classifies every job of `table`; the same answers as `classify` of the core, with their cells. */
export async function classifyTable(classifier: Classifier, table: Table, options: ClassifyOptions = {}): Promise<ClassifiedTable> {
  const { catalogue } = classifier;
  const sliceRows = options.sliceRows ?? DEFAULT_SLICE;
  const reading = readJobs(table, options.overrides);
  const proposals: Proposal[] = [];
  const cells = new Map<number, readonly Cell[]>();
  const classifyOne = (job: CompanyJob): void => {
    const proposal = classifier.classifyJob(job);
    proposals.push(proposal);
    cells.set(job.row - table.firstRow, presentProposal(catalogue, job, proposal));
  };
  for (let start = 0; start < reading.jobs.length; start += sliceRows) {
    options.signal?.throwIfAborted();
    reading.jobs.slice(start, start + sliceRows).forEach(classifyOne);
    options.onProgress?.({ done: proposals.length, total: reading.jobs.length });
    await nextTurn();
  }
  options.signal?.throwIfAborted();
  return { reading, proposals, issues: reading.issues, cells, summary: summarize(catalogue, proposals) };
}
