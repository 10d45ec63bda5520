/** Builds what the workbench serves: the add-in as it ships, with webpack, and the workbench's own page, with esbuild, which takes two seconds. */
import { spawn } from 'node:child_process';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

export const ROOT = join(__dirname, '../..');

/** Where the page is served from. */
export const PAGE_FOLDER = join(ROOT, 'dist-workbench');

const WEBPACK = join(ROOT, 'node_modules/webpack/bin/webpack.js');

/** Files of the page that are served as they are, below the root of the repository. */
const AS_THEY_ARE = ['workbench/page/index.html', 'workbench/page/workbench.css', 'assets/sample/functies.csv', 'node_modules/excelize-wasm/excelize.wasm.gz'];
const STYLES = ['core', 'table', 'filter', 'data-validation', 'conditional-formatting'];

/** @throws Error with webpack's own output. */
function buildAddIn(): Promise<void> {
  return new Promise((resolve, reject) => {
    const output: Buffer[] = [];
    const webpack = spawn(process.execPath, [WEBPACK, '--mode', 'production'], { cwd: ROOT });
    webpack.stdout.on('data', (data: Buffer) => output.push(data));
    webpack.stderr.on('data', (data: Buffer) => output.push(data));
    webpack.on('error', reject);
    webpack.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`webpack\n${Buffer.concat(output).toString('utf8')}`));
    });
  });
}

async function buildPage(): Promise<void> {
  await rm(PAGE_FOLDER, { recursive: true, force: true });
  await mkdir(PAGE_FOLDER, { recursive: true });
  await build({
    absWorkingDir: ROOT, entryPoints: { workbench: 'workbench/page/main.ts' }, outdir: PAGE_FOLDER, bundle: true, splitting: true, format: 'esm', target: 'es2022', logLevel: 'error',
    // Names stay, for messages that can be read.
    minifySyntax: true, minifyWhitespace: true, define: { 'process.env.NODE_ENV': '"production"' },
  });
  const copies = [...AS_THEY_ARE.map((file) => [file, basename(file)] as const), ...STYLES.map((name) => [`node_modules/@univerjs/preset-sheets-${name}/lib/index.css`, `univer-${name}.css`] as const)];
  await Promise.all(copies.map(([from, to]) => copyFile(join(ROOT, from), join(PAGE_FOLDER, to))));
}

export async function buildAll(): Promise<void> {
  await Promise.all([buildAddIn(), buildPage()]);
}
