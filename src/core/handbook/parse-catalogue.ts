/** The door for plain text: handbook text -> catalogue. */
import type { Catalogue } from '../model/catalogue';
import type { CatalogueReading } from '../catalogue/catalogue-reading';
import { readCatalogue } from './read-catalogue';
import { readTextBlocks } from '../catalogue/read-text-blocks';

/**
 * Reads a handbook text, plain or Markdown; see `readCatalogue`.
 * @param text The handbook, one or more functions. Sections go by the words of their headings, not by depth.
 * @param origin Name and version under which results will refer to it.
 * @example parseCatalogue(text, { name: 'Handboek Techniek', version: '2026' }).catalogue.ladder
 */
export function parseCatalogue(text: string, origin: Pick<Catalogue, 'name' | 'version'>): CatalogueReading {
  return readCatalogue(readTextBlocks(text), origin);
}
