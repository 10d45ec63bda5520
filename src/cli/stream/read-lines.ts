/** Bytes as they come -> whole lines of UTF-8, as many at a time as there are. */
import { isUtf8 } from 'node:buffer';
import { UnreadableInput } from '../../import/unreadable-input';
import { CLI_TEXTS } from '../texts.nl';

/** Longest line, in bytes: a row of a list is never larger, and memory stays bounded. */
const LONGEST = 32_000_000;
const FEED = 0x0a;

/** @property number From 1. @property text Its line end included, where it has one. @property damaged Whether its bytes are no UTF-8. */
export interface Line {
  readonly number: number;
  readonly text: string;
  readonly damaged: boolean;
}

/** @throws UnreadableInput for a line without an end. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Line[]> {
  let held: Buffer[] = [];
  let size = 0;
  let number = 0;
  const toLines = (bytes: Buffer): readonly Line[] => {
    const sound = isUtf8(bytes);
    const lines: Line[] = [];
    for (let start = 0, end = 0; start < bytes.length; start = end) {
      const feed = bytes.indexOf(FEED, start);
      end = feed < 0 ? bytes.length : feed + 1;
      number += 1;
      const part = bytes.subarray(start, end);
      lines.push({ number, text: part.toString('utf8'), damaged: !sound && !isUtf8(part) });
    }
    return lines;
  };
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const last = bytes.lastIndexOf(FEED) + 1;
    if (last > 0) {
      const whole = Buffer.concat([...held, bytes.subarray(0, last)]);
      held = [];
      size = 0;
      yield toLines(whole);
    }
    if (last < bytes.length) {
      held.push(bytes.subarray(last));
      size += bytes.length - last;
      if (size > LONGEST) throw new UnreadableInput(CLI_TEXTS.lineTooLong(number + 1, LONGEST / 1_000_000));
    }
  }
  if (size > 0) yield toLines(Buffer.concat(held));
}
