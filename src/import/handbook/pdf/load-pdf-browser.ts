/** The PDF library in a browser, with its work in a thread of its own. */
import * as pdfjs from 'pdfjs-dist';
import type { PdfLibrary } from './pdf-library';

/** Starts the thread on first use. */
export function loadPdfBrowser(): Promise<PdfLibrary> {
  pdfjs.GlobalWorkerOptions.workerPort ??= new Worker(new URL('pdfjs-dist/build/pdf.worker.mjs', import.meta.url), { name: 'pdf', type: 'module' });
  return Promise.resolve(pdfjs);
}
