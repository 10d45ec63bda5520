/** The outside world of the command line, so that tests can bring their own. */
import type { Readable, Writable } from 'node:stream';

/** @property interrupted Aborts when the user breaks off. @property stop Ends the watch; from then on a break ends the process at once. */
export interface InterruptWatch {
  readonly interrupted: AbortSignal;
  readonly stop: () => void;
}

/**
 * @property stdout Gets the result of `--output -`, and nothing else.
 * @property watchInterrupt Starts to watch for Ctrl-C: only while there is something to clean up.
 * @property showTrace Whether an unexpected error comes with its stack.
 */
export interface CliIo {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly showTrace: boolean;
  readonly watchInterrupt: () => InterruptWatch;
}
