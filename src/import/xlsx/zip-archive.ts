/** Zip files, the container of a workbook: parts by name, and the same archive with some parts replaced and all others copied as they are. */
import { concatBytes } from '../text/join-bytes';
import { crc32 } from './crc32';

/** One part as it lies in the archive. @property data Its bytes as stored, still compressed when `method` is 8. */
interface ZipPart {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
}

/** Parts in the order of the archive, by name. */
export type ZipArchive = ReadonlyMap<string, ZipPart>;

/** Why an archive or a part of it cannot be read: `truncated` lacks its end, `damaged` has a wrong part, `too-large` is over the limit. */
export class ZipTrouble extends Error {
  override readonly name = 'ZipTrouble';
  constructor(readonly kind: 'truncated' | 'damaged' | 'too-large', readonly part: string) {
    super(`${kind}: ${part}`);
  }
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;
/** A comment at the end of a zip file is at most this long, in bytes. */
const LONGEST_COMMENT = 0xffff;
/** Largest part that is unpacked, in bytes: longer text does not fit a string, and no real sheet comes near. */
const LARGEST_PART = 400_000_000;
/** What a field holds when its real value stands in a zip64 record, for archives over 4 GB. */
const IN_ZIP64 = 0xffffffff;
const UTF8_NAMES = 0x0800;
const STORED = 0;
const DEFLATED = 8;
const VERSION = 20;
/** 1 January 1980, the first day a zip file can name: the same input gives the same output, whatever the day. */
const FIRST_DAY = 0x0021;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function findEndRecord(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  throw new ZipTrouble('truncated', '');
}

function readData(bytes: Uint8Array, view: DataView, offset: number, length: number, name: string): Uint8Array {
  if (offset === IN_ZIP64 || length === IN_ZIP64) throw new ZipTrouble('too-large', name);
  if (offset + LOCAL_LENGTH > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) throw new ZipTrouble('damaged', name);
  const start = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + length > bytes.length) throw new ZipTrouble('truncated', name);
  return bytes.subarray(start, start + length);
}

/** Reads the directory of a zip file. @throws ZipTrouble */
export function openZip(bytes: Uint8Array): ZipArchive {
  if (bytes.length < END_LENGTH) throw new ZipTrouble('truncated', '');
  const view = viewOf(bytes);
  const end = findEndRecord(view);
  const parts = new Map<string, ZipPart>();
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    if (at + CENTRAL_LENGTH > bytes.length || view.getUint32(at, true) !== CENTRAL_HEADER) throw new ZipTrouble('damaged', '');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength));
    const data = readData(bytes, view, view.getUint32(at + 42, true), view.getUint32(at + 20, true), name);
    parts.set(name, { name, method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true), size: view.getUint32(at + 24, true), data });
    at += CENTRAL_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

async function pipe(bytes: Uint8Array, transform: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const source = new Blob([bytes.slice()]).stream();
  return new Uint8Array(await new Response(source.pipeThrough(transform)).arrayBuffer());
}

/** The bytes of a part, unpacked, or `undefined` when the archive has no part of that name. @throws ZipTrouble */
export async function readPart(archive: ZipArchive, name: string): Promise<Uint8Array | undefined> {
  const part = archive.get(name);
  if (part === undefined) return undefined;
  if (part.size > LARGEST_PART) throw new ZipTrouble('too-large', name);
  let unpacked: Uint8Array;
  try {
    unpacked = part.method === STORED ? part.data : await pipe(part.data, new DecompressionStream('deflate-raw'));
  } catch {
    throw new ZipTrouble('damaged', name);
  }
  if (unpacked.length !== part.size || crc32(unpacked) !== part.crc) throw new ZipTrouble('damaged', name);
  return unpacked;
}

async function packPart(name: string, content: Uint8Array): Promise<ZipPart> {
  const data = await pipe(content, new CompressionStream('deflate-raw'));
  return { name, method: DEFLATED, crc: crc32(content), size: content.length, data };
}

/** The fields that the local and the central header have in common, from "version needed" to "extra length". */
function writeCommon(view: DataView, at: number, part: ZipPart, nameLength: number): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 4, part.method, true);
  view.setUint16(at + 8, FIRST_DAY, true);
  view.setUint32(at + 10, part.crc, true);
  view.setUint32(at + 14, part.data.length, true);
  view.setUint32(at + 18, part.size, true);
  view.setUint16(at + 22, nameLength, true);
}

function localHeader(part: ZipPart, name: Uint8Array): Uint8Array {
  const header = new Uint8Array(LOCAL_LENGTH);
  const view = viewOf(header);
  view.setUint32(0, LOCAL_HEADER, true);
  writeCommon(view, 4, part, name.length);
  return concatBytes([header, name]);
}

function centralHeader(part: ZipPart, name: Uint8Array, offset: number): Uint8Array {
  const header = new Uint8Array(CENTRAL_LENGTH);
  const view = viewOf(header);
  view.setUint32(0, CENTRAL_HEADER, true);
  view.setUint16(4, VERSION, true);
  writeCommon(view, 6, part, name.length);
  view.setUint32(42, offset, true);
  return concatBytes([header, name]);
}

function endRecord(count: number, length: number, offset: number): Uint8Array {
  const record = new Uint8Array(END_LENGTH);
  const view = viewOf(record);
  view.setUint32(0, END_RECORD, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, length, true);
  view.setUint32(16, offset, true);
  return record;
}

/** The archive with `replaced` parts in place of its own, or added to it; all other parts are copied as stored. */
export async function writeZip(archive: ZipArchive, replaced: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const parts = new Map(archive);
  for (const [name, content] of replaced) parts.set(name, await packPart(name, content));
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts.values()) {
    const name = new TextEncoder().encode(part.name);
    directory.push(centralHeader(part, name, offset));
    const header = localHeader(part, name);
    pieces.push(header, part.data);
    offset += header.length + part.data.length;
  }
  const central = concatBytes(directory);
  return concatBytes([...pieces, central, endRecord(parts.size, central.length, offset)]);
}
