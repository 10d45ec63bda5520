/** The words of a heading -> the section it opens. */
import type { CharacteristicKind } from '../model/catalogue';
import type { SectionMeaning } from '../model/corrections';
import { fold } from '../text/fold';
import { SECTION_STARTS, SECTION_TAILS } from './section-headings.nl';
import type { Section } from './section-headings.nl';

const ACTIVITY_HEADING = /^([A-Z])[.)]\s+(\S.*)$/s;
/** Longest line, in characters, that can be a heading without being marked as one. */
const HEADING_LENGTH = 70;

/** Letters by which the words are looked up; none is shorter. */
const FIRST = 3;
type Start = (typeof SECTION_STARTS)[number];
/** By their first letters; longest words first, so that "kerntaken" is not taken for "kern". */
const STARTS = new Map<string, Start[]>();
for (const start of [...SECTION_STARTS].sort(([a], [b]) => b.length - a.length)) {
  const key = start[0].slice(0, FIRST);
  STARTS.set(key, [...(STARTS.get(key) ?? []), start]);
}
const startsAt = (key: string): readonly Start[] => STARTS.get(key.slice(0, FIRST)) ?? [];

export type SectionMeanings = ReadonlyMap<string, SectionMeaning>;

/** A heading or label without its closing colon. */
export const withoutColon = (text: string): string => (text.endsWith(':') ? text.slice(0, -1).trimEnd() : text);

/** Labels are compared without case, accents and closing colon. */
export const labelKey = (label: string): string => withoutColon(fold(label));

/** Headings are compared without case, accents, closing colon and outer numbering ("2.1 Doel:"). */
export const headingKey = (heading: string): string => labelKey(heading).replace(/^\d+(?:\.\d+)*\.?\s+/, '').trim();

function sectionMeant(meaning: SectionMeaning): Section {
  switch (meaning) {
    case 'position':
    case 'purpose':
    case 'activities':
    case 'rules':
    case 'context':
    case 'ignore': return { kind: meaning };
    default: return { kind: 'characteristic', characteristic: meaning satisfies CharacteristicKind };
  }
}

/** The section that a marked heading opens, by its first words. @param meanings Corrections, by `headingKey`; they go before our own list. */
export function sectionOfHeading(heading: string, meanings: SectionMeanings): Section | undefined {
  const key = headingKey(heading);
  const meant = meanings.get(key);
  if (meant !== undefined) return sectionMeant(meant);
  const group = ACTIVITY_HEADING.exec(heading);
  if (group?.[1] !== undefined && group[2] !== undefined) return { kind: 'activity-group', letter: group[1], title: group[2] };
  return startsAt(key).find(([start]) => `${key} `.startsWith(start))?.[1];
}

/** The section that a line without heading marks opens: only when the line is nothing but a section's name. */
export function sectionOfLine(text: string, meanings: SectionMeanings): Section | undefined {
  if (text.length > HEADING_LENGTH || /[.!?;,]$/.test(text)) return undefined;
  const key = headingKey(text);
  const meant = meanings.get(key);
  if (meant !== undefined) return sectionMeant(meant);
  const found = startsAt(key).find(([start]) => key.startsWith(start.trim()));
  return found !== undefined && SECTION_TAILS.test(key.slice(found[0].trim().length).trim()) ? found[1] : undefined;
}

/** "A. Offertes maken" as a line within the activities. @param next The letter that the group would have. */
export function activityGroupOfLine(text: string, next: string): Section | undefined {
  const group = ACTIVITY_HEADING.exec(text);
  if (group?.[1] !== next || group[2] === undefined || text.length > 2 * HEADING_LENGTH || text.endsWith('.')) return undefined;
  return { kind: 'activity-group', letter: next, title: group[2] };
}
