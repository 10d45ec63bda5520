/** Windows-1252, byte for byte and back: the five bytes without a character keep their own code, so that nothing changes on the way. */

/** Characters of the bytes 0x80 to 0x9F; all other bytes stand for the code point of the same number. */
export const WINDOWS_1252_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const byteOf = new Map(Array.from(WINDOWS_1252_HIGH).map((character, index) => [character.charCodeAt(0), 0x80 + index] as const));

/** Bytes made letters of in one call; more overflows the stack. */
const SLICE = 8_192;

const CODES = Uint16Array.from({ length: 256 }, (_, byte) => (byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252_HIGH.charCodeAt(byte - 0x80) : byte));

/** Bytes -> text. Every byte gives one character, and `encodeWindows1252` gives the same bytes back. */
export function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += SLICE) text += String.fromCharCode(...Array.from(bytes.subarray(start, start + SLICE), (byte) => CODES[byte] ?? byte));
  return text;
}

/** The byte of a character, or `undefined` when it is not in the set. @param code UTF-16 code unit. */
export const windows1252Byte = (code: number): number | undefined => (code < 0x80 || (code >= 0xa0 && code <= 0xff) ? code : byteOf.get(code));

/** Text -> bytes, or `undefined` when a character is not in the set. */
export function encodeWindows1252(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const byte = windows1252Byte(text.charCodeAt(index));
    if (byte === undefined) return undefined;
    bytes[index] = byte;
  }
  return bytes;
}
