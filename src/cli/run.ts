/** One run of the command line, from words to exit code: whatever goes wrong becomes its line and its code. */
import { runCatalogue } from './catalogue/run-catalogue';
import { classify } from './classify';
import { print, say } from './cli-io';
import type { CliIo } from './cli-io';
import { runQuestions } from './questions/run-questions';
import { runReport } from './report/run-report';
import { readArguments } from './read-arguments';
import { CLI_TEXTS, oneLine } from './texts.nl';
import { ReaderGone, UsageError } from './usage-error';
import { runVerify } from './verify/run-verify';

/** 0 done, 1 a fault of ours, 2 bad usage or unreadable input, 3 a handbook that was read poorly, 4 a workbook of which not everything is the same, 141 the reader of standard output has gone: what a shell tells of `cat … | head`. */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 141;

async function runClassify(words: readonly string[], io: CliIo): Promise<0 | 2> {
  const options = readArguments(words);
  if (options.kind === 'classify') return await classify(options, io) ? 0 : 2;
  await print(io, [options.text]);
  return 0;
}

const RUNNERS = { classify: runClassify, catalogue: runCatalogue, questions: runQuestions, report: runReport, verify: runVerify } as const;

export type Command = keyof typeof RUNNERS;
export const COMMANDS: readonly Command[] = ['classify', 'catalogue', 'questions', 'report', 'verify'];

function report(error: unknown, io: CliIo): ExitCode {
  if (error instanceof ReaderGone) return 141;
  if (error instanceof UsageError) {
    say(io, [oneLine(error.message)]);
    return 2;
  }
  const fault = error instanceof Error ? error : new Error(String(error));
  say(io, [oneLine(CLI_TEXTS.unexpected(fault.message)), ...(io.showTrace ? [fault.stack ?? ''] : [])]);
  return 1;
}

/** @param words Those behind the command. */
export async function run(command: Command, words: readonly string[], io: CliIo): Promise<ExitCode> {
  try {
    return await RUNNERS[command](words, io);
  } catch (error) {
    return report(error, io);
  }
}
