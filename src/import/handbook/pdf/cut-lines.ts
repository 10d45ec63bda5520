/** Text items of a PDF page -> lines of segments: items that follow each other closely are one segment, a wide gap begins another. */
import type { PdfMark, PdfTextItem } from './pdf-library';

/** @property x Left edge, @property y baseline, @property right right edge, all in points from the lower left corner. @property size Height of the letters. */
export interface Segment {
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
  readonly text: string;
}

export interface Line {
  readonly y: number;
  readonly size: number;
  readonly segments: readonly Segment[];
}

/**
 * Shares of the letter height. A gap from COLUMN_GAP on separates columns, from NARROW_GAP on where another line of the page has a column;
 * from SPACE_GAP on it is a space; baselines closer than SAME_LINE are one line.
 */
const COLUMN_GAP = 1;
const NARROW_GAP = 0.4;
const SPACE_GAP = 0.12;
const SAME_LINE = 0.3;
/** Points by which the left edges of one column may differ. */
const EDGE = 1.5;

function segmentOf(item: PdfTextItem): Segment {
  const [, , , , x = 0, y = 0] = item.transform;
  return { x, y, right: x + item.width, size: item.height || Math.abs(item.transform[3] ?? 0), text: item.str };
}

/** Left edges of the columns that wide gaps show. */
function columnStarts(lines: readonly (readonly Segment[])[]): readonly number[] {
  const starts = lines.flatMap((line) => line.filter((part, index) => {
    const before = line[index - 1];
    return before !== undefined && part.x - before.right > COLUMN_GAP * Math.max(before.size, part.size);
  }).map(({ x }) => Math.round(x)));
  return [...new Set(starts)];
}

function joinSegments(parts: readonly Segment[], starts: readonly number[]): readonly Segment[] {
  const segments: Segment[] = [];
  for (const part of parts) {
    const last = segments.at(-1);
    const gap = last === undefined ? Infinity : part.x - last.right;
    const least = starts.some((x) => Math.abs(x - part.x) <= EDGE) ? NARROW_GAP : COLUMN_GAP;
    if (last === undefined || gap > least * Math.max(last.size, part.size)) segments.push(part);
    else {
      const space = gap > SPACE_GAP * part.size && !/\s$/.test(last.text) && !/^\s/.test(part.text) ? ' ' : '';
      segments[segments.length - 1] = { ...last, right: Math.max(last.right, part.right), size: Math.max(last.size, part.size), text: last.text + space + part.text };
    }
  }
  return segments.map((segment) => ({ ...segment, text: segment.text.replace(/\s+/g, ' ').trim() })).filter(({ text }) => text !== '');
}

const MARKER = /^(?:\d{1,3}[.)]|[a-z][.)]|[•▪◦‣\u00b7\uf0b7–-])$/;

/** A number or bullet with a wide space behind it is the beginning of an item, not a column. */
function joinMarker(segments: readonly Segment[]): readonly Segment[] {
  const [marker, text, ...rest] = segments;
  if (marker === undefined || text === undefined || !MARKER.test(marker.text)) return segments;
  return [{ ...marker, right: text.right, text: `${marker.text} ${text.text}` }, ...rest];
}

/** The lines of a page, from top to bottom. */
export function cutLines(items: readonly (PdfTextItem | PdfMark)[]): readonly Line[] {
  const parts = items.filter((item): item is PdfTextItem => 'str' in item && item.str.trim() !== '').map(segmentOf).sort((a, b) => b.y - a.y);
  const lines: Segment[][] = [];
  for (const part of parts) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line !== undefined && first !== undefined && first.y - part.y <= SAME_LINE * Math.max(first.size, part.size)) line.push(part);
    else lines.push([part]);
  }
  for (const line of lines) line.sort((a, b) => a.x - b.x);
  const starts = columnStarts(lines);
  return lines.map((line) => {
    const segments = joinMarker(joinSegments(line, starts));
    return { y: line[0]?.y ?? 0, size: Math.max(...line.map(({ size }) => size)), segments };
  }).filter(({ segments }) => segments.length > 0);
}
