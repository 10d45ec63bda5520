/** Finds the header of a list: the row, or the two rows, in which most columns are named; and tells a list that lies on its side. */
import type { JobField } from '../model/company-job';
import type { Row, Table } from '../model/table';
import { cellText } from './read-cell';
import { normaliseHeader, recogniseHeader } from './recognise-header';
import type { HeaderSense } from './recognise-header';

/** The user's own say, by `normaliseHeader` of a header. */
export type Overrides = ReadonlyMap<string, JobField | 'ignore'>;

/**
 * The header of one column.
 * @property header As it stands in the sheet; of two rows both, where only both tell what it is.
 * @property heads Everything that stands above the column, by which a repeated header is known.
 * @property forced What the user says it is.
 */
export interface HeaderCell {
  readonly index: number;
  readonly header: string;
  readonly heads: readonly string[];
  readonly sense: HeaderSense;
  readonly forced?: JobField | 'ignore';
}

/** @property index Of the (lower) row in `table.rows`. @property rows How many rows it takes. */
export interface Header {
  readonly index: number;
  readonly rows: 1 | 2;
  readonly cells: readonly HeaderCell[];
}

/** How many rows from the top are tried as header row. */
export const SEARCHED_ROWS = 25;
/** Columns in which a list on its side may have its headers. */
const SIDE_COLUMNS = 3;
/** Fewest different fields down a column that make a list lie on its side. */
const SIDE_FIELDS = 3;

const texts = (row: Row | undefined): readonly string[] => (row ?? []).map((cell) => cellText(cell));

function makeCell(index: number, header: string, sense: HeaderSense, heads: readonly string[], overrides: Overrides): HeaderCell {
  const forced = [header, ...heads].map((text) => overrides.get(normaliseHeader(text))).find((said) => said !== undefined);
  return { index, header, sense, heads: heads.filter((text) => text !== ''), ...(forced === undefined ? {} : { forced }) };
}

function oneRow(row: readonly string[], leaveOut: ReadonlySet<number>, overrides: Overrides): readonly HeaderCell[] {
  return row.flatMap((header, index) => (header === '' || leaveOut.has(index) ? [] : [makeCell(index, header, recogniseHeader(header), [header], overrides)]));
}

/** "Taken" above "1", "2" and "3". */
const ORDINAL = /^\D{0,6}\d{1,2}$/;

/** A row of headers below a row of groups: "Functie" above "Code" and "Naam". A group holds until the next one. */
function twoRows(groups: readonly string[], row: readonly string[], leaveOut: ReadonlySet<number>, overrides: Overrides): readonly HeaderCell[] {
  let group = '';
  return Array.from({ length: Math.max(groups.length, row.length) }, (_, index) => index).flatMap((index) => {
    const above = groups[index] ?? '';
    const own = row[index] ?? '';
    if (above !== '') group = above;
    if (leaveOut.has(index) || (own === '' && above === '')) return [];
    const joined = `${group} ${own}`.trim();
    const heads = [own, above, joined];
    const both = recogniseHeader(joined);
    if (own === '') return [makeCell(index, above, recogniseHeader(above), heads, overrides)];
    if (group !== '' && (both.whole || ORDINAL.test(own))) return [makeCell(index, joined, both.whole ? both : recogniseHeader(group), heads, overrides)];
    return [makeCell(index, own, recogniseHeader(own), heads, overrides)];
  });
}

const isKnown = ({ sense, forced }: HeaderCell): boolean => forced !== undefined || sense.meanings.length > 0;
const isWhole = ({ sense, forced }: HeaderCell): boolean => forced !== undefined || sense.whole;

/** Points for the different meanings that are recognised: two for a whole header, one for a part or a person. */
function scoreOf(cells: readonly HeaderCell[]): number {
  const points = new Map<string, number>();
  for (const cell of cells) {
    if (!isKnown(cell)) continue;
    const meaning = cell.forced ?? cell.sense.meanings[0] ?? '';
    const key = meaning === 'private' ? `private ${cell.header}` : meaning;
    points.set(key, Math.max(points.get(key) ?? 0, isWhole(cell) && meaning !== 'private' ? 2 : 1));
  }
  return [...points.values()].reduce((sum, one) => sum + one, 0);
}

const mayMean = (cells: readonly HeaderCell[], field: JobField): boolean => cells.some(({ forced, sense }) => forced === field || (forced === undefined && sense.meanings.includes(field)));

/** Enough for a header: a title, the tasks by their whole name, or two other columns by theirs. */
function isHeader(cells: readonly HeaderCell[], score: number): boolean {
  if (mayMean(cells, 'title')) return score > 0;
  return score >= (mayMean(cells, 'tasks') ? 2 : 4);
}

/** The row below groups is one of headers itself: most of its cells are known by their whole text. */
function isSecondRow(row: readonly string[], cells: readonly HeaderCell[]): boolean {
  const own = cells.filter(({ index }) => (row[index] ?? '') !== '');
  const whole = own.filter(isWhole).length;
  return whole >= 2 && whole * 2 >= own.length;
}

/** @returns `undefined` where no row looks like a header. */
export function findHeader({ rows }: Table, overrides: Overrides, leaveOut: ReadonlySet<number>): Header | undefined {
  let best: Header | undefined;
  let most = 0;
  let above: readonly string[] = [];
  let scoreAbove = 0;
  rows.slice(0, SEARCHED_ROWS).forEach((cells, index) => {
    const row = texts(cells);
    const single = oneRow(row, leaveOut, overrides);
    const score = scoreOf(single);
    if (score > most && isHeader(single, score)) [best, most] = [{ index, rows: 1, cells: single }, score];
    const double = above.some((text) => text !== '') ? twoRows(above, row, leaveOut, overrides) : [];
    const scoreBoth = scoreOf(double);
    const isBetter = scoreBoth > most && scoreBoth > Math.max(score, scoreAbove);
    if (isBetter && isHeader(double, scoreBoth) && isSecondRow(row, double)) [best, most] = [{ index, rows: 2, cells: double }, scoreBoth];
    [above, scoreAbove] = [row, score];
  });
  return best;
}

/** The row that may be a header although none of its cells is known: the first of those with most texts, if it holds nothing but texts and stands above others. */
export function likelyHeader({ rows }: Table, leaveOut: ReadonlySet<number>): Header | undefined {
  const counts = rows.slice(0, SEARCHED_ROWS).map((row) => texts(row).filter((text) => text !== '').length);
  const index = counts.indexOf(Math.max(...counts));
  const row = rows[index] ?? [];
  if (index < 0 || index + 1 >= rows.length || row.some((cell) => typeof cell === 'number' || typeof cell === 'boolean')) return undefined;
  return { index, rows: 1, cells: oneRow(texts(row), leaveOut, new Map()) };
}

/** Whether the list lies on its side: its headers stand below each other, and say more than any row does. */
export function isTransposed({ rows }: Table, header: Header | undefined): boolean {
  const score = header === undefined ? 0 : scoreOf(header.cells);
  return Array.from({ length: SIDE_COLUMNS }, (_, column) => column).some((column) => {
    const cells = rows.slice(0, SEARCHED_ROWS).flatMap((row, index) => {
      const text = cellText(row[column]);
      return text === '' ? [] : [makeCell(index, text, recogniseHeader(text), [], new Map())];
    }).filter(isWhole);
    const fields = new Set(cells.map(({ sense }) => sense.meanings[0]).filter((meaning) => meaning !== 'private'));
    return fields.size >= SIDE_FIELDS && (mayMean(cells, 'title') || mayMean(cells, 'tasks')) && scoreOf(cells) > score;
  });
}
