/** Many patterns over one text: a walk over its words notes where each pattern may match, and only there it is tried. */
import { START_LENGTH, startsOf } from './pattern-starts';

/** The first match of the pattern at an index, or null; the same as calling its `exec` on the text. */
export type FirstMatch = (index: number) => RegExpExecArray | null;

/** Makes a folded text ready to be asked for the first match of any of the finder's patterns. */
export type PhraseFinder = (folded: string) => FirstMatch;

const isWord = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95 || (code >= 65 && code <= 90);

/** Bits per character of a key: other characters may share a letter's, which costs a trial and loses nothing. */
const BITS = 5;
const MASK = (1 << BITS) - 1;

/** The first characters from a place on, up to `START_LENGTH`, in one number. */
function keyAt(text: string, at: number): number {
  let key = 0;
  for (let next = at; next < at + START_LENGTH; next += 1) key = (key << BITS) | (text.charCodeAt(next) & MASK);
  return key;
}

/** A pattern, made to match at one place only, or anywhere when its beginning says nothing. */
interface Prepared {
  readonly pattern: RegExp;
  readonly anywhere: boolean;
}

/** Prepares patterns without flags; the finder may be used for any number of texts. */
export function createPhraseFinder(patterns: readonly RegExp[]): PhraseFinder {
  const starts = patterns.map((pattern) => startsOf(pattern)?.map((start) => ({ key: keyAt(start, 0), unused: BITS * (START_LENGTH - start.length) })));
  const prepared = patterns.map((pattern, index): Prepared =>
    starts[index] === undefined ? { pattern, anywhere: true } : { pattern: new RegExp(pattern.source, 'y'), anywhere: false });
  const known = new Map<number, readonly number[]>();
  const fitting = (word: number): readonly number[] => {
    const fit = starts.flatMap((some, index) => (some?.some(({ key, unused }) => word >> unused === key >> unused) === true ? [index] : []));
    known.set(word, fit);
    return fit;
  };
  return (folded) => {
    const places: (number[] | undefined)[] = [];
    let inWord = false;
    for (let at = 0; at < folded.length; at += 1) {
      const wasInWord = inWord;
      inWord = isWord(folded.charCodeAt(at));
      if (!inWord || wasInWord) continue;
      const word = keyAt(folded, at);
      for (const index of known.get(word) ?? fitting(word)) (places[index] ??= []).push(at);
    }
    return (index) => {
      const { pattern, anywhere } = prepared[index] ?? { pattern: /$^/, anywhere: true };
      if (anywhere) return pattern.exec(folded);
      for (const place of places[index] ?? []) {
        pattern.lastIndex = place;
        const match = pattern.exec(folded);
        if (match !== null) return match;
      }
      return null;
    };
  };
}
