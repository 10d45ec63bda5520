/**
 * A long CSV file in parts, so that it never stands in memory whole: looked through once, and then read from front to end. What is read and written is to the byte
 * what `csv-document` makes of the whole; for a file of which only its whole tells how to read it there are no parts.
 */
import type { Cell, Row } from '../../core';
import { explainOther } from '../explain-other';
import { decodeText, detectEncoding, isValidUtf8, looksBinary } from '../text/text-encoding';
import { textReader } from './csv-file';
import type { CsvFile } from './csv-file';
import { detectDialect, readSepLine, sampleRecords } from './detect-dialect';
import { fieldText, QUOTE, scanRecord } from './scan-csv';
import type { CsvDialect, CsvRecord } from './scan-csv';
import { writeBeside } from './write-csv';

/** Bytes of a file by their place. */
export interface ByteSource {
  readonly size: number;
  /** Bytes to read at a time. */
  readonly block?: number;
  readonly read: (start: number, end: number) => Promise<Uint8Array>;
}

/** Bytes read at a time; more where a record is longer, up to `LONGEST`. */
const BLOCK = 1 << 20;
const LONGEST = 32 * BLOCK;
/** Records between two places that are remembered. */
const STRIDE = 256;
/** First rows that are kept: as many as are searched for a header, and then some. */
const HEAD = 25;

/** @property rows How many there are. @property width Fields of the longest. @property head The first rows. @property readRows Rows by their index, ascending. */
export interface CsvSurvey {
  readonly dialect: CsvDialect;
  readonly bodyStart: number;
  readonly rows: number;
  readonly width: number;
  readonly head: readonly Row[];
  readonly readRows: (indices: readonly number[]) => Promise<readonly Row[]>;
}

/** Records that came together. @property bytes Those of the records; their places count from its start. @property start Where it begins in the file. */
interface RecordBlock {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly records: readonly CsvRecord[];
}

/** A record that does not end within `LONGEST`. */
class TooLong extends Error {}

async function* readBlocks({ size, read, block: usual = BLOCK }: ByteSource, from: number, dialect: CsvDialect): AsyncGenerator<RecordBlock> {
  let block = usual;
  for (let start = from; start < size;) {
    const end = Math.min(size, start + block);
    const bytes = await read(start, end);
    const records: CsvRecord[] = [];
    let at = 0;
    while (at < bytes.length) {
      const record = scanRecord(bytes, at, dialect);
      // What touches the end may go on behind it.
      if (record.next >= bytes.length && end < size) break;
      records.push(record);
      at = record.next;
    }
    if (at === 0) {
      if (block >= LONGEST) throw new TooLong();
      block *= 2;
      continue;
    }
    yield { bytes: bytes.subarray(0, at), start, records };
    start += at;
    block = usual;
  }
}

/** A line in quotes as a whole may be a row of its own within: see `unwrap-records`. */
const mayBeWrapped = (bytes: Uint8Array, { fields, start, end }: CsvRecord): boolean => fields.length === 1 && end - start > 2 && bytes[start] === QUOTE && bytes[end - 1] === QUOTE;

const fileOf = (bytes: Uint8Array, dialect: CsvDialect): CsvFile => ({ bytes, units: bytes, encoding: 'utf-8', dialect, bodyStart: 0, notices: [] });

/** The rows of a block by their place in it. */
function rowReader(bytes: Uint8Array, dialect: CsvDialect): (record: CsvRecord) => Row {
  const textOf = textReader(fileOf(bytes, dialect));
  return ({ fields }) => fields.map((field): Cell => fieldText(textOf(field)));
}

