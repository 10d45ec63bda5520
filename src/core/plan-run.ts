/** What a run over a table rests on, known before anything is classified: how it was read, where results go, and what stays. */
import { readJobs } from './jobs/read-jobs';
import type { JobReading } from './jobs/read-jobs';
import type { ReadOptions } from './jobs/map-columns';
import type { CompanyJob } from './model/company-job';
import type { Language } from './model/result-style';
import type { Table } from './model/table';
import { findOwnColumns } from './results/find-own-columns';
import type { OwnColumns } from './results/find-own-columns';
import { Placement, readEarlier } from './results/place-results';
import type { Scope } from './results/place-results';
import type { ResultOrigin } from './results/seal';

/** @property scope Which jobs get a result; all when left out. @property language Of new headers; Dutch when left out. Those that stand there stay. */
export interface RunOptions extends Omit<ReadOptions, 'leaveOut'> {
  readonly scope?: Scope;
  readonly language?: Language;
}

/**
 * @property jobs Those that get a result, in row order.
 * @property placement Absent when the table has no header row or no job; the issues of the reading say so.
 * @property own Whether results of an earlier run stand in the table.
 * @property origins The handbooks with which earlier results were made, by their first row.
 */
export interface RunPlan {
  readonly reading: JobReading;
  readonly jobs: readonly CompanyJob[];
  readonly placement?: Placement;
  readonly own: boolean;
  readonly origins: readonly ResultOrigin[];
}

/** The jobs of a table, and our columns of an earlier run, which are no part of them. */
export function readListed(table: Table, options: Omit<ReadOptions, 'leaveOut'> = {}): { readonly reading: JobReading; readonly own: OwnColumns | undefined } {
  const own = findOwnColumns(table);
  return { own, reading: readJobs(table, { ...options, leaveOut: new Set(own?.columns.filter((column) => column !== undefined)) }) };
}

/** The same as `planRun`, in steps of some 30 ms, so that a host can do something else between them. */
export function* planInSteps(table: Table, { scope = { kind: 'all' }, language = 'nl', ...options }: RunOptions = {}): Generator<undefined, RunPlan> {
  const { reading, own } = readListed(table, options);
  if (reading.headerIndex < 0 || reading.jobs.length === 0) return { reading, jobs: [], own: own !== undefined, origins: [] };
  const placement = new Placement(table, reading, own, yield* readEarlier(table, own), scope, language);
  return { reading, jobs: placement.jobs(), placement, own: own !== undefined, origins: placement.origins() };
}

export function planRun(table: Table, options: RunOptions = {}): RunPlan {
  const steps = planInSteps(table, options);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}
