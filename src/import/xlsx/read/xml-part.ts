/** A part of a workbook as XML: decoded as it says itself, whole or while it is being unpacked. */
import { startsWith } from '../../../core';
import type { EncodingName } from '../../text/text-encoding';
import type { OfficePackage } from '../../zip/open-package';
import { readXml } from './visit-xml';
import type { XmlVisitor } from './visit-xml';

/** XML is UTF-8 unless it begins with the mark of UTF-16. */
export const xmlEncoding = (head: Uint8Array): EncodingName => (startsWith(head, [0xff, 0xfe]) ? 'utf-16le' : startsWith(head, [0xfe, 0xff]) ? 'utf-16be' : 'utf-8');

/** Decodes piece by piece. @returns Whether there is such a part. */
function streamText({ stream }: OfficePackage, path: string, onText: (text: string) => void): boolean {
  let decoder: TextDecoder | undefined;
  const found = stream(path, (piece) => {
    decoder ??= new TextDecoder(xmlEncoding(piece));
    onText(decoder.decode(piece, { stream: true }));
  });
  onText(decoder?.decode() ?? '');
  return found;
}

/** Reads a part while it is being unpacked, so that its text is never whole in memory. @returns Whether there is such a part. @throws Error when it is not well formed. */
export function visitPart(file: OfficePackage, path: string, visitor: XmlVisitor): boolean {
  const reader = readXml(visitor);
  const found = streamText(file, path, reader.write);
  if (found) reader.close();
  return found;
}

/** The text of a part, without byte order mark; `undefined` when there is none. */
export function partText(file: OfficePackage, path: string): string | undefined {
  const pieces: string[] = [];
  return streamText(file, path, (text) => { pieces.push(text); }) ? pieces.join('') : undefined;
}
