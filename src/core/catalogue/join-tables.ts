/** Joins lists and matrices to the pages of a handbook: the group, family, code or other titles that a page does not give itself. */
import type { Issue } from '../model/issue';
import { addUses, issuePlace } from './catalogue-reading';
import type { LineUse } from './catalogue-reading';
import { draftLabel } from './draft-job';
import type { DraftJob } from './draft-job';
import { draftFromRow, hasContent } from './draft-from-row';
import { oneGrade, readGradeLabel } from '../text/grade-label';
import type { HeldTable } from './held-table';
import { codesOfLevels, gradesOfLevels, listedLevels } from './listed-levels';
import { createNameJoiner, squeezeName } from './join-names';
import type { JoinNames, NameMatch } from './join-names';
import { familiesOfColumns, rowsOf } from './list-rows';
import type { ColumnRole } from './table-headings.nl';
import { shortNamesOf } from './level-names';
import type { ListRow } from './list-rows';

/** @property drafts The pages, and after them the functions that only a list describes. @property grades Every group that a table names, in its order. */
export interface Joined {
  readonly drafts: readonly DraftJob[];
  readonly grades: readonly string[];
  readonly uses: readonly LineUse[];
  readonly issues: readonly Issue[];
}

interface Pair {
  readonly draft: DraftJob;
  readonly page: number;
  readonly match: NameMatch;
}

/** Length, in characters, of a purpose's beginning that may name the family. */
const PURPOSE_START = 60;

class TableJoiner {
  readonly drafts: DraftJob[];
  readonly grades = new Set<string>();
  readonly uses: LineUse[] = [];
  readonly issues: Issue[] = [];

  /** Places of pages: the last with a code, the first with a name. */
  private readonly byCode = new Map<string, number>();
  private readonly byName = new Map<string, number>();
  private readonly joinNames: JoinNames;

  constructor(private readonly pages: readonly DraftJob[]) {
    this.drafts = [...pages];
    this.joinNames = createNameJoiner(pages.map(({ name }) => name));
    for (const [place, draft] of pages.entries()) {
      this.noteCode(draft, place);
      const name = squeezeName(draft.name);
      if (!this.byName.has(name)) this.byName.set(name, place);
    }
  }

  /** The page of the one level of a family that has this short name ("SA II"). */
  private byShort(name: string, shorts: ReadonlyMap<string, readonly number[]>): number | undefined {
    if (name === '' || this.byName.has(name)) return undefined;
    const places = shorts.get(name) ?? [];
    return places.length === 1 ? places[0] : undefined;
  }

  /** Short name -> the pages that have it. */
  private shortNames(): ReadonlyMap<string, readonly number[]> {
    const shorts = new Map<string, number[]>();
    for (const [place, draft] of this.pages.entries()) {
      for (const short of new Set(shortNamesOf(draft))) shorts.set(short, [...(shorts.get(short) ?? []), place]);
    }
    return shorts;
  }

  private noteCode({ code }: DraftJob, place: number): void {
    if (code !== '' && (this.byCode.get(code) ?? -1) < place) this.byCode.set(code, place);
  }

  private pairRows(rows: readonly ListRow[]): Map<ListRow, Pair> {
    const pairs = new Map<ListRow, Pair>();
    const pair = (row: ListRow | undefined, page: number, match: NameMatch): void => {
      const draft = this.pages[page];
      if (row !== undefined && draft !== undefined) pairs.set(row, { draft, page, match });
    };
    for (const row of rows) {
      const page = this.byCode.get(row.code) ?? (row.alternatives.length > 0 ? this.byName.get(squeezeName(row.name)) : undefined);
      if (page !== undefined) pair(row, page, 'exact');
    }
    const shorts = rows.every((row) => pairs.has(row)) ? new Map<string, readonly number[]>() : this.shortNames();
    for (const row of rows) if (!pairs.has(row)) pair(row, this.byShort(squeezeName(row.name), shorts) ?? -1, 'acronym');
    const left = rows.filter((row) => !pairs.has(row));
    const joined = this.joinNames(left.map(({ name }) => name), [...pairs.values()].map(({ page }) => page));
    for (const [index, { page, match }] of joined) pair(left[index], page, match);
    return pairs;
  }

  private fill(row: ListRow, { draft, page, match }: Pair): void {
    const own = draftLabel(draft);
    const place = issuePlace(row.place);
    if (match !== 'exact' || (row.name !== '' && squeezeName(row.name) !== squeezeName(draft.name))) this.issues.push({ code: 'catalogue-joined', severity: 'info', place, found: own, values: { name: row.name } });
    if (row.grade !== '' && draft.grade !== '' && row.grade !== draft.grade) {
      this.issues.push({ code: 'catalogue-join-conflict', severity: 'warning', place, found: own, values: { grades: `${draft.grade}, ${row.grade}` } });
    }
    draft.grade ||= row.grade;
    draft.points ||= row.points;
    draft.code ||= row.code;
    this.noteCode(draft, page);
    draft.familyName ||= row.family;
    for (const name of row.alternatives) draft.alternatives.push(name);
  }

