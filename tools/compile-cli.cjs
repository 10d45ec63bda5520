/**
 * The command line compiled: one file per command and what they share, for Node, in build/package/lib/cli. `npm run classify` and its sisters call this
 * with a command and its words: compiled anew when a source is younger, and run. Compiled it starts in a third of the time that `tsx` takes.
 */
const { cpSync, existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');

const ROOT = join(__dirname, '..');
const PACKAGE = join(ROOT, 'build/package');
const LIBRARY = join(PACKAGE, 'lib/cli');
const MAIN = join(LIBRARY, 'main.mjs');
const SOURCES = ['core', 'import', 'engine', 'cli', 'package'].map((folder) => join(ROOT, 'src', folder));

/** What is not compiled in: large libraries that few runs need, and the pool, whose threads load it from its own file. */
const EXTERNAL = ['piscina', 'pdfjs-dist', 'excelize-wasm', 'mammoth'];

/** What a module of Node's older kind takes for granted. */
const BANNER = [
  '#!/usr/bin/env node',
  'import { createRequire as $require } from "node:module"; import { dirname as $dirname } from "node:path"; import { fileURLToPath as $path } from "node:url";',
  'const require = $require(import.meta.url), __filename = $path(import.meta.url), __dirname = $dirname(__filename);',
].join('\n');

/** Time of the youngest file in folders. */
function youngest(folders) {
  let time = 0;
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) if (entry.isFile()) time = Math.max(time, statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs);
  }
  return time;
}

const isStale = () => !existsSync(MAIN) || youngest([...SOURCES, join(ROOT, 'assets/catalogue')]) > statSync(MAIN).mtimeMs || statSync(__filename).mtimeMs > statSync(MAIN).mtimeMs;

/** Compiles. Files of an earlier build stay, and each new one comes whole, the one that starts all last: whoever runs meanwhile, or compiles too, notices nothing. */
function compile() {
  mkdirSync(LIBRARY, { recursive: true });
  cpSync(join(ROOT, 'assets/catalogue'), join(PACKAGE, 'assets/catalogue'), { recursive: true });
  const { outputFiles } = require('esbuild').buildSync({
    entryPoints: [join(ROOT, 'src/cli/main.ts'), join(ROOT, 'src/cli/answers/answer-worker.ts'), join(ROOT, 'src/package/index.ts')],
    entryNames: '[name]', outdir: LIBRARY, outExtension: { '.js': '.mjs' }, bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node20', write: false,
    mainFields: ['module', 'main'], external: EXTERNAL, banner: { js: BANNER }, minifySyntax: true, minifyWhitespace: true, logLevel: 'error', legalComments: 'none',
  });
  for (const { path, contents } of outputFiles.sort((one, other) => Number(one.path === MAIN) - Number(other.path === MAIN))) {
    const temporary = `${path}.${process.pid}`;
    writeFileSync(temporary, contents, { mode: 0o755 });
    renameSync(temporary, path);
  }
}

module.exports = { compile, isStale, EXTERNAL, MAIN, PACKAGE, ROOT };

if (require.main === module) {
  if (isStale()) compile();
  process.argv.splice(1, 1, MAIN);
  import(pathToFileURL(MAIN).href).catch((error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exitCode = 1;
  });
}
