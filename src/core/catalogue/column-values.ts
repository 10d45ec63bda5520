/** What the cells of a column are, whatever stands above it: groups, names of functions, or neither. */
import { readGradeLabel, readGradeValue } from '../text/grade-label';
import { isActivity, isAim } from './read-content';

/** Longest name of a function, in characters. */
const NAME_LENGTH = 90;
/** Share of the cells that must be so, 0 to 1. By hand; lists have a few odd cells. */
const MOST = 0.8;

const filled = (cells: readonly string[]): readonly string[] => cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
const share = (cells: readonly string[], is: (cell: string) => boolean): number => (cells.length === 0 ? 0 : cells.filter(is).length / cells.length);

const isGradeCell = (cell: string): boolean => readGradeLabel(cell) !== undefined;

/** Whether the cells may be groups; a column without cells may be anything. */
export function holdGrades(cells: readonly string[]): boolean {
  const some = filled(cells);
  return some.length === 0 || share(some, (cell) => readGradeValue(cell) !== undefined) >= MOST;
}

/** Whether a cell can name a function: words, no sentence, no group. */
const isNameCell = (cell: string): boolean =>
  cell.length <= NAME_LENGTH && /^[\p{L}\d(]/u.test(cell) && /\p{L}{3}/u.test(cell) && !/[.;!?]$/.test(cell) && !isGradeCell(cell);

/** Whether the cells name functions: every row another one. */
export function holdNames(cells: readonly string[]): boolean {
  const some = filled(cells);
  return some.length > 0 && some.length >= MOST * cells.length && share(some, isNameCell) >= MOST && new Set(some).size >= MOST * some.length;
}

/** Whether a text tells what somebody does in several lines or sentences. */
const isTasks = (cell: string): boolean => cell.split(/\n|[.;]\s+(?=\p{L})/u).filter((line) => isActivity(line.replace(/^\W+/, ''))).length >= 2;

/** What a column without a known header holds: groups that come back, tasks, or a purpose in one sentence; `undefined` where its cells do not tell. */
export function guessColumn(cells: readonly string[]): 'grade' | 'tasks' | 'purpose' | undefined {
  const some = filled(cells);
  if (some.length < MOST * cells.length) return undefined;
  const different = new Set(some).size;
  if (share(some, isGradeCell) === 1 && different > 1 && different < some.length) return 'grade';
  if (share(some, isTasks) >= MOST) return 'tasks';
  return different > some.length / 2 && share(some, (cell) => !cell.includes('\n') && cell.split(' ').length > 4 && isAim(cell)) >= MOST ? 'purpose' : undefined;
}
