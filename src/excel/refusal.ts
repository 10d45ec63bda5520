/** Why a sheet cannot be read or written as it stands now: reasons as values, for whoever words them. */
import { readFailure } from './failure';
import type { Failure } from './failure';

/** Each of these leaves the sheet unchanged; `address` is without the sheet's name, as "B3:F3". */
export type Refusal =
  /** No cells are selected (a chart, say), or several areas at once. */
  | { readonly kind: 'selection-unusable' }
  /** Nothing stands at or around the selection. */
  | { readonly kind: 'selection-empty' }
  | { readonly kind: 'table-without-header'; readonly table: string }
  | { readonly kind: 'sheet-protected'; readonly sheet: string }
  /** Cells of the header row, or cells that we would write, are merged. */
  | { readonly kind: 'cells-merged'; readonly address: string }
  /** A filter hides rows: Excel would write in the wrong ones. */
  | { readonly kind: 'filter-active'; readonly sheet: string }
  | { readonly kind: 'rows-hidden'; readonly sheet: string }
  /** Something of the user's stands where our columns would go. */
  | { readonly kind: 'columns-occupied'; readonly address: string }
  /** The sheet has no room to the right for our columns. */
  | { readonly kind: 'sheet-full'; readonly sheet: string };

/** Why something that begins at the selection ended early. */
export type Unread =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** What was thrown while a selection was read, or written to; a selection that is no range is the user's to change. Never throws itself. */
export function readUnread(error: unknown): Unread {
  const failure = readFailure(error);
  return failure.kind === 'selection-unusable' ? { kind: 'refused', refusal: { kind: failure.kind } } : { kind: 'failed', failure };
}
