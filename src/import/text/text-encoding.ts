/** In which encoding a text file was written, and text to bytes and back in it. */
import { decodeWindows1252, encodeWindows1252, startsWith } from '../../core';

export type EncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** @property markLength Bytes of the byte order mark at the start of the file: 0, 2 or 3. */
export interface TextEncoding {
  readonly name: EncodingName;
  readonly markLength: number;
}

/** Bytes checked at a time, so that a large file is never whole in memory as text. */
const PIECE = 1 << 20;

export function isValidUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let start = 0; start < bytes.length; start += PIECE) decoder.decode(bytes.subarray(start, start + PIECE), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** Bytes that follow a lead byte of UTF-8: 0 for what cannot lead. */
const followers = (lead: number): number => (lead >= 0xc2 && lead <= 0xdf ? 1 : lead >= 0xe0 && lead <= 0xef ? 2 : lead >= 0xf0 && lead <= 0xf4 ? 3 : 0);

/** Text in UTF-8 with a few damaged bytes: more whole characters beyond ASCII than stray bytes. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let stray = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x80) continue;
    const count = followers(byte);
    let found = 0;
    while (found < count && ((bytes[index + 1 + found] ?? 0) & 0xc0) === 0x80) found += 1;
    if (count > 0 && found === count) {
      whole += 1;
      index += count;
    } else stray += 1;
  }
  return whole > stray;
}

/** Bytes from the start that tell whether they are text, and how wide. */
const HEAD = 4_096;
/** Share of pairs with a zero on one side that Latin text in UTF-16 has at least, and the most on the other side. */
const WIDE = 0.7;
const NARROW = 0.05;

/** UTF-16 without a byte order mark: every second byte of Latin text is zero. */
function wideWithoutMark(bytes: Uint8Array): EncodingName | undefined {
  const pairs = Math.min(bytes.length, HEAD) >> 1;
  let [even, odd] = [0, 0];
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[pair * 2] === 0) even += 1;
    if (bytes[pair * 2 + 1] === 0) odd += 1;
  }
  if (pairs < 2) return undefined;
  if (odd >= pairs * WIDE && even <= pairs * NARROW) return 'utf-16le';
  return even >= pairs * WIDE && odd <= pairs * NARROW ? 'utf-16be' : undefined;
}

/** A byte order mark decides; else UTF-16 by its zeros; else UTF-8 when the bytes are (nearly all) UTF-8; else Windows-1252, what older Dutch exports are in. */
export function detectEncoding(bytes: Uint8Array): TextEncoding {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return { name: 'utf-8', markLength: 3 };
  if (startsWith(bytes, [0xff, 0xfe])) return { name: 'utf-16le', markLength: 2 };
  if (startsWith(bytes, [0xfe, 0xff])) return { name: 'utf-16be', markLength: 2 };
  return { name: wideWithoutMark(bytes) ?? (isValidUtf8(bytes) || isMostlyUtf8(bytes) ? 'utf-8' : 'windows-1252'), markLength: 0 };
}

/** Zeros in a file that is no text: as a share of its bytes, and in number where the bytes are right as UTF-8. A few stray ones are damage that can be read past. */
const BINARY = { share: 0.1, inUtf8: 32 };

/** Whether bytes in an encoding of one byte per letter are no text at all. */
export function looksBinary(bytes: Uint8Array, name: EncodingName): boolean {
  if (name === 'utf-16le' || name === 'utf-16be') return false;
  const head = bytes.subarray(0, HEAD);
  return head.filter((byte) => byte === 0).length > Math.max(head.length * BINARY.share, name === 'utf-8' ? BINARY.inUtf8 : 0);
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const toUtf8 = new TextEncoder();
const UNITS_PER_CALL = 8_192;

/** By hand, because `TextDecoder` would replace lone surrogates and so alter the text. */
function decodeUtf16(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let start = 0; start + 1 < bytes.length; start += UNITS_PER_CALL * 2) {
    const units: number[] = [];
    const end = Math.min(start + UNITS_PER_CALL * 2, bytes.length - 1);
    for (let index = start; index < end; index += 2) units.push(view.getUint16(index, littleEndian));
    parts.push(String.fromCharCode(...units));
  }
  return parts.join('');
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return bytes;
}

/** Bytes without byte order mark -> text. Damaged UTF-8 shows as U+FFFD. */
export function decodeText(bytes: Uint8Array, name: EncodingName): string {
  switch (name) {
    case 'utf-8': return utf8.decode(bytes);
    case 'utf-16le': return decodeUtf16(bytes, true);
    case 'utf-16be': return decodeUtf16(bytes, false);
    case 'windows-1252': return decodeWindows1252(bytes);
  }
}

/** Text -> bytes without byte order mark, or `undefined` when the encoding lacks a character. */
export function encodeText(text: string, name: EncodingName): Uint8Array | undefined {
  switch (name) {
    case 'utf-8': return toUtf8.encode(text);
    case 'utf-16le': return encodeUtf16(text, true);
    case 'utf-16be': return encodeUtf16(text, false);
    case 'windows-1252': return encodeWindows1252(text);
  }
}
