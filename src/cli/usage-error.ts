/** Expected trouble on the command line: one Dutch line for the user and exit code 2, or silence when nobody listens. */
import { dirname } from 'node:path';
import { UnreadableInput } from '../import/unreadable-input';
import { CLI_TEXTS } from './texts.nl';

/** Bad usage, or a file that cannot be read or written. `message` is the whole line. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Whoever reads our standard output has seen enough, as in `… | head`: there is nothing left to do, and nothing to say. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}

/** The code that Node gives its errors, such as `ENOENT`; an empty text for an error without one. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** What JavaScript throws when a text or buffer would be larger than it can hold. */
const isTooLarge = (error: unknown): boolean => error instanceof RangeError || errorCode(error) === 'ERR_STRING_TOO_LONG';

/** Does `work`. @throws UsageError with the file's name in front when it cannot be read or is too large; any other error as it is. */
export async function inFile<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnreadableInput) throw new UsageError(CLI_TEXTS.inFile(name, error.message));
    if (isTooLarge(error)) throw new UsageError(CLI_TEXTS.tooMuchMemory(name));
    throw error;
  }
}

/** Trouble while writing as one line; any other error as it is. @param shown The place, as the user typed it. */
export function explainWriting(shown: string, error: unknown): unknown {
  const code = errorCode(error);
  switch (code) {
    case '': return error;
    case 'EPIPE':
    case 'ERR_STREAM_DESTROYED': return new ReaderGone();
    case 'ENOENT':
    case 'ENOTDIR': return new UsageError(CLI_TEXTS.folderMissing(dirname(shown)));
    case 'EISDIR': return new UsageError(CLI_TEXTS.outputIsFolder(shown));
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EBUSY': return new UsageError(CLI_TEXTS.outputForbidden(shown));
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG': return new UsageError(CLI_TEXTS.diskFull(shown));
    case 'ENAMETOOLONG': return new UsageError(CLI_TEXTS.nameTooLong(shown));
    default: return code.startsWith('ERR_') ? error : new UsageError(CLI_TEXTS.outputFailed(shown, code));
  }
}
