/** Bytes as letters and back (base64), on every host: neither browsers nor Node offer one way that both have. */
import { stripEnd } from '../text/strip-end';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const PLACES = new Map(Array.from(DIGITS, (digit, place) => [digit.charCodeAt(0), place] as const));
/** Bytes turned into letters at a time; a multiple of 3. */
const SLICE = 6_144;

function sliceToBase64(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const value = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    letters += DIGITS.charAt(value >> 18) + DIGITS.charAt((value >> 12) & 63) + DIGITS.charAt((value >> 6) & 63) + DIGITS.charAt(value & 63);
  }
  const missing = (3 - (bytes.length % 3)) % 3;
  return letters.slice(0, letters.length - missing) + '='.repeat(missing);
}

export function toBase64(bytes: Uint8Array): string {
  const slices: string[] = [];
  for (let start = 0; start < bytes.length; start += SLICE) slices.push(sliceToBase64(bytes.subarray(start, start + SLICE)));
  return slices.join('');
}

/** Letters that are no base64 count as zero: whoever must know whether a text is whole keeps a checksum. */
export function fromBase64(text: string): Uint8Array {
  const length = Math.floor((stripEnd(text, (letter) => letter === '=').length * 3) / 4);
  const bytes = new Uint8Array(length);
  for (let i = 0, at = 0; i < text.length; i += 4) {
    let value = 0;
    for (let j = 0; j < 4; j += 1) value = (value << 6) | (PLACES.get(text.charCodeAt(i + j)) ?? 0);
    for (const shift of [16, 8, 0]) if (at < length) bytes[at++] = (value >> shift) & 255;
  }
  return bytes;
}
