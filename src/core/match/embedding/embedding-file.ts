/** An embedding as text, to be kept with its catalogue. */
import type { EmbeddingOrigin, EmbeddingTable } from './static-embedding';

const VERSION = 3;
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
  const padding = text.indexOf('=');
  const length = Math.floor(((padding < 0 ? text.length : padding) * 3) / 4);
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
  readonly catalogue: string;
  readonly dimensions: number;
  readonly keys: readonly string[];
  readonly vocabulary: readonly (readonly [word: string, count: number])[];
  readonly vectors: string;
  readonly scales: string;
}

/** JSON with the vectors in base64. */
export function writeEmbedding({ origin, catalogue, dimensions, keys, vocabulary, vectors, scales }: EmbeddingTable): string {
  const file: EmbeddingFile = {
    version: VERSION, origin, catalogue, dimensions, keys: [...keys.keys()], vocabulary: [...vocabulary],
    vectors: toBase64(new Uint8Array(vectors.buffer, vectors.byteOffset, vectors.byteLength)),
    scales: toBase64(new Uint8Array(scales.buffer, scales.byteOffset, scales.byteLength)),
  };
  return JSON.stringify(file);
}

const isStrings = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((one) => typeof one === 'string');
const isCounts = (value: unknown): value is EmbeddingFile['vocabulary'] =>
  Array.isArray(value) && value.every((one) => Array.isArray(one) && typeof one[0] === 'string' && typeof one[1] === 'number');

function isFile(value: unknown): value is EmbeddingFile {
  if (typeof value !== 'object' || value === null) return false;
  const { version, origin, catalogue, dimensions, keys, vocabulary, vectors, scales } = value as Partial<Record<keyof EmbeddingFile, unknown>>;
  return version === VERSION && (origin === 'catalogue' || origin === 'knowledge') && typeof catalogue === 'string' && Number.isInteger(dimensions)
    && isStrings(keys) && isCounts(vocabulary) && typeof vectors === 'string' && typeof scales === 'string';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @returns The embedding; nothing when the text is no embedding of this version. */
export function readEmbedding(text: string): EmbeddingTable | undefined {
  const file = parse(text);
  if (!isFile(file)) return undefined;
  const [vectors, scales] = [fromBase64(file.vectors), fromBase64(file.scales)];
  const rows = file.keys.length;
  if (scales.length !== 4 * rows || vectors.length !== rows * file.dimensions) return undefined;
  return {
    origin: file.origin, catalogue: file.catalogue, dimensions: file.dimensions, keys: new Map(file.keys.map((key, row) => [key, row])),
    vocabulary: new Map(file.vocabulary), vectors: new Int8Array(vectors.buffer), scales: new Float32Array(scales.buffer),
  };
}
