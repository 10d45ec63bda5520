/** The outside world of the command line, so that tests can bring their own: results go to standard output, messages to standard error. */
import type { Readable, Writable } from 'node:stream';
import { CLI_TEXTS } from './texts.nl';
import { explainWriting } from './usage-error';

/**
 * @property stdout Gets what was asked for, and nothing else.
 * @property stderr Whoever made it listens to its errors: that nobody reads our messages is no reason to stop.
 * @property showTrace Whether an unexpected error comes with its stack.
 */
export interface CliIo {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly showTrace: boolean;
}

export type Chunks = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

/** A failed write is told to whoever wrote; without a listener it would end the process as well. */
const ignore = (): void => undefined;

/** npm runs a script in the folder of the project; paths are meant from where the user stands. @param script Its name in package.json. */
export function goToUser(script: string): void {
  const { npm_lifecycle_event: current, INIT_CWD: folder } = process.env;
  if (current === script && folder !== undefined) process.chdir(folder);
}

/** Lines for the user, on standard error. */
export function say({ stderr }: Pick<CliIo, 'stderr'>, lines: readonly string[]): void {
  if (lines.length > 0) stderr.write(`${lines.join('\n')}\n`);
}

/** Writes to standard output at the pace of its reader. @throws ReaderGone, or UsageError when it cannot be written; errors of the chunks pass through. */
export async function print({ stdout }: Pick<CliIo, 'stdout'>, chunks: Chunks): Promise<void> {
  if (!stdout.listeners('error').includes(ignore)) stdout.on('error', ignore);
  const write = (chunk: Uint8Array | string): Promise<void> => new Promise((resolve, reject) => {
    stdout.write(chunk, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
  for await (const chunk of chunks) {
    try {
      await write(chunk);
    } catch (error) {
      throw explainWriting(CLI_TEXTS.standardOutput, error);
    }
  }
}

/** Lines of a result, on standard output. @throws as `print`. */
export const printLines = (io: Pick<CliIo, 'stdout'>, lines: readonly string[]): Promise<void> => print(io, [`${lines.join('\n')}\n`]);
