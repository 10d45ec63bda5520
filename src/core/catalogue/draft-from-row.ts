/** A function that a handbook describes in one row of a list. */
import { startDraft } from './draft-job';
import type { DraftJob } from './draft-job';
import type { HeldTable } from './held-table';
import type { ListRow } from './list-rows';
import { splitNames } from './read-head';
import { placeAreaRow, splitTasks } from './read-table-content';
import type { ColumnRole } from './table-headings.nl';

/** Columns that say more than which function it is, and in which group. */
const CONTENT: readonly ColumnRole['kind'][] = ['tasks', 'purpose', 'position', 'context', 'characteristic', 'rule', 'result-area'];

/** Whether the row describes its function. */
export const hasContent = (table: HeldTable, row: ListRow): boolean =>
  table.kind === 'list' && [...table.columns].some(([index, { kind }]) => CONTENT.includes(kind) && (row.row?.cells[index] ?? '') !== '');

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

function placeCell(draft: DraftJob, role: ColumnRole, text: string, place: ListRow['place']): void {
  switch (role.kind) {
    case 'purpose':
    case 'position':
    case 'context':
      for (const line of linesOf(text)) draft[role.kind].push(line);
      break;
    case 'characteristic':
      draft.characteristics.push({ kind: role.characteristic, name: role.name, paragraphs: [...linesOf(text)] });
      break;
    case 'rule':
      draft.rules.push({ kind: role.rule, label: { lighter: 'Lichter', equal: 'Gelijk', heavier: 'Zwaarder' }[role.rule], text, place });
      break;
    case 'alternatives':
      for (const name of splitNames(text)) if (!draft.alternatives.includes(name)) draft.alternatives.push(name);
      break;
    default:
  }
}

/** The function of a row; other columns than those we know are reported by the caller. */
export function draftFromRow(table: HeldTable, row: ListRow): DraftJob {
  const draft = startDraft(row.place, { code: row.code, name: row.name, grade: row.grade, points: row.points, familyName: row.family, alternatives: row.alternatives });
  if (table.kind !== 'list' || row.row === undefined) return draft;
  const { cells } = row.row;
  const roles = [...table.columns.values()].map(({ kind }) => kind);
  for (const [index, role] of table.columns) if ((cells[index] ?? '').trim() !== '') placeCell(draft, role, (cells[index] ?? '').trim(), row.place);
  if (roles.includes('result-area')) placeAreaRow(draft, row.row, table.columns, new Map());
  else {
    const items = [...table.columns].flatMap(([index, { kind }]) => (kind === 'tasks' ? splitTasks(cells[index] ?? '') : []));
    if (items.length > 0) draft.groups.push({ letter: 'A', title: '', items: [...items] });
    const indicators = [...table.columns].find(([, { kind }]) => kind === 'indicators');
    const text = indicators === undefined ? '' : cells[indicators[0]] ?? '';
    if (text !== '') draft.characteristics.push({ kind: 'other', name: 'Resultaatindicatoren', paragraphs: [...splitTasks(text)] });
  }
  return draft;
}
