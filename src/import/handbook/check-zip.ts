/** Looks into a zip before a library opens it: what it is, and whether it unpacks to a sensible size. */
import { Unzip, UnzipInflate } from 'fflate';
import { IMPORT_TEXTS } from '../texts.nl';
import { UnreadableInput } from '../unreadable-input';

/** Most megabytes (of a million bytes) that a document may unpack to; a handbook of 400 pages stays below 20. */
const LARGEST = 200;
const MEGABYTE = 1_000_000;
/** Bytes given to the unpacker at a time: what a bomb can make of these must fit in memory (at most about a thousand times as much). */
const CHUNK = 16_384;
/** Bytes of a part in which a document type would stand. */
const HEAD = 1_024;

/**
 * Unpacks without keeping anything, and stops at the limit, whatever sizes the zip itself claims.
 * @returns Names of the parts. @throws UnreadableInput for a bomb, or for XML with entities of its own.
 */
export function checkZip(bytes: Uint8Array): readonly string[] {
  const names: string[] = [];
  let total = 0;
  // The unpacker takes errors of its listeners for damage, so what is wrong is kept and thrown between two chunks.
  let refusal: string | undefined;
  const unzip = new Unzip((part) => {
    names.push(part.name);
    let head = '';
    part.ondata = (error, data) => {
      if (error !== null) refusal ??= IMPORT_TEXTS.docxDamaged;
      if (refusal !== undefined) return;
      total += data.length;
      if (total > LARGEST * MEGABYTE) refusal = IMPORT_TEXTS.zipBomb(LARGEST);
      if (head.length >= HEAD || !/\.(?:xml|rels)$/.test(part.name)) return;
      head += new TextDecoder('latin1').decode(data.subarray(0, HEAD));
      if (/<!(?:DOCTYPE|ENTITY)/i.test(head)) refusal = IMPORT_TEXTS.xmlEntities;
    };
    part.start();
  });
  unzip.register(UnzipInflate);
  for (let start = 0; start < bytes.length && refusal === undefined; start += CHUNK) {
    try {
      unzip.push(bytes.subarray(start, start + CHUNK), start + CHUNK >= bytes.length);
    } catch {
      refusal ??= IMPORT_TEXTS.docxDamaged;
    }
  }
  if (refusal !== undefined) throw new UnreadableInput(refusal);
  return names;
}
