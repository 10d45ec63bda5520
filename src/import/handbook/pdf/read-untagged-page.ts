/** The lines of an untagged PDF page -> pieces: tables by their columns, headings by their size, paragraphs by the space between lines. */
import { cutItemLabel } from '../item-label';
import { joinLines } from '../join-lines';
import type { Line } from './cut-lines';
import { readTableBands } from './read-table-bands';
import type { PlacedPiece } from './piece';

/** @property bodySize Height of most letters of the document. @property leading Distance of two lines of one paragraph. */
export interface PageMeasures {
  readonly bodySize: number;
  readonly leading: number;
}

/** How much larger than the body the letters of a heading are, at least. */
const HEADING_RATIO = 1.1;
/** From this share of the leading on, a gap parts two paragraphs. */
const PARAGRAPH_GAP = 1.25;
/** Points by which the left edges of one paragraph may differ. */
const EDGE = 3;

interface Open {
  kind: 'heading' | 'paragraph';
  text: string;
  readonly from: number;
  to: number;
  readonly item: boolean;
  readonly size: number;
  x: number;
}

const textOf = (line: Line): string => line.segments.map(({ text }) => text).join(' ');

function finish({ kind, text, from, to }: Open): PlacedPiece {
  const item = kind === 'paragraph' ? cutItemLabel(text) : undefined;
  return { piece: item === undefined ? { kind, text } : { kind: 'item', ...item }, from, to };
}

/** Whether `line` goes on with the open paragraph. */
function goesOn(open: Open, line: Line, previous: Line, { leading }: PageMeasures): boolean {
  const x = line.segments[0]?.x ?? 0;
  if (Math.abs(line.size - open.size) > 0.5 || previous.y - line.y > PARAGRAPH_GAP * Math.max(leading, line.size)) return false;
  if (cutItemLabel(textOf(line)) !== undefined) return false;
  // The second line of an item hangs to the right of its number; a line back at the margin is another paragraph.
  const hanging = open.item && open.from === open.to ? x >= open.x - EDGE : Math.abs(x - open.x) <= EDGE || (open.from === open.to && x < open.x);
  return hanging && (open.kind !== 'heading' || !/[.:]$/.test(open.text));
}

/** @param skipped Lines of the page that are furniture. */
export function readUntaggedPage(lines: readonly Line[], measures: PageMeasures, skipped: ReadonlySet<number>): readonly PlacedPiece[] {
  const tables = readTableBands(lines, measures.leading, skipped);
  const pieces: PlacedPiece[] = [];
  let open: Open | undefined;
  let last = -1;
  const close = (): void => {
    if (open !== undefined) pieces.push(finish(open));
    open = undefined;
  };
  lines.forEach((line, index) => {
    const text = textOf(line);
    const table = tables.get(index);
    if (skipped.has(index)) {
      pieces.push({ piece: { kind: 'furniture', text }, from: index, to: index });
      return;
    }
    if (table !== undefined) {
      close();
      if (table !== 'inside') pieces.push(...table);
      return;
    }
    const previous = lines[last];
    last = index;
    if (open !== undefined && previous !== undefined && goesOn(open, line, previous, measures)) {
      open.text = joinLines(open.text, text);
      open.to = index;
      open.x = line.segments[0]?.x ?? open.x;
      return;
    }
    close();
    const kind = line.size >= HEADING_RATIO * measures.bodySize ? 'heading' : 'paragraph';
    open = { kind, text, from: index, to: index, item: cutItemLabel(text) !== undefined, size: line.size, x: line.segments[0]?.x ?? 0 };
  });
  close();
  return pieces;
}
