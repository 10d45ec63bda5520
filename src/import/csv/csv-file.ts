/** A CSV file opened for reading: its units, its encoding, and its text by place. */
import { decodeText, detectEncoding, looksBinary } from '../text/text-encoding';
import type { EncodingName } from '../text/text-encoding';
import { IMPORT_TEXTS } from '../texts.nl';
import { UnreadableInput } from '../unreadable-input';
import { detectDialect, readSepLine } from './detect-dialect';
import { LINE_FEED } from './scan-csv';
import type { CsvDialect, Span, Units } from './scan-csv';
import { unwrapRecords } from './unwrap-records';

/**
 * @property bytes The file; where lines stood in quotes as a whole, without those.
 * @property bodyStart First unit of the first record: after the byte order mark and the `sep=` line.
 * @property notices Dutch lines about how the file was read.
 */
export interface CsvFile {
  readonly bytes: Uint8Array;
  readonly units: Units;
  readonly encoding: EncodingName;
  readonly dialect: CsvDialect;
  readonly bodyStart: number;
  readonly notices: readonly string[];
}

/** UTF-16 as native 16-bit numbers, whatever the byte order of file and machine. */
function readUnits16(bytes: Uint8Array, littleEndian: boolean): Uint16Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units = new Uint16Array(bytes.length >> 1);
  for (let index = 0; index < units.length; index += 1) units[index] = view.getUint16(index * 2, littleEndian);
  return units;
}

function writeUnits16(units: Units, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  units.forEach((unit, index) => { view.setUint16(index * 2, unit, littleEndian); });
  return bytes;
}

/** Opens a CSV file: finds encoding, `sep=` line, delimiter and line ends. @throws UnreadableInput for what is no text. */
export function openCsv(bytes: Uint8Array): CsvFile {
  const { name, markLength } = detectEncoding(bytes);
  if (looksBinary(bytes, name)) throw new UnreadableInput(IMPORT_TEXTS.binaryList);
  const wide = name === 'utf-16le' || name === 'utf-16be';
  const units = wide ? readUnits16(bytes, name === 'utf-16le') : bytes;
  const textStart = wide ? markLength / 2 : markLength;
  const sep = readSepLine(units, textStart);
  const bodyStart = sep?.next ?? textStart;
  const { delimiter, loneReturn, header } = detectDialect(units, bodyStart);
  const dialect = { delimiter: sep?.delimiter ?? delimiter, loneReturn };
  const unwrapped = sep === undefined ? unwrapRecords(units, bodyStart, dialect, header) : undefined;
  if (unwrapped === undefined) return { bytes, units, encoding: name, dialect, bodyStart, notices: [] };
  const bare = unwrapped.units;
  const bareBytes = bare instanceof Uint8Array ? bare : writeUnits16(bare, name === 'utf-16le');
  return { bytes: bareBytes, units: bare, encoding: name, dialect: unwrapped.dialect, bodyStart, notices: [IMPORT_TEXTS.linesInQuotes(unwrapped.count)] };
}

/** The bytes between two places, exactly as in the file. */
export function rawBytes({ bytes, units }: CsvFile, { start, end }: Span): Uint8Array {
  return units === bytes ? bytes.subarray(start, end) : bytes.subarray(start * 2, end * 2);
}

/** What follows the last unit: the odd byte of a damaged UTF-16 file, else nothing. */
export function tailBytes({ bytes, units }: CsvFile): Uint8Array {
  return bytes.subarray(units.byteLength);
}

/** The text between two places. */
export function textBetween(file: CsvFile, span: Span): string {
  return span.start === span.end ? '' : decodeText(rawBytes(file, span), file.encoding);
}

/** Bytes decoded at a time. */
const BLOCK = 65_536;
const perByte = new TextDecoder('latin1');

function isAscii(units: Units, { start, end }: Span): boolean {
  for (let at = start; at < end; at += 1) if ((units[at] ?? 0) > 0x7f) return false;
  return true;
}

/**
 * Texts by place, for reading a whole file from front to end: ASCII, which most of a file is, is cut from blocks that were decoded at once.
 * A call of the decoder per field would cost more than everything else together.
 */
export function textReader(file: CsvFile): (span: Span) => string {
  if (file.units !== file.bytes) return (span) => textBetween(file, span);
  let [blockStart, blockEnd, block] = [0, 0, ''];
  return (span) => {
    if (span.start === span.end) return '';
    if (!isAscii(file.units, span)) return textBetween(file, span);
    if (span.start < blockStart || span.end > blockEnd) {
      [blockStart, blockEnd] = [span.start, Math.min(file.bytes.length, Math.max(span.end, span.start + BLOCK))];
      block = perByte.decode(file.bytes.subarray(blockStart, blockEnd));
    }
    return block.slice(span.start - blockStart, span.end - blockStart);
  };
}

/** Line number (from 1) of a place, as a text editor counts. */
export function lineOf({ units }: CsvFile, at: number): number {
  let line = 1;
  for (let index = units.indexOf(LINE_FEED); index >= 0 && index < at; index = units.indexOf(LINE_FEED, index + 1)) line += 1;
  return line;
}
