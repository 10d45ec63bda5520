/** One user action, one `Excel.run`: read what the selection means, let the caller work it out, write the caller's columns. */
import type { Placed, Row, Table } from '../core';
import { checkWritable } from './check-writable';
import { readFailure } from './failure';
import type { Failure } from './failure';
import { isLocated, locateSource } from './locate-source';
import type { SourcePlace } from './locate-source';
import { isBlank, readSource } from './read-source';
import type { Refusal } from './refusal';
import { showColumns } from './show-columns';
import { writeColumns } from './write-columns';
import type { WriteOptions, WriteProgress } from './write-columns';
import type { WriteTarget } from './write-target';

/** The caller goes on with a value, or stops for a reason of its own. */
export type Step<Value, Stop> = { readonly kind: 'go'; readonly value: Value } | { readonly kind: 'stop'; readonly reason: Stop };

/**
 * @property plan Says, before the work, where its results will go; so that a sheet that cannot be written costs no waiting.
 * @property work Turns the table into results, at the columns of the plan.
 */
export interface SelectionWork<Stop> extends WriteOptions {
  readonly plan: (table: Table, place: SourcePlace) => Step<WriteTarget, Stop>;
  readonly work: (table: Table) => Promise<Step<Placed, Stop>>;
}

/** `refused` and `stopped` leave the sheet unchanged; so do `cancelled` and `failed` when `done` is 0. */
export type TransformResult<Stop> =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'stopped'; readonly reason: Stop }
  | ({ readonly kind: 'written' | 'cancelled'; readonly place: SourcePlace } & WriteProgress)
  | ({ readonly kind: 'failed'; readonly failure: Failure } & WriteProgress);

const sameCells = (a: Row | undefined, b: Row | undefined, columns: readonly number[]): boolean =>
  columns.every((column) => (a?.[column] ?? '') === (b?.[column] ?? ''));

/** Whether the cells that the results rest on still stand where they stood. Other columns may change: they may hold the time of day. */
function isUnchanged(before: Table, after: Table, { readColumns, headerIndex }: WriteTarget): boolean {
  return before.rows.length === after.rows.length
    && before.rows.every((row, index) => index < headerIndex || sameCells(row, after.rows[index], readColumns));
}

async function transform<Stop>(context: Excel.RequestContext, work: SelectionWork<Stop>): Promise<TransformResult<Stop>> {
  const source = await locateSource(context);
  if (!isLocated(source)) return { kind: 'refused', refusal: source };
  const { place } = source;
  const table = await readSource(context, source);
  if (isBlank(table)) return { kind: 'refused', refusal: { kind: 'selection-empty' } };
  const plan = work.plan(table, place);
  if (plan.kind === 'stop') return { kind: 'stopped', reason: plan.reason };
  const early = await checkWritable(context, source, plan.value);
  if (early !== undefined) return { kind: 'refused', refusal: early };

  const results = await work.work(table);
  if (results.kind === 'stop') return { kind: 'stopped', reason: results.reason };
  // The user may have worked on in the meantime.
  const again = await readSource(context, source);
  if (!isUnchanged(table, again, plan.value)) return { kind: 'refused', refusal: { kind: 'source-changed', address: place.address } };
  const late = await checkWritable(context, source, plan.value);
  if (late !== undefined) return { kind: 'refused', refusal: late };
  const written = await writeColumns(context, source, results.value, plan.value.headerIndex, work);
  // Whatever may be wrong with the view: what is written is written.
  if (written.kind === 'written') await showColumns(context, place, plan.value).catch(() => undefined);
  return written.kind === 'failed' ? written : { ...written, place };
}

/** Runs `work` on the selection. Never rejects for what Excel refuses; errors of `work` itself do come through. */
export async function transformSelection<Stop>(work: SelectionWork<Stop>): Promise<TransformResult<Stop>> {
  const thrown: unknown[] = [];
  const guarded: SelectionWork<Stop> = {
    ...work,
    work: (table) => work.work(table).catch((error: unknown) => {
      thrown.push(error);
      throw error;
    }),
  };
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => transform(context, guarded));
  } catch (error) {
    if (thrown.length > 0) throw thrown[0];
    const failure = readFailure(error);
    if (failure.kind === 'selection-unusable') return { kind: 'refused', refusal: { kind: 'selection-unusable' } };
    return { kind: 'failed', failure, done: 0, total: 0 };
  }
}
