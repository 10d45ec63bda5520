/** What is asked of a thread that reads handbooks, and the page's side of it. What crosses is plain data; the source of what is read stays there, so that a correction sends itself only. */
import { proxy, transfer } from 'comlink';
import type { CatalogueCorrections, DecidedTitle, DecisionsLearned, ReportFacts, ReportPage, RowToReport } from '../core';
import type { KeptHandbook } from '../engine/kept-handbook';
import { RemoteWorker } from '../engine/remote-worker';
import type { Remote, Thread } from '../engine/remote-worker';
import type { JobLook } from './look-at-job';
import type { HandbookPreview } from './preview-reading';

export interface HandbookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Pages or parts done, out of all. */
export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * `read`: one handbook. @property name Under which results will refer to it. @property canCorrect False where corrections change nothing. @property corrections What came along in files of their own.
 * `corrections`: that alone. `unreadable`: `file` cannot be read, and `detail` is a line for the user that says why and what to do.
 */
export type ReadAnswer =
  | { readonly kind: 'read'; readonly name: string; readonly canCorrect: boolean; readonly corrections: CatalogueCorrections }
  | { readonly kind: 'corrections'; readonly corrections: CatalogueCorrections }
  | { readonly kind: 'unreadable'; readonly file: string; readonly detail: string };

/** By this the pieces of XML that keep handbooks in a workbook are found again. */
export const PARTS_NAMESPACE = 'urn:functie-indeling:handboek:1';

/** @property active Hash of the one that the workbook is classified with. @property damaged How many could not be put together again: a piece is missing or changed. */
export interface StoredHandbooks {
  readonly handbooks: readonly KeptHandbook[];
  readonly active?: string;
  readonly damaged: number;
}

/** A handbook that decisions were taught to; the same where they taught nothing. */
export interface TaughtHandbook extends Omit<DecisionsLearned, 'catalogue'> {
  readonly handbook: KeptHandbook;
}

/** Reads one handbook from its files to its use; besides, whatever takes long with kept ones. */
export interface HandbookService {
  /** Reads files as one handbook, up to its meaning. */
  readonly readFiles: (files: readonly HandbookFile[], onProgress: (progress: ReadingProgress) => void) => Promise<ReadAnswer>;
  /** Reads the made-up handbook that comes along to try things with. */
  readonly readSample: () => Promise<ReadAnswer>;
  /** What the files that were read mean, with corrections. */
  readonly preview: (corrections: CatalogueCorrections) => HandbookPreview;
  /** One function of it whole, by its place in the preview, from 0. */
  readonly lookAt: (corrections: CatalogueCorrections, at: number) => JobLook | undefined;
  /** Functions that hold all words of a query: their places in the preview. */
  readonly find: (corrections: CatalogueCorrections, query: string) => readonly number[];
  /** The same, to use. */
  readonly take: (corrections: CatalogueCorrections) => KeptHandbook;
  /** A handbook in use with what decisions teach it. */
  readonly teach: (handbook: KeptHandbook, decided: readonly DecidedTitle[]) => TaughtHandbook;
  /** The pages of a report of rows that were graded with a handbook, which is tested on itself for it: some seconds for a large one. */
  readonly report: (handbook: KeptHandbook, rows: readonly RowToReport[], facts: Omit<ReportFacts, 'test'>) => readonly ReportPage[];
  /** Handbooks -> the pieces of XML that keep them in a workbook. @param active Hash of the one in use. */
  readonly pack: (handbooks: readonly KeptHandbook[], active: string) => readonly string[];
  readonly unpack: (parts: readonly string[]) => StoredHandbooks;
  /** Checks texts that were stored. `undefined` when they are not what they were. */
  readonly open: (text: string, corrections: string) => KeptHandbook | undefined;
}

/** One thread; calls are answered in their order. They fail with a `WorkerFailure` when it breaks down or is ended. */
export interface HandbookThread extends Remote<HandbookService> {
  /** Stops it, wherever it is, and gives its memory back. */
  readonly end: () => void;
}

export function connectHandbookThread(thread: Thread): HandbookThread {
  const worker = new RemoteWorker<HandbookService>(thread);
  return {
    readFiles: (files, onProgress) => worker.call((service) => service.readFiles(transfer([...files], files.map(({ bytes }) => bytes.buffer)), proxy(onProgress))),
    readSample: () => worker.call((service) => service.readSample()),
    preview: (corrections) => worker.call((service) => service.preview(corrections)),
    lookAt: (corrections, at) => worker.call((service) => service.lookAt(corrections, at)),
    find: (corrections, query) => worker.call((service) => service.find(corrections, query)),
    take: (corrections) => worker.call((service) => service.take(corrections)),
    teach: (handbook, decided) => worker.call((service) => service.teach(handbook, decided)),
    report: (handbook, rows, facts) => worker.call((service) => service.report(handbook, rows, facts)),
    pack: (handbooks, active) => worker.call((service) => service.pack(handbooks, active)),
    unpack: (parts) => worker.call((service) => service.unpack(parts)),
    open: (text, corrections) => worker.call((service) => service.open(text, corrections)),
    end: () => { worker.end(); },
  };
}
