/** An Office file (.xlsx, .docx) as its parts: the one place where such a file is unpacked, and where a zip bomb ends. */
import { unpackWithin } from '../../core';
import { IMPORT_TEXTS } from '../texts.nl';
import { UnreadableInput } from '../unreadable-input';
import { BadZip, readZip } from './read-zip';
import type { ZipPart } from './read-zip';

/** Most megabytes (of a million bytes) that all parts together may unpack to; a handbook of 400 pages stays below 20. */
const LARGEST = 200;
const MEGABYTE = 1_000_000;
/** Most parts of a file; a workbook of 500 sheets with drawings has some 3,000. */
const MOST_PARTS = 20_000;
/** From this many megabytes on, no part may be packed tighter than this: zeros pack 1,000 to 1, the most even sheets 100 to 1. */
const FREE = 20;
const TIGHTEST = 400;
/** Bytes of a part in which a document type would stand. */
const HEAD = 1_024;

const keyOf = (name: string): string => name.replace(/^\//, '').toLowerCase();

/** What came out of a file so far; throws at the limit. */
class Allowance {
  private total = 0;

  get left(): number {
    return LARGEST * MEGABYTE - this.total;
  }

  /** @param tightness How many bytes of its part came out for each that was taken. */
  spend(bytes: number, tightness: number): void {
    this.total += bytes;
    if (this.left < 0 || (this.total > FREE * MEGABYTE && tightness > TIGHTEST)) throw new UnreadableInput(IMPORT_TEXTS.zipBomb(LARGEST));
  }
}

function unpack({ method, packed }: ZipPart, allowance: Allowance, onPiece: (piece: Uint8Array) => void): void {
  if (method === 0) {
    allowance.spend(packed.length, 1);
    onPiece(packed);
  } else if (method === 8) {
    let given = 0;
    const whole = unpackWithin(packed, 'deflate', allowance.left, (piece, taken) => {
      given += piece.length;
      allowance.spend(piece.length, given / taken);
      onPiece(piece);
    });
    if (!whole) allowance.spend(Infinity, 1);
  } else throw new BadZip('damaged');
}

const isXml = (name: string): boolean => /\.(?:xml|rels)$/i.test(name);

/** Unpacks every part once and keeps nothing, so that a library may open the file after us. */
function checkParts(parts: readonly ZipPart[]): void {
  const allowance = new Allowance();
  for (const part of parts) {
    let head = '';
    unpack(part, allowance, (piece) => {
      if (!isXml(part.name) || head.length >= HEAD) return;
      head += new TextDecoder('latin1').decode(piece.subarray(0, HEAD));
      if (/<!(?:DOCTYPE|ENTITY)/i.test(head)) throw new UnreadableInput(IMPORT_TEXTS.xmlEntities);
    });
  }
}

/**
 * @property parts In the order of the file, still packed.
 * @property stream Unpacks the part of that path, in any letter case, piece by piece; `false` when there is none.
 */
export interface OfficePackage {
  readonly parts: readonly ZipPart[];
  readonly stream: (path: string, onPiece: (piece: Uint8Array) => void) => boolean;
}

/**
 * Opens the zip of an Office file.
 * @throws UnreadableInput for a bomb, for XML with entities of its own, and when the file is broken off or damaged.
 */
export function openPackage(bytes: Uint8Array): OfficePackage {
  return asDamage(() => {
    const parts = readZip(bytes, MOST_PARTS);
    if (parts.length > MOST_PARTS) throw new UnreadableInput(IMPORT_TEXTS.zipTooManyParts(MOST_PARTS));
    checkParts(parts);
    const byKey = new Map(parts.map((part) => [keyOf(part.name), part] as const));
    return {
      parts,
      stream: (path, onPiece) => {
        const part = byKey.get(keyOf(path));
        if (part !== undefined) unpack(part, new Allowance(), onPiece);
        return part !== undefined;
      },
    };
  });
}

/** Whatever the unpacker or a parser stumbles over in `work` is damage of the file. */
export function asDamage<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof UnreadableInput) throw error;
    throw new UnreadableInput(error instanceof BadZip && error.kind === 'truncated' ? IMPORT_TEXTS.truncated : IMPORT_TEXTS.damaged);
  }
}
