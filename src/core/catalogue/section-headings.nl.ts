/** The words handbooks use above their sections (data only). Depth of a heading means nothing; its words do. */
import type { CharacteristicKind } from '../model/catalogue';

export type Section =
  | { readonly kind: 'position' | 'purpose' | 'activities' | 'rules' | 'context' }
  | { readonly kind: 'activity-group'; readonly letter: string; readonly title: string }
  | { readonly kind: 'characteristic'; readonly characteristic: CharacteristicKind };

/** First word sequence found at the start of the folded heading decides. */
export const SECTION_STARTS: readonly (readonly [string, Section])[] = [
  ['positie', { kind: 'position' }],
  ['plaats in de organisatie', { kind: 'position' }],
  ['organisatorische positie', { kind: 'position' }],
  ['doel', { kind: 'purpose' }],
  ['functiedoel', { kind: 'purpose' }],
  ['kern van de functie', { kind: 'purpose' }],
  ['typering van de activiteiten', { kind: 'activities' }],
  ['activiteiten', { kind: 'activities' }],
  ['werkzaamheden', { kind: 'activities' }],
  ['kerntaken', { kind: 'activities' }],
  ['taken', { kind: 'activities' }],
  ['toepassingsregel', { kind: 'rules' }],
  ['context', { kind: 'context' }],
  ['samenvatting', { kind: 'context' }],
  ['complexiteit', { kind: 'characteristic', characteristic: 'complexity' }],
  ['ingewikkeldheid', { kind: 'characteristic', characteristic: 'complexity' }],
  ['kennis', { kind: 'characteristic', characteristic: 'complexity' }],
  ['deskundigheid', { kind: 'characteristic', characteristic: 'complexity' }],
  ['dynamiek', { kind: 'characteristic', characteristic: 'complexity' }],
  ['zelfstandigheid', { kind: 'characteristic', characteristic: 'autonomy' }],
  ['regelcapaciteit', { kind: 'characteristic', characteristic: 'autonomy' }],
  ['vrijheidsgraden', { kind: 'characteristic', characteristic: 'autonomy' }],
  ['speelruimte', { kind: 'characteristic', characteristic: 'autonomy' }],
  ['bevoegdheden', { kind: 'characteristic', characteristic: 'autonomy' }],
  ['afbreuk', { kind: 'characteristic', characteristic: 'impact' }],
  ['kans op fouten', { kind: 'characteristic', characteristic: 'impact' }],
  ['verantwoordelijkheid', { kind: 'characteristic', characteristic: 'impact' }],
  ['fysieke', { kind: 'characteristic', characteristic: 'physical' }],
  ['arbeidsomstandigheden', { kind: 'characteristic', characteristic: 'physical' }],
  ['bezwarende omstandigheden', { kind: 'characteristic', characteristic: 'physical' }],
  ['inconvenienten', { kind: 'characteristic', characteristic: 'physical' }],
];

/** First cell of an application rule's row -> its kind. */
export const RULE_LABELS: Readonly<Record<string, 'lighter' | 'equal' | 'heavier'>> = {
  lichter: 'lighter',
  lager: 'lighter',
  gelijk: 'equal',
  zwaarder: 'heavier',
  hoger: 'heavier',
};

/** Lines that only name what follows and carry nothing themselves. */
export const LABEL_LINES: readonly string[] = ['naam van de functie'];

/** A line that opens a new function and names its family's number: "Functiefamilie 1". */
export const FAMILY_LINE = /^(?:functiefamilie|functiesoort)\s+([0-9a-z.]+)$/;
