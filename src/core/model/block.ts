/** A handbook cut into blocks: what a piece is can be told before anything is known of what it means. Every file format becomes these. */

/**
 * Where a block stands. Numbers are 1-based, as the user sees them.
 * @property file Name of the file, when several were read. @property page Page of a PDF, or sheet of a workbook.
 * @property line Line of a text, row of a sheet, or paragraph of a document. @property lastLine Last line, where a block was joined from several.
 */
export interface BlockPlace {
  readonly file?: string;
  readonly page?: number;
  readonly line: number;
  readonly lastLine?: number;
}

/**
 * `furniture`: what a page repeats and nobody reads, such as a running title.
 * @property depth Of a heading, from 1; of an item 2 and more when it stands below another item; absent where the file does not tell. @property bold Of a paragraph: all of it is.
 * @property label Of an item: its number or letter without punctuation; empty for a bullet.
 * @property table Of cells: rows with the same number stand in the same table.
 */
export type Block =
  | { readonly kind: 'heading'; readonly place: BlockPlace; readonly depth?: number; readonly text: string }
  | { readonly kind: 'item'; readonly place: BlockPlace; readonly label: string; readonly depth?: number; readonly text: string }
  | { readonly kind: 'cells'; readonly place: BlockPlace; readonly table: number; readonly cells: readonly string[] }
  | { readonly kind: 'rule'; readonly place: BlockPlace }
  | { readonly kind: 'paragraph'; readonly place: BlockPlace; readonly bold?: true; readonly text: string }
  | { readonly kind: 'furniture'; readonly place: BlockPlace; readonly text: string };

/** A row of a table. */
export type CellsBlock = Extract<Block, { kind: 'cells' }>;

/** The words of a block as one line, for a report. */
export function blockText(block: Block): string {
  switch (block.kind) {
    case 'rule': return '-----';
    case 'cells': return block.cells.join(' | ');
    case 'item': return block.label === '' ? block.text : `${block.label}. ${block.text}`;
    case 'heading':
    case 'furniture':
    case 'paragraph': return block.text;
  }
}
