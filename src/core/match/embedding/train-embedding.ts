/** Learns a static embedding from pairs of texts that mean the same work: each must find its partner among the others of its batch. */
import type { ReadLexeme } from '../../text/read-lexemes';
import { tokenize } from '../../text/tokenize';
import { TRAINING } from '../weights';
import { seededNumbers, shuffle } from './random';
import { embeddingKeys } from './static-embedding';
import type { EmbeddingTable } from './static-embedding';

/** Two texts about the same thing. @property subject What they are about; pairs of one subject are never held against each other. */
export interface TextPair {
  readonly a: string;
  readonly b: string;
  readonly subject: string;
}

/** A text as rows of the table; words stand one after another, so that whole words can be left out. */
interface TextRows {
  readonly words: readonly Int32Array[];
}

type Settings = Readonly<Record<keyof typeof TRAINING, number>>;
export type TrainingOptions = Partial<Settings> & { readonly onEpoch?: (epoch: number, loss: number) => void };

function readText(text: string, readLexeme: ReadLexeme, rowOf: (key: string) => number): TextRows {
  const words: Int32Array[] = [];
  for (const { word } of tokenize(text)) {
    const keys = embeddingKeys(readLexeme(word));
    if (keys.length > 0) words.push(Int32Array.from(keys, rowOf));
  }
  return { words };
}

function startVectors(counts: readonly number[], texts: number, { dimensions, start }: Pick<Settings, 'dimensions' | 'start'>, next: () => number): Float32Array {
  const vectors = new Float32Array(counts.length * dimensions);
  counts.forEach((count, row) => {
    const size = Math.log(1 + texts / (count + 0.5));
    for (let d = 0; d < dimensions; d += 1) vectors[row * dimensions + d] = start * size * (next() + next() + next() + next() - 2);
  });
  return vectors;
}

/** One side of a batch: which rows each text is the sum of, that sum's length, and the unit vector. */
class Side {
  readonly rows: Int32Array[] = [];
  readonly unit: Float32Array;
  readonly length: Float32Array;
  readonly gradient: Float32Array;

  constructor(size: number, private readonly dimensions: number) {
    this.unit = new Float32Array(size * dimensions);
    this.length = new Float32Array(size);
    this.gradient = new Float32Array(size * dimensions);
  }

  /** Sums a text's words, some of them left out by chance. */
  load(place: number, { words }: TextRows, vectors: Float32Array, { dropped, words: most }: Pick<Settings, 'dropped' | 'words'>, next: () => number): void {
    const { dimensions, unit } = this;
    const start = place * dimensions;
    const share = Math.min(1 - dropped, most / words.length);
    const kept = words.length > 1 ? words.filter(() => next() < share) : words;
    const used = kept.length > 0 ? kept : words;
    const rows = new Int32Array(used.reduce((sum, word) => sum + word.length, 0));
    let filled = 0;
    for (const word of used) {
      rows.set(word, filled);
      filled += word.length;
    }
    this.rows[place] = rows;
    unit.fill(0, start, start + dimensions);
    for (let r = 0; r < rows.length; r += 1) {
      const from = (rows[r] ?? 0) * dimensions;
      for (let d = 0; d < dimensions; d += 1) unit[start + d] = (unit[start + d] ?? 0) + (vectors[from + d] ?? 0);
    }
    let squared = 0;
    for (let d = 0; d < dimensions; d += 1) squared += (unit[start + d] ?? 0) ** 2;
    const length = Math.sqrt(squared) || 1;
    this.length[place] = length;
    for (let d = 0; d < dimensions; d += 1) unit[start + d] = (unit[start + d] ?? 0) / length;
    this.gradient.fill(0, start, start + dimensions);
  }

  /** Moves the rows of a text against the gradient of its unit vector, by Adagrad with one step size per row. */
  apply(place: number, vectors: Float32Array, squares: Float32Array, rate: number): void {
    const { dimensions, unit, gradient } = this;
    const start = place * dimensions;
    let along = 0;
    for (let d = 0; d < dimensions; d += 1) along += (unit[start + d] ?? 0) * (gradient[start + d] ?? 0);
    const length = this.length[place] ?? 1;
    let squared = 0;
    for (let d = 0; d < dimensions; d += 1) {
      const value = ((gradient[start + d] ?? 0) - along * (unit[start + d] ?? 0)) / length;
      gradient[start + d] = value;
      squared += value * value;
    }
    if (squared === 0) return;
    const rows = this.rows[place] ?? new Int32Array();
    for (let r = 0; r < rows.length; r += 1) {
      const row = rows[r] ?? 0;
      const sum = (squares[row] ?? 0) + squared;
      squares[row] = sum;
      const step = rate / Math.sqrt(sum + 1e-12);
      for (let d = 0, from = row * dimensions; d < dimensions; d += 1) vectors[from + d] = (vectors[from + d] ?? 0) - step * (gradient[start + d] ?? 0);
    }
  }
}

/**
 * Every left text must find its right one among all of the batch, and the other way round: two softmaxes over one table of
 * likenesses. Gradients go to both sides. @returns The mean loss of the two directions.
 */
