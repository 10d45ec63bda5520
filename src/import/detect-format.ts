/** The format of a file by its first bytes, for input that has no name. */
import { startsWith } from '../core';
import type { Format } from './input-document';
import { decodeText, detectEncoding } from './text/text-encoding';

/** The beginning of a JSON list: a value, or its end, behind the bracket. A link or `[TOC]` of Markdown has neither. */
const ARRAY = /^\[\s*(?:[[{"\]\d-]|true|false|null|$)/;
/** Bytes looked at. */
const SAMPLE = 4_096;


/** A zip or OLE start is a workbook; a line `{…}` followed by more is NDJSON; other text that opens with `[` or `{` is JSON; the rest is CSV. */
export function detectFormat(bytes: Uint8Array): Format {
  if (startsWith(bytes, 'PK') || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'xlsx';
  const sample = bytes.subarray(0, SAMPLE);
  const { name, markLength } = detectEncoding(sample);
  const text = decodeText(sample.subarray(markLength), name).trimStart();
  if (text.startsWith('[')) return ARRAY.test(text) ? 'json' : 'csv';
  if (!text.startsWith('{')) return 'csv';
  return detectLines(bytes, markLength, name) ? 'ndjson' : 'json';
}

/** Whether the first line is a whole JSON value by itself. */
function detectLines(bytes: Uint8Array, markLength: number, encoding: Parameters<typeof decodeText>[1]): boolean {
  const text = decodeText(bytes.subarray(markLength), encoding).trimStart();
  const feed = text.indexOf('\n');
  const first = feed < 0 ? text : text.slice(0, feed);
  try {
    const value: unknown = JSON.parse(first);
    return feed >= 0 || !Object.values(value as object).some(Array.isArray);
  } catch {
    return false;
  }
}
