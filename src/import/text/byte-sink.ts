/** Many small pieces of bytes and text -> a few large chunks. */
import { encodeText } from './text-encoding';
import type { EncodingName } from './text-encoding';

/** Size of a chunk, in bytes: large enough to write efficiently, small enough to keep memory low. */
const CHUNK = 256 * 1024;

const utf8 = new TextEncoder();

/** Collects until `take` is called; `isFull` says when that is sensible. */
export class ByteSink {
  private buffer = new Uint8Array(CHUNK + CHUNK / 4);
  private size = 0;

  get isFull(): boolean {
    return this.size >= CHUNK;
  }

  private reserve(more: number): void {
    if (this.size + more <= this.buffer.length) return;
    const larger = new Uint8Array(Math.max(this.buffer.length * 2, this.size + more));
    larger.set(this.buffer.subarray(0, this.size));
    this.buffer = larger;
  }

  bytes(piece: Uint8Array): void {
    this.reserve(piece.length);
    this.buffer.set(piece, this.size);
    this.size += piece.length;
  }

  /** @returns `false`, and adds nothing, when the encoding lacks a character. */
  text(text: string, encoding: EncodingName): boolean {
    if (encoding !== 'utf-8') {
      const piece = encodeText(text, encoding);
      if (piece !== undefined) this.bytes(piece);
      return piece !== undefined;
    }
    this.reserve(text.length * 3);
    this.size += utf8.encodeInto(text, this.buffer.subarray(this.size)).written;
    return true;
  }

  /** What was collected; the sink is empty after it. */
  take(): Uint8Array {
    const chunk = this.buffer.slice(0, this.size);
    this.size = 0;
    return chunk;
  }
}
