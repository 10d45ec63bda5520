/** All checks that read the code and run none of it, side by side: one per core, the longest first. Stops at nothing, and fails when one of them did. */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** Scripts of package.json. */
const CHECKS = ['lint', 'typecheck', 'boundaries', 'unused'] as const;

/** @returns Whether it passed; what it says is printed whole, when it has ended. */
function run(script: string): Promise<boolean> {
  return new Promise((resolve) => {
    const said: Buffer[] = [];
    const child = spawn('npm', ['run', '-s', script], { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => { said.push(part); });
    child.on('error', ({ message }) => { said.push(Buffer.from(`${message}\n`)); });
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      if (code !== 0) process.stderr.write(`npm run ${script}: failed\n`);
      resolve(code === 0);
    });
  });
}

async function runAll(): Promise<boolean> {
  const waiting: string[] = [...CHECKS];
  const failed: string[] = [];
  await Promise.all(Array.from({ length: Math.min(waiting.length, availableParallelism()) }, async () => {
    for (let script = waiting.shift(); script !== undefined; script = waiting.shift()) if (!await run(script)) failed.push(script);
  }));
  return failed.length === 0;
}

void runAll().then((passed) => { process.exitCode = passed ? 0 : 1; });
