/** What reading a handbook needs from its host. */
import type { LoadPdf } from './pdf/pdf-library';

/** @property onProgress Pages or parts done, out of all. @property signal Stops between two pages; the promise then rejects with its reason. */
export interface ReadProgress {
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  readonly signal?: AbortSignal;
}

/** @property loadPdf Loads the PDF library, on first need. */
export interface ReadOptions extends ReadProgress {
  readonly loadPdf: LoadPdf;
}
