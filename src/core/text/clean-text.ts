/** Text as it came -> the same text in one normal form: what looks the same to a reader is the same to every later stage, letter for letter. */
import { WINDOWS_1252_HIGH, windows1252Byte } from './windows-1252';

/** Bytes of UTF-8 that were shown as Windows-1252, "Ã«" for "ë": a lead byte and its followers. */
const TWICE_ENCODED = new RegExp(`[ÃÂ][${WINDOWS_1252_HIGH}\u00a0-\u00bf]|â[${WINDOWS_1252_HIGH}\u00a0-\u00bf]{2}`, 'g');
/** An old Macintosh "é" or "ë" shown as Windows-1252, within or at the end of a word: "commerciŽle", "cafŽ". */
const MAC_E = /(?<=\p{Ll})Ž(?!\p{Lu})/gu;

function decodeTwice(sequence: string): string {
  const [lead = 0, ...rest] = Array.from(sequence, (sign) => windows1252Byte(sign.charCodeAt(0)) ?? 0);
  const code = rest.reduce((sum, byte) => (sum << 6) | (byte & 0x3f), lead & (rest.length === 1 ? 0x1f : 0x0f));
  return String.fromCharCode(code);
}

const repairEncoding = (text: string): string =>
  text.replace(TWICE_ENCODED, decodeTwice).replace(MAC_E, (_sign, at: number, whole: string) => (whole.charAt(at - 1) === 'i' ? 'ë' : 'é'));

/** All but numbers that are no plain digits and symbols: NFKC would make other words of those, "11/2" of "1½" and "ExcelTM" of "Excel™". */
const NORMAL = /[^\p{No}\p{So}\p{Sk}]+/gu;
const ODD_HYPHEN = /[\u2010\u2011]/g;
/** Marks that show nothing: zero-width spaces, marks of direction. Those within an emoji are left, and the soft hyphen, which says where a word was cut. */
const INVISIBLE = /(?![\u00ad\u200d\u{e0020}-\u{e007f}])\p{Cf}|(?<![\p{So}\p{Sk}\ufe0f])\u200d/gu;
const LINE_END = /\r\n?|[\u2028\u2029]/g;
const ODD_SPACE = /[^\S\n\t ]/g;
const SOFT_HYPHEN = /\u00ad/g;

/** Whether a text holds anything but tabs and the letters, digits and punctuation of the Latin alphabets, each one character. Most do not. */
const ODD = /[^\t\n -~\u00c0-\u024f]|[\u00c2\u00c3\u017d\u0132\u0133\u013f\u0140\u0149\u017f\u01c4-\u01cc\u01f1-\u01f3]/;

/** Accents composed, ligatures and full-width letters as plain letters, one kind of space and of line end, nothing invisible but soft hyphens. */
export function normaliseText(text: string): string {
  if (!ODD.test(text)) return text;
  return text.replace(INVISIBLE, '').replace(NORMAL, (part) => part.normalize('NFKC')).replace(ODD_HYPHEN, '-').replace(LINE_END, '\n').replace(ODD_SPACE, ' ');
}

/** The normal form of a text that a program may have damaged: as `normaliseText`, with letters of a broken encoding put right, and without soft hyphens. */
export function repairText(text: string): string {
  if (!ODD.test(text)) return text;
  // Once more at the end: what a soft hyphen stood between may belong together.
  return normaliseText(normaliseText(repairEncoding(text.normalize('NFC'))).replace(SOFT_HYPHEN, ''));
}

const SPACES = /[\t ]+/g;
const AROUND_LINE_END = / ?\n[ \n]*/g;

/** The normal form of a cell: as `repairText`, trimmed, with one space or line end at a time. A text in normal form stays as it is, so that quotes of it are literal. */
export const cleanText = (text: string): string => repairText(text).replace(SPACES, ' ').replace(AROUND_LINE_END, '\n').trim();
