/** One run of the command line, from arguments to exit code. */
import { classifyFile } from './classify-file';
import type { CliIo } from './cli-io';
import { readArguments } from './read-arguments';
import { CLI_TEXTS, oneLine } from './texts.nl';
import { UsageError } from './usage-error';
import { Interrupted } from './write-safely';

/** 0 done, 1 a fault of ours, 2 bad usage or unreadable input, 130 broken off by the user. */
export type ExitCode = 0 | 1 | 2 | 130;

function report(error: unknown, { stderr, showTrace }: CliIo): ExitCode {
  if (error instanceof UsageError) {
    stderr.write(`${error.message}\n`);
    return 2;
  }
  if (error instanceof Interrupted) {
    stderr.write(`${CLI_TEXTS.interrupted}\n`);
    return 130;
  }
  const fault = error instanceof Error ? error : new Error(String(error));
  stderr.write(`${oneLine(CLI_TEXTS.unexpected(fault.message))}\n`);
  if (showTrace) stderr.write(`${fault.stack ?? ''}\n`);
  return 1;
}

/** Does the work of a command; whatever goes wrong becomes its line and its exit code. */
export async function runCommand(work: () => Promise<void>, io: CliIo): Promise<ExitCode> {
  try {
    await work();
    return 0;
  } catch (error) {
    return report(error, io);
  }
}

/** @param argv The words after `classify`. */
export function run(argv: readonly string[], io: CliIo): Promise<ExitCode> {
  return runCommand(async () => {
    const options = readArguments(argv);
    if (options.kind === 'help') io.stdout.write(options.text);
    else await classifyFile(options, io);
  }, io);
}
