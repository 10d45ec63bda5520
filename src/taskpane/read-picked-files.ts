/** Reads the files that were picked in the pane; everything heavy is loaded only now. */
import { parseCorrections } from '../core';
import type { CatalogueCorrections } from '../core';
import type { HandbookFile } from '../import/handbook/read-handbook';
import type { LoadPdf } from '../import/handbook/pdf/pdf-library';
import { adopt } from './state/correct-handbook';
import type { HandbookTools } from './state/handbook-controller';

const loadPdf: LoadPdf = async () => {
  const { loadPdfBrowser } = await import('../import/handbook/pdf/load-pdf-browser');
  return loadPdfBrowser();
};

/** The corrections in a file as `npm run catalogue -- import --corrections` takes it; `undefined` for any other file. */
function readCorrections({ name, bytes }: HandbookFile): CatalogueCorrections | undefined {
  if (!/\.json$/i.test(name)) return undefined;
  const parsed = parseCorrections(new TextDecoder().decode(bytes));
  return parsed.kind === 'corrections' ? parsed.corrections : undefined;
}

export const readPickedFiles: HandbookTools['read'] = async (picked, onProgress, signal) => {
  const overlays = picked.map(readCorrections);
  const files = picked.filter((_file, index) => overlays[index] === undefined);
  const corrections = overlays.reduce<CatalogueCorrections>((all, overlay) => (overlay === undefined ? all : adopt(overlay, all)), {});
  if (files.length === 0) return { kind: 'corrections', corrections };
  const { readHandbookSource, readSource, UnreadableHandbook } = await import('../import/handbook/read-handbook');
  const origin = { name: files.map(({ name }) => name).join(' + '), version: new Date().toISOString().slice(0, 10) };
  try {
    const source = await readHandbookSource(files, { loadPdf, onProgress, signal });
    const canCorrect = source.kind === 'blocks';
    return {
      kind: 'read', name: canCorrect ? origin.name : source.catalogue.name, canCorrect, corrections: canCorrect ? corrections : {},
      readWith: (changed) => readSource(source, origin, changed),
    };
  } catch (error) {
    if (error instanceof UnreadableHandbook) return { kind: 'unreadable', file: error.file, detail: error.message };
    throw error;
  }
};
