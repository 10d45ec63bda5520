/** One worksheet -> its rows by the meaning of their columns, in the order of their numbers; whatever else stands in it is reported. */
import type { Issue, IssueBase, IssueValues, Severity } from '../../model/issue';
import type { Cell, Row } from '../../model/table';
import { fold } from '../../text/fold';
import type { CatalogueSheet } from './catalogue-to-sheets';
import { isBlank } from './cell-notation';
import { NUMBER_HEADER, SHEET_NAMES } from './sheet-layout.nl';
import type { Columns, SheetLayout, ValuesOf } from './sheet-layout.nl';

/** @property row As the user sees it, from 1. @property cells Values by key. */
export interface SheetRow<Of extends Columns> {
  readonly row: number;
  readonly cells: ValuesOf<Of>;
}

export type RowOf<Layout> = Layout extends SheetLayout<infer Of> ? SheetRow<Of> : never;

/** Rows in which the header is looked for: an analyst may put a title above it. */
const HEADER_REACH = 20;

const cellText = (cell: Cell | undefined): string => (cell === null || cell === undefined ? '' : String(cell));

/** A name as people mean it: without case, accents, and doubled or outer spaces. */
export const nameKey = (name: string): string => fold(name).replace(/\s+/g, ' ').trim();

/** Without what stands in brackets behind it, an explanation or Excel's number of a copy. */
const bareKey = (name: string): string => nameKey(name).replace(/\([^()]*\)$/, '').trimEnd();

/** Place of the name that is meant: letter for letter, else as people mean it, else but for brackets. */
function placeOf(names: readonly string[], wanted: string): number {
  for (const keyOf of [(name: string): string => name, nameKey, bareKey]) {
    const at = names.findIndex((name) => keyOf(name) === keyOf(wanted));
    if (at >= 0) return at;
  }
  return -1;
}

const pickSheet = (sheets: readonly CatalogueSheet[], wanted: string): CatalogueSheet | undefined => sheets[placeOf(sheets.map(({ name }) => name), wanted)];

type SheetCode = Extract<keyof IssueValues, `catalogue-sheet-${string}`>;

/** An issue about a row of a sheet. */
export function sheetIssue<Code extends SheetCode>(code: Code, severity: Severity, row: number | undefined, found: string, values: IssueValues[Code]): IssueBase<Code> & { readonly values: IssueValues[Code] } {
  return { code, severity, place: row === undefined ? {} : { row }, found, values };
}

/** Sheets with something in them that are not read. */
export function reportForeign(sheets: readonly CatalogueSheet[]): readonly Issue[] {
  const read = new Set(SHEET_NAMES.map((name) => pickSheet(sheets, name)));
  return sheets.filter((sheet) => !read.has(sheet) && sheet.table.rows.some((row) => row.some((cell) => !isBlank(cellText(cell)))))
    .map(({ name }) => sheetIssue('catalogue-sheet-unused', 'info', undefined, name, { sheet: name }));
}

interface Found {
  readonly places: ReadonlyMap<string, number>;
  readonly number: number;
  readonly header: Row;
  readonly index: number;
}

function findHeader<Of extends Columns>(rows: readonly Row[], { columns, required }: SheetLayout<Of>): Found | undefined {
  for (const [index, header] of rows.slice(0, HEADER_REACH).entries()) {
    const names = header.map(cellText);
    const places = new Map(Object.entries(columns).map(([key, column]) => [key, placeOf(names, column.header)] as const).filter(([, at]) => at >= 0));
    if (required.every((key) => places.has(String(key)))) return { places, number: placeOf(names, NUMBER_HEADER), header, index };
  }
  return undefined;
}

/** Columns with cells that are not read, and columns of ours that are gone. */
function reportColumns<Of extends Columns>({ places, number, header, index }: Found, body: readonly Row[], { name, columns, spare }: SheetLayout<Of>, issues: Issue[]): void {
  const used = new Set([...places.values(), number]);
  const width = body.reduce((most, row) => Math.max(most, row.length), header.length);
  for (let at = 0; at < width; at += 1) {
    if (used.has(at) || body.every((row) => isBlank(cellText(row[at])))) continue;
    issues.push(sheetIssue('catalogue-sheet-unused', 'info', index + 1, cellText(header[at]), { sheet: name }));
  }
  for (const [key, column] of Object.entries(columns)) {
    if (!places.has(key) && !spare.includes(key)) issues.push(sheetIssue('catalogue-sheet-column-missing', 'warning', index + 1, column.header, { sheet: name }));
  }
}

/** Rows by their number; a row without one, or with no number in it, stays behind the row above it. */
function inOrder<Of extends Columns>(rows: readonly (SheetRow<Of> & { readonly number: string })[]): readonly SheetRow<Of>[] {
  let last = -Infinity;
  const keyed = rows.map(({ number, row, cells }) => {
    const value = isBlank(number) ? NaN : Number(number.trim().replace(',', '.'));
    if (!Number.isNaN(value)) last = value;
    return { row: { row, cells }, at: last };
  });
  return keyed.sort((a, b) => a.at - b.at).map(({ row }) => row);
}

/**
 * Reads the sheet that a layout describes, found by its name.
 * @param issues Gets what is wrong with the sheet.
 * @param severity Of a sheet that is not there or cannot be used; `silent` where a sheet that is not there is nothing to tell.
 * @returns Its rows below the header, empty ones left out; `undefined` when the sheet is not there or has no header.
 */
export function readSheetRows<Of extends Columns>(sheets: readonly CatalogueSheet[], layout: SheetLayout<Of>, issues: Issue[], severity: Severity | 'silent' = 'warning'): readonly SheetRow<Of>[] | undefined {
  const { name, columns, required } = layout;
  const sheet = pickSheet(sheets, name);
  if (sheet === undefined) {
    if (severity !== 'silent') issues.push(sheetIssue('catalogue-sheet-missing', severity, undefined, name, { sheet: name }));
    return undefined;
  }
  const { rows, firstRow } = sheet.table;
  const found = findHeader(rows, layout);
  if (found === undefined) {
    issues.push(sheetIssue('catalogue-sheet-column-missing', severity === 'silent' ? 'warning' : severity, firstRow, required.map((key) => columns[key]?.header ?? '').join(', '), { sheet: name }));
    return undefined;
  }
  const body = rows.slice(found.index + 1);
  reportColumns(found, body, layout, issues);
  const read = body.flatMap((row, index) => {
    const texts = Object.keys(columns).map((key) => [key, cellText(row[found.places.get(key) ?? -1])] as const);
    if (texts.every(([, cell]) => isBlank(cell))) return [];
    const cells = Object.fromEntries(texts.map(([key, cell]) => [key, columns[key]?.read(cell)])) as ValuesOf<Of>;
    return [{ row: firstRow + found.index + 1 + index, cells, number: cellText(row[found.number]) }];
  });
  const ordered = inOrder(read);
  if (ordered.some(({ row }, index) => row !== read[index]?.row)) issues.push(sheetIssue('catalogue-sheet-order', 'info', undefined, NUMBER_HEADER, { sheet: name }));
  return ordered;
}
