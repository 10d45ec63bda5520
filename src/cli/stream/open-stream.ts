/** Whether standard input can be answered as it comes, by the format that the user asks for and the way it begins. */
import type { Readable } from 'node:stream';
import { detectFormat } from '../../import/detect-format';
import type { ClassifyArguments } from '../read-arguments';
import { STANDARD } from '../read-input';
import { CLI_TEXTS } from '../texts.nl';
import { streamNdjson } from './ndjson-stream';
import type { StreamSource } from './stream-rows';

/** What was read to see how the input begins, and all that follows. */
async function* from(beginning: readonly Buffer[], rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield* beginning;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** Bytes of a first line, beyond which it is none. */
const LONGEST_BEGINNING = 1_000_000;

/** Reads until the first line with something on it is whole. */
async function readBeginning(chunks: AsyncIterator<Buffer>): Promise<readonly Buffer[]> {
  const read: Buffer[] = [];
  for (let size = 0; size < LONGEST_BEGINNING;) {
    const next = await chunks.next();
    if (next.done === true) break;
    read.push(next.value);
    size += next.value.length;
    if (/\S[^\n]*\n/.test(next.value.toString('latin1'))) break;
  }
  return read;
}

/**
 * An object on one line, right or wrong: the first of a list of such lines. A file of JSON opens with a bracket, or with a brace alone.
 */
function beginsWithObjects(beginning: Uint8Array): boolean {
  const [first = ''] = Buffer.from(beginning).toString('utf8').replace(/^\uFEFF/, '').trimStart().split('\n');
  return first.startsWith('{') && first.trimEnd().endsWith('}') && (detectFormat(beginning) === 'ndjson' || !isValid(first));
}

function isValid(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

async function* toBuffers(stream: Readable): AsyncGenerator<Buffer> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk as Buffer;
}

/** @property stream Present when the input is answered as it comes. @property chunks All of the input, for whoever reads it whole. */
export interface OpenedStandardInput {
  readonly source?: StreamSource;
  readonly chunks: AsyncIterable<Buffer>;
}

/** @returns `undefined` where no stream is asked for: that is `--format ndjson -`. */
export async function openStream({ input, format, run }: ClassifyArguments, stdin: Readable): Promise<OpenedStandardInput | undefined> {
  if (input !== STANDARD || format !== 'ndjson') return undefined;
  const iterator = toBuffers(stdin)[Symbol.asyncIterator]();
  const beginning = await readBeginning(iterator);
  const chunks = from(beginning, iterator);
  if (!beginsWithObjects(Buffer.concat(beginning))) return { chunks };
  const name = CLI_TEXTS.standardInput;
  return { chunks, source: { name, rows: (watcher) => streamNdjson(chunks, name, run, watcher) } };
}