  /** Rows with the family of their column; `pairs` learns the new rows. */
  private nameFamilies(table: HeldTable, rows: readonly ListRow[], pairs: Map<ListRow, Pair>): readonly ListRow[] {
    if (table.kind !== 'matrix' || table.transposed) return rows;
    const texts: string[][] = [];
    const width = rows.reduce((most, { column }) => Math.max(most, (column ?? 0) + 1), 0);
    for (let column = 0; column < width; column += 1) texts.push([]);
    for (const row of rows) texts[row.column ?? 0]?.push(row.name, (pairs.get(row)?.draft.purpose[0] ?? '').slice(0, PURPOSE_START));
    const families = familiesOfColumns(table.header.cells, texts);
    return rows.map((row) => {
      const named = { ...row, family: families[row.column ?? 0] ?? '' };
      const pair = pairs.get(row);
      if (pair !== undefined) pairs.set(named, pair);
      return named;
    });
  }

  /** A row that names several levels: one row for each, where they are known as functions or have groups of their own. */
  private levelsOf(row: ListRow): readonly ListRow[] {
    const levels = listedLevels(row.name);
    const grades = levels === undefined ? undefined : gradesOfLevels(row.grade, levels) ?? levels.names.map(() => oneGrade(row.grade));
    const apart = levels !== undefined && !this.byName.has(squeezeName(row.name)) && (levels.names.every((name) => this.byName.has(squeezeName(name))) || new Set(grades).size > 1);
    return apart ? levels.names.map((name, index) => ({ ...row, name, code: codesOfLevels(row.code, levels)[index] ?? '', grade: grades?.[index] ?? '' })) : [{ ...row, grade: oneGrade(row.grade) }];
  }

  private noteGrades(table: HeldTable, rows: readonly ListRow[]): void {
    const heads = (): readonly string[] => (table.kind === 'matrix' && table.transposed ? table.header.cells.slice(1) : table.body.map(({ cells }) => cells[0] ?? ''));
    for (const label of table.kind === 'list' ? rows.map(({ grade }) => grade) : heads().map((cell) => readGradeLabel(cell) ?? '')) this.grades.add(label);
  }

  private reportColumns(table: HeldTable): void {
    addUses(this.uses, table.header.place, 'label');
    if (table.kind !== 'list') return;
    const width = table.body.reduce((most, { cells }) => Math.max(most, cells.length), table.header.cells.length);
    for (let index = 0; index < width; index += 1) {
      const role = table.columns.get(index);
      if (role?.guessed === true) this.tellGuess(table, index, role);
      if (role !== undefined || table.body.every(({ cells }) => (cells[index] ?? '') === '')) continue;
      this.issues.push({ code: 'catalogue-column-unused', severity: 'info', place: issuePlace(table.header.place), found: table.header.cells[index] ?? '' });
    }
  }

  /** A column read by its cells is told, to be confirmed. */
  private tellGuess({ header, body }: HeldTable, index: number, { kind }: ColumnRole): void {
    if (kind !== 'purpose' && kind !== 'tasks') return;
    this.issues.push({ code: 'catalogue-section-guessed', severity: 'info', place: issuePlace(header.place), found: header.cells[index] ?? '', values: { meaning: kind === 'tasks' ? 'activities' : 'purpose', count: String(body.length) } });
  }

  join(table: HeldTable): void {
    this.reportColumns(table);
    const found = rowsOf(table).flatMap((row) => this.levelsOf(row));
    const pairs = this.pairRows(found);
    const rows = this.nameFamilies(table, found, pairs);
    this.noteGrades(table, rows);
    const used = new Set<ListRow['place']>();
    const lost = new Map<ListRow['place'], string[]>();
    for (const row of rows) {
      const pair = pairs.get(row);
      if (pair !== undefined) this.fill(row, pair);
      else if (row.name !== '' && (this.pages.length === 0 || hasContent(table, row))) this.drafts.push(draftFromRow(table, row));
      else if (row.name !== '' || row.code !== '') {
        lost.set(row.place, [...(lost.get(row.place) ?? []), `${row.code} ${row.name}`.trim()]);
        continue;
      }
      used.add(row.place);
    }
    for (const { place } of table.body) if (used.has(place) || !lost.has(place)) addUses(this.uses, place, 'list');
    for (const [place, names] of lost) {
      for (const name of names) this.issues.push({ code: 'catalogue-row-without-page', severity: 'warning', place: issuePlace(place), found: name });
    }
  }
}

/** Points of a function -> its group, by a table of borders. */
function gradeByPoints(drafts: readonly DraftJob[], borders: readonly HeldTable[]): void {
  for (const table of borders) {
    if (table.kind !== 'list') continue;
    const indexOf = (kind: 'from' | 'to' | 'grade'): number => [...table.columns].find(([, role]) => role.kind === kind)?.[0] ?? -1;
    const [from, to, group] = [indexOf('from'), indexOf('to'), indexOf('grade')];
    for (const draft of drafts) {
      if (draft.grade !== '' || draft.points === '') continue;
      const points = Number(draft.points);
      const row = table.body.find(({ cells }) => points >= Number(cells[from] || 0) && points <= Number(cells[to] || Infinity));
      draft.grade = readGradeLabel(row?.cells[group] ?? '') ?? '';
    }
  }
}

/** @param pages The functions that were read from their own pages. */
export function joinTables(pages: readonly DraftJob[], held: readonly HeldTable[]): Joined {
  const joiner = new TableJoiner(pages);
  for (const table of held) joiner.join(table);
  gradeByPoints(joiner.drafts, held.filter((table) => table.kind === 'list' && [...table.columns.values()].some(({ kind }) => kind === 'from' || kind === 'to')));
  return { drafts: joiner.drafts, grades: [...joiner.grades].filter((label) => label !== ''), uses: joiner.uses, issues: joiner.issues };
}
