/** Many patterns over one text: a walk over its words notes where each pattern may match, and only there it is tried. */
import { memoize } from './memoize';
import { START_LENGTH, startsOf } from './pattern-starts';

/**
 * A text, ready to be asked for matches.
 * @property candidates The indexes of the patterns that may match, ascending; all others do not.
 * @property firstMatch The first match of the pattern at an index, or null; the same as calling its `exec` on the text.
 */
export interface Phrases {
  readonly candidates: readonly number[];
  readonly firstMatch: (index: number) => RegExpExecArray | null;
}

/**
 * @property find Makes a folded text ready to be asked for the first match of any of the patterns.
 * @property anywhere The patterns whose beginning says nothing: they may match in any text. Of a text where no other may they are the candidates (the list itself).
 */
export interface PhraseFinder {
  readonly find: (folded: string) => Phrases;
  readonly anywhere: readonly number[];
}

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

/** A beginning of the pattern at an index; `unused` are the bits of a key that it leaves open. */
interface Start {
  readonly index: number;
  readonly key: number;
  readonly unused: number;
}

/** The first character of a key. */
const firstOf = (key: number): number => key >> (BITS * (START_LENGTH - 1));

/** Prepares patterns without flags; the finder may be used for any number of texts. */
export function createPhraseFinder(patterns: readonly RegExp[]): PhraseFinder {
  /** By first character, in the order of the patterns. */
  const starts: readonly Start[][] = Array.from({ length: MASK + 1 }, () => []);
  const anywhere: number[] = [];
  const prepared = patterns.map((pattern, index): RegExp => {
    const own = startsOf(pattern);
    if (own === undefined) anywhere.push(index);
    for (const start of own ?? []) {
      const key = keyAt(start, 0);
      starts[firstOf(key)]?.push({ index, key, unused: BITS * (START_LENGTH - start.length) });
    }
    return own === undefined ? pattern : new RegExp(pattern.source, 'y');
  });
  const fitting = (word: number): readonly number[] =>
    [...new Set((starts[firstOf(word)] ?? []).filter(({ key, unused }) => word >> unused === key >> unused).map(({ index }) => index))];
  const remember = memoize<number, readonly number[]>(50_000);
  const find: PhraseFinder['find'] = (folded) => {
    let places: Map<number, number[]> | undefined;
    let inWord = false;
    for (let at = 0; at < folded.length; at += 1) {
      const wasInWord = inWord;
      inWord = isWord(folded.charCodeAt(at));
      if (!inWord || wasInWord) continue;
      for (const index of remember(keyAt(folded, at), fitting)) {
        const known = (places ??= new Map<number, number[]>()).get(index);
        if (known === undefined) places.set(index, [at]);
        else known.push(at);
      }
    }
    return {
      candidates: places === undefined ? anywhere : [...anywhere, ...places.keys()].sort((a, b) => a - b),
      firstMatch(index) {
        const pattern = prepared[index];
        if (pattern === undefined) return null;
        if (!pattern.sticky) return pattern.exec(folded);
        for (const place of places?.get(index) ?? []) {
          pattern.lastIndex = place;
          const match = pattern.exec(folded);
          if (match !== null) return match;
        }
        return null;
      },
    };
  };
  return { find, anywhere };
}
