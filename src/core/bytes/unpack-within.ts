/** Unpacks deflate and gzip with a limit on what really comes out; what a file claims about itself is not asked. */
import { Gunzip, Inflate } from 'fflate';

/** Bytes given to the unpacker at a time: what it makes of these, at most some thousand times as much, must fit in memory. */
const CHUNK = 16_384;

/**
 * Unpacks piece by piece.
 * @param onPiece Gets what came out, in order, and how many bytes of `packed` were taken for it and all before.
 * @returns `false` when it was more than `limit` bytes: unpacking has stopped there. @throws Error when the data is damaged.
 */
export function unpackWithin(packed: Uint8Array, kind: 'deflate' | 'gzip', limit: number, onPiece: (piece: Uint8Array, taken: number) => void): boolean {
  let [total, taken] = [0, 0];
  const collect = (piece: Uint8Array): void => {
    total += piece.length;
    if (total <= limit) onPiece(piece, taken);
  };
  if (packed.length === 0) throw new Error('there is nothing to unpack');
  const stream = kind === 'deflate' ? new Inflate(collect) : new Gunzip(collect);
  while (taken < packed.length && total <= limit) {
    const start = taken;
    taken = Math.min(packed.length, start + CHUNK);
    stream.push(packed.subarray(start, taken), taken === packed.length);
  }
  return total <= limit;
}

/** @returns What `packed` (gzip) holds, or `undefined` when that is more than `limit` bytes. @throws Error when it is damaged. */
export function gunzipWithin(packed: Uint8Array, limit: number): Uint8Array | undefined {
  const pieces: Uint8Array[] = [];
  return unpackWithin(packed, 'gzip', limit, (piece) => { pieces.push(piece); }) ? joinBytes(pieces) : undefined;
}

export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let offset = 0;
  for (const piece of pieces) {
    joined.set(piece, offset);
    offset += piece.length;
  }
  return joined;
}
