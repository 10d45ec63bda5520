/** What the pane can do with handbooks: read files, look and correct before use, use, switch, and keep them with the workbook and on the machine. */
import type { Catalogue, CatalogueCorrections, CatalogueReading } from '../../core';
import type { KeptHandbook } from '../../engine/handbook-parts';
import type { LoadedCatalogue } from '../../engine/loaded-catalogue';
import type { RecentHandbooks } from '../recent-handbooks';
import { adopt, correct, countCorrections } from './correct-handbook';
import type { Correction } from './correct-handbook';
import { choiceOf } from './handbook-state';
import type { HandbookEvent, HandbookNotice, HandbookState } from './handbook-state';
import { previewReading } from './preview-reading';
import type { CorrectionsOffer } from './preview-reading';
import type { Store } from './store';
import { WorkbookShelf } from './workbook-shelf';
import type { ShelfTools } from './workbook-shelf';

/** A file as a browser hands it over. */
export interface PickedFile {
  readonly name: string;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** A file that cannot be read: which, and a line for the user that says why and what to do. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly file: string;
  readonly detail: string;
}

/**
 * Files that were read as one handbook. @property name Under which results will refer to it. @property readWith Reads them again, with corrections. @property canCorrect False where corrections change nothing.
 * @property corrections What came along in a file of its own.
 */
export interface PickedHandbook {
  readonly kind: 'read';
  readonly name: string;
  readonly readWith: (corrections: CatalogueCorrections) => CatalogueReading;
  readonly canCorrect: boolean;
  readonly corrections: CatalogueCorrections;
}

export type PickedAnswer = PickedHandbook | Unreadable | { readonly kind: 'corrections'; readonly corrections: CatalogueCorrections };

/** @property read Reads files as one handbook. @property apply Tells everybody else that another catalogue is in use. @property recalculate As `recalculateFunctions` of src/excel. */
export interface HandbookTools extends ShelfTools {
  readonly loaded: LoadedCatalogue;
  readonly read: (
    files: readonly { readonly name: string; readonly bytes: Uint8Array }[], onProgress: (progress: { readonly done: number; readonly total: number }) => void, signal: AbortSignal,
  ) => Promise<PickedAnswer>;
  /** Reads the made-up handbook that comes along to try things with. */
  readonly readSample: () => Promise<PickedHandbook>;
  readonly recent: RecentHandbooks;
  readonly apply: (catalogue: Catalogue) => void;
  readonly recalculate: () => Promise<void>;
}

export interface HandbookController {
  readonly choose: (files: readonly PickedFile[]) => Promise<void>;
  /** Shows the made-up handbook as if it had been picked. */
  readonly chooseSample: () => Promise<void>;
  /** Reads what is shown again, with one correction more or less. */
  readonly correct: (change: Correction) => void;
  /** Adds the corrections of another handbook, by its hash. */
  readonly adopt: (hash: string) => void;
  /** Uses what the preview shows, and keeps it with the workbook. */
  readonly use: () => Promise<void>;
  /** Leaves the preview, or stops the reading; what was in use stays in use. */
  readonly dismiss: () => void;
  readonly activate: (hash: string) => Promise<void>;
  /** Takes the handbook in use out of the workbook, and goes on with the built-in one. */
  readonly remove: () => Promise<void>;
  /** Uses a handbook of an earlier workbook in this one. */
  readonly useRecent: (hash: string) => Promise<void>;
  readonly clearRecent: () => Promise<void>;
  /** Looks what the workbook brought along, and uses its active handbook. */
  readonly restore: () => Promise<void>;
}

