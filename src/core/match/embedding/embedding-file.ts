/** An embedding as text, to be kept with its catalogue. */
import type { EmbeddingOrigin, EmbeddingTable } from './static-embedding';

const VERSION = 2;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function toBase64(bytes: Uint8Array): string {
  const groups: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const value = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const digits = [18, 12, 6, 0].map((shift) => DIGITS.charAt((value >> shift) & 63));
    groups.push(digits.slice(0, Math.min(4, bytes.length - i + 1)).join('').padEnd(4, '='));
  }
  return groups.join('');
}

function fromBase64(text: string): Uint8Array {
  const places = new Map(Array.from(DIGITS, (digit, place) => [digit, place]));
  const length = Math.floor((text.replace(/=+$/, '').length * 3) / 4);
  const bytes = new Uint8Array(length);
  for (let i = 0, at = 0; i < text.length; i += 4) {
    let value = 0;
    for (let j = 0; j < 4; j += 1) value = (value << 6) | (places.get(text.charAt(i + j)) ?? 0);
    for (const shift of [16, 8, 0]) if (at < length) bytes[at++] = (value >> shift) & 255;
  }
  return bytes;
}

interface EmbeddingFile {
  readonly version: number;
  readonly origin: EmbeddingOrigin;
  readonly dimensions: number;
  readonly keys: readonly string[];
  readonly vocabulary: readonly (readonly [word: string, count: number])[];
  readonly vectors: string;
  readonly scales: string;
}

/** JSON with the vectors in base64. */
export function writeEmbedding({ origin, dimensions, keys, vocabulary, vectors, scales }: EmbeddingTable): string {
  const file: EmbeddingFile = {
    version: VERSION, origin, dimensions, keys: [...keys.keys()], vocabulary: [...vocabulary],
    vectors: toBase64(new Uint8Array(vectors.buffer, vectors.byteOffset, vectors.byteLength)),
    scales: toBase64(new Uint8Array(scales.buffer, scales.byteOffset, scales.byteLength)),
  };
  return JSON.stringify(file);
}

/** @throws Error when the text is no embedding of this version. */
export function readEmbedding(text: string): EmbeddingTable {
  const file = JSON.parse(text) as EmbeddingFile;
  const [vectors, scales] = [fromBase64(file.vectors), fromBase64(file.scales)];
  const rows = file.keys.length;
  if (file.version !== VERSION || scales.length !== 4 * rows || vectors.length !== rows * file.dimensions) throw new Error('not an embedding of this version');
  return {
    origin: file.origin, dimensions: file.dimensions, keys: new Map(file.keys.map((key, row) => [key, row])),
    vocabulary: new Map(file.vocabulary), vectors: new Int8Array(vectors.buffer), scales: new Float32Array(scales.buffer),
  };
}
