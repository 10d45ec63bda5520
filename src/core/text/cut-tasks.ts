/** A text that describes work -> separate tasks, each with its place. */

/** A piece of a text; `text === source.slice(start, end)`. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const BREAKS = /[\n\r;•·▪◦●]+|(?<=[.!?])\s+|,\s+|\s[-–—]\s|^\s*[-–—*]\s+/gm;
const LEAD = /^[\s\-–—*.:,]+/;
const TAIL = /[\s.:,]+$/;
const HAS_WORD = /[\p{L}\p{N}]{2,}/u;

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const add = (from: number, to: number): void => {
    const raw = text.slice(from, to);
    const lead = LEAD.exec(raw)?.[0].length ?? 0;
    const trimmed = raw.slice(lead).replace(TAIL, '');
    if (HAS_WORD.test(trimmed)) pieces.push({ text: trimmed, start: from + lead, end: from + lead + trimmed.length });
  };
  let from = 0;
  for (const match of text.matchAll(BREAKS)) {
    add(from, match.index);
    from = match.index + match[0].length;
  }
  add(from, text.length);
  return pieces;
}

/** The stages cut the same text one after another; the last one is kept. */
let last: { readonly text: string; readonly pieces: readonly Piece[] } = { text: '', pieces: [] };

/** Cuts at line breaks, bullets, semicolons, sentence ends and commas. Pieces without a word are left out. */
export function cutTasks(text: string): readonly Piece[] {
  if (last.text !== text) last = { text, pieces: piecesOf(text) };
  return last.pieces;
}
