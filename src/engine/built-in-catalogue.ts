/** The catalogue that comes with the software. */
import { parseCatalogue } from '../core';
import type { CatalogueReading } from '../core';

/** Name and version under which results refer to it. */
const BUILT_IN_ORIGIN = { name: 'Commerciële Binnendienst (ingebouwd)', version: '1.0' } as const;

/** Parses the built-in handbook. @param text Content of assets/catalogue, however the host reads it. */
export function loadBuiltInCatalogue(text: string): CatalogueReading {
  return parseCatalogue(text, BUILT_IN_ORIGIN);
}
