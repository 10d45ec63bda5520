/** Reads the files that were picked in the pane; everything heavy is loaded only now. */
import { parseCorrections, readCatalogue } from '../core';
import type { CatalogueCorrections } from '../core';
import type { HandbookFile } from '../import/handbook/read-handbook';
import type { LoadPdf } from '../import/handbook/pdf/pdf-library';
import { adopt } from './state/correct-handbook';
import type { HandbookTools } from './state/handbook-controller';

/** Workbooks are read through WebAssembly, which the page's policy does not allow. */
const NO_WORKBOOKS = 'een werkmap kan het taakvenster niet lezen. Sla het blad op als .csv, of gebruik npm run catalogue -- import.';
const ZIP = [0x50, 0x4b];

const isWorkbook = ({ name, bytes }: HandbookFile): boolean => /\.xls[xmb]?$/i.test(name) && ZIP.every((byte, index) => bytes[index] === byte);

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
  const workbook = picked.find(isWorkbook);
  if (workbook !== undefined) return { kind: 'unreadable', file: workbook.name, detail: NO_WORKBOOKS };
  const overlays = picked.map(readCorrections);
  const files = picked.filter((_file, index) => overlays[index] === undefined);
  const corrections = overlays.reduce<CatalogueCorrections>((all, overlay) => (overlay === undefined ? all : adopt(overlay, all)), {});
  if (files.length === 0) return { kind: 'corrections', corrections };
  const { readHandbookSource, UnreadableHandbook } = await import('../import/handbook/read-handbook');
  const origin = { name: files.map(({ name }) => name).join(' + '), version: new Date().toISOString().slice(0, 10) };
  try {
    const source = await readHandbookSource(files, { excelize: '', loadPdf, onProgress, signal });
    return source.kind === 'catalogue'
      ? { kind: 'read', name: source.catalogue.name, canCorrect: false, corrections: {}, readWith: () => ({ catalogue: source.catalogue, issues: [], uses: [] }) }
      : { kind: 'read', name: origin.name, canCorrect: true, corrections, readWith: (changed) => readCatalogue(source.blocks, origin, changed) };
  } catch (error) {
    if (error instanceof UnreadableHandbook) return { kind: 'unreadable', file: error.file, detail: error.message };
    throw error;
  }
};
