/** Node's own environment, plus the PDF library: it is an ES module, which jest's sandbox cannot load. */
const { TestEnvironment } = require('jest-environment-node');
// jsdom copies the globals that it finds when it is loaded; the PDF library adds some (Iterator) that a new window does not have. So jsdom goes first.
require(require.resolve('jsdom', { paths: [require.resolve('jest-environment-jsdom')] }));

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.loadPdf = () => import('pdfjs-dist/legacy/build/pdf.mjs');
  }
};
