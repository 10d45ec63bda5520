/** JSON and NDJSON files: read as a table, written again with our keys and every other character as it was. */
import type { Cell, Row, Table } from '../../core';
import { convertTable } from '../convert/convert-table';
import type { InputDocument, WrittenDocument } from '../input-document';
import { findJsonObjects, findNdjsonObjects } from './find-objects';
import { readJsonText } from './json-file';
import type { JsonFile } from './json-file';
import { scanMembers } from './scan-json';
import type { JsonSpan } from './scan-json';
import { writeJson } from './write-json';

const isScalar = (value: unknown): value is Exclude<Cell, null> => ['string', 'number', 'boolean'].includes(typeof value);

/** A value as a cell: a list of plain values as lines, an object as its JSON text, a number too long for a number as its digits. */
export function toCell(raw: string): Cell {
  const value: unknown = JSON.parse(raw);
  if (value === null) return null;
  if (typeof value === 'number') return Number.isInteger(value) && !Number.isSafeInteger(value) ? raw : value;
  if (isScalar(value)) return value;
  return Array.isArray(value) && value.every(isScalar) ? value.map(String).join('\n') : raw;
}

function readRows(text: string, objects: readonly JsonSpan[]): { readonly keys: readonly string[]; readonly rows: readonly Row[] } {
  const positions = new Map<string, number>();
  const rows = objects.map(({ start }) => {
    const row: Cell[] = [];
    for (const { key, value } of scanMembers(text, start)) {
      const position = positions.get(key) ?? positions.size;
      positions.set(key, position);
      while (row.length < position) row.push(null);
      row[position] = toCell(text.slice(value.start, value.end));
    }
    return row;
  });
  return { keys: [...positions.keys()], rows };
}

/** Opens a JSON file. The keys are row 1, the objects follow. @throws UnreadableInput with line and column. */
export function openJsonDocument(bytes: Uint8Array, format: 'json' | 'ndjson', excelize: string): InputDocument {
  const source = readJsonText(bytes);
  const objects = format === 'json' ? findJsonObjects(source.text) : findNdjsonObjects(source.text);
  const { keys, rows } = readRows(source.text, objects);
  const file: JsonFile = { ...source, objects, keys };
  const table: Table = { rows: keys.length === 0 ? [] : [keys, ...rows], firstRow: 1 };
  return {
    format,
    table,
    notices: [],
    write: (placed, target): Promise<WrittenDocument> => (target === format ? Promise.resolve(writeJson(file, placed)) : convertTable(table, placed, target, excelize)),
  };
}
