/** A worksheet part with our cells set into it; every other character stays as it was. */
import type { Cell } from '../../core';
import { formatRange, parseRange } from './cell-reference';
import { cellXml, lookOf } from './own-cells';
import type { SheetData, SheetRow } from './scan-sheet';
import { attributeOf, closeOf, findTag, prefixOf, scanTags } from './scan-xml';
import type { XmlTag } from './scan-xml';

/**
 * One cell to write.
 * @property style Format for a cell that does not exist yet; an existing cell keeps its own.
 */
export interface OwnCell {
  readonly column: number;
  readonly value: Cell;
  readonly style: number;
}

/** Row number (from 1) -> its cells, in column order. */
export type OwnCells = ReadonlyMap<number, readonly OwnCell[]>;

/** A replacement of part of a text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits that do not overlap. */
export function applyEdits(xml: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(xml.slice(at, start), text);
    at = end;
  }
  pieces.push(xml.slice(at));
  return pieces.join('');
}

/** Whether a cell holds nothing; such a cell is only written over one that is there. */
export const isEmpty = (value: Cell): boolean => value === null || value === '';

/** New text for a range of the opening tag: `spans` is a hint on the columns of a row, dropped where it no longer holds. */
const withoutSpans = (tag: string): string => tag.replace(/\sspans\s*=\s*("[^"]*"|'[^']*')/, '');

function editRow(xml: string, prefix: string, row: SheetRow, own: readonly OwnCell[]): readonly Edit[] {
  const edits: Edit[] = [];
  const added: string[] = [];
  const closeStart = row.tag.kind === 'empty' ? row.tag.end : xml.lastIndexOf('<', row.end - 1);
  for (const { column, value, style } of own) {
    const existing = row.cells.find((cell) => cell.column === column);
    if (existing !== undefined) {
      edits.push({ start: existing.start, end: existing.end, text: cellXml(prefix, column, row.number, existing.style, value) });
      continue;
    }
    if (isEmpty(value)) continue;
    const text = cellXml(prefix, column, row.number, style, value);
    const next = row.cells.find((cell) => cell.column > column);
    if (next === undefined) added.push(text);
    else edits.push({ start: next.start, end: next.start, text });
  }
  if (added.length === 0) return edits;
  const opening = withoutSpans(xml.slice(row.tag.start, row.tag.end));
  if (row.tag.kind === 'empty') return [{ start: row.tag.start, end: row.tag.end, text: `${opening.replace(/\s*\/>$/, '>')}${added.join('')}</${prefix}row>` }];
  return [...edits, { start: row.tag.start, end: row.tag.end, text: opening }, { start: closeStart, end: closeStart, text: added.join('') }];
}

function newRow(prefix: string, number: number, own: readonly OwnCell[]): string {
  const cells = own.filter(({ value }) => !isEmpty(value)).map(({ column, value, style }) => cellXml(prefix, column, number, style, value));
  return cells.length === 0 ? '' : `<${prefix}row r="${String(number)}">${cells.join('')}</${prefix}row>`;
}

function editRows(xml: string, prefix: string, data: SheetData, own: OwnCells): readonly Edit[] {
  const known = new Set(data.rows.map(({ number }) => number));
  const edits = data.rows.flatMap((row) => editRow(xml, prefix, row, own.get(row.number) ?? []));
  const later = [...own].filter(([number]) => !known.has(number)).map(([number, cells]): Edit => {
    const next = data.rows.find((row) => row.number > number);
    const at = next?.tag.start ?? data.close;
    return { start: at, end: at, text: newRow(prefix, number, cells) };
  });
  return [...edits, ...later.filter(({ text }) => text !== '')];
}

function editDimension(xml: string, until: number, right: number, bottom: number): readonly Edit[] {
  const tag = findTag(xml, 'dimension', 0, until);
  const range = tag && parseRange(attributeOf(xml, tag, 'ref') ?? '');
  if (tag === undefined || range === undefined) return [];
  const ref = formatRange({ ...range, right: Math.max(range.right, right), bottom: Math.max(range.bottom, bottom) });
  return [{ start: tag.start, end: tag.end, text: xml.slice(tag.start, tag.end).replace(/\sref\s*=\s*("[^"]*"|'[^']*')/, ` ref="${ref}"`) }];
}

const columnXml = (prefix: string, column: number, position: number): string =>
  `<${prefix}col min="${String(column + 1)}" max="${String(column + 1)}" width="${String(lookOf(position).width)}" customWidth="1"/>`;

/** Widths for columns that have none of their own. @param widths Pairs of column and index into `RESULT_COLUMNS`, in column order. */
function editWidths(xml: string, prefix: string, data: XmlTag, widths: readonly (readonly [column: number, position: number])[]): readonly Edit[] {
  const table = findTag(xml, 'cols', 0, data.start);
  if (table === undefined || table.kind === 'empty') {
    const text = widths.map(([column, position]) => columnXml(prefix, column, position)).join('');
    return text === '' ? [] : [{ start: table?.start ?? data.start, end: table?.end ?? data.start, text: `<${prefix}cols>${text}</${prefix}cols>` }];
  }
  const close = closeOf(xml, table).start;
  const existing = [...scanTags(xml, table.end, close)].filter(({ name, kind }) => name === 'col' && kind !== 'close').map((tag) => ({
    start: tag.start, min: Number(attributeOf(xml, tag, 'min')) - 1, max: Number(attributeOf(xml, tag, 'max')) - 1,
  }));
  return widths.filter(([column]) => !existing.some(({ min, max }) => min <= column && column <= max)).map(([column, position]) => {
    const at = existing.find(({ min }) => min > column)?.start ?? close;
    return { start: at, end: at, text: columnXml(prefix, column, position) };
  });
}

/**
 * Sets our cells into a worksheet.
 * @param columns Table column for each of `RESULT_COLUMNS`; those from `firstNew` on get a width.
 */
export function spliceSheet(xml: string, data: SheetData, own: OwnCells, columns: readonly number[], firstNew: number): string {
  const prefix = prefixOf(xml, data.tag);
  const widths = columns.flatMap((column, position) => (column >= firstNew ? [[column, position] as const] : []));
  const head = [...editDimension(xml, data.tag.start, Math.max(...columns), Math.max(...own.keys())), ...editWidths(xml, prefix, data.tag, widths)];
  const rows = editRows(xml, prefix, data, own);
  if (data.tag.kind !== 'empty') return applyEdits(xml, [...head, ...rows]);
  const text = rows.map((edit) => edit.text).join('');
  return applyEdits(xml, [...head, { start: data.tag.start, end: data.tag.end, text: `<${prefix}sheetData>${text}</${prefix}sheetData>` }]);
}
