/** A zip by its directory: which parts it holds and where; their bytes stay packed until they are asked for. */
import { startsWith } from '../../core';

/**
 * @property name Path with forward slashes, without one at the start.
 * @property method 0 stored, 8 deflated; others cannot be read.
 * @property checksum, size Of the unpacked part, as the zip claims.
 * @property time When it was changed, as the zip has it: time and date of two bytes each.
 */
export interface ZipPart {
  readonly name: string;
  readonly method: number;
  readonly packed: Uint8Array;
  readonly checksum: number;
  readonly size: number;
  readonly time: number;
}

/** What is wrong with a zip: `truncated` when its directory is missing, `damaged` when what the directory says is not there. */
export class BadZip extends Error {
  constructor(readonly kind: 'truncated' | 'damaged') {
    super(kind);
  }
}

export const LOCAL_HEADER = [0x50, 0x4b, 3, 4] as const;
export const DIRECTORY_ENTRY = [0x50, 0x4b, 1, 2] as const;
export const DIRECTORY_END = [0x50, 0x4b, 5, 6] as const;
const DIRECTORY_END_64 = [0x50, 0x4b, 6, 6] as const;
/** Fixed sizes of the records, in bytes, and the longest comment that may follow the last. */
export const LOCAL_SIZE = 30;
export const ENTRY_SIZE = 46;
export const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
/** Stands where a number needs more than four bytes and is given elsewhere. */
const ELSEWHERE = 0xffff_ffff;

class Reader {
  private readonly view: DataView;

  constructor(readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  short(at: number): number {
    this.check(at, 2);
    return this.view.getUint16(at, true);
  }

  long(at: number): number {
    this.check(at, 4);
    return this.view.getUint32(at, true);
  }

  longer(at: number): number {
    return this.long(at + 4) * 0x1_0000_0000 + this.long(at);
  }

  slice(at: number, length: number): Uint8Array {
    this.check(at, length);
    return this.bytes.subarray(at, at + length);
  }

  is(at: number, signature: readonly number[]): boolean {
    return startsWith(this.bytes.subarray(at, at + signature.length), signature);
  }

  private check(at: number, length: number): void {
    if (!(at >= 0 && at + length <= this.bytes.length)) throw new BadZip('damaged');
  }
}

function findEnd(reader: Reader): number {
  const last = reader.bytes.length - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) if (reader.is(at, DIRECTORY_END)) return at;
  throw new BadZip('truncated');
}

/** Where the directory begins and how many entries it has; large zips say so in a record of their own. */
function findDirectory(reader: Reader): { readonly start: number; readonly count: number } {
  const end = findEnd(reader);
  const [count, start] = [reader.short(end + 10), reader.long(end + 16)];
  if (start !== ELSEWHERE && count !== 0xffff) return { start, count };
  const large = end >= 20 ? reader.longer(end - 12) : -1;
  return reader.is(large, DIRECTORY_END_64) ? { start: reader.longer(large + 48), count: reader.longer(large + 32) } : { start, count };
}

/** Sizes and place of a part, from its entry or from the entry's extra field for large zips, which holds what did not fit, in this order. */
function readPlace(reader: Reader, at: number): { readonly size: number; readonly packedSize: number; readonly offset: number } {
  const short = [reader.long(at + 24), reader.long(at + 20), reader.long(at + 42)];
  let field = at + ENTRY_SIZE + reader.short(at + 28);
  const end = field + reader.short(at + 30);
  while (field + 4 <= end && reader.short(field) !== 1) field += 4 + reader.short(field + 2);
  let value = field + 4;
  const [size = 0, packedSize = 0, offset = 0] = short.map((number) => {
    if (number !== ELSEWHERE || value + 8 > end) return number;
    value += 8;
    return reader.longer(value - 8);
  });
  return { size, packedSize, offset };
}

/** @returns The part, and where the next entry begins. */
function readPart(reader: Reader, at: number): readonly [part: ZipPart, next: number] {
  if (!reader.is(at, DIRECTORY_ENTRY)) throw new BadZip('damaged');
  const [nameLength, extraLength, commentLength] = [reader.short(at + 28), reader.short(at + 30), reader.short(at + 32)];
  const { size, packedSize, offset } = readPlace(reader, at);
  if (!reader.is(offset, LOCAL_HEADER)) throw new BadZip('damaged');
  const name = new TextDecoder().decode(reader.slice(at + ENTRY_SIZE, nameLength));
  return [{
    // Some programs write the paths of Windows.
    name: name.replaceAll('\\', '/').replace(/^\//, ''), method: reader.short(at + 10), checksum: reader.long(at + 16), size, time: reader.long(at + 12),
    packed: reader.slice(offset + LOCAL_SIZE + reader.short(offset + 26) + reader.short(offset + 28), packedSize),
  }, at + ENTRY_SIZE + nameLength + extraLength + commentLength];
}

/** @param mostParts More than this many parts are not read. @returns The parts in the order of the directory. @throws BadZip */
export function readZip(bytes: Uint8Array, mostParts: number): readonly ZipPart[] {
  const reader = new Reader(bytes);
  const { start, count } = findDirectory(reader);
  const parts: ZipPart[] = [];
  let at = start;
  for (let index = 0; index < Math.min(count, mostParts + 1); index += 1) {
    const [part, next] = readPart(reader, at);
    parts.push(part);
    at = next;
  }
  return parts;
}
