/** One user action, one `Excel.run`: read what the selection means, let the caller answer it, write the caller's columns, and look whether they stand where they belong. */
import { resultIndex } from '../core';
import type { Table } from '../core';
import { holdList, isBlankTable } from './anchored-list';
import type { AnchoredList } from './anchored-list';
import { colourOutcomes } from './colour-outcomes';
import type { Failure } from './failure';
import { isLocated, locateSource, relocate } from './locate-source';
import type { LocateOptions, SourcePlace } from './locate-source';
import { isBeyondSheet, OwnColumns } from './own-columns';
import type { RowCells } from './own-stretch';
import { readUnread } from './refusal';
import type { Refusal } from './refusal';
import { runOptions } from './run-options';
import { showColumns } from './show-columns';
import { ListWriter } from './write-list';
import { inWorkbookTurn } from './workbook-turn';
import type { WriteTarget } from './write-target';

/** The caller goes on with a value, or stops for a reason of its own. */
export type Step<Value, Stop> = { readonly kind: 'go'; readonly value: Value } | { readonly kind: 'stop'; readonly reason: Stop };

/** A row below the header, answered. @property index Into `table.rows`. */
export interface AnsweredRow {
  readonly index: number;
  readonly cells: RowCells;
}

/** @property answers The rows below the header, top to bottom, each once, as they are asked for. A reason in their place ends the run. */
export interface ListRun<Stop> {
  readonly target: WriteTarget;
  readonly answers: () => AsyncIterable<Step<readonly AnsweredRow[], Stop>>;
}

/** Rows by their number in the sheet. @property right Those that hold the result of their job. @property wrong Those that should and do not. */
export interface Standing {
  readonly right: readonly number[];
  readonly wrong: readonly number[];
}

/**
 * @property begin Says, before the work, where its results will go; so that a sheet that cannot be written costs no waiting.
 * @property colour Whether outcomes get a colour and a sign where their column is made, by conditional formats: part of the same step to undo.
 * @property review Looks at the list as it stands after writing, whatever its user made of it meanwhile. `again` answers the rows that are wrong.
 */
export interface SelectionWork<Stop> extends LocateOptions {
  readonly begin: (table: Table, place: SourcePlace) => Promise<Step<ListRun<Stop>, Stop>>;
  readonly review: (table: Table) => Promise<{ readonly standing: Standing; readonly again: () => Promise<Step<ListRun<Stop>, Stop>> }>;
  readonly signal?: AbortSignal;
  readonly colour?: boolean;
  /** Rows per request, 1 or more; see `AnchoredList`. */
  readonly blockRows?: number;
  /** Rows that went by, out of all below the header. */
  readonly onWritten?: (done: number, total: number) => void;
}

/**
 * `refused` leaves the sheet unchanged; so does everything without `standing`, which is what stands in the sheet after writing has begun: `unknown` when Excel
 * does not answer any more.
 */
export type TransformResult<Stop> =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'written'; readonly place: SourcePlace; readonly standing: Standing }
  | (({ readonly kind: 'cancelled' } | { readonly kind: 'stopped'; readonly reason: Stop } | { readonly kind: 'failed'; readonly failure: Failure } | { readonly kind: 'broken'; readonly error: unknown })
    & { readonly standing?: Standing | 'unknown' });

/** How one pass over the list ended. */
type Pass<Stop> = { readonly kind: 'done' } | Exclude<TransformResult<Stop>, { readonly kind: 'written' }>;

interface LookBack<Stop> {
  readonly list: AnchoredList;
  readonly standing: Standing;
  readonly again?: ListRun<Stop>;
}

/** Times that rows are answered anew because they changed while they were being written. */
const ROUNDS = 2;
/** Times that a list is looked at, since Excel failed. */
const ATTEMPTS = 3;

const OUTCOME = resultIndex('outcome');

class SelectionRun<Stop> {
  private begun = false;

  constructor(private readonly context: Excel.RequestContext, private readonly work: SelectionWork<Stop>) {}

  async run(): Promise<TransformResult<Stop>> {
    const located = await locateSource(this.context, this.work);
    if (!isLocated(located)) return { kind: 'refused', refusal: located };
    const [list, read] = await holdList(this.context, located, this.work);
    const table = await list.withFormulas(read);
    if (isBlankTable(table)) return { kind: 'refused', refusal: { kind: 'selection-empty' } };
    const begun = await this.work.begin(table, located.place);
    if (begun.kind === 'stop') return { kind: 'stopped', reason: begun.reason };
    return this.writeAndReview(list, begun.value);
  }

