/** A page under an address of its own, in which office.js finds its files: what the real client needs outside a browser. */
const { readFile } = require('node:fs/promises');
const { dirname, join } = require('node:path');
const { TestEnvironment } = require('jest-environment-jsdom');
const { ResourceLoader } = require('jsdom');

const OFFICE_JS = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

class OfficeFiles extends ResourceLoader {
  fetch(url) {
    return readFile(join(OFFICE_JS, new URL(url).pathname.replace('/office-js/', '')));
  }
}

module.exports = class extends TestEnvironment {
  constructor({ globalConfig, projectConfig }, context) {
    const testEnvironmentOptions = { ...projectConfig.testEnvironmentOptions, url: 'https://localhost/pane.html', resources: new OfficeFiles() };
    super({ globalConfig, projectConfig: { ...projectConfig, testEnvironmentOptions } }, context);
    // Univer and the model are loaded as in Node.
    this.customExportConditions = ['node', 'node-addons'];
  }

  async setup() {
    await super.setup();
    Object.assign(this.global, { TextEncoder, TextDecoder, Uint8Array, ArrayBuffer, structuredClone, setImmediate, MessageChannel });
    // What every browser has and jsdom lacks: the domain of the page, which office.js asks for.
    Object.defineProperty(this.global.Document.prototype, 'domain', { configurable: true, get() { return this.location.hostname; } });
  }
};
