/** A table down the whole road, as every host takes it: read, answered, placed. */
import { placeAnswers, planRun, RESULT_COLUMNS, runJobs } from '../../src/core';
import type { AnsweredJob, Cell, Classifier, Placement, RunOptions, RunPlan, Table } from '../../src/core';
import { CLASSIFIER } from './built-in';

/** @property cells Result cells by index into `table.rows`, for the rows that got an answer. @property written The table as it stands afterwards. */
export interface TableRun {
  readonly plan: RunPlan & { readonly placement: Placement };
  readonly answers: readonly AnsweredJob[];
  readonly cells: ReadonlyMap<number, readonly Cell[]>;
  readonly written: Table;
}

export function runTable(table: Table, classifier: Classifier = CLASSIFIER, options: RunOptions = {}): TableRun {
  const { placement, ...plan } = planRun(table, options);
  if (placement === undefined) throw new Error(`not to be run: ${plan.reading.issues.map(({ code }) => code).join()}`);
  const answers = [...runJobs(classifier, plan.jobs)];
  const { columns, rows } = placeAnswers(table, placement, answers);
  const written = table.rows.map((row, index) => {
    const cells = rows.get(index);
    if (cells === undefined) return row;
    const wide = [...row];
    while (wide.length < Math.max(...columns) + 1) wide.push('');
    cells.forEach((cell, position) => { if (cell !== null) wide[columns[position] ?? -1] = cell; });
    return wide;
  });
  return {
    plan: { ...plan, placement }, answers, written: { ...table, rows: written },
    cells: new Map(answers.map(({ job, cells }) => [job.row - table.firstRow, cells] as const)),
  };
}

export const HEADERS: readonly string[] = RESULT_COLUMNS.map(({ header }) => header);
