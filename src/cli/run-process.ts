/** Ties a command to this process: its arguments, streams, signals and exit code. */
import type { CliIo, InterruptWatch } from './cli-io';
import type { ExitCode } from './run';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Watches the signals of this process. */
export function watchInterrupt(): InterruptWatch {
  const controller = new AbortController();
  const abort = (): void => { controller.abort(); };
  for (const signal of SIGNALS) process.once(signal, abort);
  return { interrupted: controller.signal, stop: () => { for (const signal of SIGNALS) process.off(signal, abort); } };
}

/** @param script Name of the npm script, by which a run through npm is known. */
export function runProcess(script: string, run: (argv: readonly string[], io: CliIo) => Promise<ExitCode>): void {
  // npm runs scripts in the folder of the project; paths are meant from where the user stands.
  if (process.env.npm_lifecycle_event === script && process.env.INIT_CWD !== undefined) process.chdir(process.env.INIT_CWD);
  void run(process.argv.slice(2), {
    stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, showTrace: (process.env.DEBUG ?? '') !== '', watchInterrupt,
  }).then((code) => {
    process.exitCode = code;
  });
}