function contrast(left: Side, right: Side, subjects: readonly string[], dimensions: number, sharpness: number): number {
  const size = subjects.length;
  const chances = new Float32Array(size * size);
  const [ofLeft, ofRight] = [new Float32Array(size), new Float32Array(size)];
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < size; j += 1) {
      if (j !== i && subjects[i] === subjects[j]) continue;
      let likeness = 0;
      for (let d = 0, p = i * dimensions, q = j * dimensions; d < dimensions; d += 1) likeness += (left.unit[p + d] ?? 0) * (right.unit[q + d] ?? 0);
      const chance = Math.exp(sharpness * (likeness - 1));
      chances[i * size + j] = chance;
      ofLeft[i] = (ofLeft[i] ?? 0) + chance;
      ofRight[j] = (ofRight[j] ?? 0) + chance;
    }
  }
  let loss = 0;
  const scale = sharpness / size;
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < size; j += 1) {
      const chance = chances[i * size + j] ?? 0;
      const forLeft = chance / (ofLeft[i] ?? 1);
      const forRight = chance / (ofRight[j] ?? 1);
      if (i === j) loss -= Math.log(forLeft) + Math.log(forRight);
      const push = scale * (forLeft + forRight - (i === j ? 2 : 0));
      if (Math.abs(push) < 1e-5) continue;
      for (let d = 0, p = i * dimensions, q = j * dimensions; d < dimensions; d += 1) {
        left.gradient[p + d] = (left.gradient[p + d] ?? 0) + push * (right.unit[q + d] ?? 0);
        right.gradient[q + d] = (right.gradient[q + d] ?? 0) + push * (left.unit[p + d] ?? 0);
      }
    }
  }
  return loss / size / 2;
}

/** Whole numbers from -127 to 127 and a scale per row: a quarter of the size, without a measurable loss. */
function quantise(keys: ReadonlyMap<string, number>, vectors: Float32Array, dimensions: number): Pick<EmbeddingTable, 'vectors' | 'scales'> {
  const scales = new Float32Array(keys.size);
  const whole = new Int8Array(vectors.length);
  for (let row = 0; row < keys.size; row += 1) {
    let largest = 0;
    for (let d = 0; d < dimensions; d += 1) largest = Math.max(largest, Math.abs(vectors[row * dimensions + d] ?? 0));
    const scale = largest / 127 || 1;
    scales[row] = scale;
    for (let d = 0; d < dimensions; d += 1) whole[row * dimensions + d] = Math.round((vectors[row * dimensions + d] ?? 0) / scale);
  }
  return { vectors: whole, scales };
}

/**
 * Trains on pairs, by contrast within batches. The same pairs, words and options give the same embedding.
 * @param options Any of the constants of `TRAINING`, to try others.
 */
export function trainEmbedding(pairs: readonly TextPair[], readLexeme: ReadLexeme, options: TrainingOptions = {}): Omit<EmbeddingTable, 'origin' | 'catalogue' | 'vocabulary'> {
  const settings = { ...TRAINING, ...options };
  const { dimensions, batch, epochs, rate, sharpness, seed } = settings;
  const keys = new Map<string, number>();
  const counts: number[] = [];
  const rowOf = (key: string): number => {
    const row = keys.get(key) ?? keys.size;
    keys.set(key, row);
    counts[row] = (counts[row] ?? 0) + 1;
    return row;
  };
  const texts = new Map<string, TextRows>();
  const textOf = (text: string): TextRows => {
    const rows = texts.get(text) ?? readText(text, readLexeme, rowOf);
    texts.set(text, rows);
    return rows;
  };
  const examples = pairs.map(({ a, b, subject }) => ({ a: textOf(a), b: textOf(b), subject })).filter(({ a, b }) => a.words.length > 0 && b.words.length > 0);
  const next = seededNumbers(seed);
  const vectors = startVectors(counts, texts.size, settings, next);
  const squares = new Float32Array(keys.size);
  const order = Int32Array.from(examples, (_, index) => index);
  const [left, right] = [new Side(batch, dimensions), new Side(batch, dimensions)];
  const steps = epochs * Math.ceil(examples.length / batch);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, next);
    let loss = 0;
    for (let from = 0; from < order.length; from += batch) {
      const chosen = [...order.subarray(from, from + batch)].flatMap((index) => examples[index] ?? []);
      chosen.forEach(({ a, b }, place) => {
        left.load(place, a, vectors, settings, next);
        right.load(place, b, vectors, settings, next);
      });
      const subjects = chosen.map(({ subject }) => subject);
      loss += contrast(left, right, subjects, dimensions, sharpness) * chosen.length;
      const now = rate * (1 - step / steps);
      chosen.forEach((_, place) => {
        left.apply(place, vectors, squares, now);
        right.apply(place, vectors, squares, now);
      });
      step += 1;
    }
    options.onEpoch?.(epoch + 1, loss / examples.length);
  }
  return { dimensions, keys, ...quantise(keys, vectors, dimensions) };
}
