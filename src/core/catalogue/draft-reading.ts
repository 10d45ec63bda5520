/** What a way of reading gives before lists are joined and groups are put in order. */
import type { BlockPlace } from '../model/block';
import type { Issue } from '../model/issue';
import { addUses, issuePlace } from './catalogue-reading';
import type { LineUse } from './catalogue-reading';
import type { DraftJob } from './draft-job';
import type { HeldTable } from './held-table';

/** @property owner The function whose text the line is, where it is one's. */
export interface OwnedUse extends LineUse {
  readonly owner?: DraftJob;
}

/** @property held Lists and rasters, to be joined. @property inverted The handbook says that its first group is the highest. */
export interface DraftReading {
  readonly drafts: readonly DraftJob[];
  readonly issues: readonly Issue[];
  readonly uses: readonly OwnedUse[];
  readonly held: readonly HeldTable[];
  readonly inverted: boolean;
}

/** The account of the lines that a reader passes: used, or not understood. */
export class LineAccount {
  readonly issues: Issue[] = [];
  readonly uses: OwnedUse[] = [];

  /** @param field What it became; without, it is told as not understood. */
  add(place: BlockPlace, field: string | undefined, text: string, owner?: DraftJob): void {
    if (field === undefined) {
      this.leftover(place, text);
      return;
    }
    const before = this.uses.length;
    addUses(this.uses, place, field);
    if (owner !== undefined) for (let at = before; at < this.uses.length; at += 1) Object.assign(this.uses[at] ?? {}, { owner });
  }

  private leftover(place: BlockPlace, found: string): void {
    const last = place.lastLine === undefined ? {} : { lastRow: place.lastLine };
    this.issues.push({ code: 'catalogue-leftover', severity: 'warning', place: { ...issuePlace(place), ...last }, found });
  }
}