/** How the file begins; `undefined` where that alone does not tell how to read it. */
function readBeginning(bytes: Uint8Array, size: number): Pick<CsvSurvey, 'dialect' | 'bodyStart'> | undefined {
  const { name, markLength } = detectEncoding(bytes);
  if (explainOther(bytes) !== undefined || name === 'utf-16le' || name === 'utf-16be' || looksBinary(bytes, 'utf-8')) return undefined;
  const sep = readSepLine(bytes, markLength);
  const bodyStart = sep?.next ?? markLength;
  const { delimiter, loneReturn } = detectDialect(bytes, bodyStart);
  const dialect = { delimiter: sep?.delimiter ?? delimiter, loneReturn };
  // Where forty records are longer than a block, or one has no end, the beginning tells too little.
  const sample = sampleRecords(bytes, bodyStart, dialect);
  return bytes.length < size && (sample.at(-1)?.next ?? size) >= bytes.length ? undefined : { dialect, bodyStart };
}

/** Looks through a file. @returns `undefined` for one that must be read whole: another encoding than UTF-8, lines in quotes, a quote that does not close. */
export async function surveyCsv(source: ByteSource): Promise<CsvSurvey | undefined> {
  const beginning = readBeginning(await source.read(0, Math.min(source.size, BLOCK)), source.size);
  if (beginning === undefined) return undefined;
  const { dialect, bodyStart } = beginning;
  const head: Row[] = [];
  const places: number[] = [];
  let [rows, width] = [0, 0];
  try {
    for await (const { bytes, start, records } of readBlocks(source, bodyStart, dialect)) {
      if (!isValidUtf8(bytes)) return undefined;
      const rowOf = rowReader(bytes, dialect);
      for (const record of records) {
        if (record.openQuote !== undefined || mayBeWrapped(bytes, record)) return undefined;
        if (rows < HEAD) head.push(rowOf(record));
        if (rows % STRIDE === 0) places.push(start + record.start);
        rows += 1;
        width = Math.max(width, record.fields.length);
      }
    }
  } catch (error) {
    if (error instanceof TooLong) return undefined;
    throw error;
  }
  async function readRows(indices: readonly number[]): Promise<readonly Row[]> {
    const found: Row[] = [];
    let next = 0;
    while (next < indices.length) {
      let index = Math.floor((indices[next] ?? 0) / STRIDE) * STRIDE;
      const last = index + STRIDE;
      for await (const { bytes, records } of readBlocks(source, places[index / STRIDE] ?? source.size, dialect)) {
        const rowOf = rowReader(bytes, dialect);
        for (const record of records) {
          if (index === indices[next]) {
            found.push(rowOf(record));
            next += 1;
          }
          index += 1;
        }
        if (index >= last || next >= indices.length) break;
      }
    }
    return found;
  }
  return { dialect, bodyStart, rows, width, head, readRows };
}

/** A row of a file in parts. @property write It again, its line end included. @param columns As in `Placed`. @param cells Ours; `undefined` leaves the row as it is. */
export interface CsvPartRow {
  readonly row: Row;
  readonly write: (columns: readonly number[], cells: readonly Cell[] | undefined) => string;
}

/** The rows of a file that was looked through, from its first record on, as many at a time as a block holds. */
export async function* readCsvParts(source: ByteSource, { dialect, bodyStart }: CsvSurvey): AsyncGenerator<readonly CsvPartRow[]> {
  const delimiter = String.fromCharCode(dialect.delimiter);
  for await (const { bytes, records } of readBlocks(source, bodyStart, dialect)) {
    const rowOf = rowReader(bytes, dialect);
    const textOf = textReader(fileOf(bytes, dialect));
    yield records.map((record): CsvPartRow => ({
      row: rowOf(record),
      write(columns, cells) {
        let text = '';
        const raw = (start: number, end: number): void => { text += textOf({ start, end }); };
        writeBeside(record, columns, cells, { raw, own: (own) => { text += own; } }, delimiter);
        return text;
      },
    }));
  }
}

/** What stands before the first record: a byte order mark, a line `sep=`. */
export const readCsvOpening = async (source: ByteSource, { bodyStart }: CsvSurvey): Promise<string> => decodeText(await source.read(0, bodyStart), 'utf-8');
