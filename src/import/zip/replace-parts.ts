/** A zip with some parts exchanged or added: the packed bytes of all others are copied as they lie. */
import { deflateSync } from 'fflate';
import { DIRECTORY_END, DIRECTORY_ENTRY, END_SIZE, ENTRY_SIZE, LOCAL_HEADER, LOCAL_SIZE } from './read-zip';
import type { ZipPart } from './read-zip';

/** Version of the format that is needed to unpack: 2.0, for deflate. */
const VERSION = 20;
/** Flag of a name in UTF-8. */
const UTF8_NAME = 0x0800;
/** 1 January 1980, the first day a zip can tell: what we write is the same whenever it is written. */
const DAY = 0x21_0000;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb8_8320 : value >>> 1;
  return value;
});

function checksum(bytes: Uint8Array): number {
  let value = 0xffff_ffff;
  for (const byte of bytes) value = (CRC_TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return ~value >>> 0;
}

/** Fields of two (`s`) and four (`l`) bytes behind a signature. */
function fill(size: number, signature: readonly number[], fields: readonly (readonly [at: number, width: 2 | 4, value: number])[]): Uint8Array {
  const bytes = new Uint8Array(size);
  bytes.set(signature);
  const view = new DataView(bytes.buffer);
  for (const [at, width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
  }
  return bytes;
}

const UTF8 = new TextEncoder();

function pack(name: string, content: Uint8Array): ZipPart {
  return { name, method: 8, packed: deflateSync(content), checksum: checksum(content), size: content.length, time: DAY };
}

/** What stands alike in a local header and in the directory, from the version on. */
const common = ({ name, method, packed, checksum: crc, size, time }: ZipPart, from: number): readonly (readonly [at: number, width: 2 | 4, value: number])[] => [
  [from, 2, VERSION], [from + 2, 2, UTF8_NAME], [from + 4, 2, method], [from + 6, 4, time], [from + 10, 4, crc], [from + 14, 4, packed.length], [from + 18, 4, size], [from + 22, 2, UTF8.encode(name).length],
];

/** @param changed Name of a part -> its new content; names that `parts` lacks are added at the end. */
export function* replaceParts(parts: readonly ZipPart[], changed: ReadonlyMap<string, Uint8Array>): Generator<Uint8Array> {
  const known = new Set(parts.map(({ name }) => name));
  const added = [...changed].filter(([name]) => !known.has(name));
  const entries: Uint8Array[] = [];
  let offset = 0;
  const write = function* (part: ZipPart): Generator<Uint8Array> {
    const name = UTF8.encode(part.name);
    entries.push(fill(ENTRY_SIZE, DIRECTORY_ENTRY, [[4, 2, VERSION], ...common(part, 6), [42, 4, offset]]), name);
    for (const piece of [fill(LOCAL_SIZE, LOCAL_HEADER, common(part, 4)), name, part.packed]) {
      yield piece;
      offset += piece.length;
    }
  };
  for (const part of parts) {
    const content = changed.get(part.name);
    yield* write(content === undefined ? part : pack(part.name, content));
  }
  for (const [name, content] of added) yield* write(pack(name, content));
  yield* entries;
  const [count, size] = [entries.length / 2, entries.reduce((sum, entry) => sum + entry.length, 0)];
  yield fill(END_SIZE, DIRECTORY_END, [[8, 2, count], [10, 2, count], [12, 4, size], [16, 4, offset]]);
}
