/** A CSV file again with our columns: raw bytes for what was there, our text in the file's own encoding and delimiter. */
import { resultText } from '../../core';
import type { Cell, Placed } from '../../core';
import type { WrittenDocument } from '../input-document';
import { ByteSink } from '../text/byte-sink';
import { decodeText, encodeText } from '../text/text-encoding';
import type { EncodingName } from '../text/text-encoding';
import { IMPORT_TEXTS } from '../texts.nl';
import { rawBytes, tailBytes, textBetween } from './csv-file';
import type { CsvFile } from './csv-file';
import { scanRecords } from './scan-csv';
import type { CsvRecord } from './scan-csv';

const NEEDS_QUOTES = /["\r\n]|^\s|\s$/;

/** A text as a CSV field, in quotes where its reader would otherwise misread it. */
export function quoteField(text: string, delimiter: string): string {
  return text.includes(delimiter) || NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Our texts of one record, from left to right; a text that is absent leaves its field as it is. */
type OwnTexts = readonly { readonly column: number; readonly text: string | undefined }[];

function ownTexts(columns: readonly number[], cells: readonly Cell[] | undefined): OwnTexts | undefined {
  if (cells === undefined) return undefined;
  return columns
    .map((column, position) => {
      const cell = cells[position] ?? null;
      return { column, text: cell === null ? undefined : resultText(cell, position) };
    })
    .sort((a, b) => a.column - b.column);
}

/** Whether our texts would change nothing: left as they are, or empty where the record is empty too. */
const changesNothing = (own: OwnTexts, { fields }: CsvRecord): boolean =>
  own.every(({ column, text }) => text === undefined || (text === '' && fields[column]?.start === fields[column]?.end));

/** Takes what is written, in order: bytes of the file by their place, and texts of ours. `ready` gives what can be handed on by now. */
interface Target {
  readonly raw: (start: number, end: number) => void;
  readonly own: (text: string) => void;
  readonly ready: () => readonly Uint8Array[];
}

/** What stood in the record, our texts in our columns, and empty fields where it is too short for them. */
function writeRecord({ fields, start, end, next }: CsvRecord, own: OwnTexts, { raw, own: write }: Pick<Target, 'raw' | 'own'>, delimiter: string): void {
  let copied = start;
  let width = fields.length;
  for (const { column, text } of own) {
    const field = fields[column];
    if (field === undefined) {
      raw(copied, end);
      copied = end;
      write(delimiter.repeat(column - width + 1) + quoteField(text ?? '', delimiter));
      width = column + 1;
    } else if (text !== undefined) {
      raw(copied, field.start);
      write(quoteField(text, delimiter));
      copied = field.end;
    }
  }
  raw(copied, next);
}

/** A record with our cells. @param columns As in `Placed`. @param cells Of its row; `undefined` leaves it as it is. */
export function writeBeside(record: CsvRecord, columns: readonly number[], cells: readonly Cell[] | undefined, target: Pick<Target, 'raw' | 'own'>, delimiter: string): void {
  const own = ownTexts(columns, cells);
  if (own === undefined || changesNothing(own, record)) target.raw(record.start, record.next);
  else writeRecord(record, own, target, delimiter);
}

function* writeRecords(file: CsvFile, placed: Placed, target: Target): Generator<Uint8Array> {
  const delimiter = String.fromCharCode(file.dialect.delimiter);
  target.raw(0, file.bodyStart);
  let index = 0;
  for (const record of scanRecords(file.units, file.bodyStart, file.dialect)) {
    writeBeside(record, placed.columns, placed.rows.get(index), target, delimiter);
    yield* target.ready();
    index += 1;
  }
}

function* writeSame(file: CsvFile, placed: Placed): Generator<Uint8Array> {
  const sink = new ByteSink();
  const target: Target = {
    raw: (start, end) => { sink.bytes(rawBytes(file, { start, end })); },
    own: (text) => { sink.text(text, file.encoding); },
    ready: () => (sink.isFull ? [sink.take()] : []),
  };
  yield* writeRecords(file, placed, target);
  sink.bytes(tailBytes(file));
  yield sink.take();
}

/** Bytes of Windows-1252 that are held back: until then the whole file can still become UTF-8. Some 50,000 rows. */
const HELD_BYTES = 32_000_000;
const NARROW: EncodingName = 'windows-1252';

const BYTE_ORDER_MARK = Uint8Array.of(0xef, 0xbb, 0xbf);

const toUtf8 = (narrow: Uint8Array): Uint8Array => new TextEncoder().encode(decodeText(narrow, NARROW));

/**
 * Windows-1252 lacks characters that our text may need, which shows while it is being made. Mostly that is soon, since a handbook's words
 * return in every row: then the whole file becomes UTF-8. Later on, when its beginning is gone, such a character becomes a question mark, in our text only.
 */
function* writeNarrow(file: CsvFile, placed: Placed, notices: string[]): Generator<Uint8Array> {
  const sink = new ByteSink();
  const lost = new Set<string>();
  let held: Uint8Array[] | undefined = [];
  let encoding: EncodingName = NARROW;
  const widen = (beginning: readonly Uint8Array[]): void => {
    held = [BYTE_ORDER_MARK, ...[...beginning, sink.take()].map(toUtf8)];
    encoding = 'utf-8';
    notices.push(IMPORT_TEXTS.savedAsUtf8);
  };
  // Assigned within the calls above, which the checker of types does not follow.
  const rest = (): readonly Uint8Array[] => held ?? [];
  const fit = (sign: string): string => {
    if (encodeText(sign, NARROW) !== undefined) return sign;
    lost.add(sign);
    return '?';
  };
  const target: Target = {
    raw: (start, end) => {
      if (encoding === NARROW) sink.bytes(rawBytes(file, { start, end }));
      else sink.text(textBetween(file, { start, end }), encoding);
    },
    own: (text) => {
      if (sink.text(text, encoding)) return;
      if (held === undefined) sink.text(Array.from(text, fit).join(''), NARROW);
      else {
        widen(held);
        sink.text(text, encoding);
      }
    },
    ready: () => {
      if (!sink.isFull) return [];
      const ready = [...(held ?? []), sink.take()];
      const decided = held === undefined || encoding !== NARROW || ready.reduce((sum, { length }) => sum + length, 0) >= HELD_BYTES;
      held = decided ? undefined : ready;
      return decided ? ready : [];
    },
  };
  yield* writeRecords(file, placed, target);
  yield* rest();
  if (lost.size > 0) notices.push(IMPORT_TEXTS.replacedSigns([...lost]));
  yield sink.take();
}

/** Writes `file` with our columns. The chunks are made, and `placed.rows` is asked, while they are being read. */
export function writeCsv(file: CsvFile, placed: Placed): WrittenDocument {
  const notices: string[] = [];
  return { chunks: file.encoding === NARROW ? writeNarrow(file, placed, notices) : writeSame(file, placed), notices };
}
