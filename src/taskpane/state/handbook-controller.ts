/** What the pane can do with handbooks: read files, look and correct before use, use, switch, and keep them with the workbook and on the machine. */
import type { DecidedTitle, ReportFacts, ReportPage, RowToReport } from '../../core';
import type { KeptHandbook } from '../../engine/kept-handbook';
import type { FormulaDesk } from '../../engine/formula-desk';
import type { Correction } from '../../handbooks/correct-handbook';
import type { TaughtHandbook } from '../../handbooks/handbook-thread';
import type { JobLook } from '../../handbooks/look-at-job';
import type { RecentHandbooks } from '../recent-handbooks';
import { HandbookLook } from './handbook-look';
import { choiceOf } from './handbook-state';
import type { HandbookEvent, HandbookNotice, HandbookState } from './handbook-state';
import type { Store } from './store';
import { askThread, WorkbookShelf } from './workbook-shelf';
import type { ShelfTools } from './workbook-shelf';

/** A file as a browser hands it over. */
export interface PickedFile {
  readonly name: string;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/**
 * @property isLocked Whether a run is under way that cannot bear another handbook; nothing is changed then.
 * @property onChange Told as soon as another handbook is asked for. @property apply Tells everybody else which one is in use. @property recalculate As `recalculateFunctions` of src/excel.
 */
export interface HandbookTools extends ShelfTools {
  readonly loaded: Pick<FormulaDesk, 'use'>;
  readonly recent: RecentHandbooks;
  readonly isLocked: () => boolean;
  readonly onChange: () => void;
  readonly apply: (handbook: KeptHandbook) => void;
  readonly recalculate: () => Promise<void>;
}

/** Of actions that overlap the last one decides what is in use; all that were asked for are kept. */
export interface HandbookController {
  readonly choose: (files: readonly PickedFile[]) => Promise<void>;
  /** Shows the made-up handbook as if it had been picked. */
  readonly chooseSample: () => Promise<void>;
  /** Reads what is shown again, with one correction more or less. */
  readonly correct: (change: Correction) => Promise<void>;
  /** Takes the last correction of what is shown back. */
  readonly undo: () => Promise<void>;
  /** One function of what is shown whole, by its place in the preview, from 0. */
  readonly lookAt: (at: number) => Promise<JobLook | undefined>;
  /** Functions of what is shown that hold a query's words: their places in the preview. */
  readonly find: (query: string) => Promise<readonly number[]>;
  /** Shows the handbook in use, to look at. */
  readonly view: () => Promise<void>;
  /** Adds the corrections of another handbook, by its hash. */
  readonly adopt: (hash: string) => Promise<void>;
  /** Uses what the preview shows, and keeps it with the workbook. */
  readonly use: () => Promise<void>;
  /** Leaves the preview, or stops the reading; what was in use stays in use. */
  readonly dismiss: () => void;
  readonly activate: (hash: string) => Promise<void>;
  /** Teaches the handbook in use what was decided, so that it takes the place of the one without. `undefined` while a run needs the handbook, another one is about to be used, or another was asked for before it was done. */
  readonly teach: (decided: readonly DecidedTitle[]) => Promise<Omit<TaughtHandbook, 'handbook'> | undefined>;
  /** The pages of a report of rows, with the handbook in use. Rejects where its thread breaks down. */
  readonly report: (rows: readonly RowToReport[], facts: Omit<ReportFacts, 'test'>) => Promise<readonly ReportPage[]>;
  /** Takes the handbook in use out of the workbook, and goes on with the built-in one. */
  readonly remove: () => Promise<void>;
  /** Uses a handbook of an earlier workbook in this one. */
  readonly useRecent: (hash: string) => Promise<void>;
  readonly clearRecent: () => Promise<void>;
  /** Looks what the workbook brought along, and uses its active handbook. */
  readonly restore: () => Promise<void>;
  /** Resolves when no other handbook is about to be used. */
  readonly settled: () => Promise<void>;
}

/** Somebody's wish to use a handbook. @property isLatest Whether no other was asked for since; what comes late must not go before. */
interface Wish {
  readonly number: number;
  readonly isLatest: () => boolean;
}

export function createHandbookController(store: Store<HandbookState, HandbookEvent>, tools: HandbookTools): HandbookController {
  const { builtIn, loaded, recent, isLocked } = tools;
  const { dispatch } = store;
  const shelf = new WorkbookShelf(tools);
  const look = new HandbookLook({ openThread: tools.openThread, dispatch, choices: () => shelf.choices() });
  let inUse = builtIn;
  let wishes = 0;
  /** The last wish to be rid of a handbook: what was asked for before does not bring it back. */
  const removed = new Map<string, number>();
  /** Handbooks that are about to be used. */
  const arriving = new Set<Promise<unknown>>();
  let recentLooks = 0;

  const notice = (told: HandbookNotice): void => { dispatch({ kind: 'noticed', notice: told }); };
  const showRecent = async (): Promise<void> => {
    recentLooks += 1;
    const own = recentLooks;
    const known = await recent.list();
    if (own === recentLooks) dispatch({ kind: 'recent-seen', recent: known.filter(({ hash }) => shelf.find(hash) === undefined) });
  };
  const wish = (): Wish => {
    wishes += 1;
    const number = wishes;
    tools.onChange();
    return { number, isLatest: () => number === wishes };
  };
  /** Formulas in a workbook that was just opened hold answers of its own handbook, unless Excel has asked already. */
  const apply = (handbook: KeptHandbook, opening = false): void => {
    const { facts: { hash, name } } = inUse;
    inUse = handbook;
    if (handbook.facts.hash !== hash || handbook.facts.name !== name) {
      const answered = loaded.use(handbook);
      tools.apply(handbook);
      if (answered || !opening) void tools.recalculate();
    }
    dispatch({ kind: 'in-use', choices: shelf.choices().map((choice) => choiceOf(choice, choice !== builtIn)), active: handbook.facts.hash });
  };
  const keep = async ({ isLatest }: Wish, done: HandbookNotice = { kind: 'kept' }): Promise<void> => {
    const kept = await shelf.keep(() => inUse.facts.hash);
    if (isLatest()) notice(kept ? done : { kind: 'not-kept' });
  };
  /** Until `work` ends another handbook is about to be used, and no run should begin. @param failed What is told when it fails; it gives `undefined` then. */
  const arrive = <Value>({ isLatest }: Wish, failed: HandbookNotice, work: () => Promise<Value | undefined>): Promise<Value | undefined> => {
    const arrival = work().catch(() => {
      if (isLatest()) notice(failed);
      return undefined;
    });
    arriving.add(arrival);
    dispatch({ kind: 'changing', changing: true });
    void arrival.finally(() => {
      arriving.delete(arrival);
      if (arriving.size === 0) dispatch({ kind: 'changing', changing: false });
    });
    return arrival;
  };
  /** @param nothing What is told when nothing comes. */
  const takeIn = async (coming: Promise<KeptHandbook | undefined>, nothing: HandbookNotice): Promise<void> => {
    const own = wish();
    const handbook = await arrive(own, { kind: 'broken-off' }, async () => {
      const came = await coming;
      if (came === undefined) {
        if (own.isLatest()) notice(nothing);
        return undefined;
      }
      if ((removed.get(came.facts.hash) ?? 0) < own.number) shelf.put(came);
      apply(own.isLatest() ? came : inUse);
      return came;
    });
    if (handbook === undefined) return;
    await keep(own);
    await recent.remember(handbook);
    await showRecent();
  };
  return {
    async choose(files) {
      if (files.length === 0 || isLocked()) return;
      await look.read(files.map(({ name }) => name).join(', '), async (thread, onProgress) => {
        const contents = await Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
        return thread.readFiles(contents, onProgress);
      });
    },
    async chooseSample() {
      if (!isLocked()) await look.read('', (thread) => thread.readSample());
    },
    correct: (change) => look.correct(change),
    undo: () => look.undo(),
    lookAt: (at) => look.lookAt(at),
    find: (query) => look.find(query),
    async view() {
      const { text, facts: { name } } = inUse;
      await look.read(name, (thread, onProgress) => thread.readFiles([{ name: `${name}.json`, bytes: new TextEncoder().encode(text) }], onProgress), true);
    },
    adopt: (hash) => look.adopt(hash),
    async use() {
      const taken = isLocked() ? undefined : look.take();
      if (taken !== undefined) await takeIn(taken.handbook, { kind: 'no-functions', file: taken.name });
    },
    dismiss() {
      look.leave();
    },
    async activate(hash) {
      const chosen = shelf.find(hash);
      if (chosen === undefined || isLocked()) return;
      const own = wish();
      look.leave();
      if (hash === inUse.facts.hash) return;
      apply(chosen);
      await keep(own);
      if (shelf.has(hash)) await recent.remember(chosen);
    },
    async teach(decided) {
      // One that is about to be used is not here yet to be taught, and would be given up.
      if (isLocked() || arriving.size > 0) return undefined;
      const own = wish();
      const before = inUse;
      look.leave();
      const taught = await arrive(own, { kind: 'broken-off' }, async () => {
        const { handbook, ...told } = await askThread(tools.openThread, (thread) => thread.teach(before, decided));
        if (!own.isLatest() || isLocked()) return undefined;
        if (told.learned > 0) {
          shelf.take(before.facts.hash);
          shelf.put(handbook);
          apply(handbook);
        }
        return told;
      });
      if (taught === undefined || taught.learned === 0) return taught;
      await keep(own);
      await recent.remember(inUse);
      return taught;
    },
    report: (rows, facts) => askThread(tools.openThread, (thread) => thread.report(inUse, rows, facts)),
    async remove() {
      const { hash, name } = inUse.facts;
      if (!shelf.has(hash) || isLocked()) return;
      const own = wish();
      look.leave();
      removed.set(hash, own.number);
      shelf.take(hash);
      apply(builtIn);
      await keep(own, { kind: 'removed', name });
      await showRecent();
    },
    async useRecent(hash) {
      if (isLocked()) return;
      look.leave();
      await takeIn(recent.open(hash), { kind: 'gone' });
    },
    async clearRecent() {
      await recent.clear();
      await showRecent();
    },
    async restore() {
      const own = wish();
      const brought = await arrive(own, { kind: 'not-restored' }, async () => {
        const found = await shelf.restore();
        apply(own.isLatest() ? found.active ?? inUse : inUse, true);
        return found;
      });
      if (brought !== undefined && brought.damaged > 0) notice({ kind: 'damaged', count: brought.damaged });
      // Another one was asked for meanwhile: the workbook does not know.
      if (brought !== undefined && !own.isLatest()) await keep(own);
      if (brought?.active !== undefined) await recent.remember(brought.active);
      await showRecent();
    },
    async settled() {
      while (arriving.size > 0) await Promise.allSettled(arriving);
    },
  };
}
