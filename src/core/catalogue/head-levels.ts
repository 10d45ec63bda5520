/** Tables whose columns are the levels of a function: "Junior (L1) | Medior (L2)", "Engineer I | Engineer II", "Assistant | Senior Assistant". */
import type { CellsBlock } from '../model/block';
import { splitEndBracket } from '../text/end-bracket';
import { fold } from '../text/fold';
import { readGradeLabel } from '../text/grade-label';
import { labelKey } from './recognise-section';
import { KEY_LABELS, RULE_LABELS } from './section-headings.nl';
import { COLUMN_WORDS, LEVEL_WORDS, REFERENCE_MARK } from './table-headings.nl';

/** "Junior (L1)", "Engineer II (IC 2)": brackets with a number in them. */
function splitMark(head: string): ReturnType<typeof splitEndBracket> {
  const split = splitEndBracket(head);
  return split !== undefined && /\d/.test(split.inside) ? split : undefined;
}

/** Share of the cells that must be sentences, 0 to 1: by the prototype. */
const SPOKEN = { marked: 0.5, alike: 0.8 } as const;

/** Longest head of a column of levels, in characters. */
const HEAD_LENGTH = 70;

const WORDS: ReadonlySet<string> = new Set(COLUMN_WORDS.map(([word]) => word));
const LEVELS: ReadonlySet<string> = new Set(LEVEL_WORDS);

const lastWord = (head: string): string => fold(head).split(' ').at(-1) ?? '';
const every = (heads: readonly string[], is: (head: string) => boolean): boolean => heads.every(is);

/** The mark that the head of a column carries in brackets, "L1" of "Junior (L1)"; empty without. */
export function levelMarkOf(head: string): string {
  const mark = splitMark(head)?.inside ?? '';
  return readGradeLabel(mark) ?? mark;
}

/** Whether the head of a column is a word for a level and names no function: "Junior", "Senior (L3)". */
export const isLevelWord = (head: string): boolean => LEVELS.has(fold(splitMark(head)?.before ?? head).trim());

/** Whether a row gives the groups of its columns. */
const isGradeRow = ({ cells }: CellsBlock): boolean => KEY_LABELS.get(labelKey(cells[0] ?? '')) === 'grade' && cells.slice(1).some((cell) => readGradeLabel(cell) !== undefined);

/** Whether the heads of the columns behind the first are levels: they differ, look alike or carry a mark, and what stands below them speaks. */
export function headLevels(header: readonly string[], body: readonly CellsBlock[]): boolean {
  const heads = header.slice(1).filter((head) => head !== '');
  if (heads.length < 2 || heads.some(({ length }) => length > HEAD_LENGTH) || new Set(heads.map(fold)).size < heads.length) return false;
  if (heads.some((head) => WORDS.has(fold(head).trim()) || RULE_LABELS.has(labelKey(head)) || REFERENCE_MARK.test(fold(head)) || readGradeLabel(head) !== undefined)) return false;
  const marked = every(heads, (head) => levelMarkOf(head) !== '');
  const numbered = every(heads, (head) => /\p{L}{3}/u.test(head) && /\s(?:\d{1,2}|[IVX]{1,4}|[A-E])$/.test(head));
  const alike = every(heads, (head) => head.includes(' ') || lastWord(head) === fold(head)) && new Set(heads.map(lastWord)).size === 1;
  const words = every(heads, isLevelWord);
  if (!(marked || numbered || alike || words)) return false;
  const cells = body.filter((row) => !isGradeRow(row)).flatMap(({ cells: row }) => row.slice(1)).filter((cell) => cell !== '');
  const spoken = cells.length === 0 ? 0 : cells.filter((cell) => cell.includes(' ')).length / cells.length;
  return body.some(isGradeRow) || spoken > (marked ? SPOKEN.marked : SPOKEN.alike);
}
