/** Lines that pages repeat at the same height: running titles and page numbers. */
import type { Line } from './cut-lines';

/** Fewest pages that must repeat a line, and the least share of all pages. */
const LEAST_PAGES = 3;
const LEAST_SHARE = 0.4;
/** Lines from the top and from the bottom of a page that are looked at. */
const DEPTH = 3;

/** Numbers differ from page to page; the rest of a running title does not. */
const keyOf = (line: Line): string => `${String(Math.round(line.y / 4))} ${line.segments.map(({ text }) => text).join(' ').replace(/\d+/g, '#')}`;

/** @returns Per page, the indexes of its lines that are furniture. */
export function findFurniture(pages: readonly (readonly Line[])[]): readonly ReadonlySet<number>[] {
  const edges = pages.map((lines) => lines.map((_, index) => index).filter((index) => index < DEPTH || index >= lines.length - DEPTH));
  const counts = new Map<string, number>();
  pages.forEach((lines, page) => {
    const keys = new Set((edges[page] ?? []).flatMap((index) => (lines[index] === undefined ? [] : [keyOf(lines[index])])));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  const least = Math.max(LEAST_PAGES, LEAST_SHARE * pages.length);
  return pages.map((lines, page) => new Set((edges[page] ?? []).filter((index) => {
    const line = lines[index];
    return line !== undefined && (counts.get(keyOf(line)) ?? 0) >= least;
  })));
}
