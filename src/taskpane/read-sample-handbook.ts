/** The made-up handbook to try things with; its name says so wherever results refer to it. */
import { readCatalogue, readTextBlocks } from '../core';
import type { PickedHandbook } from './state/handbook-controller';

const SAMPLE_ORIGIN = { name: 'Technische Handel (verzonnen voorbeeld)', version: '1' } as const;

export async function readSampleHandbook(): Promise<PickedHandbook> {
  const { default: text } = await import('../../assets/sample/handboek-technische-handel.md');
  const blocks = readTextBlocks(text);
  return { kind: 'read', name: SAMPLE_ORIGIN.name, canCorrect: true, corrections: {}, readWith: (corrections) => readCatalogue(blocks, SAMPLE_ORIGIN, corrections) };
}
