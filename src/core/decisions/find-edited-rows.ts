/** Where edits of the analyst's cells go in a list as it stands now: the row of their job, and only over what was shown. */
import { cellText } from '../jobs/read-cell';
import type { AnalystColumns } from '../jobs/analyst-columns';
import type { AnalystColumnId } from '../model/analyst-columns';
import type { CompanyJob } from '../model/company-job';
import type { Grade } from '../model/ids';
import type { Cell, Table } from '../model/table';
import { recordKey } from '../results/seal';
import type { AnalystEdit, AnalystTexts } from './analyst-edit';
import { readDate } from './decision-date';
import { gradeOnLadder } from './read-decisions';

/** @property index Into `table.rows`. @property state `done`: it stands there already. `gone`: the job is in no row any more. `changed`: other things stand there than were shown. */
export type EditedRow =
  | { readonly state: 'open' | 'done' | 'changed'; readonly edit: AnalystEdit; readonly index: number }
  | { readonly state: 'gone'; readonly edit: AnalystEdit };

function textOf(id: AnalystColumnId, cell: Cell | undefined, ladder: readonly Grade[]): string {
  if (id === 'on') return readDate(cell).on;
  const text = typeof cell === 'string' ? cell.trim() : cellText(cell);
  return id === 'grade' ? gradeOnLadder(text, ladder) ?? text : text;
}

const holds = (texts: (id: AnalystColumnId) => string, cells: AnalystTexts, wanted: AnalystTexts): boolean =>
  (Object.keys(cells) as AnalystColumnId[]).every((id) => texts(id) === (wanted[id] ?? '').trim());

/** @param jobs Of the table. @param columns Those that the list lacks are empty. @param ladder As it was when the cells were shown. */
export function findEditedRows(table: Table, jobs: readonly CompanyJob[], columns: AnalystColumns, edits: readonly AnalystEdit[], ladder: readonly Grade[]): readonly EditedRow[] {
  const wanted = new Set(edits.map(({ key }) => key));
  const rows = new Map<string, number[]>();
  for (const job of jobs) {
    const key = recordKey(job);
    if (wanted.has(key)) rows.set(key, [...(rows.get(key) ?? []), job.row]);
  }
  return edits.map((edit): EditedRow => {
    const free = rows.get(edit.key) ?? [];
    const [nearest] = [...free].sort((a, b) => Math.abs(a - edit.row) - Math.abs(b - edit.row));
    if (nearest === undefined) return { state: 'gone', edit };
    free.splice(free.indexOf(nearest), 1);
    const index = nearest - table.firstRow;
    const texts = (id: AnalystColumnId): string => textOf(id, table.rows[index]?.[columns[id] ?? -1], ladder);
    if (holds(texts, edit.cells, edit.cells)) return { state: 'done', edit, index };
    return { state: holds(texts, edit.cells, edit.seen) ? 'open' : 'changed', edit, index };
  });
}
