/** What would be read if the user pressed the button now: the place, its size and its top rows; and where else a list stands. */
import { planRun, resultIndex } from '../core';
import type { Row, Table } from '../core';
import { AnchoredList, isBlankTable } from './anchored-list';
import type { Failure } from './failure';
import { findIn } from './find-lists';
import type { FoundList, ReadAs } from './find-lists';
import { isLocated, locateSource } from './locate-source';
import type { LocatedSource, LocateOptions, SelectedRows, SourcePlace } from './locate-source';
import { readUnread } from './refusal';
import type { Refusal } from './refusal';

/** Rows from the top that are read: more than may stand above a header, and enough to see what the columns hold. */
const SAMPLE_ROWS = 100;

/**
 * @property sample The top rows of the source, enough to find its header.
 * @property results Rows with a result of an earlier run; absent where no columns of ours stand.
 * @property lists Places that look like a list of jobs, where the selection is at none.
 */
export type Preview =
  | { readonly kind: 'source'; readonly place: SourcePlace; readonly selected?: SelectedRows; readonly sample: Table; readonly results?: number; readonly lists: readonly FoundList[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly lists: readonly FoundList[] }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** @property readAs What the user said of the columns of a list; nothing when left out. */
export interface PreviewOptions extends LocateOptions {
  readonly readAs?: ReadAs;
}

/** Rows of the list whose outcome is filled in. */
async function countResults(context: Excel.RequestContext, { range }: LocatedSource, headerIndex: number, column: number): Promise<number> {
  const outcomes = range.getColumn(column).load('values');
  await context.sync();
  return (outcomes.values as Row[]).slice(headerIndex + 1).filter(([cell]) => cell !== '').length;
}

async function preview(context: Excel.RequestContext, { readAs = () => ({}), ...options }: PreviewOptions): Promise<Preview> {
  const source = await locateSource(context, options);
  if (!isLocated(source)) return { kind: 'refused', refusal: source, lists: await findIn(context, readAs) };
  const { place, selected } = source;
  const sample = await AnchoredList.hold(context, source, { rowLimit: SAMPLE_ROWS }).read();
  if (isBlankTable(sample)) return { kind: 'refused', refusal: { kind: 'selection-empty' }, lists: await findIn(context, readAs) };
  const { placement, own } = planRun(sample, { overrides: readAs(place, sample) });
  const column = placement?.columns[resultIndex('outcome')];
  const results = own && placement !== undefined && column !== undefined && column < place.area.columnCount ? { results: await countResults(context, source, placement.headerIndex, column) } : {};
  return { kind: 'source', place, sample, lists: placement === undefined ? await findIn(context, readAs) : [], ...results, ...(selected === undefined ? {} : { selected }) };
}

/** Never rejects. */
export async function previewSelection(options: PreviewOptions = {}): Promise<Preview> {
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => preview(context, options));
  } catch (error) {
    const unread = readUnread(error);
    return unread.kind === 'refused' ? { ...unread, lists: [] } : unread;
  }
}
