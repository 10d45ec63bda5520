/** Puts parts of a page into its function: a characteristic, a part of an activity, a rule. */
import type { DraftJob } from '../catalogue/draft-job';
import { isActivity } from '../catalogue/read-content';
import { RULE_LABELS } from '../catalogue/section-headings.nl';
import type { Section } from '../catalogue/section-headings.nl';
import type { CellsBlock } from '../model/block';
import type { CharacteristicKind } from '../model/catalogue';
import type { SectionMeaning } from '../model/corrections';
import { grade } from '../model/ids';
import { fold } from '../text/fold';
import { readGradeLabel } from '../text/grade-label';

/** The section that a meaning stands for. */
export function sectionFor(meaning: SectionMeaning): Section {
  switch (meaning) {
    case 'position': case 'purpose': case 'activities': case 'rules': case 'context': case 'ignore': return { kind: meaning };
    default: return { kind: 'characteristic', characteristic: meaning };
  }
}

/** A characteristic that comes back on its page goes on; what is told last stands last, where text is placed. */
export function openCharacteristic({ characteristics }: DraftJob, kind: CharacteristicKind, name: string): void {
  const at = characteristics.findIndex((known) => known.kind === kind && known.name === name);
  const [known] = at < 0 ? [] : characteristics.splice(at, 1);
  characteristics.push(known ?? { kind, name, paragraphs: [] });
}

/**
 * Joins an item that stands below an activity to it. @param parts How many were joined to it before.
 * @returns The field; `undefined` where the item above only names what follows, so that this is an activity of its own.
 */
export function joinPart({ groups }: DraftJob, text: string, parts: number): string | undefined {
  const group = groups.at(-1);
  const above = group?.items.at(-1);
  if (group === undefined || above === undefined || (parts === 0 && !above.endsWith(':') && !isActivity(above))) return undefined;
  group.items[group.items.length - 1] = `${above.replace(/[.;:]$/, '')}${parts === 0 ? ': ' : '; '}${text}`;
  return `activityGroups.${group.letter}.${String(group.items.length)}`;
}

/** "Zwaarder | text | 6". @returns `undefined` for any other row. */
export function placeRule({ rules }: DraftJob, { cells, place }: CellsBlock): string | undefined {
  const [label = '', text = '', group = ''] = cells;
  const kind = RULE_LABELS.get(fold(label).trim());
  if (kind === undefined || text === '') return undefined;
  rules.push({ kind, label, text, place, ...(group === '' ? {} : { grade: grade(readGradeLabel(group) ?? group) }) });
  return `rules.${kind}`;
}
