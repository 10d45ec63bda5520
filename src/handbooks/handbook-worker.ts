/** The worker's side: puts the handbook service behind the worker's own message port. */
import { expose } from 'comlink';
import { createHandbookService } from './handbook-service';

expose(createHandbookService({
  async loadPdf() {
    const { loadPdfBrowser } = await import('../import/handbook/pdf/load-pdf-browser');
    return loadPdfBrowser();
  },
  async loadSample() {
    const { default: text } = await import('../../assets/sample/handboek-technische-handel.md');
    return text;
  },
}));
