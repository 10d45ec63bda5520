/** The parts of a workbook by name, read without the library that wrote them. */
import { inflateRawSync } from 'node:zlib';

/** Name -> content, unpacked. */
export function unzip(bytes: Buffer): ReadonlyMap<string, Buffer> {
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const parts = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [method, packed, nameLength, extra, comment, local] = [10, 20, 28, 30, 32, 42].map((field) => (field === 20 || field === 42 ? bytes.readUInt32LE(at + field) : bytes.readUInt16LE(at + field))) as [number, number, number, number, number, number];
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + packed);
    parts.set(bytes.toString('utf8', at + 46, at + 46 + nameLength), method === 8 ? inflateRawSync(data) : Buffer.from(data));
    at += 46 + nameLength + extra + comment;
  }
  return parts;
}
