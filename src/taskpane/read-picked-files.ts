/** Reads the files that were picked in the pane; everything heavy is loaded only now. */
import type { LoadPdf } from '../import/handbook/pdf/pdf-library';
import type { HandbookTools } from './state/handbook-controller';

const loadPdf: LoadPdf = async () => {
  const { loadPdfBrowser } = await import('../import/handbook/pdf/load-pdf-browser');
  return loadPdfBrowser();
};

export const readPickedFiles: HandbookTools['read'] = async (files, onProgress, signal) => {
  const { readHandbook, UnreadableHandbook } = await import('../import/handbook/read-handbook');
  const origin = { name: files.map(({ name }) => name).join(' + '), version: new Date().toISOString().slice(0, 10) };
  try {
    return { kind: 'read', reading: await readHandbook(files, origin, { loadPdf, onProgress, signal }) };
  } catch (error) {
    if (error instanceof UnreadableHandbook) return { kind: 'unreadable', file: error.file, detail: error.message };
    throw error;
  }
};
