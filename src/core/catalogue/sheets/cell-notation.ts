/**
 * How texts of a catalogue stand in a cell: as they are, and within quotes where reading would otherwise make something else of them.
 * Whatever `write` makes, `read` gives back exactly; what a person types is read as people mean it (a space behind a code is no part of it).
 */

/** One kind of column. @property header As it is written above the column. */
export interface Column<Value> {
  readonly header: string;
  write(value: Value): string;
  read(cell: string): Value;
}

/**
 * @property cut Pieces of a cell; one that is within quotes stays whole.
 * @property join What stands between two pieces.
 * @property usual What a piece without quotes says: one text, or none.
 */
interface Notation {
  readonly cut: (cell: string) => readonly string[];
  readonly join: string;
  readonly usual: (piece: string) => readonly string[];
}

export const isBlank = (text: string): boolean => text.trim() === '';

const QUOTED = /^\s*"((?:[^"]|"")*)"\s*$/;
const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((text, index) => text === b[index]);

/** Whether a text can stand without quotes for sure, among whatever others. */
const isPlain = (text: string, { cut, usual }: Notation): boolean => !text.trimStart().startsWith('"') && same(cut(text).flatMap(usual), [text]);

/** Quotes count only where they are needed, so that what somebody puts within quotes keeps them. */
function readPiece(piece: string, notation: Notation): readonly string[] {
  const inner = QUOTED.exec(piece)?.[1]?.replaceAll('""', '"');
  return inner === undefined || isPlain(inner, notation) ? notation.usual(piece) : [inner];
}

const readTexts = (cell: string, notation: Notation): readonly string[] => notation.cut(cell).flatMap((piece) => readPiece(piece, notation));

function writeTexts(texts: readonly string[], notation: Notation): string {
  const bare = texts.join(notation.join);
  return same(readTexts(bare, notation), texts) ? bare : texts.map((text) => (isPlain(text, notation) ? text : quote(text))).join(notation.join);
}

const whole = (cell: string): readonly string[] => [cell];
const unlessBlank = (piece: string): readonly string[] => (isBlank(piece) ? [] : [piece]);
const unlessEmpty = (piece: string): readonly string[] => unlessBlank(piece.trim());

function optional(header: string, usual: Notation['usual']): Column<string | undefined> {
  const notation: Notation = { cut: whole, join: '', usual };
  return { header, write: (text) => (text === undefined ? '' : writeTexts([text], notation)), read: (cell) => readTexts(cell, notation)[0] };
}

/** A code, label or name that other cells refer to, or that has a standard: `undefined` where the cell is empty. What stands around it does not count. */
export const key = (header: string): Column<string | undefined> => optional(header, unlessEmpty);

/** A key that may be the empty text, for which a word stands. */
export function keyOrNone(header: string, word: string): Column<string | undefined> {
  const means = (cell: string): boolean => cell.trim().toLowerCase() === word.toLowerCase();
  const other = optional(header, (piece) => (means(piece) ? [''] : unlessEmpty(piece)));
  return { header, write: (text) => (text === '' ? word : other.write(text)), read: (cell) => other.read(cell) };
}

/** A text that makes the row worth reading: `undefined` where the cell is empty. */
export const item = (header: string): Column<string | undefined> => optional(header, unlessBlank);

function single(header: string, usual: (piece: string) => string): Column<string> {
  const notation: Notation = { cut: whole, join: '', usual: (piece) => [usual(piece)] };
  return { header, write: (text) => writeTexts([text], notation), read: (cell) => readTexts(cell, notation)[0] ?? '' };
}

/** A name: empty where the cell is. What stands around it does not count. */
export const label = (header: string): Column<string> => single(header, (piece) => piece.trim());

/** Prose as it stands; empty where there is only white space. */
export const prose = (header: string): Column<string> => single(header, (piece) => (isBlank(piece) ? '' : piece));

const IN_QUOTES = /"[^"]*(?:""[^"]*)*"(?!")/y;

/** What `expression`, a sticky one, reads from a place on: its length, or 0. */
function lengthAt(expression: RegExp, text: string, place: number): number {
  expression.lastIndex = place;
  return expression.exec(text)?.[0].length ?? 0;
}

/** The pieces of a cell: a text in quotes that reaches to an `end`, or else what is `plain`. Both expressions are sticky. */
function* cutPieces(cell: string, plain: RegExp, end: RegExp): Generator<string> {
  for (let place = 0; place < cell.length;) {
    const quoted = lengthAt(IN_QUOTES, cell, place);
    const isWhole = quoted > 0 && (place + quoted === cell.length || lengthAt(end, cell, place + quoted) > 0);
    const length = isWhole ? quoted : lengthAt(plain, cell, place);
    if (length > 0) yield cell.slice(place, place + length);
    place += Math.max(1, length);
  }
}

function list(header: string, join: string, usual: Notation['usual'], plain: RegExp, end: RegExp): Column<readonly string[]> {
  const notation: Notation = { cut: (cell) => [...cutPieces(cell, plain, end)], join, usual };
  return { header, write: (texts) => writeTexts(texts, notation), read: (cell) => readTexts(cell, notation) };
}

/** Several names, one a line. */
export const lines = (header: string): Column<readonly string[]> => list(header, '\n', unlessEmpty, /[^\r\n]+/y, /\r?\n/y);

/** Several texts with an empty line between them. */
export const paragraphs = (header: string): Column<readonly string[]> => list(header, '\n\n', unlessBlank, /[^\r\n]+(?:\r?\n[^\r\n]+)*/y, /\r?\n\r?\n/y);
