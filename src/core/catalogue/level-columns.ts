/** A table of level criteria of a whole family: its columns are functions that have a page of their own, and each column belongs to its function. */
import type { CellsBlock } from '../model/block';
import { fold } from '../text/fold';
import { readGradeLabel } from '../text/grade-label';
import type { DraftJob } from './draft-job';
import { findLevel } from './level-names';
import { labelKey, sectionOfHeading } from './recognise-section';
import type { SectionMeanings } from './recognise-section';
import { KEY_LABELS, RULE_LABELS } from './section-headings.nl';
import { REFERENCE_MARK } from './table-headings.nl';

/** A column with the function that it is. @property index Of its cells. */
interface LevelColumn {
  readonly index: number;
  readonly draft: DraftJob;
}

/** Whether a row of a table of criteria gives the groups of its columns. */
export const isGradeRow = (row: CellsBlock): boolean => KEY_LABELS.get(labelKey(row.cells[0] ?? '')) === 'grade';

/** Heads that tell a column's side of one function ("Lichter", "Referentie"), and no function. */
const isSide = (head: string): boolean => RULE_LABELS.has(labelKey(head)) || REFERENCE_MARK.test(fold(head));

const sameFamily = (one: DraftJob, other: DraftJob): boolean => one.familyNumber === other.familyNumber && one.familyName === other.familyName;

/**
 * The functions that the columns are.
 * @param near The function that the table stands behind. @param drafts All functions that are known.
 * @returns None where the columns are no functions of one family with pages of their own: two of them at least, each another one, by their heads or else by their groups.
 */
function levelColumns(header: CellsBlock, body: readonly CellsBlock[], near: DraftJob | undefined, drafts: readonly DraftJob[]): readonly LevelColumn[] {
  const grades = body.find(isGradeRow)?.cells;
  const heads = header.cells.map((head, index) => ({ head, index })).slice(1).filter(({ head }) => head !== '');
  if (heads.length < 2 || heads.some(({ head }) => isSide(head))) return [];
  const family = near === undefined ? [] : drafts.filter((draft) => sameFamily(draft, near));
  const named = near === undefined || (near.familyNumber === '' && near.familyName === '');
  const columns = heads.flatMap(({ head, index }): readonly LevelColumn[] => {
    const grade = readGradeLabel(grades?.[index] ?? '');
    const ofGrade = named || grade === undefined ? [] : family.filter((draft) => draft.grade === grade);
    const draft = findLevel(head, drafts, family) ?? (ofGrade.length === 1 ? ofGrade[0] : undefined);
    return draft === undefined ? [] : [{ index, draft }];
  });
  const first = columns[0]?.draft;
  const whole = columns.length === heads.length && new Set(columns.map(({ draft }) => draft)).size === columns.length;
  return whole && first !== undefined && columns.every(({ draft }) => sameFamily(draft, first)) ? columns : [];
}

/**
 * Reads a table whose columns are functions of one family: gives each function the criteria of its column, and its group where it has none.
 * @param near, drafts See `levelColumns`. @returns Whether it is such a table.
 */
export function readLevelTable(header: CellsBlock, body: readonly CellsBlock[], near: DraftJob | undefined, drafts: readonly DraftJob[], meanings: SectionMeanings): boolean {
  const columns = levelColumns(header, body, near, drafts);
  for (const row of body) {
    const [name = ''] = row.cells;
    for (const { index, draft } of columns) {
      const text = (row.cells[index] ?? '').trim();
      if (isGradeRow(row)) draft.grade ||= readGradeLabel(text) ?? '';
      else if (text !== '') {
        const section = sectionOfHeading(name, meanings);
        draft.levelCriteria.push({ name, kind: section?.kind === 'characteristic' ? section.characteristic : 'other', text });
      }
    }
  }
  return columns.length > 0;
}
