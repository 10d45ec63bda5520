/** The made-up handbook to try things with; its name says so wherever results refer to it. */
import { parseCatalogue } from '../core';
import type { CatalogueReading } from '../core';

const SAMPLE_ORIGIN = { name: 'Technische Handel (verzonnen voorbeeld)', version: '1' } as const;

export async function readSampleHandbook(): Promise<CatalogueReading> {
  const { default: text } = await import('../../assets/sample/handboek-technische-handel.md');
  return parseCatalogue(text, SAMPLE_ORIGIN);
}
