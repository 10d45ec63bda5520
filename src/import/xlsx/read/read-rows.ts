/** The cells of one sheet -> its table: what is shown, and where formulas stand. What is not there costs nothing. */
import { SHEET_COLUMNS, SHEET_ROWS } from '../../../core';
import type { Row, Table } from '../../../core';
import { IMPORT_TEXTS } from '../../texts.nl';
import { UnreadableInput } from '../../unreadable-input';
import { parsePlace } from '../cell-place';
import { ERROR_VALUES, TRUTHS } from './number-formats.nl';
import { RichText, unescapeText } from './read-shared-strings';
import { GENERAL_FORMAT, showIsoDate, showNumber, showText } from './show-value';
import type { NumberFormat } from './show-value';
import type { Attributes, XmlVisitor } from './visit-xml';

/** Most cells of a sheet, the empty ones between others in a row included; a handbook of 10,000 functions has some 200,000. */
const MOST_CELLS = 15_000_000;

/** Most cells that a formula of a range may fill to be known as formulas. */
const LARGEST_ARRAY = 100_000;

/** @property strings Texts by number. @property formats Number format by style. @property fromMac Whether days count from 1904. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly fromMac: boolean;
}

/** @property valueless Formulas whose value was not saved with them, as programs other than Excel do. */
export interface SheetCells {
  readonly table: Table;
  readonly valueless: number;
}

/** @returns The text of a cell, as a Dutch Excel shows it. */
function show(type: string, value: string, style: number, { strings, formats, fromMac }: SheetContext): string {
  const format = formats[style] ?? GENERAL_FORMAT;
  switch (type) {
    case 's': return showText(strings[Number(value)] ?? '', format);
    case 'b': return TRUTHS[value] ?? value;
    case 'e': return ERROR_VALUES[value] ?? value;
    case 'd': return showIsoDate(value, format);
    case 'n': return value.trim() === '' || !Number.isFinite(Number(value)) ? value : showNumber(Number(value), format, fromMac);
    default: return showText(unescapeText(value), format);
  }
}

const EMPTY: Row = [];

/** Rows by number, only those that hold something. */
class SparseRows {
  private readonly rows = new Map<number, string[]>();
  private readonly formulas = new Map<number, number[]>();
  private readonly blanks: (readonly [row: number, column: number, text: string])[] = [];
  private last = 0;
  private width = 0;
  private cells = 0;

  add(row: number, column: number, text: string): void {
    if (/\S/.test(text)) this.set(row, column, text);
    else if (text !== '') this.blanks.push([row, column, text]);
  }

  private set(row: number, column: number, text: string): void {
    const cells = this.rows.get(row) ?? [];
    this.cells += Math.max(0, column + 1 - cells.length);
    if (this.cells > MOST_CELLS) throw new UnreadableInput(IMPORT_TEXTS.tooManyCells(MOST_CELLS));
    while (cells.length < column) cells.push('');
    cells[column] = text;
    this.rows.set(row, cells);
    this.last = Math.max(this.last, row);
    this.width = Math.max(this.width, column + 1);
  }

  addFormula(row: number, column: number): void {
    const columns = this.formulas.get(row - 1);
    if (columns === undefined) this.formulas.set(row - 1, [column]);
    else if (!columns.includes(column)) columns.push(column);
  }

  /** One formula may fill a range: it stands in the first cell only. */
  addArray(reference: string): void {
    const [first, last] = reference.split(':').map(parsePlace);
    if (first === undefined || last === undefined || (last.row - first.row + 1) * (last.column - first.column + 1) > LARGEST_ARRAY) return;
    for (let row = first.row; row <= last.row; row += 1) for (let column = first.column; column <= last.column; column += 1) this.addFormula(row, column);
  }

  /** Rows without a cell are one and the same. White space counts among the cells that hold something, and is no table by itself. */
  toTable(): Table {
    for (const [row, column, text] of this.blanks) if (row <= this.last && column < this.width) this.set(row, column, text);
    const rows = Array.from({ length: this.last }, () => EMPTY);
    for (const [number, cells] of this.rows) rows[number - 1] = cells;
    return { rows, firstRow: 1, ...(this.formulas.size === 0 ? {} : { formulas: this.formulas }) };
  }
}

/**
 * Reads `<sheetData>`. The table ends at the last row and column that show something: a stray space makes none of a million rows.
 * @returns What to visit the XML with, and the cells when that is done.
 */
export function sheetReader(context: SheetContext): { readonly visitor: XmlVisitor; readonly finish: () => SheetCells } {
  const found = new SparseRows();
  const rich = new RichText();
  let [row, column, valueless] = [0, 0, 0];
  let cell: Attributes | undefined;
  let value = '';
  let [inValue, hasFormula] = [false, false];
  const startRow = (number: string | undefined): void => {
    row = number === undefined ? row + 1 : Number(number);
    column = 0;
  };
  const startCell = (attributes: Attributes): void => {
    cell = attributes;
    [value, hasFormula] = ['', false];
    rich.start();
    const place = parsePlace(attributes.r ?? '');
    if (place !== undefined) ({ column, row } = place);
  };
  const endCell = ({ t: type = 'n', s: style = '0' }: Attributes): void => {
    if (!(row >= 1 && row <= SHEET_ROWS && column < SHEET_COLUMNS)) throw new UnreadableInput(IMPORT_TEXTS.damaged);
    const text = type === 'inlineStr' ? showText(rich.text, context.formats[Number(style)] ?? GENERAL_FORMAT) : show(type, value, Number(style), context);
    found.add(row, column, text);
    if (hasFormula) found.addFormula(row, column);
    if (hasFormula && value === '' && type !== 'str') valueless += 1;
    column += 1;
    cell = undefined;
  };
  return {
    visitor: {
      open: (name, attributes) => {
        if (name === 'row') startRow(attributes.r);
        else if (name === 'c') startCell(attributes);
        else if (cell === undefined) return;
        else if (name === 'v') inValue = true;
        else if (name === 'f') {
          hasFormula = true;
          if (attributes.t === 'array') found.addArray(attributes.ref ?? '');
        }
        else rich.onOpen(name);
      },
      text: (text) => {
        if (inValue) value += text;
        else rich.onText(text);
      },
      close: (name) => {
        rich.onClose(name);
        if (name === 'v') inValue = false;
        else if (name === 'c' && cell !== undefined) endCell(cell);
      },
    },
    finish: () => ({ table: found.toTable(), valueless }),
  };
}
