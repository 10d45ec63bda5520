/** The two large libraries of the importers, as Node finds them. */
import { createRequire } from 'node:module';
import type { LoadPdf } from '../import/handbook/pdf/pdf-library';

/** Where the WebAssembly of the spreadsheet library lies on disk. */
export const EXCELIZE = createRequire(__filename).resolve('excelize-wasm/excelize.wasm.gz');

/** How the PDF library calls a reference that leads nowhere. */
const BROKEN_REFERENCE = /^XRef(?:Entry|Parse)Exception$/;

let watched = false;

/**
 * The PDF library fetches pages ahead and does not wait for them; in a damaged file that fails, and Node would end the process for it.
 * Whatever matters to us comes through the promises that we wait for; what others leave behind still ends the process.
 */
function watchLeftPromises(): void {
  if (watched) return;
  watched = true;
  process.on('unhandledRejection', (reason) => {
    if (!(typeof reason === 'object' && reason !== null && 'name' in reason && BROKEN_REFERENCE.test(String(reason.name)))) throw reason;
  });
}

export const loadPdf: LoadPdf = () => {
  watchLeftPromises();
  return import('pdfjs-dist/legacy/build/pdf.mjs');
};
