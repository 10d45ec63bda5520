/** One worksheet -> its rows by the meaning of their columns, in the order of their numbers; whatever else stands in it is reported. */
import type { Issue, IssueCode, Severity } from '../../model/issue';
import type { Cell, Row } from '../../model/table';
import { fold } from '../../text/fold';
import type { CatalogueSheet } from './catalogue-to-sheets';
import { NUMBER_HEADER } from './sheet-layout.nl';
import type { SheetLayout } from './sheet-layout.nl';

/** @property row As the user sees it, from 1. @property cells Text by key, as it stands; empty when there is only white space. */
export interface SheetRow<Key extends string> {
  readonly row: number;
  readonly cells: Readonly<Record<Key, string>>;
}

/** Rows in which the header is looked for: an analyst may put a title above it. */
const HEADER_REACH = 20;

/** Headers are compared without case, accents, and what stands in brackets behind them. */
const headerKey = (header: string): string => fold(header).replace(/\([^()]*\)\s*$/, '').replace(/\s+/g, ' ').trim();

const textOf = (cell: Cell | undefined): string => {
  const text = cell === null || cell === undefined ? '' : String(cell).replace(/\r\n?/g, '\n');
  return text.trim() === '' ? '' : text;
};

/** An issue about a row of a sheet. @param values Further values for its wording. */
export function sheetIssue(code: IssueCode, severity: Severity, sheet: string, row: number | undefined, found: string, values: Readonly<Record<string, string>> = {}): Issue {
  return { code, severity, place: row === undefined ? {} : { row }, found, values: { sheet, ...values } };
}

interface Found<Key extends string> {
  readonly columns: ReadonlyMap<Key, number>;
  readonly number: number;
  readonly header: Row;
  readonly index: number;
}

function findHeader<Key extends string>(rows: readonly Row[], { headers, required }: SheetLayout<Key>): Found<Key> | undefined {
  const keys = Object.keys(headers) as Key[];
  for (const [index, header] of rows.slice(0, HEADER_REACH).entries()) {
    const found = header.map((cell) => headerKey(textOf(cell)));
    const columns = new Map(keys.map((key) => [key, found.indexOf(headerKey(headers[key]))] as const).filter(([, at]) => at >= 0));
    if (required.every((key) => columns.has(key))) return { columns, number: found.indexOf(headerKey(NUMBER_HEADER)), header, index };
  }
  return undefined;
}

/** Columns with cells that are not read, and columns of ours that are gone. */
function reportColumns<Key extends string>({ columns, number, header, index }: Found<Key>, body: readonly Row[], { name, headers }: SheetLayout<Key>, issues: Issue[]): void {
  const used = new Set([...columns.values(), number]);
  const width = body.reduce((most, row) => Math.max(most, row.length), header.length);
  for (let at = 0; at < width; at += 1) {
    if (used.has(at) || body.every((row) => textOf(row[at]) === '')) continue;
    issues.push(sheetIssue('catalogue-sheet-unused', 'info', name, index + 1, textOf(header[at])));
  }
  for (const key of Object.keys(headers) as Key[]) {
    if (!columns.has(key)) issues.push(sheetIssue('catalogue-sheet-column-missing', 'warning', name, index + 1, headers[key]));
  }
}

/** Rows by their number; a row without one, or with no number in it, stays behind the row above it. */
function inOrder<Key extends string>(rows: readonly (SheetRow<Key> & { readonly number: string })[]): readonly SheetRow<Key>[] {
  let last = -Infinity;
  const keyed = rows.map(({ number, ...row }) => {
    const value = number.trim() === '' ? NaN : Number(number.trim().replace(',', '.'));
    if (!Number.isNaN(value)) last = value;
    return { row, at: last };
  });
  return keyed.sort((a, b) => a.at - b.at).map(({ row }) => row);
}

/**
 * Reads the sheet that a layout describes, found by its name.
 * @param issues Gets what is wrong with the sheet; a sheet that cannot be used is an error when it is `needed`, else a warning.
 * @returns Its rows below the header, empty ones left out; none when the sheet is not there.
 */
export function readSheetRows<Key extends string>(sheets: readonly CatalogueSheet[], layout: SheetLayout<Key>, issues: Issue[], needed = false): readonly SheetRow<Key>[] {
  const sheet = sheets.find(({ name }) => headerKey(name) === headerKey(layout.name));
  const severity = needed ? 'error' : 'warning';
  if (sheet === undefined) {
    issues.push(sheetIssue('catalogue-sheet-missing', severity, layout.name, undefined, layout.name));
    return [];
  }
  const { rows, firstRow } = sheet.table;
  const found = findHeader(rows, layout);
  if (found === undefined) {
    issues.push(sheetIssue('catalogue-sheet-column-missing', severity, layout.name, firstRow, layout.required.map((key) => layout.headers[key]).join(', ')));
    return [];
  }
  const body = rows.slice(found.index + 1);
  reportColumns(found, body, layout, issues);
  const keys = Object.keys(layout.headers) as Key[];
  const read = body.flatMap((row, index) => {
    const cells = Object.fromEntries(keys.map((key) => [key, textOf(row[found.columns.get(key) ?? -1])])) as Record<Key, string>;
    return keys.every((key) => cells[key] === '') ? [] : [{ row: firstRow + found.index + 1 + index, cells, number: textOf(row[found.number]) }];
  });
  const ordered = inOrder(read);
  if (ordered.some(({ row }, index) => row !== read[index]?.row)) issues.push(sheetIssue('catalogue-sheet-order', 'info', layout.name, undefined, NUMBER_HEADER));
  return ordered;
}
