/** What a column holds, told from a sample of its cells. */
import type { Row } from '../model/table';
import { cutText } from '../text/cut-text';
import { kindsOf } from './cell-kinds';
import type { CellKind } from './cell-kinds';
import { cellText, isError, isPlaceholder, isZero } from './read-cell';

/**
 * @property filled How many filled cells were looked at; 0: nothing is known.
 * @property share Share of them, 0 to 1, that look like any of some kinds.
 * @property samples The first different values, cut for display.
 */
export interface ColumnProfile {
  readonly filled: number;
  readonly share: (...kinds: readonly CellKind[]) => number;
  readonly samples: readonly string[];
}

/** Filled cells that are enough to know a column. */
const ENOUGH = 40;
/** Rows looked at for them: the first, and others spread over the list. */
const LOOKED_AT = 400;
const SAMPLES = 3;
const SAMPLE_LENGTH = 40;

/** Which rows of a list profiles are made of, by their place below its header: all of a short list. @param below How many there are. */
export function sampledPlaces(below: number): readonly number[] {
  if (below <= LOOKED_AT) return Array.from({ length: Math.max(0, below) }, (_, index) => index);
  const half = LOOKED_AT / 2;
  const step = (below - half) / half;
  return Array.from({ length: LOOKED_AT }, (_, index) => (index < half ? index : half + Math.floor((index - half) * step)));
}

/** The rows that profiles are made of. @param from Index of the first below the header. */
export const sampleRows = (rows: readonly Row[], from: number): readonly Row[] => sampledPlaces(rows.length - from).map((place) => rows[from + place] ?? []);

const says = (text: string): boolean => text !== '' && !isZero(text) && !isError(text) && !isPlaceholder(text);

/** @param heads Texts of the header, which may stand in the column again. */
export function profileColumn(rows: readonly Row[], column: number, heads: readonly string[]): ColumnProfile {
  const kinds: (readonly CellKind[])[] = [];
  const samples = new Set<string>();
  for (const row of rows) {
    if (kinds.length >= ENOUGH) break;
    const text = cellText(row[column]);
    if (!says(text) || heads.includes(text)) continue;
    kinds.push(kindsOf(text));
    if (samples.size < SAMPLES) samples.add(cutText(text.replace(/\s+/g, ' '), SAMPLE_LENGTH));
  }
  const share = (...wanted: readonly CellKind[]): number => (kinds.length === 0 ? 0 : kinds.filter((some) => some.some((kind) => wanted.includes(kind))).length / kinds.length);
  return { filled: kinds.length, share, samples: [...samples] };
}