export function createHandbookController(store: Store<HandbookState, HandbookEvent>, tools: HandbookTools): HandbookController {
  const { loaded, builtIn, recent } = tools;
  const shelf = new WorkbookShelf(tools);
  let picked: PickedHandbook | undefined;
  let previewed: KeptHandbook | undefined;
  let running: AbortController | undefined;

  const notice = (told: HandbookNotice): void => { store.dispatch({ kind: 'noticed', notice: told }); };
  const showRecent = async (): Promise<void> => {
    const known = await recent.list();
    store.dispatch({ kind: 'recent-seen', recent: known.filter(({ hash }) => shelf.find(hash) === undefined) });
  };
  /** Formulas in a workbook that was just opened hold answers of its own handbook, unless Excel has asked already. */
  const apply = (catalogue: Catalogue, opening = false): void => {
    if (catalogue.hash !== loaded.current().hash || catalogue.name !== loaded.current().name) {
      const answered = loaded.use(catalogue);
      tools.apply(catalogue);
      if (answered || !opening) void tools.recalculate();
    }
    store.dispatch({ kind: 'activated', choices: shelf.choices().map((choice) => choiceOf(choice.catalogue, choice.catalogue !== builtIn)), active: catalogue.hash });
  };
  const keep = async (done: HandbookNotice = { kind: 'kept' }): Promise<void> => {
    notice(await shelf.keep(loaded.current().hash) ? done : { kind: 'not-kept' });
  };
  const takeIn = async (handbook: KeptHandbook): Promise<void> => {
    shelf.put(handbook);
    apply(handbook.catalogue);
    await keep();
    await recent.remember(handbook);
    await showRecent();
  };
  const offers = (corrections: CatalogueCorrections): readonly CorrectionsOffer[] => shelf.choices()
    .filter((other) => countCorrections(other.corrections) > 0 && JSON.stringify(adopt(corrections, other.corrections)) !== JSON.stringify(corrections))
    .map(({ catalogue: { hash, name }, corrections: theirs }) => ({ hash, name, count: countCorrections(theirs) }));
  const preview = (handbook: PickedHandbook, corrections: CatalogueCorrections): void => {
    const reading = handbook.readWith(corrections);
    // Functions of which only the group is missing are worth looking at.
    if (reading.catalogue.referenceJobs.length === 0 && !reading.issues.some(({ code }) => code === 'catalogue-grade-missing') && previewed === undefined) {
      notice({ kind: 'no-functions', file: handbook.name });
      return;
    }
    picked = handbook;
    previewed = { catalogue: reading.catalogue, corrections };
    store.dispatch({ kind: 'previewed', preview: previewReading(reading, corrections, handbook.canCorrect, handbook.canCorrect ? offers(corrections) : []) });
  };
  /** A handbook of the same name is taken for its next edition: what was corrected then holds again. */
  const previewNew = (handbook: PickedHandbook): void => {
    previewed = undefined;
    const before = shelf.choices().find(({ catalogue }) => catalogue.name === handbook.name)?.corrections ?? {};
    preview(handbook, adopt(handbook.corrections, before));
  };
  const readAll = async (files: readonly PickedFile[], signal: AbortSignal): Promise<PickedAnswer> => {
    try {
      const contents = await Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
      return await tools.read(contents, (progress) => { if (!signal.aborted) store.dispatch({ kind: 'reading', ...progress }); }, signal);
    } catch (error) {
      return { kind: 'unreadable', file: files.map(({ name }) => name).join(', '), detail: error instanceof Error ? error.message : String(error) };
    }
  };
  return {
    async choose(files) {
      if (files.length === 0) return;
      running?.abort();
      const current = new AbortController();
      running = current;
      const shown = previewed === undefined ? undefined : picked;
      store.dispatch({ kind: 'reading', done: 0, total: 0 });
      const answer = await readAll(files, current.signal);
      if (current.signal.aborted) return;
      if (answer.kind === 'read') previewNew(answer);
      else if (answer.kind === 'corrections' && shown !== undefined) preview(shown, adopt(answer.corrections, previewed?.corrections ?? {}));
      else {
        previewed = undefined;
        notice(answer.kind === 'unreadable' ? answer : { kind: 'corrections-alone' });
      }
    },
    async chooseSample() {
      running?.abort();
      previewNew(await tools.readSample());
    },
    correct(change) {
      if (picked !== undefined && previewed !== undefined) preview(picked, correct(previewed.corrections, change));
    },
    adopt(hash) {
      const other = shelf.find(hash);
      if (picked !== undefined && previewed !== undefined && other !== undefined) preview(picked, adopt(previewed.corrections, other.corrections));
    },
    async use() {
      if (previewed === undefined || previewed.catalogue.referenceJobs.length === 0) return;
      const chosen = previewed;
      previewed = undefined;
      await takeIn(chosen);
    },
    dismiss() {
      running?.abort();
      previewed = undefined;
      store.dispatch({ kind: 'dismissed' });
    },
    async activate(hash) {
      const chosen = shelf.find(hash);
      if (chosen === undefined || hash === loaded.current().hash) return;
      apply(chosen.catalogue);
      await keep();
      if (shelf.has(hash)) await recent.remember(chosen);
    },
    async remove() {
      const { hash, name } = loaded.current();
      if (!shelf.has(hash)) return;
      shelf.take(hash);
      apply(builtIn);
      await keep({ kind: 'removed', name });
      await showRecent();
    },
    async useRecent(hash) {
      const chosen = await recent.open(hash);
      if (chosen !== undefined) await takeIn(chosen);
      else notice({ kind: 'gone' });
    },
    async clearRecent() {
      await recent.clear();
      await showRecent();
    },
    async restore() {
      const { active, damaged } = await shelf.restore();
      apply(active?.catalogue ?? loaded.current(), true);
      if (damaged > 0) notice({ kind: 'damaged', count: damaged });
      if (active !== undefined) await recent.remember(active);
      await showRecent();
    },
  };
}
