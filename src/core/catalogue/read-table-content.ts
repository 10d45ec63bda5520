/** Tables that hold a function's content: result areas in two or three columns, and level criteria (NOK). */
import type { BlockPlace, CellsBlock } from '../model/block';
import { grade } from '../model/ids';
import { fold } from '../text/fold';
import { compareGrades } from './compare-grades';
import { openGroup, startLevel } from './draft-job';
import type { DraftJob } from './draft-job';
import { readGradeLabel } from '../text/grade-label';
import { gradesOfLevels, listedLevels } from './listed-levels';
import { headLevels, isLevelWord, levelMarkOf } from './head-levels';
import { isGradeRow } from './level-columns';
import { labelKey, sectionOfHeading, sectionOfLine } from './recognise-section';
import type { SectionMeanings } from './recognise-section';
import type { Columns } from './recognise-table';
import { RULE_LABELS } from './section-headings.nl';
import { REFERENCE_MARK } from './table-headings.nl';
import type { ColumnRole } from './table-headings.nl';

/** The tasks of one cell: one per line, bullet or number. */
export function splitTasks(text: string): readonly string[] {
  return text.split(/[\n•▪‣◦]|;\s+(?=\p{Lu}|-\s)/u).map((task) => task.trim().replace(/^(?:[-–*]|\d{1,2}[.)])\s+/, '')).filter((task) => task !== '');
}

const cellOf = (row: CellsBlock, columns: Columns, kind: ColumnRole['kind']): string => {
  for (const [index, role] of columns) if (role.kind === kind) return row.cells[index] ?? '';
  return '';
};

/** The paragraphs of a characteristic by name, made when new. */
function characteristicOf(draft: DraftJob, name: string, meanings: SectionMeanings): string[] {
  const known = draft.characteristics.find((characteristic) => characteristic.name === name);
  if (known !== undefined) return known.paragraphs;
  const section = sectionOfLine(name, meanings);
  const kind = section?.kind === 'characteristic' ? section.characteristic : 'other';
  const created = { kind, name, paragraphs: [] };
  draft.characteristics.push(created);
  return created.paragraphs;
}

/** A row of result areas. A row without an area goes on with the area above. @returns The field it went to; `undefined` when it is empty. */
export function placeAreaRow(draft: DraftJob, row: CellsBlock, columns: Columns, meanings: SectionMeanings): string | undefined {
  const area = cellOf(row, columns, 'result-area');
  const tasks = splitTasks(cellOf(row, columns, 'tasks'));
  const indicators = cellOf(row, columns, 'indicators');
  if (area === '' && tasks.length === 0 && indicators === '') return undefined;
  const group = area === '' ? draft.groups.at(-1) ?? openGroup(draft, '') : openGroup(draft, area.replace(/\s+/g, ' '));
  for (const task of tasks) group.items.push(task);
  if (indicators !== '') characteristicOf(draft, 'Resultaatindicatoren', meanings).push(`${group.title}: ${splitTasks(indicators).join('; ')}`);
  return `activityGroups.${group.letter}`;
}

interface CriteriaColumn {
  readonly index: number;
  readonly head: string;
  readonly grade: string;
  readonly reference: boolean;
}

function columnsOfCriteria(header: readonly string[], grades: readonly string[] | undefined, own: string): readonly CriteriaColumn[] {
  return header.slice(1).map((head, offset) => {
    const cell = grades?.[offset + 1] ?? head;
    const label = readGradeLabel(fold(cell).match(REFERENCE_MARK) === null ? cell : cell.replace(/\([^()]*\)|referentie|ref\.?/gi, '')) ?? levelMarkOf(head);
    return { index: offset + 1, head, grade: label, reference: REFERENCE_MARK.test(fold(cell)) || REFERENCE_MARK.test(fold(head)) || (own !== '' && label === own) };
  });
}

/** @property made Functions that the columns are, where no column is the function of the page itself. */
export interface CriteriaReading {
  readonly used: readonly BlockPlace[];
  readonly made: readonly DraftJob[];
}

