/** A handbook as it passes between threads and lies in storage: one text, and beside it what can be told without reading that. */
import { openCatalogue, saveCatalogue } from '../core';
import type { Catalogue, CatalogueCorrections } from '../core';

/** What is told of a handbook. @property jobCount Its reference jobs. */
export interface HandbookFacts extends Pick<Catalogue, 'name' | 'version' | 'hash' | 'ladder'> {
  readonly jobCount: number;
}

/**
 * A text of megabytes passes to another thread in a few milliseconds; as an object it would block both for a hundred.
 * @property text As `saveCatalogue` gives it. @property corrections What the analyst corrected while it was read, so that the next edition can be read the same way.
 */
export interface KeptHandbook {
  readonly facts: HandbookFacts;
  readonly text: string;
  readonly corrections: CatalogueCorrections;
}

export function keepHandbook(catalogue: Catalogue, corrections: CatalogueCorrections = {}): KeptHandbook {
  const { name, version, hash, ladder, referenceJobs } = catalogue;
  return { facts: { name, version, hash, ladder, jobCount: referenceJobs.length }, text: saveCatalogue(catalogue), corrections };
}

/** Takes some 0.2 s for 1,200 reference jobs. @throws When the text is not one that `keepHandbook` made. */
export function readKept({ text }: Pick<KeptHandbook, 'text'>): Catalogue {
  const opened = openCatalogue(text);
  if (opened.kind !== 'catalogue') throw new Error(`a kept handbook that cannot be read: ${opened.kind}`);
  return opened.catalogue;
}
