/** Trouble while reading or writing a file, as one line with the file's name in front. */
import { UnreadableInput } from '../import/unreadable-input';
import { errorCode } from './error-code';
import { CLI_TEXTS, oneLine } from './texts.nl';
import { UsageError } from './usage-error';

/** What JavaScript throws when a text or buffer would be larger than it can hold. */
const isTooLarge = (error: unknown): boolean => error instanceof RangeError || errorCode(error) === 'ERR_STRING_TOO_LONG';

/** Does `work`. @throws UsageError when the file cannot be read or is too large; any other error as it is. */
export async function inFile<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnreadableInput) throw new UsageError(oneLine(CLI_TEXTS.inFile(name, error.message)));
    if (isTooLarge(error)) throw new UsageError(CLI_TEXTS.tooMuchMemory(name));
    throw error;
  }
}
