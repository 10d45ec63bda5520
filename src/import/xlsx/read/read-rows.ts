/** The cells of one sheet -> rows of texts. */
import { IMPORT_TEXTS } from '../../texts.nl';
import { UnreadableInput } from '../../unreadable-input';
import { formatNumber } from './format-number';
import { unescapeText } from './read-shared-strings';
import { visitXml } from './visit-xml';
import type { Attributes } from './visit-xml';

/** Size of an Excel worksheet. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
/** Most cells of a sheet, the empty ones between others included; a handbook of 10,000 functions has some 200,000. */
const MOST_CELLS = 5_000_000;

/** @property strings Texts by number. @property formats Pattern of the number format by style. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
}

/** "AB12" -> column 27, row 12; columns count from 0. */
function parseReference(reference: string): { readonly column: number; readonly row: number } | undefined {
  const found = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference);
  if (found?.[1] === undefined || found[2] === undefined) return undefined;
  return { column: Array.from(found[1]).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1, row: Number(found[2]) };
}

function showValue(type: string, value: string, style: number, { strings, formats }: SheetContext): string {
  switch (type) {
    case 's': return strings[Number(value)] ?? '';
    case 'b': return value === '1' ? 'WAAR' : 'ONWAAR';
    case 'n': return value === '' || !Number.isFinite(Number(value)) ? value : formatNumber(Number(value), formats[style] ?? '');
    default: return unescapeText(value);
  }
}

class RowCollector {
  readonly rows: string[][] = [];
  private row = 0;
  private column = 0;
  private cells = 0;

  /** @param number As the sheet gives it; without, the next. */
  startRow(number: string | undefined): void {
    this.row = number === undefined ? this.row + 1 : Number(number);
    this.column = 0;
  }

  startCell(reference: string | undefined): void {
    const found = parseReference(reference ?? '');
    if (found !== undefined) ({ column: this.column, row: this.row } = found);
  }

  add(text: string): void {
    const { row, column } = this;
    this.column += 1;
    if (text === '') return;
    if (!(row >= 1 && row <= MOST_ROWS && column < MOST_COLUMNS)) throw new UnreadableInput(IMPORT_TEXTS.damaged);
    while (this.rows.length < row) this.rows.push([]);
    const cells = this.rows[row - 1] ?? [];
    this.cells += Math.max(0, column + 1 - cells.length);
    if (this.cells > MOST_CELLS) throw new UnreadableInput(IMPORT_TEXTS.tooManyCells(MOST_CELLS));
    while (cells.length < column) cells.push('');
    cells[column] = text;
  }
}

/** @returns Rows from the first of the sheet; what stands behind the last filled cell of a row is absent. */
export function readRows(xml: string, context: SheetContext): readonly (readonly string[])[] {
  const collector = new RowCollector();
  let cell: Attributes | undefined;
  let value = '';
  let inValue = false;
  visitXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') collector.startRow(attributes.r);
      else if (name === 'c') {
        cell = attributes;
        value = '';
        collector.startCell(attributes.r);
      } else if (name === 'v' || name === 't') inValue = cell !== undefined;
    },
    text: (text) => { if (inValue) value += text; },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'c' && cell !== undefined) {
        collector.add(showValue(cell.t ?? 'n', value, Number(cell.s ?? 0), context));
        cell = undefined;
      }
    },
  });
  return collector.rows;
}