function fillColumn(draft: DraftJob, column: CriteriaColumn, body: readonly CellsBlock[], meanings: SectionMeanings): void {
  for (const { cells } of body) {
    const text = cells[column.index] ?? '';
    if (text === '') continue;
    const paragraphs = characteristicOf(draft, cells[0] ?? '', meanings);
    for (const line of text.split('\n')) paragraphs.push(line);
  }
}

/** A level whose page names no activities does what its column says, save where a row speaks of a characteristic. */
function fillLevel(level: DraftJob, column: CriteriaColumn, body: readonly CellsBlock[], meanings: SectionMeanings): void {
  const described = level.groups.some(({ items }) => items.length > 0);
  const weighs = ({ cells }: CellsBlock): boolean => sectionOfHeading(cells[0] ?? '', meanings)?.kind === 'characteristic';
  fillColumn(level, column, described ? body : body.filter(weighs), meanings);
  if (described) return;
  for (const row of body) {
    const tasks = weighs(row) ? [] : splitTasks(row.cells[column.index] ?? '');
    if (tasks.length > 0) openGroup(level, (row.cells[0] ?? '').replace(/\s+/g, ' ')).items.push(...tasks);
  }
}

/**
 * Reads a table of level criteria. With a column for the function itself, that column gives its characteristics and the columns beside it
 * become the rules for one group lower and higher; without one, every column is a function of the series.
 * @param draft The function whose page the table stands on.
 */
export function readCriteria(header: CellsBlock, body: readonly CellsBlock[], draft: DraftJob, meanings: SectionMeanings): CriteriaReading {
  const gradeRow = body.find(isGradeRow);
  const criteria = body.filter((row) => row !== gradeRow);
  const columns = columnsOfCriteria(header.cells, gradeRow?.cells, draft.grade);
  const used = [header, ...body].map(({ place }) => place);
  const reference = columns.find((column) => column.reference);
  if (reference === undefined) {
    const levels = headLevels(header.cells, body);
    const heads = columns.filter(({ head, grade: label }) => head !== '' && (label !== '' || levels));
    const listed = listedLevels(draft.name);
    const own = listed?.names.length === heads.length ? { names: listed.names, grades: gradesOfLevels(draft.grade, listed) } : undefined;
    const made = heads.map((column, at) => {
      const named = readGradeLabel(column.head) === undefined;
      const name = named ? (draft.name !== '' && isLevelWord(column.head) ? `${draft.name}, ${column.head}` : column.head) : `${draft.name} ${column.head}`;
      // The heads of a page that lists its levels are their marks, no groups.
      const label = own === undefined || gradeRow !== undefined ? column.grade : own.grades?.[at] ?? '';
      const level = startLevel(draft, { familyName: draft.familyName || (own === undefined ? draft.name : ''), grade: label, name: own?.names[at] ?? name, code: draft.code === '' ? '' : `${draft.code}.${String(column.index)}` }, header.place);
      fillLevel(level, column, criteria, meanings);
      return level;
    });
    return { used: made.length === 0 ? [] : used, made };
  }
  if (draft.grade === '') draft.grade = reference.grade;
  fillColumn(draft, reference, criteria, meanings);
  for (const column of columns) {
    if (column.grade === '' || column === reference) continue;
    const said = RULE_LABELS.get(labelKey(column.head));
    const kind = said ?? (compareGrades(column.grade, draft.grade) < 0 ? 'lighter' : 'heavier');
    const text = criteria.map(({ cells }) => `${cells[0] ?? ''}: ${cells[column.index] ?? ''}`.replace(/\s+/g, ' ')).join(' ');
    draft.rules.push({ kind, label: kind === 'lighter' ? 'Lichter' : 'Zwaarder', text, grade: grade(column.grade), place: header.place, ...(said === undefined ? { byColumn: true } : {}) });
  }
  return { used, made: [] };
}
