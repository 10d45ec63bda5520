/** What does not fit together in a list: each finding with the rows that it is about and the words that it rests on. */
import type { Aspect } from '../model/evidence';
import type { Grade } from '../model/ids';
import type { CheckedRow, GradedBy } from './checked-row';

/** A row as a finding names it. @property grade '' where it has none. @property quote Words of the row; '' where none are needed. */
export interface CitedRow {
  readonly row: number;
  readonly title: string;
  readonly grade: Grade | '';
  readonly by: GradedBy;
  readonly quote: string;
}

/** An aspect on which one row says more than the other, with the words of both. @property lighter '' where that row does not speak of it. */
export interface AspectDifference {
  readonly aspect: Aspect;
  readonly heavier: string;
  readonly lighter: string;
}

/**
 * `same-work`: rows under other titles tell the same work, and have other groups. `same-title`: rows with one title have other groups. `other-work`: rows with one title do other work.
 * `inversion`: beside the same reference job, the row that says more has the lower group. `leader`: who leads is not above whom is led. `current`: far from the group of now. `outlier`: far from all others of its department.
 */
export type FindingKind = 'same-work' | 'same-title' | 'other-work' | 'inversion' | 'leader' | 'current' | 'outlier';

/** In the order in which they are shown. */
export const FINDING_KINDS: readonly FindingKind[] = ['same-title', 'same-work', 'other-work', 'inversion', 'leader', 'current', 'outlier'];

/** @property rows Ascending, as the user sees them. @property weight For the order, the heaviest first; 0 or more. */
interface Found {
  readonly rows: readonly number[];
  readonly weight: number;
}

export type Finding = Found & (
  /** @property likeness 0 to 1. */
  | { readonly kind: 'same-work'; readonly one: CitedRow; readonly other: CitedRow; readonly likeness: number }
  /** @property because What the words of the higher row say more; empty where nothing explains the difference. */
  | { readonly kind: 'same-title'; readonly one: CitedRow; readonly other: CitedRow; readonly because: readonly AspectDifference[] }
  | { readonly kind: 'other-work'; readonly one: CitedRow; readonly other: CitedRow }
  | { readonly kind: 'inversion'; readonly heavier: CitedRow; readonly lighter: CitedRow; readonly reference: string; readonly because: readonly AspectDifference[] }
  /** @property byManager Whether the list says who leads whom; else they share a department. */
  | { readonly kind: 'leader'; readonly leader: CitedRow; readonly member: CitedRow; readonly byManager: boolean }
  /** @property usual The group that rows with this current label mostly get; where the label is on the ladder, that label. @property steps From there up (+) or down (-). */
  | { readonly kind: 'current'; readonly one: CitedRow; readonly current: string; readonly usual: Grade; readonly steps: number; readonly fte: number }
  /** @property nearest The row of the department whose group is nearest. @property others How many rows the department has besides. */
  | { readonly kind: 'outlier'; readonly one: CitedRow; readonly nearest: CitedRow; readonly department: string; readonly others: number; readonly steps: number }
);

/** Rows that went from one group to another. @property fte In sum. */
export interface MatrixCell {
  readonly current: string;
  readonly grade: Grade;
  readonly rows: readonly number[];
  readonly fte: number;
}

/** The groups of now beside those that count: labels of both in their order, and the cells that hold any row. @property without Rows without either of the two. */
export interface CurrentMatrix {
  readonly current: readonly string[];
  readonly grades: readonly Grade[];
  readonly cells: readonly MatrixCell[];
  readonly without: number;
}

/** @property graded Rows with a group, out of `total`. @property findings The heaviest first. */
export interface CheckReport {
  readonly total: number;
  readonly graded: number;
  readonly findings: readonly Finding[];
  readonly matrix: CurrentMatrix;
}

/** Longest quote, in characters. */
const QUOTE = 90;

/** Words of a row, cut between words. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= QUOTE) return line;
  const cut = line.slice(0, QUOTE - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), QUOTE / 2))}…`;
}

export const cite = ({ row, title, grade, by }: CheckedRow, quote = ''): CitedRow => ({ row, title, grade: grade ?? '', by, quote: shorten(quote) });

export const rowNumbers = (rows: readonly Pick<CheckedRow, 'row'>[]): readonly number[] => [...new Set(rows.map(({ row }) => row))].sort((a, b) => a - b);
