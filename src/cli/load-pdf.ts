/** The PDF library for Node. */
import type { LoadPdf } from '../import/handbook/pdf/pdf-library';

export const loadPdf: LoadPdf = () => import('pdfjs-dist/legacy/build/pdf.mjs');
