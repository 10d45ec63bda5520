/** Finds tables among the lines of an untagged page: lines in columns, and the lines above and below that stand in those columns. */
import { joinLines } from '../join-lines';
import type { Line } from './cut-lines';
import type { PlacedPiece } from './piece';

/** Points by which the left edges of one column may differ. */
const EDGE = 3;
/** From this share of the leading on, a gap parts two rows. */
const ROW_GAP = 1.35;
/** From this share of the leading on, a gap parts two tables. */
const TABLE_GAP = 4;

interface Band {
  from: number;
  to: number;
  columns: number[];
}

const startsOf = (line: Line): readonly number[] => line.segments.map(({ x }) => x);
const isAt = (columns: readonly number[], x: number): boolean => columns.some((column) => Math.abs(column - x) <= EDGE);

/** A line with one segment belongs to a table when it stands in a column of it, but not in the first, where a paragraph would stand too. */
const standsIn = (line: Line, columns: readonly number[]): boolean => startsOf(line).every((x) => isAt(columns.slice(1), x));

/** Longest part of a label that goes on below, in characters. */
const LABEL_PART = 30;

/** Whether a segment goes on with the label above it in the first column ("Functie" over "groep"): labels begin with a capital. */
const continuesLabel = (segment: Line['segments'][number] | undefined, first: number): boolean =>
  segment !== undefined && Math.abs(segment.x - first) <= EDGE && segment.text.length <= LABEL_PART && /^\p{Ll}/u.test(segment.text);

/** The lines around line `at` that belong to its table row. @param known Columns of the table above, of which this line may show only some. */
function growBand(lines: readonly Line[], at: number, leading: number, known: readonly number[], free: (index: number) => boolean): Band {
  const own = startsOf(lines[at] ?? { y: 0, size: 0, segments: [] });
  const columns = [...known, ...own.filter((x) => !isAt(known, x))];
  const band = { from: at, to: at, columns };
  const near = (a: number, b: number): boolean => Math.abs((lines[a]?.y ?? 0) - (lines[b]?.y ?? 0)) <= ROW_GAP * leading;
  const fits = (index: number): boolean => {
    const line = lines[index];
    return line !== undefined && free(index) && line.segments.length === 1 && (standsIn(line, columns) || (index > at && continuesLabel(line.segments[0], Math.min(...columns))));
  };
  while (fits(band.from - 1) && near(band.from - 1, band.from)) band.from -= 1;
  while (fits(band.to + 1) && near(band.to + 1, band.to)) band.to += 1;
  return band;
}

const sharesColumns = (a: readonly number[], b: readonly number[]): boolean => b.filter((x) => isAt(a, x)).length >= Math.min(2, b.length);

/** Tables as runs of bands that share columns, without a wide gap between. */
function findTables(lines: readonly Line[], leading: number, skipped: ReadonlySet<number>): readonly Band[] {
  const tables: Band[] = [];
  lines.forEach((line, index) => {
    const last = tables.at(-1);
    if (line.segments.length < 2 || skipped.has(index)) return;
    if (last !== undefined && index <= last.to) {
      for (const x of startsOf(line)) if (!isAt(last.columns, x)) last.columns.push(x);
      return;
    }
    const near = last !== undefined && (lines[last.to]?.y ?? 0) - line.y <= TABLE_GAP * leading && sharesColumns(last.columns, startsOf(line));
    const band = growBand(lines, index, leading, near ? last.columns : [], (at) => !skipped.has(at) && at > (last?.to ?? -1));
    const gap = last === undefined ? Infinity : (lines[last.to]?.y ?? 0) - (lines[band.from]?.y ?? 0);
    if (last !== undefined && band.from <= last.to + 1 && gap <= TABLE_GAP * leading && sharesColumns(last.columns, band.columns)) {
      last.to = Math.max(last.to, band.to);
      for (const x of band.columns) if (!isAt(last.columns, x)) last.columns.push(x);
    } else tables.push(band);
  });
  return tables;
}

/** Row borders: where the gap is wide; and, where cells begin at the top, wherever the first column begins anew. */
function cutRows(lines: readonly Line[], { from, to, columns }: Band, leading: number): readonly (readonly [number, number])[] {
  const first = Math.min(...columns);
  const rows: [number, number][] = [];
  const labels = lines.slice(from, to + 1).flatMap(({ segments: [label] }) => (label !== undefined && Math.abs(label.x - first) <= EDGE ? [label] : []));
  const capitals = 2 * labels.filter((label) => continuesLabel(label, first)).length < labels.length;
  for (let index = from; index <= to; index += 1) {
    const [line, before] = [lines[index], lines[index - 1]];
    const gap = line === undefined || before === undefined ? 0 : before.y - line.y;
    const row = rows.at(-1);
    const fresh = line !== undefined && line.segments.length > 1 && Math.abs((line.segments[0]?.x ?? 0) - first) <= EDGE && !(capitals && continuesLabel(line.segments[0], first));
    const filled = row !== undefined && lines.slice(row[0], row[1] + 1).some(({ segments }) => segments.some(({ x }) => Math.abs(x - first) <= EDGE));
    if (row === undefined || gap > ROW_GAP * leading || (fresh && filled)) rows.push([index, index]);
    else row[1] = index;
  }
  return rows;
}

function readRow(lines: readonly Line[], [from, to]: readonly [number, number], columns: readonly number[]): readonly string[] {
  const cells = columns.map(() => '');
  for (let index = from; index <= to; index += 1) {
    for (const { x, text } of lines[index]?.segments ?? []) {
      const column = columns.reduce((best, start, at) => (start <= x + EDGE ? at : best), 0);
      cells[column] = joinLines(cells[column] ?? '', text);
    }
  }
  return cells;
}

/** @returns Line -> the rows of the table that begins there, or `inside` for its other lines. */
export function readTableBands(lines: readonly Line[], leading: number, skipped: ReadonlySet<number>): ReadonlyMap<number, readonly PlacedPiece[] | 'inside'> {
  const found = new Map<number, readonly PlacedPiece[] | 'inside'>();
  for (const table of findTables(lines, leading, skipped)) {
    const columns = [...table.columns].sort((a, b) => a - b);
    const rows = cutRows(lines, table, leading).map((row, index): PlacedPiece => ({
      piece: { kind: 'cells', cells: readRow(lines, row, columns), startsTable: index === 0 }, from: row[0], to: row[1],
    }));
    for (let index = table.from; index <= table.to; index += 1) found.set(index, 'inside');
    found.set(table.from, rows);
  }
  return found;
}
