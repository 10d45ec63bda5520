/** Damage that conversions leave in a text: letters of another encoding, words cut by a hyphen or at the edge of a cell. Every repair can be told. */
import { repairText } from '../text/clean-text';

/** Letters of an old Macintosh set shown as Windows-1252, inside a word: "cošrdinator". Signs that people type between letters too, so only handbooks are mended so. */
const MAC_LETTERS: Readonly<Record<string, string>> = { '‘': 'ë', '•': 'ï', 'š': 'ö', 'Ÿ': 'ü', '—': 'ó' };
const MAC_INSIDE = /(?<=\p{Ll})([‘•šŸ—])(?=\p{Ll})/gu;

/** Letters put right, in the normal form of `repairText`. Text that was well stays the very same. */
export const repairLetters = (text: string): string => repairText(text).replace(MAC_INSIDE, (sign) => MAC_LETTERS[sign] ?? sign);

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

/** Shortest word, in letters, that the edge of a cell cuts. */
const CUT_LENGTH = 6;

/**
 * Words that the edge of a narrow cell cut, with no hyphen: "Mede werker post", "Functie groep". Only in short cells, such as names and heads.
 * @param isWord Whether a word, in lower case, is one that the handbook or we ourselves know whole; also given the part that would end it.
 */
export function repairCutWords(cell: string, isWord: (word: string, end: string) => boolean): string {
  if (cell.length > NAME_LENGTH || !cell.includes(' ')) return cell;
  const joined: string[] = [];
  for (const word of cell.split(' ')) {
    const whole = `${joined.at(-1) ?? ''}${word}`;
    if (joined.length > 0 && /^\p{Ll}+$/u.test(word) && whole.length >= CUT_LENGTH && isWord(whole.toLowerCase(), word)) joined[joined.length - 1] = whole;
    else joined.push(word);
  }
  return joined.join(' ');
}
