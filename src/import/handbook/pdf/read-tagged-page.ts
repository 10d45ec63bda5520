/** A page of a tagged PDF -> pieces: its own structure tree says what is a heading, a list item or a cell. */
import { cutItemLabel } from '../item-label';
import { joinLines } from '../join-lines';
import type { Piece } from './piece';
import type { PdfMark, PdfStructure, PdfTextItem } from './pdf-library';

/** Least share of a page's letters that its tags must reach; below it the tags are of no use. */
const LEAST_COVERAGE = 0.6;

const isMark = (item: PdfTextItem | PdfMark): item is PdfMark => 'type' in item;
const tidy = (text: string): string => text.replace(/[^\S\n]+/g, ' ').trim();

/** Text per piece of marked content; what lies outside the tree is under the empty id. */
function collectMarked(items: readonly (PdfTextItem | PdfMark)[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    if (isMark(item)) {
      if (item.type.startsWith('begin')) open.push(item.id ?? open.at(-1) ?? '');
      else open.pop();
      continue;
    }
    const id = open.at(-1) ?? '';
    texts.set(id, `${texts.get(id) ?? ''}${item.str}${item.hasEOL ? '\n' : ''}`);
  }
  return texts;
}

class TreeReader {
  readonly pieces: Piece[] = [];
  readonly reached = new Set<string>();
  private inTable = false;

  constructor(private readonly texts: ReadonlyMap<string, string>) {}

  private textOf(node: PdfStructure): string {
    if (node.type === 'content' && node.id !== undefined) {
      this.reached.add(node.id);
      return this.texts.get(node.id) ?? '';
    }
    return (node.children ?? []).map((child) => this.textOf(child)).join('');
  }

  private lineOf(node: PdfStructure): string {
    return this.textOf(node).split('\n').map(tidy).reduce(joinLines, '');
  }

  /** Paragraphs and items of a cell stand on lines of their own. */
  private cellOf(node: PdfStructure): string {
    const inner = (node.children ?? []).filter(({ role }) => role !== undefined);
    if (inner.length === 0) return this.lineOf(node);
    return inner.map((child) => (child.role === 'L' || child.role === 'LI' || child.role === 'Div' ? this.cellOf(child) : this.lineOf(child))).filter((line) => line !== '').join('\n');
  }

  private push(kind: 'heading' | 'paragraph', text: string): void {
    if (text === '') return;
    const item = kind === 'paragraph' ? cutItemLabel(text) : undefined;
    this.pieces.push(item === undefined ? { kind, text } : { kind: 'item', ...item });
  }

  read(node: PdfStructure): void {
    const role = node.role ?? '';
    if (/^(?:H\d?|Title)$/.test(role)) this.push('heading', this.lineOf(node));
    else if (role === 'LI') this.readItem(node);
    else if (role === 'Table') {
      this.inTable = false;
      for (const child of node.children ?? []) this.read(child);
    } else if (role === 'TR') {
      const cells = (node.children ?? []).filter((cell) => cell.role !== undefined).map((cell) => this.cellOf(cell));
      if (cells.some((cell) => cell !== '')) this.pieces.push({ kind: 'cells', cells, startsTable: !this.inTable });
      this.inTable = true;
    } else if (['P', 'Caption', 'Note', 'BlockQuote', 'Span', 'Link', 'TOCI'].includes(role) || node.type === 'content') this.push('paragraph', this.lineOf(node));
    else for (const child of node.children ?? []) this.read(child);
  }

  private readItem(node: PdfStructure): void {
    const nested = (found: PdfStructure): boolean => found.role === 'L';
    const body = (node.children ?? []).flatMap((child) => (child.role === 'LBody' ? child.children ?? [] : [child]));
    const text = body.filter((child) => !nested(child)).map((child) => this.lineOf(child)).filter((line) => line !== '').reduce((all, line) => `${all} ${line}`.trim(), '');
    const cut = cutItemLabel(text);
    if (text !== '') this.pieces.push({ kind: 'item', label: cut?.label ?? '', text: cut?.text ?? text });
    for (const child of body.filter(nested)) this.read(child);
  }
}

const letters = (text: string): number => text.replace(/\s+/g, '').length;

/** @returns The page's pieces; `undefined` when its tags do not cover its text. */
export function readTaggedPage(items: readonly (PdfTextItem | PdfMark)[], tree: PdfStructure | null): readonly Piece[] | undefined {
  if (tree === null) return undefined;
  const texts = collectMarked(items);
  const reader = new TreeReader(texts);
  reader.read(tree);
  const all = [...texts.values()].reduce((sum, text) => sum + letters(text), 0);
  const reached = [...reader.reached].reduce((sum, id) => sum + letters(texts.get(id) ?? ''), 0);
  if (all === 0 || reached / all < LEAST_COVERAGE) return undefined;
  const outside = [...texts].filter(([id, text]) => !reader.reached.has(id) && text.trim() !== '').flatMap(([, text]) => text.split('\n').map(tidy).filter((line) => line !== ''));
  return [...reader.pieces, ...outside.map((text): Piece => ({ kind: 'furniture', text }))];
}
