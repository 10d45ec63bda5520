/** A file that a benchmark was told to read; one that is not there ends the run with one line. */
import { readFileSync } from 'node:fs';

/** The bytes of the file. Ends the process with code 2 when it cannot be read. */
export function readFile(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    process.stderr.write(`${file}: cannot be read (${reason}). Check the name and the folder.\n`);
    process.exit(2);
  }
}
