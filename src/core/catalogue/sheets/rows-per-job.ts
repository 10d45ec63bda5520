/** Rows of a sheet -> the functions they belong to; rows of no function are reported. */
import type { Issue } from '../../model/issue';
import { describeRows, findReferred } from './find-referred';
import type { Named } from './find-referred';
import { sheetIssue } from './read-sheet-rows';

interface JobRow {
  readonly row: number;
  readonly cells: { readonly code: string | undefined; readonly name: string };
}

/** @param jobs Functions by their codes. @returns Each row of a function with its code, in order. */
export function rowsWithJob<Row extends JobRow>(rows: readonly Row[], jobs: readonly Named[], sheet: string, issues: Issue[]): readonly { readonly row: Row; readonly code: string }[] {
  const found = findReferred(rows.map(({ row, cells }) => ({ row, key: cells.code, name: cells.name })), jobs, sheet, issues);
  const unknown = new Map<string, number[]>();
  const known = rows.flatMap((row, index) => {
    const job = found[index];
    if (job !== undefined) return [{ row, code: job.key }];
    const label = `${row.cells.code ?? ''} ${row.cells.name}`.trim();
    unknown.set(label, [...unknown.get(label) ?? [], row.row]);
    return [];
  });
  for (const [label, numbers] of unknown) issues.push(sheetIssue('catalogue-sheet-function-unknown', 'warning', numbers[0], label, { sheet, rows: describeRows(numbers) }));
  return known;
}

/** @returns Code of the function -> its rows, in order. */
export function rowsPerJob<Row extends JobRow>(rows: readonly Row[], jobs: readonly Named[], sheet: string, issues: Issue[]): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>(jobs.map(({ key }) => [key, []]));
  for (const { row, code } of rowsWithJob(rows, jobs, sheet, issues)) found.get(code)?.push(row);
  return found;
}