  /** Writes, looks back, and writes anew what changed meanwhile. */
  private async writeAndReview(first: AnchoredList, run: ListRun<Stop>): Promise<TransformResult<Stop>> {
    let [list, next]: [AnchoredList, ListRun<Stop>] = [first, run];
    for (let round = 0; ; round += 1) {
      if (isBeyondSheet(list.source, next.target)) return { kind: 'refused', refusal: { kind: 'sheet-full', sheet: list.source.place.sheetName } };
      const own = new OwnColumns(this.context, list.source, next.target);
      const pass = await this.write(list, own, next);
      if (!this.begun && pass.kind !== 'done') return pass;
      // Whatever may be wrong with the view: what is written is written. What is looked at last is whether it is right.
      if (round === 0 && pass.kind === 'done') await showColumns(this.context, list.source.place, run.target).catch(() => undefined);
      const back = await this.lookBack(list, own, round < ROUNDS && pass.kind === 'done');
      if (pass.kind !== 'done' && pass.kind !== 'refused') return { ...pass, standing: back?.standing ?? 'unknown' };
      if (back === undefined) return { kind: 'failed', failure: { kind: 'unavailable', detail: '' }, standing: 'unknown' };
      if (back.again === undefined) return { kind: 'written', place: back.list.source.place, standing: back.standing };
      [list, next] = [back.list, back.again];
    }
  }

  private async write(list: AnchoredList, own: OwnColumns, { answers, target }: ListRun<Stop>): Promise<Pass<Stop>> {
    const writer = new ListWriter(this.context, list, own, target, () => {
      if (this.work.colour === true && own.isNew(OUTCOME)) colourOutcomes(own.cellsOf(OUTCOME));
    });
    writer.askLooks();
    const early = await own.check();
    if (early !== undefined) return early === 'moved' ? { kind: 'done' } : { kind: 'refused', refusal: early };
    const cells = new Map<number, RowCells>();
    const blocks = [...list.blocks];
    const total = blocks.reduce((sum, { rows }) => sum + rows.length, 0) - target.headerIndex - 1;
    let isChecked = false;
    try {
      for await (const step of answers()) {
        if (step.kind === 'stop') return { kind: 'stopped', reason: step.reason };
        for (const row of step.value) cells.set(row.index, row.cells);
        const last = step.value.at(-1)?.index ?? -1;
        for (let block = blocks[0]; block !== undefined && block.start + block.rows.length - 1 <= last; block = blocks[0]) {
          blocks.shift();
          if (this.work.signal?.aborted === true) return { kind: 'cancelled' };
          // The user may have had to decide something first.
          const late = isChecked ? undefined : await own.check();
          if (late !== undefined) return late === 'moved' ? { kind: 'done' } : { kind: 'refused', refusal: late };
          isChecked = true;
          this.begun = true;
          const failure = await writer.writeBlock(block, (index) => cells.get(index));
          if (failure !== undefined) return { kind: 'failed', failure };
          for (let index = block.start; index < block.start + block.rows.length; index += 1) cells.delete(index);
          this.work.onWritten?.(block.start + block.rows.length - target.headerIndex - 1, total);
        }
      }
      return { kind: 'done' };
    } catch (error) {
      return this.work.signal?.aborted === true ? { kind: 'cancelled' } : { kind: 'broken', error };
    }
  }

  /** The list with our columns as it stands now, and what is to be done again; `undefined` when Excel does not give it. */
  private async lookBack(list: AnchoredList, own: OwnColumns, mayGoOn: boolean, attempts = ATTEMPTS): Promise<LookBack<Stop> | undefined> {
    try {
      const [now, table] = await holdList(this.context, await relocate(this.context, list.source, own.around(list.source.range)), this.work);
      const { standing } = await this.work.review(table);
      if (standing.wrong.length === 0 || !mayGoOn) return { list: now, standing };
      const again = await (await this.work.review(await now.withFormulas(table))).again();
      return { list: now, standing, ...(again.kind === 'go' ? { again: again.value } : {}) };
    } catch {
      return attempts === 1 ? undefined : this.lookBack(list, own, mayGoOn, attempts - 1);
    }
  }
}

/** Runs `work` on the selection. Never rejects for what Excel refuses, nor for what the answers throw. */
export async function transformSelection<Stop>(work: SelectionWork<Stop>): Promise<TransformResult<Stop>> {
  try {
    return await inWorkbookTurn(() => Excel.run(runOptions(), (context) => new SelectionRun(context, work).run()));
  } catch (error) {
    return readUnread(error);
  }
}
