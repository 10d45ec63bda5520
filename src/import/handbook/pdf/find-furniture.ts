/** Lines that pages repeat at the same height: running titles and page numbers. */
import type { Line } from './cut-lines';

/** Fewest pages that must repeat a line, and the least share of all pages. */
const LEAST_PAGES = 3;
const LEAST_SHARE = 0.4;
/** Lines from the top and from the bottom of a page that are looked at. */
const DEPTH = 3;

const textOf = (line: Line): string => line.segments.map(({ text }) => text).join(' ');
/** The number of the page differs from page to page; the rest of a running title does not. */
const keyOf = (line: Line): string => `${String(Math.round(line.y / 4))} ${textOf(line).replace(/\d+/g, '#')}`;
const numbersOf = (line: Line): readonly number[] => (textOf(line).match(/\d+/g) ?? []).map(Number);

/** Whether the numbers of a line stay the same, or one of them counts the pages: "Functiegroep: 3" and, on the next page, "Functiegroep: 2" are no running title. */
function countsPages(numbers: readonly (readonly number[])[]): boolean {
  const [first = []] = numbers;
  const follows = (at: number, is: (before: number, own: number) => boolean): boolean => numbers.every((own, index) => index === 0 || is(numbers[index - 1]?.[at] ?? 0, own[at] ?? 0));
  return first.every((_, at) => follows(at, (before, own) => own === before)) || first.some((_, at) => follows(at, (before, own) => own > before));
}

/** Furniture stands at the edge of the page: behind a line that is none, a line that comes back is a heading of the text. */
function fromEdge(indexes: readonly number[], isRepeated: (index: number) => boolean): readonly number[] {
  const odd = indexes.findIndex((index) => !isRepeated(index));
  return odd < 0 ? indexes : indexes.slice(0, odd);
}

/** @returns Per page, the indexes of its lines that are furniture. */
export function findFurniture(pages: readonly (readonly Line[])[]): readonly ReadonlySet<number>[] {
  const edges = pages.map((lines) => lines.filter((_, index) => index < DEPTH || index >= lines.length - DEPTH));
  const found = new Map<string, (readonly number[])[]>();
  for (const lines of edges) {
    for (const [key, line] of new Map(lines.map((one) => [keyOf(one), one]))) {
      const known = found.get(key);
      if (known === undefined) found.set(key, [numbersOf(line)]);
      else known.push(numbersOf(line));
    }
  }
  const least = Math.max(LEAST_PAGES, LEAST_SHARE * pages.length);
  const furniture = new Set([...found].filter(([, numbers]) => numbers.length >= least && countsPages(numbers)).map(([key]) => key));
  return pages.map((lines) => {
    const indexes = lines.map((_, index) => index);
    const isRepeated = (index: number): boolean => furniture.has(keyOf(lines[index] ?? { y: 0, size: 0, segments: [] }));
    return new Set([...fromEdge(indexes.slice(0, DEPTH), isRepeated), ...fromEdge(indexes.slice(-DEPTH).reverse(), isRepeated)]);
  });
}
