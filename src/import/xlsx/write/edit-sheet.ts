/** The XML of a sheet with our cells in it; everything else stays to the letter, and rows that we do not write cost nothing. */
import type { Cell } from '../../../core';
import { columnLetters, parsePlace } from '../cell-place';
import { visitXml } from '../read/visit-xml';
import type { Attributes } from '../read/visit-xml';
import { cellXml } from './cell-xml';
import { ColumnWidths } from './edit-columns';
import { prefixOf, tagBefore, withAttribute, XmlEdit } from './xml-edit';

/** A cell of ours: '' empties it. @property column From 0. */
export interface OwnCell {
  readonly column: number;
  readonly value: Exclude<Cell, null>;
}

/** @property row From 1. @property cells By column. */
export interface OwnRow {
  readonly row: number;
  readonly cells: readonly OwnCell[];
}

/**
 * @property rows Top to bottom, asked for as they are needed.
 * @property widths Column -> width, for the columns that are new.
 * @property styleFor Number of the style for a cell that has none.
 * @property headerRow The row whose new cells take the look of the header left of them.
 */
export interface SheetEdit {
  readonly rows: Iterator<OwnRow, undefined>;
  readonly widths: ReadonlyMap<number, number>;
  readonly styleFor: (cell: OwnCell) => string | undefined;
  readonly headerRow: number;
}

class SheetEditor {
  private readonly edit: XmlEdit;
  private readonly widths: ColumnWidths;
  private prefix = '';
  private next: OwnRow | undefined;
  private own: readonly OwnCell[] = [];
  private row = 0;
  private rowStyle: string | undefined;
  private column = -1;
  private headerStyle: string | undefined;
  private cell: { readonly start: number; readonly column: number; readonly style?: string } | undefined;
  private setDimension: ((xml: string) => void) | undefined;
  private dimension = '';
  private dimensionTag = '';
  private lastRow = 0;
  private lastColumn = 0;

  constructor(text: string, private readonly wanted: SheetEdit) {
    this.edit = new XmlEdit(text);
    this.widths = new ColumnWidths(this.edit, wanted.widths);
    this.advance();
  }

  private advance(): void {
    this.next = this.wanted.rows.next().value;
  }

  private startOf(end: number): number {
    return end - tagBefore(this.edit.text, end).length;
  }

  /** @param style Of the cell that stands there, if any. @param stands Whether one does. */
  private toXml({ column, value }: OwnCell, row: number, stands: boolean, style?: string): string {
    const inherited = stands ? style : row === this.wanted.headerRow && this.wanted.widths.has(column) ? this.headerStyle : (this.rowStyle ?? this.widths.styleOf(column));
    if (value === '' && !stands) return '';
    this.lastRow = Math.max(this.lastRow, row);
    this.lastColumn = Math.max(this.lastColumn, column);
    const chosen = value === '' || row === this.wanted.headerRow || (inherited ?? '0') !== '0' ? inherited : (this.wanted.styleFor({ column, value }) ?? inherited);
    return cellXml(this.prefix, `${columnLetters(column)}${String(row)}`, chosen, value);
  }

  /** Our cells left of `column` that are not written yet. */
  private takeCells(column: number): string {
    let xml = '';
    while (this.own[0] !== undefined && this.own[0].column < column) {
      xml += this.toXml(this.own[0], this.row, false);
      this.own = this.own.slice(1);
    }
    return xml;
  }

  /** Rows of ours above `row` that the sheet does not have. */
  private takeRows(row: number): string {
    let xml = '';
    this.rowStyle = undefined;
    while (this.next !== undefined && this.next.row < row) {
      const { row: number, cells } = this.next;
      const written = cells.map((cell) => this.toXml(cell, number, false)).join('');
      if (written !== '') xml += `<${this.prefix}row r="${String(number)}">${written}</${this.prefix}row>`;
      this.advance();
    }
    return xml;
  }

