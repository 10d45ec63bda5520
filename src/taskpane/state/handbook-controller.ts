/** What the pane can do with handbooks: read files, look before use, use, switch, and keep them with the workbook. */
import type { Catalogue, CatalogueReading } from '../../core';
import { catalogueToParts, PARTS_NAMESPACE, partsToCatalogues } from '../../engine/catalogue-parts';
import type { LoadedCatalogue } from '../../engine/loaded-catalogue';
import { choiceOf, previewReading } from './handbook-state';
import type { HandbookEvent, HandbookNotice, HandbookState } from './handbook-state';
import type { Store } from './store';

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
 * @property read Reads files as one handbook. @property readParts, replaceParts As in src/excel/workbook-parts.
 * @property apply Tells everybody else that another catalogue is in use.
 */
export interface HandbookTools {
  readonly loaded: LoadedCatalogue;
  readonly builtIn: Catalogue;
  readonly read: (
    files: readonly { readonly name: string; readonly bytes: Uint8Array }[], onProgress: (progress: { readonly done: number; readonly total: number }) => void, signal: AbortSignal,
  ) => Promise<{ readonly kind: 'read'; readonly reading: CatalogueReading } | Unreadable>;
  /** Reads the made-up handbook that comes along to try things with. */
  readonly readSample: () => Promise<CatalogueReading>;
  readonly readParts: (namespace: string) => Promise<readonly string[]>;
  readonly replaceParts: (namespace: string, texts: readonly string[]) => Promise<boolean>;
  readonly apply: (catalogue: Catalogue) => void;
}

export interface HandbookController {
  readonly choose: (files: readonly PickedFile[]) => Promise<void>;
  /** Shows the made-up handbook as if it had been picked. */
  readonly chooseSample: () => Promise<void>;
  /** Uses what the preview shows, and keeps it with the workbook. */
  readonly use: () => Promise<void>;
  /** Leaves the preview, or stops the reading; what was in use stays in use. */
  readonly dismiss: () => void;
  readonly activate: (hash: string) => Promise<void>;
  /** Takes the handbook in use out of the workbook, and goes on with the built-in one. */
  readonly remove: () => Promise<void>;
  /** Looks what the workbook brought along, and uses its active handbook. */
  readonly restore: () => Promise<void>;
}

export function createHandbookController(store: Store<HandbookState, HandbookEvent>, tools: HandbookTools): HandbookController {
  const { loaded, builtIn } = tools;
  let own: readonly Catalogue[] = [];
  let previewed: Catalogue | undefined;
  let running: AbortController | undefined;

  /** The user's own copy of the built-in handbook takes its place. */
  const choices = (): readonly Catalogue[] => [...own.some(({ hash }) => hash === builtIn.hash) ? [] : [builtIn], ...own];
  const show = (): void => { store.dispatch({ kind: 'activated', choices: choices().map((catalogue) => choiceOf(catalogue, catalogue !== builtIn)), active: loaded.current().hash }); };
  const apply = (catalogue: Catalogue): void => {
    loaded.use(catalogue);
    tools.apply(catalogue);
    show();
  };
  const preview = (reading: CatalogueReading): void => {
    previewed = reading.catalogue;
    store.dispatch({ kind: 'previewed', preview: previewReading(reading) });
  };
  const keep = async (done: HandbookNotice = { kind: 'kept' }): Promise<void> => {
    const active = loaded.current().hash;
    const whole = await tools.replaceParts(PARTS_NAMESPACE, own.flatMap((catalogue) => catalogueToParts(catalogue, catalogue.hash === active))).catch(() => false);
    store.dispatch({ kind: 'noticed', notice: whole ? done : { kind: 'not-kept' } });
  };
  return {
    async choose(picked) {
      if (picked.length === 0) return;
      running?.abort();
      const current = new AbortController();
      running = current;
      store.dispatch({ kind: 'reading', done: 0, total: 0 });
      const answer = await (async () => {
        try {
          const files = await Promise.all(picked.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
          return await tools.read(files, (progress) => { if (!current.signal.aborted) store.dispatch({ kind: 'reading', ...progress }); }, current.signal);
        } catch (error) {
          return { kind: 'unreadable', file: picked.map(({ name }) => name).join(', '), detail: error instanceof Error ? error.message : String(error) } as const;
        }
      })();
      if (current.signal.aborted) return;
      if (answer.kind === 'unreadable') {
        store.dispatch({ kind: 'noticed', notice: answer });
        return;
      }
      // Functions of which only the group is missing are worth looking at.
      const found = answer.reading.catalogue.referenceJobs.length > 0 || answer.reading.issues.some(({ code }) => code === 'catalogue-grade-missing');
      if (found) preview(answer.reading);
      else store.dispatch({ kind: 'noticed', notice: { kind: 'no-functions', file: answer.reading.catalogue.name } });
    },
    async chooseSample() {
      running?.abort();
      preview(await tools.readSample());
    },
    async use() {
      if (previewed === undefined || previewed.referenceJobs.length === 0) return;
      const chosen = previewed;
      previewed = undefined;
      own = [...own.filter(({ hash }) => hash !== chosen.hash), chosen];
      apply(chosen);
      await keep();
    },
    dismiss() {
      running?.abort();
      previewed = undefined;
      store.dispatch({ kind: 'dismissed' });
    },
    async activate(hash) {
      const chosen = choices().find((catalogue) => catalogue.hash === hash);
      if (chosen === undefined || chosen.hash === loaded.current().hash) return;
      apply(chosen);
      await keep();
    },
    async remove() {
      const gone = loaded.current();
      if (!own.some(({ hash }) => hash === gone.hash)) return;
      own = own.filter(({ hash }) => hash !== gone.hash);
      apply(builtIn);
      await keep({ kind: 'removed', name: gone.name });
    },
    async restore() {
      const parts = await tools.readParts(PARTS_NAMESPACE).catch(() => []);
      const { stored, damaged } = partsToCatalogues(parts);
      own = stored.map(({ catalogue }) => catalogue);
      const active = stored.find((found) => found.active)?.catalogue;
      if (active !== undefined) apply(active);
      else show();
      if (damaged > 0) store.dispatch({ kind: 'noticed', notice: { kind: 'damaged', count: damaged } });
    },
  };
}
