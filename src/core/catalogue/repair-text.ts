/** Damage that conversions leave in a text: letters of another encoding, words cut by a hyphen. Every repair can be told. */
import { windows1252Byte, WINDOWS_1252_HIGH } from '../text/windows-1252';

/** Bytes of UTF-8 that were shown as Windows-1252: a lead byte and its followers. */
const TWICE_ENCODED = new RegExp(`[ÃÂ][${WINDOWS_1252_HIGH}\u00a0-\u00bf]|â[${WINDOWS_1252_HIGH}\u00a0-\u00bf]{2}`, 'g');

function decodeTwice(sequence: string): string {
  const [lead = 0, ...rest] = Array.from(sequence, (sign) => windows1252Byte(sign.charCodeAt(0)) ?? 0);
  const code = rest.reduce((sum, byte) => (sum << 6) | (byte & 0x3f), lead & (rest.length === 1 ? 0x1f : 0x0f));
  return String.fromCharCode(code);
}

/** Letters of an old Macintosh set shown as Windows-1252, inside a word: "commerciŽle", "cafŽ". */
const MAC_LETTERS: Readonly<Record<string, string>> = { '‘': 'ë', '•': 'ï', 'š': 'ö', 'Ÿ': 'ü', '—': 'ó' };
const MAC_INSIDE = /(?<=\p{Ll})([‘•šŸ—])(?=\p{Ll})/gu;
const MAC_E = /(?<=\p{Ll})Ž(?!\p{Lu})/gu;

const LIGATURES: Readonly<Record<string, string>> = { 'ﬁ': 'fi', 'ﬂ': 'fl', 'ﬀ': 'ff', 'ﬃ': 'ffi', 'ﬄ': 'ffl', 'ĳ': 'ij' };

/** Letters put right. Text that was well stays the very same. */
export function repairLetters(text: string): string {
  if (!/[^\u0000-\u007f]/.test(text)) return text;
  return text
    .replace(TWICE_ENCODED, decodeTwice)
    .replace(MAC_E, (_sign, at: number, whole: string) => (whole.charAt(at - 1) === 'i' ? 'ë' : 'é'))
    .replace(MAC_INSIDE, (sign) => MAC_LETTERS[sign] ?? sign)
    .replace(/[ﬁﬂﬀﬃﬄĳ]/g, (sign) => LIGATURES[sign] ?? sign)
    .replace(/\u00ad/g, '');
}

/** Longest text, in characters, that can be a name. */
const NAME_LENGTH = 60;

const CUT_WORD = /(?<![\p{L}-])(\p{L}\p{Ll}+)-(\p{Ll}{2,})(?![\p{L}-])/gu;
/** A separable verb's first part before "ge": always one word in Dutch ("toe-gepast"). */
const PARTICIPLE = /^(?:aan|af|bij|door|in|mee|na|om|op|over|toe|uit|voor|weg)-ge\p{Ll}{3,}$/iu;

/**
 * Words that a line end once cut: "Kennis-ontwikkeling" where the handbook more often writes "Kennisontwikkeling".
 * @param count How often the handbook holds a word, in lower case, with its hyphens.
 */
export function repairHyphens(text: string, count: (word: string) => number): string {
  if (!text.includes('-')) return text;
  return text.replace(CUT_WORD, (word, first: string, second: string) => {
    const joined = `${first}${second}`;
    if (PARTICIPLE.test(word)) return joined;
    // "maatwerk-plan" is a way of writing and stays; "veiligheidsproble-matiek" is a word that was cut. A short text is a name, written once.
    const cut = text.length <= NAME_LENGTH || count(first.toLowerCase()) === 0 || count(second) === 0;
    return cut && count(joined.toLowerCase()) > count(word.toLowerCase()) ? joined : word;
  });
}
