/** The bytes of the input and their format, from a file or from standard input; every way this fails has its own line. */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { detectFormat } from '../import/detect-format';
import type { Format } from '../import/input-document';
import { stateOf, statOf } from './file-identity';
import { CLI_TEXTS } from './texts.nl';
import { errorCode, UsageError } from './usage-error';

/** Largest input, in MB of a million bytes: about three million rows; more would not fit the memory of an office computer. */
const LARGEST_INPUT = 200;
const MEGABYTE = 1_000_000;

/** The sign for standard input and standard output. */
export const STANDARD = '-';

/** @property name How messages call the input. @property state Of the file when it was read, see `stateOf`; none for standard input. */
export interface Input {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly format: Format;
  readonly state?: string;
}

const FORMAT_OF_EXTENSION: Readonly<Record<string, Format>> = {
  '.csv': 'csv', '.txt': 'csv', '.tsv': 'csv', '.xlsx': 'xlsx', '.xlsm': 'xlsx', '.xltx': 'xlsx', '.xltm': 'xlsx', '.json': 'json', '.ndjson': 'ndjson', '.jsonl': 'ndjson',
};

/** The format that the name of a file promises, if any. */
export const formatOfName = (file: string): Format | undefined => FORMAT_OF_EXTENSION[extname(file).toLowerCase()];

function explain(file: string, error: unknown): UsageError {
  switch (errorCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR': return new UsageError(CLI_TEXTS.fileMissing(file));
    case 'EISDIR': return new UsageError(CLI_TEXTS.fileIsFolder(file));
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY': return new UsageError(CLI_TEXTS.fileForbidden(file));
    default: return new UsageError(CLI_TEXTS.fileUnreadable(file, errorCode(error)));
  }
}

function checkSize(file: string, bytes: number): void {
  const megabytes = Math.ceil(bytes / MEGABYTE);
  if (megabytes > LARGEST_INPUT) throw new UsageError(CLI_TEXTS.fileTooLarge(file, megabytes, LARGEST_INPUT));
}

async function readState(file: string): Promise<{ readonly bytes: Uint8Array; readonly state: string }> {
  try {
    const stats = statOf(file);
    checkSize(file, stats?.size ?? 0);
    return { bytes: await readFile(file), state: stateOf(stats) };
  } catch (error) {
    throw error instanceof UsageError ? error : explain(file, error);
  }
}

/** The bytes of a file. @throws UsageError when it cannot be read. */
export const readBytes = async (file: string): Promise<Uint8Array> => (await readState(file)).bytes;

async function readStream(stream: AsyncIterable<unknown>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer);
    chunks.push(bytes);
    size += bytes.length;
    checkSize(CLI_TEXTS.standardInput, size);
  }
  return Buffer.concat(chunks);
}

/** What the name promises, unless a file named as text holds a workbook. */
function formatOf(file: string, bytes: Uint8Array): Format {
  const found = detectFormat(bytes);
  return found === 'xlsx' ? found : (formatOfName(file) ?? found);
}

/** @throws UsageError when the file cannot be read. */
export async function readInputFile(file: string): Promise<Input> {
  const { bytes, state } = await readState(file);
  return { name: file, bytes, format: formatOf(file, bytes), state };
}

/** @param input Path of a file, or `-`. @throws UsageError when it cannot be read. */
export async function readInput(input: string, stdin: AsyncIterable<unknown>): Promise<Input> {
  if (input !== STANDARD) return readInputFile(input);
  const bytes = await readStream(stdin).catch((error: unknown) => {
    throw error instanceof UsageError ? error : explain(CLI_TEXTS.standardInput, error);
  });
  return { name: CLI_TEXTS.standardInput, bytes, format: detectFormat(bytes) };
}
