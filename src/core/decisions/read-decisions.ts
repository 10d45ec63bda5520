/** Reads what a person decided, by the pane or typed in the sheet: everything that stands there, and what is to be looked at. */
import { findAnalystColumns } from '../jobs/analyst-columns';
import type { AnalystColumns } from '../jobs/analyst-columns';
import { numberText } from '../jobs/read-cell';
import { ANALYST_COLUMNS } from '../model/analyst-columns';
import type { AnalystColumnId, Decision } from '../model/analyst-columns';
import type { Grade } from '../model/ids';
import type { Issue } from '../model/issue';
import type { Cell, Row, Table } from '../model/table';
import { cutText } from '../text/cut-text';
import { fold } from '../text/fold';
import { readGradeLabel } from '../text/grade-label';
import { readDate } from './decision-date';

/**
 * @property headerIndex Row of the headers, in `table.rows`; -1 where the list has no decisions.
 * @property decisions By index into `table.rows`: every row in which something of a decision stands. Its group is '' where only the rest does.
 * @property issues A line for each cell that is not as it should be; nothing is left out for it.
 */
export interface DecisionReading {
  readonly headerIndex: number;
  readonly columns: AnalystColumns;
  readonly decisions: ReadonlyMap<number, Decision>;
  readonly issues: readonly Issue[];
}

/** Longest text that an issue repeats. */
const SHOWN = 60;

const text = (cell: Cell | undefined): string => (typeof cell === 'number' ? numberText(cell) : String(cell ?? '').trim());

/** A group as the ladder writes it: "e" and "groep E" are E. @returns As it was typed where it is not on the ladder. */
export function gradeOnLadder(typed: string, ladder: readonly Grade[]): Grade | undefined {
  const bare = readGradeLabel(typed);
  return ladder.find((grade) => grade === typed) ?? ladder.find((grade) => fold(grade) === fold(typed)) ?? (bare === undefined ? undefined : ladder.find((grade) => fold(grade) === fold(bare)));
}

/** The headers of the decision, as they stand in the list or as we would write them. */
const headerOf = (table: Table, headerIndex: number, columns: AnalystColumns, id: AnalystColumnId): string =>
  text(table.rows[headerIndex]?.[columns[id] ?? -1]) || (ANALYST_COLUMNS.find((column) => column.id === id)?.header ?? '');

class RowsReader {
  readonly issues: Issue[] = [];

  constructor(private readonly table: Table, private readonly headerIndex: number, private readonly columns: AnalystColumns, private readonly ladder: readonly Grade[]) {}

  /** @returns `undefined` for a row in which nothing of a decision stands, and for the headers again. */
  read(row: Row, index: number): Decision | undefined {
    const { columns, ladder } = this;
    const at = (id: AnalystColumnId): Cell | undefined => row[columns[id] ?? -1];
    const typed = text(at('grade'));
    const { on, isDate } = readDate(at('on'));
    const [reason, by] = [text(at('reason')), text(at('by'))];
    if (typed + reason + by + on === '' || typed === headerOf(this.table, this.headerIndex, columns, 'grade')) return undefined;
    const known = gradeOnLadder(typed, ladder);
    if (typed === '') this.note(index, 'grade', { code: 'decision-without-grade', found: cutText(reason || by || on, SHOWN) });
    else if (known === undefined && ladder.length > 0) this.note(index, 'grade', { code: 'decision-off-ladder', found: cutText(typed, SHOWN), values: { grades: ladder.join(', ') } });
    if (!isDate) this.note(index, 'on', { code: 'decision-date-unread', found: cutText(on, SHOWN) });
    return { grade: known ?? typed, reason, by, on };
  }

  private note(index: number, id: AnalystColumnId, body: DecisionIssue): void {
    const place = { row: this.table.firstRow + index, column: headerOf(this.table, this.headerIndex, this.columns, id) };
    this.issues.push({ severity: body.code === 'decision-date-unread' ? 'info' : 'warning', place, ...body });
  }
}

type DecisionIssue =
  | { readonly code: 'decision-without-grade' | 'decision-date-unread'; readonly found: string }
  | { readonly code: 'decision-off-ladder'; readonly found: string; readonly values: { readonly grades: string } };

/** @param ladder Of the handbook in use, lowest first; with none, no group is judged. */
export function readDecisions(table: Table, ladder: readonly Grade[] = []): DecisionReading {
  const found = findAnalystColumns(table);
  if (found === undefined) return { headerIndex: -1, columns: {}, decisions: new Map(), issues: [] };
  const { headerIndex, columns, again } = found;
  const reader = new RowsReader(table, headerIndex, columns, ladder);
  const decisions = new Map<number, Decision>();
  for (let index = headerIndex + 1; index < table.rows.length; index += 1) {
    const decision = reader.read(table.rows[index] ?? [], index);
    if (decision !== undefined) decisions.set(index, decision);
  }
  const twice = again.map((column): Issue => ({ code: 'decision-column-twice', severity: 'warning', place: { row: table.firstRow + headerIndex, column: text(table.rows[headerIndex]?.[column]) } }));
  return { headerIndex, columns, decisions, issues: [...twice, ...reader.issues] };
}
