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

/** @param argv The words after `classify`. */
export async function run(argv: readonly string[], io: CliIo): Promise<ExitCode> {
  try {
    const options = readArguments(argv);
    if (options.kind === 'help') io.stdout.write(options.text);
    else await classifyFile(options, io);
    return 0;
  } catch (error) {
    return report(error, io);
  }
}
