/** Rows of a sheet -> the functions they belong to: by code, else by name; rows of no function are reported. */
import type { Issue } from '../../model/issue';
import { fold } from '../../text/fold';
import { sheetIssue } from './read-sheet-rows';
import type { SheetRow } from './read-sheet-rows';

/** What a row says of its function. */
export interface JobHead {
  readonly code: string;
  readonly name: string;
}

/** [3, 4, 5, 9] -> "3–5, 9". */
function describeRows(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${String(from)}–${String(to)}`)).join(', ');
}

const nameKey = (name: string): string => fold(name).replace(/\s+/g, ' ').trim();

/** @returns Code of the function -> its rows, in order. */
export function rowsPerJob<Key extends string>(rows: readonly SheetRow<Key | 'code' | 'name'>[], jobs: readonly JobHead[], sheet: string, issues: Issue[]): ReadonlyMap<string, readonly SheetRow<Key | 'code' | 'name'>[]> {
  const codes = new Set(jobs.map(({ code }) => code));
  const byName = new Map<string, string | undefined>();
  // A name that two functions bear names neither.
  for (const { code, name } of jobs) if (name !== '') byName.set(nameKey(name), byName.has(nameKey(name)) ? undefined : code);
  const found = new Map<string, SheetRow<Key | 'code' | 'name'>[]>(jobs.map(({ code }) => [code, []]));
  const unknown = new Map<string, number[]>();
  for (const row of rows) {
    const own = row.cells.code.trim();
    const named = byName.get(nameKey(row.cells.name));
    const code = codes.has(own) ? own : named;
    const label = `${own} ${row.cells.name}`.trim();
    if (code === undefined) unknown.set(label, unknown.get(label) ?? []);
    else if (named !== undefined && named !== code) issues.push(sheetIssue('catalogue-sheet-conflict', 'warning', sheet, row.row, row.cells.name, { used: code }));
    if (code === undefined) unknown.get(label)?.push(row.row);
    else found.get(code)?.push(row);
  }
  for (const [label, numbers] of unknown) issues.push(sheetIssue('catalogue-sheet-function-unknown', 'warning', sheet, numbers[0], label, { rows: describeRows(numbers) }));
  return found;
}
