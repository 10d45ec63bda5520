/** Node's own environment, plus the PDF library: it is an ES module, which jest's sandbox cannot load. */
const { TestEnvironment } = require('jest-environment-node');

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.loadPdf = () => import('pdfjs-dist/legacy/build/pdf.mjs');
  }
};
