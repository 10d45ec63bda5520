/** Many small pieces of bytes -> fewer, larger ones. */
import { joinBytes } from '../../core';

/** Size at which a chunk is handed on, in bytes: large enough to write efficiently, small enough to keep memory low. */
const CHUNK_BYTES = 256 * 1024;

/** The same bytes in the same order, in chunks of about 256 kB. */
export function* chunkBytes(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  let held: Uint8Array[] = [];
  let size = 0;
  for (const piece of pieces) {
    held.push(piece);
    size += piece.length;
    if (size < CHUNK_BYTES) continue;
    yield joinBytes(held);
    held = [];
    size = 0;
  }
  if (size > 0) yield joinBytes(held);
}
