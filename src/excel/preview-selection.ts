/** What would be read if the user pressed the button now: the place, its size and its top rows. */
import type { Table } from '../core';
import { AnchoredList, isBlankTable } from './anchored-list';
import { readFailure } from './failure';
import type { Failure } from './failure';
import { isLocated, locateSource } from './locate-source';
import type { SourcePlace } from './locate-source';
import type { Refusal } from './refusal';

/** The header row is looked for among this many rows; see `readJobs`. */
const SAMPLE_ROWS = 25;

/** @property sample The top rows of the source, enough to find its header. */
export type Preview =
  | { readonly kind: 'source'; readonly place: SourcePlace; readonly sample: Table }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Never rejects. */
export async function previewSelection(): Promise<Preview> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context): Promise<Preview> => {
      const source = await locateSource(context);
      if (!isLocated(source)) return { kind: 'refused', refusal: source };
      const sample = await AnchoredList.hold(context, source, { rowLimit: SAMPLE_ROWS }).read();
      if (isBlankTable(sample)) return { kind: 'refused', refusal: { kind: 'selection-empty' } };
      return { kind: 'source', place: source.place, sample };
    });
  } catch (error) {
    const failure = readFailure(error);
    return failure.kind === 'selection-unusable' ? { kind: 'refused', refusal: { kind: 'selection-unusable' } } : { kind: 'failed', failure };
  }
}
