/** What reading handbooks needs, in tests. A test of PDF files runs in test/support/pdf-environment.cjs. */
import type { LoadPdf } from '../../../src/import/handbook/pdf/pdf-library';
import type { ReadOptions } from '../../../src/import/handbook/read-options';

const loadPdf: LoadPdf = () => {
  const { loadPdf: load } = globalThis as { readonly loadPdf?: LoadPdf };
  if (load === undefined) throw new Error('add @jest-environment ./test/support/pdf-environment.cjs to the test file');
  return load();
};

export const READ_OPTIONS: ReadOptions = { loadPdf };
