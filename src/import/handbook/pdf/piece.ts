/** What a page of a PDF is cut into: blocks without their place in the file. */

/** A block without its place. */
export type Piece =
  | { readonly kind: 'heading' | 'paragraph' | 'furniture'; readonly text: string }
  | { readonly kind: 'item'; readonly label: string; readonly text: string }
  | { readonly kind: 'cells'; readonly cells: readonly string[]; readonly startsTable: boolean };

/** A piece, and its first and last line, counted from 0 on the page. */
export interface PlacedPiece {
  readonly piece: Piece;
  readonly from: number;
  readonly to: number;
}
