/** One line of NDJSON at a time: read as a row, and written again as `writeJson` writes a whole file, every other character as it was. */
import type { Cell, Row } from '../../core';
import { IMPORT_TEXTS } from '../texts.nl';
import { findJsonError } from './find-json-error';
import { toCell } from './json-document';
import { scanMembers } from './scan-json';
import { resultValue, writeObject } from './write-json';

/** `keys` are those of the object in the order in which they stand, a repeated one once; `values` stand beside them. */
export type NdjsonLine =
  | { readonly kind: 'blank' }
  | { readonly kind: 'broken'; readonly reason: string }
  | { readonly kind: 'object'; readonly keys: readonly string[]; readonly values: Row };

const isPlain = (value: unknown): value is Exclude<Cell, null> => ['string', 'boolean'].includes(typeof value) || (typeof value === 'number' && (!Number.isInteger(value) || Number.isSafeInteger(value)));
/** A name that JavaScript would move in front of others. */
const NUMBER_LIKE = /^\d+$/;

/** Most lines: nothing but plain values, which `JSON.parse` gives as they are meant. */
function readPlain(value: object): Extract<NdjsonLine, { kind: 'object' }> | undefined {
  const keys = Object.keys(value);
  const values = Object.values(value) as unknown[];
  return values.every((one): one is Cell => one === null || isPlain(one)) && !keys.some((key) => NUMBER_LIKE.test(key)) ? { kind: 'object', keys, values } : undefined;
}

function readMembers(text: string): NdjsonLine {
  const cells = new Map<string, Cell>();
  for (const { key, value } of scanMembers(text, text.indexOf('{'))) cells.set(key, toCell(text.slice(value.start, value.end)));
  return { kind: 'object', keys: [...cells.keys()], values: [...cells.values()] };
}

/** @param text Without its line end. @param number Of the line, from 1: for what is said of a broken one. */
export function readNdjsonLine(text: string, number: number): NdjsonLine {
  const content = text.trim();
  if (content === '') return { kind: 'blank' };
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    return { kind: 'broken', reason: IMPORT_TEXTS.badJson(number, text.indexOf(content) + (findJsonError(content) ?? 0) + 1) };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { kind: 'broken', reason: IMPORT_TEXTS.notAnObject(number) };
  return readPlain(value) ?? readMembers(text);
}

/** Where the first value ends and the next key begins, for an object of plain values: what stands between them is how the file writes its members. */
const COMPACT = /^\{("(?:[^"\\]|\\.)*":)(?:"(?:[^"\\]|\\.)*"|[^\s",{}[\]]+)[,}]/;

/** @param headers Our headers. @param keys Those of the object. @param cells Of the row; `undefined` leaves the line as it is. */
export function writeNdjsonLine(text: string, keys: readonly string[], headers: readonly string[], cells: readonly Cell[] | undefined): string {
  if (cells === undefined) return text;
  const start = text.indexOf('{');
  const end = text.lastIndexOf('}') + 1;
  const own = headers.flatMap((header, position): [string, Cell][] => ((cells[position] ?? null) === null ? [] : [[header, resultValue(cells[position], position)]]));
  const isNew = !own.some(([header]) => keys.includes(header));
  const compact = isNew && keys.length > 0 && text.charAt(end - 2).trim() !== '' && COMPACT.exec(text.slice(start, end));
  if (compact && text.charAt(start + compact[0].length).trim() !== '') {
    return `${text.slice(0, end - 1)}${own.map(([header, value]) => `,${JSON.stringify(header)}:${JSON.stringify(value)}`).join('')}${text.slice(end - 1)}`;
  }
  return text.slice(0, start) + [...writeObject(text, { start, end }, new Map(own))].join('') + text.slice(end);
}
