/** Lines of a paragraph -> its text. */

/** Stands where a word was cut at the end of a line: the reader takes it out, and says so. */
const SOFT_HYPHEN = '\u00ad';
/** "product- en dienstverlening" and "CRM-systeem" keep their hyphen. */
const CUT = /\p{Ll}-$/u;

/** Characters of a text that tell how it ends; a paragraph of many lines is not read again for each. */
const END = 3;

/** Joins two lines: with a space, or in the middle of a word that was cut. */
export function joinLines(first: string, second: string): string {
  if (first === '' || second === '') return first + second;
  const end = first.slice(-END);
  if (!CUT.test(end)) return `${first}${/\S-$/.test(end) ? '' : ' '}${second}`;
  if (/^(?:en|of|en\/of)\b/.test(second)) return `${first} ${second}`;
  return /^\p{Ll}/u.test(second) ? first.slice(0, -1) + SOFT_HYPHEN + second : first + second;
}
