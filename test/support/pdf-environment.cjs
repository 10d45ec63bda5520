/** Node's own environment, plus the PDF library: it is an ES module, which jest's sandbox cannot load. */
const { TestEnvironment } = require('jest-environment-node');
// jsdom copies the globals that it finds when it is loaded; the PDF library adds some (Iterator) that a new window does not have. So jsdom goes first.
require(require.resolve('jsdom', { paths: [require.resolve('jest-environment-jsdom')] }));

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.loadPdf = () => import('pdfjs-dist/legacy/build/pdf.mjs');
  }

  /** What src/cli/load-pdf.ts does with promises that the library leaves behind: here they are handled late, which jest accepts. */
  handleTestEvent({ name, error, promise }) {
    if (name === 'error' && /^XRef(?:Entry|Parse)Exception$/.test(error?.name)) promise?.catch(() => {});
  }
};
