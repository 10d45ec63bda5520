/** A CSV file opened for reading: its units, its encoding, and its text by place. */
import { decodeText, detectEncoding } from '../text/text-encoding';
import type { EncodingName } from '../text/text-encoding';
import { detectDialect, readSepLine } from './detect-dialect';
import { LINE_FEED } from './scan-csv';
import type { CsvDialect, Span, Units } from './scan-csv';

/**
 * @property bodyStart First unit of the first record: after the byte order mark and the `sep=` line.
 */
export interface CsvFile {
  readonly bytes: Uint8Array;
  readonly units: Units;
  readonly encoding: EncodingName;
  readonly dialect: CsvDialect;
  readonly bodyStart: number;
}

/** UTF-16 as native 16-bit numbers, whatever the byte order of file and machine. */
function readUnits16(bytes: Uint8Array, littleEndian: boolean): Uint16Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units = new Uint16Array(bytes.length >> 1);
  for (let index = 0; index < units.length; index += 1) units[index] = view.getUint16(index * 2, littleEndian);
  return units;
}

/** Opens a CSV file: finds encoding, `sep=` line, delimiter and line ends. */
export function openCsv(bytes: Uint8Array): CsvFile {
  const { name, markLength } = detectEncoding(bytes);
  const wide = name === 'utf-16le' || name === 'utf-16be';
  const units = wide ? readUnits16(bytes, name === 'utf-16le') : bytes;
  const textStart = wide ? markLength / 2 : markLength;
  const sep = readSepLine(units, textStart);
  const bodyStart = sep?.next ?? textStart;
  const found = detectDialect(units, bodyStart);
  return { bytes, units, encoding: name, dialect: sep === undefined ? found : { ...found, delimiter: sep.delimiter }, bodyStart };
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

/** Line number (from 1) of a place, as a text editor counts. */
export function lineOf({ units }: CsvFile, at: number): number {
  let line = 1;
  for (let index = units.indexOf(LINE_FEED); index >= 0 && index < at; index = units.indexOf(LINE_FEED, index + 1)) line += 1;
  return line;
}
