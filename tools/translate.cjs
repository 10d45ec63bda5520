/** Jest transformer: one file of TypeScript, or of a module that only exists as one -> CommonJS, as jest runs it. Types are checked by `npm run typecheck`. */
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { extname } = require('node:path');
const { transformSync, version } = require('esbuild');

const LOADERS = { '.ts': 'ts', '.tsx': 'tsx', '.js': 'js', '.mjs': 'js' };
const own = readFileSync(__filename);

module.exports = {
  getCacheKey: (source, file, { instrument }) => createHash('sha256').update([version, own, file, source, instrument].join('\0')).digest('hex').slice(0, 32),
  process: (source, file) => ({
    code: transformSync(source, {
      loader: LOADERS[extname(file)], format: 'cjs', target: 'node20', jsx: 'automatic', sourcemap: 'inline', sourcefile: file,
      // Jest's own `require` knows no `import()`.
      supported: { 'dynamic-import': false },
    }).code,
  }),
};