  private openRow({ r, s, customFormat }: Attributes, end: number): void {
    const number = r === undefined ? this.row + 1 : Number(r);
    const missing = this.takeRows(number);
    const start = this.startOf(end);
    if (missing !== '') this.edit.insert(start, missing);
    [this.row, this.column, this.headerStyle] = [number, -1, undefined];
    this.rowStyle = customFormat === '1' || customFormat === 'true' ? s : undefined;
    this.own = [];
    if (this.next?.row !== number) return;
    this.own = this.next.cells;
    this.advance();
    const tag = tagBefore(this.edit.text, end);
    // A row says which columns it spans; ours may lie outside, and the statement is optional.
    const open = tag.replace(/\sspans\s*=\s*(?:"[^"]*"|'[^']*')/, '');
    if (!tag.endsWith('/>')) {
      if (open !== tag) this.edit.replace(start, end, open);
      return;
    }
    const cells = this.takeCells(Infinity);
    if (cells !== '') this.edit.replace(start, end, `${open.replace(/\s*\/>$/, '>')}${cells}</${this.prefix}row>`);
  }

  private closeRow(end: number): void {
    const cells = this.takeCells(Infinity);
    if (cells !== '') this.edit.insert(this.startOf(end), cells);
  }

  private openCell({ r = '', s }: Attributes, end: number): void {
    const column = parsePlace(r)?.column ?? this.column + 1;
    const start = this.startOf(end);
    const before = this.takeCells(column);
    if (before !== '') this.edit.insert(start, before);
    this.column = column;
    if (!this.wanted.widths.has(column)) this.headerStyle = s;
    this.cell = { start, column, ...(s === undefined ? {} : { style: s }) };
  }

  private closeCell(end: number): void {
    const [own] = this.own;
    if (this.cell !== undefined && own?.column === this.cell.column) {
      this.edit.replace(this.cell.start, end, this.toXml(own, this.row, true, this.cell.style));
      this.own = this.own.slice(1);
    }
    this.cell = undefined;
  }

  private readDimension(reference: string, end: number): void {
    this.dimension = reference;
    this.dimensionTag = tagBefore(this.edit.text, end);
    this.setDimension = this.edit.replaceLater(this.startOf(end), end);
  }

  private writeDimension(): void {
    const corner = parsePlace(this.dimension.split(':').at(-1) ?? '');
    const [first = 'A1'] = this.dimension.split(':');
    const last = `${columnLetters(Math.max(this.lastColumn, corner?.column ?? 0))}${String(Math.max(this.lastRow, corner?.row ?? 1))}`;
    this.setDimension?.(withAttribute(this.dimensionTag, 'ref', `${first}:${last}`));
  }

  private open(name: string, attributes: Attributes, end: number): void {
    switch (name) {
      case 'worksheet': this.prefix = prefixOf(tagBefore(this.edit.text, end)); break;
      case 'dimension': this.readDimension(attributes.ref ?? 'A1', end); break;
      case 'cols': this.widths.openList(end); break;
      case 'col': this.widths.add(attributes, end); break;
      case 'sheetData': this.widths.finish(this.startOf(end), this.prefix); break;
      case 'row': this.openRow(attributes, end); break;
      case 'c': this.openCell(attributes, end); break;
    }
  }

  private close(name: string, end: number): void {
    switch (name) {
      case 'cols': this.widths.closeList(end, this.prefix); break;
      case 'c': this.closeCell(end); break;
      case 'row': this.closeRow(end); break;
      case 'sheetData': {
        const missing = this.takeRows(Infinity);
        if (missing !== '') this.edit.insert(this.startOf(end), missing);
        break;
      }
    }
  }

  write(): string {
    visitXml(this.edit.text, { open: (name, attributes, end) => { this.open(name, attributes, end); }, close: (name, end) => { this.close(name, end); } });
    this.writeDimension();
    return this.edit.finish();
  }
}

/** @throws Error when the XML is not well formed. */
export const editSheet = (text: string, wanted: SheetEdit): string => new SheetEditor(text, wanted).write();
