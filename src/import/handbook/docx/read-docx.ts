/** Bytes of a .docx -> blocks: headings by their style, lists, and tables; tracked deletions are gone, insertions stay. */
import type { Block } from '../../../core';
import { IMPORT_TEXTS } from '../../texts.nl';
import { UnreadableInput } from '../../unreadable-input';
import { cutItemLabel } from '../item-label';

/** What the library (mammoth) makes of a document; only what we read of it. */
interface DocxNode {
  readonly type: string;
  readonly children?: readonly DocxNode[];
  readonly value?: string;
  readonly styleName?: string | null;
  readonly styleId?: string | null;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly numbering?: { readonly isOrdered: boolean; readonly level?: string | number } | null;
}

const HEADING_STYLE = /^(?:heading|kop|title|titel|subtitle|ondertitel)\s*(\d?)$/i;

/** A tab in a line separates cells, as in plain text. */
function textOf(node: DocxNode): string {
  switch (node.type) {
    case 'text': return node.value ?? '';
    case 'tab': return '\t';
    case 'break': return '\n';
    case 'note':
    case 'comment': return '';
    default: return (node.children ?? []).map(textOf).join('');
  }
}

const levelOf = ({ numbering }: DocxNode): number => Number(numbering?.level ?? 0) + 1;
const isListed = ({ numbering }: DocxNode): boolean => numbering !== undefined && numbering !== null;
const tidy = (text: string): string => text.replace(/[^\S\n]+/g, ' ').trim();

class DocxReader {
  readonly blocks: Block[] = [];
  private line = 0;
  private table = 0;

  constructor(private readonly file: string) {}

  private place(): { readonly file: string; readonly line: number } {
    this.line += 1;
    return { file: this.file, line: this.line };
  }

  private readParagraph(node: DocxNode): void {
    const raw = textOf(node).trim();
    if (raw === '') return;
    const style = node.styleName ?? node.styleId ?? '';
    for (const line of raw.split('\n').filter((part) => part.trim() !== '')) {
      const cells = line.split('\t').map(tidy);
      const item = cells.length <= 2 && !isListed(node) ? cutItemLabel(tidy(line)) : undefined;
      const heading = HEADING_STYLE.exec(style);
      if (heading !== null) this.blocks.push({ kind: 'heading', place: this.place(), ...(heading[1] === '' ? {} : { depth: Number(heading[1]) }), text: tidy(line) });
      else if (isListed(node)) this.blocks.push({ kind: 'item', place: this.place(), label: '', ...(levelOf(node) > 1 ? { depth: levelOf(node) } : {}), text: tidy(line) });
      else if (item !== undefined) this.blocks.push({ kind: 'item', place: this.place(), ...item });
      else if (cells.filter((cell) => cell !== '').length > 1) this.blocks.push({ kind: 'cells', place: this.place(), table: this.tabTable(), cells });
      else this.blocks.push({ kind: 'paragraph', place: this.place(), text: tidy(line) });
    }
  }

  /** Lines with tabs right below each other are one table. */
  private tabTable(): number {
    if (this.blocks.at(-1)?.kind !== 'cells') this.table += 1;
    return this.table;
  }

  private cellOf(node: DocxNode): string {
    return (node.children ?? []).map((child) => (child.type === 'table' ? this.nestedOf(child) : tidy(textOf(child)))).filter((line) => line !== '').join('\n');
  }

  private nestedOf(table: DocxNode): string {
    return (table.children ?? []).map((row) => (row.children ?? []).map((cell) => this.cellOf(cell)).join(' ')).join('\n');
  }

  private readTable(node: DocxNode): void {
    this.table += 1;
    /** Column -> rows that a cell from above still takes. */
    const taken: number[] = [];
    for (const row of node.children ?? []) {
      const cells: string[] = [];
      const skipTaken = (): void => {
        for (; (taken[cells.length] ?? 0) > 0; cells.push('')) taken[cells.length] = (taken[cells.length] ?? 0) - 1;
      };
      for (const cell of row.children ?? []) {
        skipTaken();
        const text = this.cellOf(cell);
        for (let column = 0; column < (cell.colSpan ?? 1); column += 1) {
          taken[cells.length] = (cell.rowSpan ?? 1) - 1;
          cells.push(column === 0 ? text : '');
        }
      }
      skipTaken();
      if (cells.some((cell) => cell !== '')) this.blocks.push({ kind: 'cells', place: this.place(), table: this.table, cells });
    }
    this.table += 1;
  }

  read(node: DocxNode): void {
    if (node.type === 'paragraph') this.readParagraph(node);
    else if (node.type === 'table') this.readTable(node);
    else for (const child of node.children ?? []) this.read(child);
  }
}

/** @throws UnreadableInput when the document is damaged. */
export async function readDocx(bytes: Uint8Array, file: string): Promise<readonly Block[]> {
  const mammoth = await import('mammoth');
  let document: DocxNode | undefined;
  const options = {
    transformDocument: (found: DocxNode): DocxNode => {
      document = found;
      // The conversion that would follow is not needed.
      return { ...found, children: [] };
    },
  };
  try {
    // In a browser the library takes an array buffer, in Node a buffer.
    const input = { buffer: bytes, arrayBuffer: bytes.slice().buffer };
    await mammoth.convertToHtml(input, options);
  } catch {
    throw new UnreadableInput(IMPORT_TEXTS.docxDamaged);
  }
  const reader = new DocxReader(file);
  if (document !== undefined) reader.read(document);
  return reader.blocks;
}
