/** Writes to standard output at the pace of its reader. */
import type { Writable } from 'node:stream';
import { errorCode } from './error-code';
import type { Chunks } from './write-safely';

const isClosedPipe = (error: unknown): boolean => ['EPIPE', 'ERR_STREAM_DESTROYED'].includes(errorCode(error));

const writeChunk = (stream: Writable, chunk: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write(chunk, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });

/** Writes all chunks; stops in silence when the reader has gone, as in `… | head`. */
export async function writeStream(stream: Writable, chunks: Chunks): Promise<void> {
  // The failed write itself is handled below; without a listener the stream would end the process as well.
  const ignore = (): void => undefined;
  stream.on('error', ignore);
  try {
    for await (const chunk of chunks) await writeChunk(stream, chunk);
  } catch (error) {
    if (!isClosedPipe(error)) throw error;
  }
}
