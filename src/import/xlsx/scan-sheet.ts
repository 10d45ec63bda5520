/** The rows and cells of a worksheet part: what they hold and where they stand in the text. */
import { columnIndex } from './cell-reference';
import { attributeOf, findTag, scanTags } from './scan-xml';
import type { XmlTag } from './scan-xml';

/**
 * A `c` element.
 * @property column Counts from 0. @property style Index into the workbook's cell formats.
 * @property type As in the file: `s` shared text, `inlineStr`, `str` text of a formula, `b`, `e`, `d` or `n`.
 * @property value Place of the content of `v`; absent when there is none. @property inline Place of the content of `is`.
 */
export interface SheetCell {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly style: number;
  readonly type: string;
  readonly hasFormula: boolean;
  readonly value?: { readonly start: number; readonly end: number };
  readonly inline?: { readonly start: number; readonly end: number };
}

/** A `row` element. @property number Counts from 1. @property tag Its opening tag; @property end just after its closing tag. */
export interface SheetRow {
  readonly number: number;
  readonly tag: XmlTag;
  readonly end: number;
  readonly cells: readonly SheetCell[];
}

interface OpenCell {
  readonly tag: XmlTag;
  readonly column: number;
  hasFormula: boolean;
  value?: { start: number; end: number };
  inline?: { start: number; end: number };
}

function openCell(xml: string, tag: XmlTag, previous: number): OpenCell {
  const letters = /^[A-Za-z]+/.exec(attributeOf(xml, tag, 'r') ?? '')?.[0];
  return { tag, column: letters === undefined ? previous + 1 : columnIndex(letters), hasFormula: false };
}

function finishCell(xml: string, { tag, column, hasFormula, value, inline }: OpenCell, end: number): SheetCell {
  return {
    column, start: tag.start, end, hasFormula,
    style: Number(attributeOf(xml, tag, 's') ?? '0'), type: attributeOf(xml, tag, 't') ?? 'n',
    ...(value === undefined ? {} : { value }), ...(inline === undefined ? {} : { inline }),
  };
}

function scanCells(xml: string, from: number, to: number): readonly SheetCell[] {
  const cells: SheetCell[] = [];
  let open: OpenCell | undefined;
  for (const tag of scanTags(xml, from, to)) {
    if (tag.name === 'c' && tag.kind !== 'close') {
      open = openCell(xml, tag, cells.at(-1)?.column ?? -1);
      if (tag.kind === 'empty') cells.push(finishCell(xml, open, tag.end));
    } else if (open === undefined) continue;
    else if (tag.name === 'c') cells.push(finishCell(xml, open, tag.end));
    else if (tag.name === 'f') open.hasFormula = true;
    else if (tag.kind === 'open' && tag.name === 'v') open.value = { start: tag.end, end: tag.end };
    else if (tag.kind === 'open' && tag.name === 'is') open.inline = { start: tag.end, end: tag.end };
    else if (tag.name === 'v' && open.value) open.value.end = tag.start;
    else if (tag.name === 'is' && open.inline) open.inline.end = tag.start;
  }
  return cells;
}

/** The `sheetData` element. @property close Where rows can be added: its closing tag, or its own end when it is empty. */
export interface SheetData {
  readonly tag: XmlTag;
  readonly close: number;
  readonly rows: readonly SheetRow[];
}

/** Scans all rows of a worksheet; `undefined` when the part is not a worksheet. */
export function scanSheet(xml: string): SheetData | undefined {
  const tag = findTag(xml, 'sheetData');
  if (tag === undefined) return undefined;
  if (tag.kind === 'empty') return { tag, close: tag.end, rows: [] };
  const rows: SheetRow[] = [];
  let close = xml.length;
  let open: { readonly tag: XmlTag; readonly number: number } | undefined;
  for (const row of scanTags(xml, tag.end)) {
    if (row.name === 'sheetData') {
      close = row.start;
      break;
    }
    if (row.name !== 'row') continue;
    if (row.kind === 'close') {
      if (open !== undefined) rows.push({ ...open, end: row.end, cells: scanCells(xml, open.tag.end, row.start) });
      continue;
    }
    const number = Number(attributeOf(xml, row, 'r') ?? String((rows.at(-1)?.number ?? 0) + 1));
    if (row.kind === 'empty') rows.push({ number, tag: row, end: row.end, cells: [] });
    else open = { tag: row, number };
  }
  return { tag, close, rows };
}
