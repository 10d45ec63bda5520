/** What reading a handbook gives, and the account of where each line went. */
import type { BlockPlace } from '../model/block';
import type { Catalogue } from '../model/catalogue';
import type { Issue, Place } from '../model/issue';

/**
 * Where a line of the source went.
 * @property field The field of the catalogue that holds it; `label` for a line that only names what follows, `contents`, `page-number` and `page-furniture` for
 *   what a page shows beside its text; `continued` for a line that goes on with the last one of the page before.
 */
export interface LineUse {
  readonly file?: string;
  readonly page?: number;
  readonly line: number;
  readonly field: string;
}

export interface CatalogueReading {
  readonly catalogue: Catalogue;
  readonly issues: readonly Issue[];
  readonly uses: readonly LineUse[];
}

const filePart = ({ file, page }: BlockPlace): { readonly file?: string; readonly page?: number } => ({
  ...(file === undefined ? {} : { file }), ...(page === undefined ? {} : { page }),
});

export const issuePlace = (place: BlockPlace): Place => ({ ...filePart(place), row: place.line });

/** Adds a use for every line of a place. */
export function addUses(uses: LineUse[], place: BlockPlace, field: string): void {
  for (let line = place.line; line <= (place.lastLine ?? place.line); line += 1) uses.push({ ...filePart(place), line, field });
}

/** Uses in the order of the source: files as they were given, pages and lines as they stand. */
export function sortUses(uses: readonly LineUse[]): readonly LineUse[] {
  const files = new Map<string, number>();
  for (const { file = '' } of uses) if (!files.has(file)) files.set(file, files.size);
  const order = ({ file = '' }: LineUse): number => files.get(file) ?? 0;
  return [...uses].sort((a, b) => order(a) - order(b) || (a.page ?? 0) - (b.page ?? 0) || a.line - b.line);
}
