// Types are checked by `npm run typecheck`; here every file is only translated, to CommonJS as jest runs it.
const translate = ['ts-jest', { tsconfig: { module: 'CommonJS', moduleResolution: 'node10', ignoreDeprecations: '6.0', jsx: 'react-jsx', esModuleInterop: true, target: 'ES2022', isolatedModules: true, allowJs: true }, diagnostics: false }];

/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  testEnvironment: 'node',
  transform: { '^.+\\.(tsx?|js)$': translate },
  // Packages that only exist as ES modules.
  transformIgnorePatterns: ['/node_modules/(?!(lodash-es|nanoid|rbush|quickselect|kdbush|flatqueue|cjk-regex|regexp-util|unicode-regex|franc-min|trigram-utils|n-gram|collapse-white-space)/)'],
  reporters: ['default', '<rootDir>/tools/closing-line-reporter.cjs'],
};
