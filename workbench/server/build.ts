/** Builds what the workbench serves: the add-in as it ships, and the workbench's own page. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(__dirname, '../..');

const WEBPACK = join(ROOT, 'node_modules/webpack/bin/webpack.js');

/** @throws Error with webpack's own output. */
function webpack(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const output: Buffer[] = [];
    const build = spawn(process.execPath, [WEBPACK, ...args], { cwd: ROOT });
    build.stdout.on('data', (data: Buffer) => output.push(data));
    build.stderr.on('data', (data: Buffer) => output.push(data));
    build.on('error', reject);
    build.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`webpack ${args.join(' ')}\n${Buffer.concat(output).toString('utf8')}`));
    });
  });
}

export const buildAddIn = (): Promise<void> => webpack(['--mode', 'production']);
export const buildPage = (): Promise<void> => webpack(['--config', 'workbench/webpack.config.js']);
