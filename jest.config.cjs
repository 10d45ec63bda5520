/** Packages below Univer that only exist as ES modules. */
const MODULES_ONLY = ['lodash-es', 'nanoid', 'rbush', 'quickselect', 'kdbush', 'flatqueue', 'cjk-regex', 'regexp-util', 'unicode-regex', 'franc-min', 'trigram-utils', 'n-gram', 'collapse-white-space'];

const shared = {
  // Packages of their own, and the one that is made here.
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/docs/'],
  testEnvironment: 'node',
  transform: { '^.+\\.(tsx?|js)$': '<rootDir>/tools/translate.cjs' },
  transformIgnorePatterns: [`/node_modules/(?!(${MODULES_ONLY.join('|')})/)`],
};

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    { ...shared, displayName: 'unit', setupFiles: ['<rootDir>/test/support/property-runs.ts'], testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'], testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'] },
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      globalSetup: '<rootDir>/test/e2e/support/global-setup.ts',
      globalTeardown: '<rootDir>/test/e2e/support/global-teardown.ts',
    },
  ],
  // One per core: much of the time is waiting for a browser.
  maxWorkers: '100%',
  reporters: ['default', '<rootDir>/tools/closing-line-reporter.cjs'],
};
