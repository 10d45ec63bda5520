/** A workbook with our columns: the sheet's XML edited in place, every other part as it lies in the file. */
import { RESULT_COLUMNS, SHEET_COLUMNS } from '../../../core';
import type { Cell, Placed, Table } from '../../../core';
import { encodeText } from '../../text/text-encoding';
import { IMPORT_TEXTS } from '../../texts.nl';
import { UnreadableInput } from '../../unreadable-input';
import { replaceParts } from '../../zip/replace-parts';
import { visitXml } from '../read/visit-xml';
import type { SheetPlace, Workbook } from '../read/read-workbook';
import { partText, xmlEncoding } from '../read/xml-part';
import { RESULT_WIDTHS } from '../result-widths';
import { editSheet } from './edit-sheet';
import type { OwnCell, OwnRow } from './edit-sheet';
import { percentStyle } from './percent-style';
import { tagBefore, withAttribute, XmlEdit } from './xml-edit';

/** Cells of one row in the order of their columns; without those that are left alone and those that are formulas. */
function ownCells(columns: readonly number[], cells: readonly Cell[], formulas: readonly number[]): readonly OwnCell[] {
  return columns
    .flatMap((column, position): OwnCell[] => {
      const value = cells[position] ?? null;
      return value === null || formulas.includes(column) ? [] : [{ column, value }];
    })
    .sort((a, b) => a.column - b.column);
}

/** @param onHeader Called with the number of the first row that has cells: the header. */
function* ownRows({ rows: all, formulas }: Table, { columns, rows }: Placed, onHeader: (row: number) => void): Generator<OwnRow, undefined> {
  let isFirst = true;
  for (let index = 0; index < all.length; index += 1) {
    const cells = rows.get(index);
    if (cells === undefined) continue;
    if (isFirst) onHeader(index + 1);
    isFirst = false;
    yield { row: index + 1, cells: ownCells(columns, cells, formulas?.get(index) ?? []) };
  }
  return undefined;
}

/** Lets Excel calculate anew what refers to our cells. */
function recalculated(text: string): string {
  const edit = new XmlEdit(text);
  visitXml(text, {
    open: (name, _attributes, end) => {
      const tag = tagBefore(text, end);
      if (name === 'calcPr') edit.replace(end - tag.length, end, withAttribute(tag, 'fullCalcOnLoad', '1'));
    },
  });
  return edit.finish();
}

function encodePart(text: string, { file }: Workbook, path: string): Uint8Array {
  const heads: Uint8Array[] = [];
  file.stream(path, (piece) => { if (heads.length === 0) heads.push(piece.slice(0, 2)); });
  const encoding = xmlEncoding(heads[0] ?? new Uint8Array());
  return encodeText(encoding === 'utf-8' ? text : `\uFEFF${text}`, encoding) ?? new Uint8Array();
}

/** @throws UnreadableInput when our columns do not fit the sheet. */
export function* writeResults(workbook: Workbook, sheet: SheetPlace, table: Table, placed: Placed): Generator<Uint8Array> {
  const rightmost = Math.max(...placed.columns) + 1;
  if (rightmost > SHEET_COLUMNS) throw new UnreadableInput(IMPORT_TEXTS.tooManyColumns(rightmost));
  const firstNew = table.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const percentages = new Set(placed.columns.filter((_, position) => RESULT_COLUMNS[position]?.kind === 'percentage'));
  const changed = new Map<string, string>();
  let percent: string | undefined;
  const findPercent = (): string | undefined => {
    const found = percentStyle(workbook);
    for (const [path, text] of found?.changed ?? []) changed.set(path, text);
    return found?.style;
  };
  const wanted = {
    headerRow: 0,
    rows: ownRows(table, placed, (row) => { wanted.headerRow = row; }),
    widths: new Map(placed.columns.flatMap((column, position) => (column >= firstNew ? [[column, RESULT_WIDTHS[position] ?? 0] as const] : []))),
    styleFor: ({ column }: OwnCell) => (percentages.has(column) ? (percent ??= findPercent()) : undefined),
  };
  changed.set(sheet.path, editSheet(partText(workbook.file, sheet.path) ?? '', wanted));
  const hasFormulas = table.formulas !== undefined || workbook.relations.some(({ kind }) => kind === 'calcChain');
  if (hasFormulas) changed.set(workbook.path, recalculated(partText(workbook.file, workbook.path) ?? ''));
  const names = new Map(workbook.file.parts.map(({ name }) => [name.toLowerCase(), name] as const));
  yield* replaceParts(workbook.file.parts, new Map([...changed].map(([path, text]) => [names.get(path.toLowerCase()) ?? path, encodePart(text, workbook, path)])));
}
