/**
 * Classifies row by row while the result is being written, and keeps only what the summary needs:
 * a file of a hundred thousand jobs would not fit in memory with all its evidence.
 */
import { presentProposal, RESULT_COLUMNS, summarize } from '../core';
import type { Cell, Classifier, JobReading, Proposal, Summary, Table } from '../core';
import { placeColumns } from '../engine/place-results';
import type { PlacedCells } from '../import/input-document';

/** A table being classified. @property summarize What came out of the rows that were asked for so far. */
export interface ClassifiedRows {
  readonly placed: PlacedCells;
  readonly summarize: () => Summary;
}

/** What the summary counts; the evidence has gone into the row's cells. */
const withoutEvidence = ({ row, outcome, confidence, grade }: Proposal): Proposal =>
  ({ row, outcome, confidence, matches: [], issues: [], ...(grade === undefined ? {} : { grade }) });

/**
 * @param reading With a header row: `headerIndex` is not negative.
 * @param onDone Called after each job with the number done.
 */
export function classifyRows(classifier: Classifier, table: Table, reading: JobReading, onDone: (done: number) => void): ClassifiedRows {
  const { catalogue } = classifier;
  const headers = RESULT_COLUMNS.map(({ header }) => header);
  const empty = RESULT_COLUMNS.map((): Cell => '');
  const jobs = new Map(reading.jobs.map((job) => [job.row - table.firstRow, job] as const));
  const proposals: Proposal[] = [];
  const cellsOf = (index: number): readonly Cell[] | undefined => {
    if (index <= reading.headerIndex) return index === reading.headerIndex ? headers : undefined;
    const job = jobs.get(index);
    if (job === undefined) return empty;
    const proposal = classifier.classifyJob(job);
    proposals.push(withoutEvidence(proposal));
    onDone(proposals.length);
    return presentProposal(catalogue, job, proposal);
  };
  return { placed: { columns: placeColumns(table, reading), rows: { get: cellsOf } }, summarize: () => summarize(catalogue, proposals) };
}
