/** Whether a document is a list of the jobs of a company rather than a handbook. */
import type { Unit } from '../catalogue/cut-blocks';
import { recogniseTable } from '../catalogue/recognise-table';
import { fold } from '../text/fold';
import { JOB_LIST_COLUMNS, JOB_LIST_HINTS } from './job-list-words.nl';

/** Fewest rows that tell. */
const ROWS = 2;

const COLUMNS = new Set(JOB_LIST_COLUMNS);
const HINTS = new Set(JOB_LIST_HINTS);

/** A column that only a list of people or jobs has; or a department beside titles that have no group, or that come back. */
export function looksLikeJobList(units: readonly Unit[]): boolean {
  return units.some((unit) => {
    if (unit.kind !== 'table') return false;
    const [header] = unit.rows;
    const table = recogniseTable(unit.rows);
    if (header === undefined || table.kind !== 'list' || table.body.length < ROWS) return false;
    const heads = header.cells.map((cell) => fold(cell).trim());
    if (heads.some((head) => COLUMNS.has(head))) return true;
    const at = (kind: string): number | undefined => [...table.columns].find(([, role]) => role.kind === kind)?.[0];
    const names = table.body.map(({ cells }) => cells[at('name') ?? -1] ?? '').filter((name) => name !== '');
    const repeats = names.length > 0 && new Set(names.map(fold)).size < 0.9 * names.length;
    return heads.some((head) => HINTS.has(head)) && (at('grade') === undefined || repeats);
  });
}
