/** The works that rows describe, as weighed words: so that the same work is known again in other words, by the word knowledge that matching has. */
import { cutTasks } from '../text/cut-tasks';
import { createLexemeReader } from '../text/read-lexemes';
import type { ReadLexeme } from '../text/read-lexemes';
import { tokenize } from '../text/tokenize';
import type { CheckedRow } from './checked-row';
import { ENOUGH_WORDS, STEM_BESIDE_SYNONYMS } from './weights';

/** @property text As the rows tell it. @property words Numbers of words, the heaviest first. @property weights Of each, in that order; their squares add up to 1. */
export interface Work {
  readonly text: string;
  readonly words: Int32Array;
  readonly weights: Float64Array;
}

/** @property size Number of different words. @property of The work of a row; `undefined` where it tells too little. */
export interface Works {
  readonly size: number;
  readonly of: (row: CheckedRow) => Work | undefined;
  /** How alike two works are, 0 to 1; quickest when asked of one work many times in a row. */
  readonly likeness: (one: Work, other: Work) => number;
  /** The piece of one text that is most like a piece of the other, and that piece. */
  readonly nearestPieces: (one: Work, other: Work) => readonly [string, string];
}

/** Texts that are read between two steps: some 30 ms of work. */
const STEP_TEXTS = 200;

/** Shared words of two pieces from which they tell enough. */
const MOST_TOLD = 10;

const textOf = ({ job: { fields: { tasks = '', purpose = '', addition = '' } } }: CheckedRow): string => [tasks, purpose, addition].filter((part) => part !== '').join('\n');

/** What a word shares with others: groups of synonyms, stems, and parts of compounds, by number, each with what it is worth. Of a word that has synonyms the stem counts for less, since others say it otherwise. */
type Shared = readonly (readonly [number: number, worth: number])[];

function createWordReader(readLexeme: ReadLexeme): (word: string) => Shared {
  const numbers = new Map<string, number>();
  const known = new Map<string, Shared>();
  const numberOf = (key: string): number => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const { kind, concepts, terms } = readLexeme(word);
    const worth = concepts.length === 0 ? 1 : STEM_BESIDE_SYNONYMS;
    const shared = kind === 'none' || kind === 'weak' ? [] : [
      ...concepts.map(({ key, quality }) => [numberOf(key), quality] as const), ...terms.map(({ key, quality }) => [numberOf(key), quality * worth] as const),
    ];
    known.set(word, shared);
    return shared;
  };
}

/** The best of what the words of a text share: worths by number. */
class Gathering {
  private worths = new Float64Array(1 << 12);

  /** @returns The numbers, each once, with their worths. */
  gather(words: Iterable<string>, read: (word: string) => Shared): { readonly numbers: Int32Array; readonly worths: Float64Array } {
    const numbers: number[] = [];
    for (const word of words) {
      for (const [number, worth] of read(word)) {
        if (number >= this.worths.length) this.grow(number);
        const before = this.worths[number] ?? 0;
        if (before === 0) numbers.push(number);
        if (worth > before) this.worths[number] = worth;
      }
    }
    const found = Float64Array.from(numbers, (number) => this.worths[number] ?? 0);
    for (const number of numbers) this.worths[number] = 0;
    return { numbers: Int32Array.from(numbers), worths: found };
  }

  private grow(number: number): void {
    const larger = new Float64Array(2 * number);
    larger.set(this.worths);
    this.worths = larger;
  }
}

function weigh(text: string, numbers: Int32Array, worths: Float64Array, rarity: (number: number) => number): Work {
  const weights = worths.map((worth, at) => worth * rarity(numbers[at] ?? 0));
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
  const order = Array.from(weights.keys()).sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));
  return { text, words: Int32Array.from(order, (at) => numbers[at] ?? 0), weights: Float64Array.from(order, (at) => (weights[at] ?? 0) / length) };
}

/** Compares works by what one of them has at each number; it is marked once for many comparisons. */
function createLikeness(size: number): Works['likeness'] {
  const marks = new Float64Array(size);
  let marked: Work | undefined;
  return (one, other) => {
    if (marked !== one) {
      if (marked !== undefined) for (const word of marked.words) marks[word] = 0;
      for (let at = 0; at < one.words.length; at += 1) marks[one.words[at] ?? 0] = one.weights[at] ?? 0;
      marked = one;
    }
    let sum = 0;
    for (let at = 0; at < other.words.length; at += 1) sum += (other.weights[at] ?? 0) * (marks[other.words[at] ?? 0] ?? 0);
    return sum;
  };
}

/** @param rows All of the list: how common a word is, is told by them. */
export function* readWorks(rows: readonly CheckedRow[]): Generator<undefined, Works> {
  const texts = new Map(rows.map((row) => [row, textOf(row)] as const));
  const distinct = new Map<string, readonly string[]>();
  const vocabulary = new Map<string, number>();
  for (const text of texts.values()) {
    if (distinct.has(text)) continue;
    const words = [...new Set(tokenize(text).map(({ word }) => word))];
    for (const word of words) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
    distinct.set(text, words);
    if (distinct.size % STEP_TEXTS === 0) yield;
  }
  const readWord = createWordReader(createLexemeReader(vocabulary));
  yield;
  const gathering = new Gathering();
  const documents: number[] = [];
  const shared = new Map<string, ReturnType<Gathering['gather']>>();
  for (const [text, words] of distinct) {
    const found = gathering.gather(words, readWord);
    for (const number of found.numbers) documents[number] = (documents[number] ?? 0) + 1;
    shared.set(text, found);
    if (shared.size % STEP_TEXTS === 0) yield;
  }
  const rarities = Float64Array.from(documents, (count) => Math.log(1 + distinct.size / count));
  const works = new Map<string, Work>();
  for (const [text, { numbers, worths }] of shared) {
    if (numbers.length < ENOUGH_WORDS) continue;
    works.set(text, weigh(text, numbers, worths, (number) => rarities[number] ?? 0));
    if (works.size % STEP_TEXTS === 0) yield;
  }
  const sharedOf = (text: string): ReadonlySet<number> => new Set(gathering.gather(tokenize(text).map(({ word }) => word), readWord).numbers);
  return {
    size: documents.length,
    of: (row) => works.get(texts.get(row) ?? ''),
    likeness: createLikeness(documents.length),
    nearestPieces(one, other) {
      const pieces = cutTasks(other.text).map(({ text }) => ({ text, shared: sharedOf(text) }));
      let best: readonly [string, string] = [cutTasks(one.text)[0]?.text ?? '', pieces[0]?.text ?? ''];
      let most = 0;
      for (const { text } of cutTasks(one.text)) {
        const own = sharedOf(text);
        for (const piece of pieces) {
          const alike = [...own].filter((number) => piece.shared.has(number)).length;
          // Of pieces that are alike as much, the one that tells most.
          const share = alike / Math.sqrt(Math.max(1, own.size * piece.shared.size)) + Math.min(alike, MOST_TOLD) / (10 * MOST_TOLD);
          if (alike > 0 && share > most) [most, best] = [share, [text, piece.text]];
        }
      }
      return best;
    },
  };
}
