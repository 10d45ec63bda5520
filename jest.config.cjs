/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  testEnvironment: 'node',
  // Types are checked by `npm run typecheck`; here every file is only translated, to CommonJS as jest runs it.
  transform: {
    '^.+\\.tsx?$': ['ts-jest', { tsconfig: { module: 'CommonJS', moduleResolution: 'node10', ignoreDeprecations: '6.0', jsx: 'react-jsx', esModuleInterop: true, target: 'ES2022', isolatedModules: true }, diagnostics: false }],
  },
  reporters: ['default', '<rootDir>/tools/closing-line-reporter.cjs'],
};
