/** An embedding as text, to be kept with its catalogue. */
import { fromBase64, toBase64 } from '../../bytes/base64';
import type { EmbeddingOrigin, EmbeddingTable } from './static-embedding';

const VERSION = 3;

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
