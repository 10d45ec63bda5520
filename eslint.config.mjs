/** Lint rules: strict TypeScript, small files, a core without clock or chance, and Microsoft's rules for Office code. */
import officeAddins from 'eslint-plugin-office-addins';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const noClockOrChance = {
  'no-restricted-globals': ['error', ...['Date', 'performance', 'setTimeout', 'setInterval', 'fetch', 'crypto', 'process', 'window', 'document', 'Office', 'Excel'].map((name) => ({
    name,
    message: 'The core answers the same for the same input: no clock, chance, network or host. Pass the value in.',
  }))],
  'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'The core answers the same for the same input. Pass the value in.' }],
};

export default tseslint.config(
  { ignores: ['dist/', 'dist-workbench/', 'dist-dev/', '.bench/', 'build/', 'node_modules/', 'coverage/', 'test/boundaries/planted/'] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts', '**/*.tsx'] })),
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', { max: 300 }],
      'prefer-const': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  { files: ['src/core/**/*.ts'], rules: noClockOrChance },
  // What people type and export is read here: an expression that looks again and again at the same characters hangs on a long cell.
  {
    files: ['src/core/**/*.ts', 'src/import/handbook/**/*.ts'],
    plugins: { regexp },
    rules: { 'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }], 'regexp/no-super-linear-move': ['error', { report: 'potential', ignorePartial: false }] },
  },
  // Data only: as long as the language needs.
  { files: ['**/*.nl.ts', '**/lexicon*.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['src/excel/**/*.ts', 'src/taskpane/**/*.{ts,tsx}', 'src/functions/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
    },
  },
);
