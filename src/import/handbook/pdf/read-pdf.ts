/** Bytes of a PDF -> blocks, page by page; tagged pages by their tags, others by where the words stand. */
import type { Block, BlockPlace, Issue } from '../../../core';
import { IMPORT_TEXTS } from '../../texts.nl';
import { UnreadableInput } from '../../unreadable-input';
import type { ReadProgress } from '../read-options';
import { cutLines } from './cut-lines';
import type { Line } from './cut-lines';
import { findFurniture } from './find-furniture';
import type { Piece, PlacedPiece } from './piece';
import type { LoadPdf, PdfDocument } from './pdf-library';
import { readTaggedPage } from './read-tagged-page';
import { readUntaggedPage } from './read-untagged-page';
import type { PageMeasures } from './read-untagged-page';

/** Fewest letters per page, on average, of a PDF that holds text. */
const LEAST_TEXT = 15;

type Page = { readonly kind: 'tagged'; readonly pieces: readonly Piece[] } | { readonly kind: 'lines'; readonly lines: readonly Line[] };

/** The library names its errors; only those that a user can do something about are told apart. */
function explain(error: unknown): unknown {
  const name = error instanceof Error || (typeof error === 'object' && error !== null) ? String((error as { readonly name?: unknown }).name) : '';
  switch (name) {
    case 'PasswordException': return new UnreadableInput(IMPORT_TEXTS.pdfEncrypted);
    case 'InvalidPDFException':
    case 'MissingPDFException':
    case 'FormatError':
    case 'UnknownErrorException':
    case 'ResponseException': return new UnreadableInput(IMPORT_TEXTS.pdfDamaged);
    default: return error;
  }
}

async function readPages(document: PdfDocument, { onProgress, signal }: ReadProgress): Promise<{ readonly pages: readonly Page[]; readonly letters: number }> {
  const pages: Page[] = [];
  let letters = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    signal?.throwIfAborted();
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    for (const item of items) if ('str' in item) letters += item.str.trim().length;
    const pieces = readTaggedPage(items, await page.getStructTree());
    pages.push(pieces === undefined ? { kind: 'lines', lines: cutLines(items) } : { kind: 'tagged', pieces });
    page.cleanup();
    onProgress?.({ done: number, total: document.numPages });
  }
  return { pages, letters };
}

/** The most frequent size by letters, and the most frequent distance of two lines of that size. */
function measure(pages: readonly (readonly Line[])[]): PageMeasures {
  const sizes = new Map<number, number>();
  const gaps = new Map<number, number>();
  const add = (counts: Map<number, number>, value: number, amount: number): void => void counts.set(value, (counts.get(value) ?? 0) + amount);
  const most = (counts: ReadonlyMap<number, number>): number => [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
  for (const lines of pages) {
    for (const { size, segments } of lines) add(sizes, Math.round(size * 2) / 2, segments.reduce((sum, { text }) => sum + text.length, 0));
  }
  const bodySize = most(sizes);
  for (const lines of pages) {
    lines.forEach((line, index) => {
      const gap = index === 0 ? 0 : (lines[index - 1]?.y ?? 0) - line.y;
      if (gap > 0 && gap < 2 * bodySize && Math.abs(line.size - bodySize) < 1) add(gaps, Math.round(gap * 2) / 2, 1);
    });
  }
  return { bodySize, leading: most(gaps) || 1.2 * bodySize };
}

function toBlock(piece: Piece, place: BlockPlace, table: number): Block {
  switch (piece.kind) {
    case 'heading':
    case 'paragraph':
    case 'furniture': return { kind: piece.kind, place, text: piece.text };
    case 'item': return { kind: 'item', place, label: piece.label, text: piece.text };
    case 'cells': return { kind: 'cells', place, table, cells: piece.cells };
  }
}

/** The rest of a row that a page end cut: its first cell is empty on the new page. */
const isRest = (piece: Piece, before: Block | undefined): before is Extract<Block, { kind: 'cells' }> =>
  piece.kind === 'cells' && before?.kind === 'cells' && piece.cells[0] === '' && piece.cells.length === before.cells.length;

/** Pages of a document with text that have none themselves: blank, or an image. */
function reportEmpty(pages: readonly Page[], file: string): readonly Issue[] {
  const empty = pages.flatMap((page, index) => ((page.kind === 'lines' ? page.lines : page.pieces).length === 0 ? [String(index + 1)] : []));
  return empty.length === 0 ? [] : [{ code: 'catalogue-page-empty', severity: 'info', place: { file }, found: empty.join(', ') }];
}

/** @throws UnreadableInput when the file is encrypted, damaged, or a scan without text. */
export async function readPdf(bytes: Uint8Array, load: LoadPdf, file: string, progress: ReadProgress): Promise<{ readonly blocks: readonly Block[]; readonly issues: readonly Issue[] }> {
  const library = await load();
  // The library takes the bytes over; ours stay as they are.
  const task = library.getDocument({ data: new Uint8Array(bytes), isEvalSupported: false, disableFontFace: true, useSystemFonts: false, stopAtErrors: false, verbosity: 0 });
  try {
    const { pages, letters } = await readPages(await task.promise, progress);
    if (letters < LEAST_TEXT * pages.length) throw new UnreadableInput(IMPORT_TEXTS.pdfScanned(pages.length));
    const lined = pages.map((page) => (page.kind === 'lines' ? page.lines : []));
    const measures = measure(lined);
    const furniture = findFurniture(lined);
    const blocks: Block[] = [];
    let table = 0;
    pages.forEach((page, index) => {
      const pieces: readonly PlacedPiece[] = page.kind === 'tagged'
        ? page.pieces.map((piece, at) => ({ piece, from: at, to: at }))
        : readUntaggedPage(page.lines, measures, furniture[index] ?? new Set());
      let first = true;
      for (const { piece, from, to } of pieces) {
        const place = { file, page: index + 1, line: from + 1, ...(to > from ? { lastLine: to + 1 } : {}) };
        const before = blocks.at(-1);
        if (piece.kind === 'cells' && first && isRest(piece, before)) {
          blocks[blocks.length - 1] = { ...before, cells: before.cells.map((cell, column) => `${cell} ${piece.cells[column] ?? ''}`.trim()) };
          blocks.push({ kind: 'furniture', place, text: piece.cells.join(' ') });
        } else {
          if (piece.kind === 'cells' && piece.startsTable && !(first && before?.kind === 'cells' && before.cells.length === piece.cells.length)) table += 1;
          blocks.push(toBlock(piece, place, table));
        }
        if (piece.kind !== 'furniture') first = false;
      }
    });
    return { blocks, issues: reportEmpty(pages, file) };
  } catch (error) {
    throw explain(error);
  } finally {
    await task.destroy();
  }
}
