/** Reads the files that were picked in the pane; everything heavy is loaded only now. */
import type { LoadPdf } from '../import/handbook/pdf/pdf-library';
import type { HandbookTools } from './state/handbook-controller';

/** Workbooks are read through WebAssembly, which the page's policy does not allow. */
const NO_WORKBOOKS = 'een werkmap kan het taakvenster niet lezen. Sla het blad op als .csv, of gebruik npm run catalogue -- import.';
const ZIP = [0x50, 0x4b];

const isWorkbook = (name: string, bytes: Uint8Array): boolean => /\.xls[xmb]?$/i.test(name) && ZIP.every((byte, index) => bytes[index] === byte);

const loadPdf: LoadPdf = async () => {
  const { loadPdfBrowser } = await import('../import/handbook/pdf/load-pdf-browser');
  return loadPdfBrowser();
};

export const readPickedFiles: HandbookTools['read'] = async (files, onProgress, signal) => {
  const workbook = files.find(({ name, bytes }) => isWorkbook(name, bytes));
  if (workbook !== undefined) return { kind: 'unreadable', file: workbook.name, detail: NO_WORKBOOKS };
  const { readHandbook, UnreadableHandbook } = await import('../import/handbook/read-handbook');
  const origin = { name: files.map(({ name }) => name).join(' + '), version: new Date().toISOString().slice(0, 10) };
  try {
    return { kind: 'read', reading: await readHandbook(files, origin, { excelize: '', loadPdf, onProgress, signal }) };
  } catch (error) {
    if (error instanceof UnreadableHandbook) return { kind: 'unreadable', file: error.file, detail: error.message };
    throw error;
  }
};
