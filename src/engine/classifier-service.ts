/** Classifying as a service that can run in another thread: what crosses is plain data, and the loaded catalogue is its only state. */
import { createClassifier, summarize } from '../core';
import type { Catalogue, Classifier, Issue, Language, Summary, Table } from '../core';
import { classifyTable } from './classify-table';
import type { Progress } from './classify-table';
import { placeResults } from './place-results';
import type { PlacedResults } from './place-results';

/** What the sheet and the pane need of a classified table; proposals with their evidence stay behind, they are large. */
export interface SheetClassification {
  readonly placed: PlacedResults;
  readonly summary: Summary;
  readonly issues: readonly Issue[];
}

/** `unreadable`: no header row or no jobs, the issues say which; nothing to write. `not-loaded`: no catalogue yet. */
export type ServiceAnswer =
  | ({ readonly kind: 'classified' } & SheetClassification)
  | { readonly kind: 'unreadable'; readonly issues: readonly Issue[] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'not-loaded' };

export interface ClassifierService {
  /** Keeps a catalogue for the tables that follow, in place of the one before. @returns Its content hash. */
  readonly load: (catalogue: Catalogue) => string;
  readonly classify: (table: Table, language: Language, onProgress?: (progress: Progress) => void) => Promise<ServiceAnswer>;
  /** Stops the table in hand between two slices; without one it does nothing. */
  readonly cancel: () => void;
}

/** A service without a catalogue; `load` one first. One table at a time: a second call to `classify` cancels the first. */
export function createClassifierService(): ClassifierService {
  let classifier: Classifier | undefined;
  let running: AbortController | undefined;
  return {
    load(catalogue) {
      classifier = createClassifier(catalogue);
      return catalogue.hash;
    },
    async classify(table, language, onProgress) {
      // Another handbook may be loaded before this table is done.
      const own = classifier;
      if (own === undefined) return { kind: 'not-loaded' };
      running?.abort();
      const task = new AbortController();
      running = task;
      try {
        const result = await classifyTable(own, table, { signal: task.signal, ...(onProgress === undefined ? {} : { onProgress }) });
        if (result.reading.headerIndex < 0 || result.reading.jobs.length === 0) return { kind: 'unreadable', issues: result.issues };
        return {
          kind: 'classified',
          placed: placeResults(table, result),
          summary: summarize(own.catalogue, result.proposals, language),
          issues: result.issues,
        };
      } catch (error) {
        if (task.signal.aborted) return { kind: 'cancelled' };
        throw error;
      }
    },
    cancel: () => running?.abort(),
  };
}
