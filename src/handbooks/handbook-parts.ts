/** Catalogues as pieces of XML that travel in a workbook: compressed, cut to size, and with a checksum. */
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { gzipSync } from 'fflate';
import { fromBase64, gunzipWithin, openCatalogue, parseCorrections, toBase64 } from '../core';
import type { Catalogue, CatalogueCorrections } from '../core';
import { keepHandbook } from '../engine/kept-handbook';
import type { KeptHandbook } from '../engine/kept-handbook';
import { PARTS_NAMESPACE } from './handbook-thread';
import type { StoredHandbooks } from './handbook-thread';

/** Letters of one piece, at most: parts of a megabyte and more get lost (see docs/adr/0010). */
const PIECE = 500_000;
/** Most bytes that a stored catalogue may unpack to: 10,000 functions stay below 80 MB. */
const LARGEST = 100_000_000;

const checksum = (text: string): string => bytesToHex(sha256(text)).slice(0, 32);

/** @param active Whether this is the catalogue that the workbook is classified with. */
export function handbookToParts({ facts: { hash }, text, corrections }: KeptHandbook, active: boolean): readonly string[] {
  const packed = toBase64(gzipSync(new TextEncoder().encode(text), { mtime: 0 }));
  const count = Math.max(1, Math.ceil(packed.length / PIECE));
  const sum = checksum(packed);
  const pieces = Array.from({ length: count }, (_, index) =>
    `<handboek xmlns="${PARTS_NAMESPACE}" kenmerk="${hash}" controle="${sum}" deel="${String(index + 1)}" delen="${String(count)}" actief="${active ? 'ja' : 'nee'}">${packed.slice(index * PIECE, (index + 1) * PIECE)}</handboek>`);
  if (Object.keys(corrections).length === 0) return pieces;
  return [...pieces, `<correcties xmlns="${PARTS_NAMESPACE}" kenmerk="${hash}">${toBase64(new TextEncoder().encode(JSON.stringify(corrections)))}</correcties>`];
}

const PART = /<handboek\b([^>]*)>([A-Za-z0-9+/=\s]*)<\/handboek>/;
const OVERLAY = /<correcties\b([^>]*)>([A-Za-z0-9+/=\s]*)<\/correcties>/;
const attribute = (attributes: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';

interface Piece {
  readonly number: number;
  readonly count: number;
  readonly text: string;
  readonly active: boolean;
}

function putTogether(pieces: readonly Piece[], sum: string): Catalogue | undefined {
  const [first] = pieces;
  const ordered = [...new Map(pieces.map((piece) => [piece.number, piece])).values()].sort((a, b) => a.number - b.number);
  const packed = ordered.map(({ text }) => text).join('');
  if (first === undefined || ordered.length !== first.count || checksum(packed) !== sum) return undefined;
  try {
    const bytes = gunzipWithin(fromBase64(packed), LARGEST);
    const opened = bytes === undefined ? undefined : openCatalogue(new TextDecoder().decode(bytes));
    return opened?.kind === 'catalogue' ? opened.catalogue : undefined;
  } catch {
    return undefined;
  }
}

/** Corrections that cannot be read are left out: the catalogue holds their effect. */
function readOverlay(text: string): CatalogueCorrections {
  try {
    const parsed = parseCorrections(new TextDecoder().decode(fromBase64(text.replace(/\s+/g, ''))));
    return parsed.kind === 'corrections' ? parsed.corrections : {};
  } catch {
    return {};
  }
}

/** Pieces in any order -> the handbooks whose checksum holds, in the order of their first piece. */
export function partsToHandbooks(parts: readonly string[]): StoredHandbooks {
  const groups = new Map<string, Piece[]>();
  const overlays = new Map<string, CatalogueCorrections>();
  for (const part of parts) {
    const overlay = OVERLAY.exec(part);
    if (overlay !== null) {
      overlays.set(attribute(overlay[1] ?? '', 'kenmerk'), readOverlay(overlay[2] ?? ''));
      continue;
    }
    const [, attributes = '', text = ''] = PART.exec(part) ?? [];
    const key = attribute(attributes, 'controle');
    const piece = { number: Number(attribute(attributes, 'deel')), count: Number(attribute(attributes, 'delen')), text: text.replace(/\s+/g, ''), active: attribute(attributes, 'actief') === 'ja' };
    groups.set(key, [...(groups.get(key) ?? []), piece]);
  }
  const handbooks: KeptHandbook[] = [];
  let active: string | undefined;
  for (const [sum, pieces] of groups) {
    const catalogue = putTogether(pieces, sum);
    if (catalogue === undefined) continue;
    handbooks.push(keepHandbook(catalogue, overlays.get(catalogue.hash)));
    if (pieces.some((piece) => piece.active)) active ??= catalogue.hash;
  }
  return { handbooks, ...(active === undefined ? {} : { active }), damaged: groups.size - handbooks.length };
}
