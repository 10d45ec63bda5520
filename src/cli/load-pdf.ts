/** The PDF library for Node. */
import type { LoadPdf } from '../import/handbook/pdf/pdf-library';

/** How the library calls a reference of a PDF that leads nowhere. */
const BROKEN_REFERENCE = /^XRef(?:Entry|Parse)Exception$/;

let watched = false;

/**
 * The library fetches pages ahead and does not wait for them; in a damaged file that fails, and Node would end the process for it.
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
