/** Tables that say something of functions elsewhere in the handbook. */
import type { CellsBlock } from '../model/block';
import type { Columns } from './recognise-table';

/** A table of functions or a matrix, kept until all pages are read: then it is joined to them. */
export type HeldTable =
  | { readonly kind: 'list'; readonly header: CellsBlock; readonly columns: Columns; readonly body: readonly CellsBlock[] }
  | { readonly kind: 'matrix'; readonly header: CellsBlock; readonly transposed: boolean; readonly body: readonly CellsBlock[] };
