/** What an analyst corrected in a handbook as it was read: a small overlay, so that the next edition needs only the difference. */
import type { CharacteristicKind } from './catalogue';

/** What a heading can be said to open. `ignore`: nothing that belongs in the catalogue. */
export type SectionMeaning = 'position' | 'purpose' | 'activities' | 'rules' | 'context' | CharacteristicKind | 'ignore';

export const SECTION_MEANINGS: readonly SectionMeaning[] = [
  'position', 'purpose', 'activities', 'rules', 'context', 'complexity', 'autonomy', 'impact', 'physical', 'other', 'ignore',
];

/**
 * @property sections Words of a heading, as they stand -> what it opens.
 * @property ladder All grades, lowest first; absent: as read.
 * @property grades Code of a function, or its name where the handbook gives no code -> its grade.
 */
export interface CatalogueCorrections {
  readonly sections?: Readonly<Record<string, SectionMeaning>>;
  readonly ladder?: readonly string[];
  readonly grades?: Readonly<Record<string, string>>;
}
