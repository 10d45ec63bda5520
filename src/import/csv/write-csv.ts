/** A CSV file again with our columns: raw bytes for what was there, our text in the file's own encoding and delimiter. */
import type { PlacedCells, WrittenDocument } from '../input-document';
import { resultText } from '../result-text';
import { chunkBytes } from '../text/chunk-bytes';
import { encodeText } from '../text/text-encoding';
import { IMPORT_TEXTS } from '../texts.nl';
import { rawBytes, tailBytes, textBetween } from './csv-file';
import type { CsvFile } from './csv-file';
import { scanRecords } from './scan-csv';
import type { CsvRecord } from './scan-csv';

/** Table column -> our text for one record. */
type OwnTexts = ReadonlyMap<number, string>;

const NEEDS_QUOTES = /["\r\n]|^\s|\s$/;

/** A text as a CSV field, in quotes where its reader would otherwise misread it. */
export function quoteField(text: string, delimiter: string): string {
  return text.includes(delimiter) || NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function ownTexts(placed: PlacedCells, index: number): OwnTexts | undefined {
  const cells = placed.rows.get(index);
  if (cells === undefined) return undefined;
  return new Map(placed.columns.map((column, position) => [column, resultText(cells[position] ?? '', position)]));
}

/** Whether our texts would change nothing: all empty, where the record is empty too. */
function changesNothing(own: OwnTexts, { fields }: CsvRecord): boolean {
  return [...own].every(([column, text]) => {
    const field = fields[column];
    return text === '' && (field === undefined || field.start === field.end);
  });
}

/** How raw spans and our own texts become bytes. */
interface Target {
  readonly raw: (start: number, end: number) => Uint8Array;
  readonly own: (text: string) => Uint8Array;
  readonly opening: Uint8Array;
}

const BYTE_ORDER_MARK = '\uFEFF';

function chooseTarget(file: CsvFile, asUtf8: boolean): Target {
  const encoding = asUtf8 ? 'utf-8' : file.encoding;
  const own = (text: string): Uint8Array => encodeText(text, encoding) ?? new Uint8Array();
  const copy = (start: number, end: number): Uint8Array => rawBytes(file, { start, end });
  const recode = (start: number, end: number): Uint8Array => own(textBetween(file, { start, end }));
  const raw = asUtf8 ? recode : copy;
  return { raw, own, opening: asUtf8 ? own(BYTE_ORDER_MARK + textBetween(file, { start: 0, end: file.bodyStart })) : copy(0, file.bodyStart) };
}

function* writeRecord(record: CsvRecord, own: OwnTexts, target: Target, delimiter: string): Generator<Uint8Array> {
  const width = Math.max(record.fields.length, ...[...own.keys()].map((column) => column + 1));
  for (let column = 0; column < width; column += 1) {
    if (column > 0) yield target.own(delimiter);
    const text = own.get(column);
    const field = record.fields[column];
    if (text !== undefined) yield target.own(quoteField(text, delimiter));
    else if (field !== undefined) yield target.raw(field.start, field.end);
  }
  yield target.raw(record.end, record.next);
}

function* writeRecords(file: CsvFile, textsOf: (index: number) => OwnTexts | undefined, target: Target): Generator<Uint8Array> {
  const delimiter = String.fromCharCode(file.dialect.delimiter);
  yield target.opening;
  let index = 0;
  for (const record of scanRecords(file.units, file.bodyStart, file.dialect)) {
    const own = textsOf(index);
    if (own === undefined || changesNothing(own, record)) yield target.raw(record.start, record.next);
    else yield* writeRecord(record, own, target, delimiter);
    index += 1;
  }
  yield tailBytes(file);
}

/** Windows-1252 lacks characters that our text may need, and that shows only when all of it is there. */
function writeWindows1252(file: CsvFile, placed: PlacedCells, rowCount: number): WrittenDocument {
  const texts: (OwnTexts | undefined)[] = [];
  let fits = true;
  for (let index = 0; index < rowCount; index += 1) {
    const own = ownTexts(placed, index);
    fits &&= own === undefined || [...own.values()].every((text) => encodeText(text, file.encoding) !== undefined);
    texts.push(own);
  }
  const pieces = writeRecords(file, (at) => texts[at], chooseTarget(file, !fits));
  return { chunks: chunkBytes(pieces), notices: fits ? [] : [IMPORT_TEXTS.savedAsUtf8] };
}

/**
 * Writes `file` with our columns. The chunks are made, and `placed.rows` is asked, while they are being read.
 * @param rowCount Number of records in the file.
 */
export function writeCsv(file: CsvFile, placed: PlacedCells, rowCount: number): WrittenDocument {
  if (file.encoding === 'windows-1252') return writeWindows1252(file, placed, rowCount);
  const pieces = writeRecords(file, (index) => ownTexts(placed, index), chooseTarget(file, false));
  return { chunks: chunkBytes(pieces), notices: [] };
}
