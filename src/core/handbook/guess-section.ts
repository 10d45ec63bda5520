/** What a section holds: by the words above it, by its place among the sections and by what stands in it, over all pages at once. */
import { sectionOfHeading } from '../catalogue/recognise-section';
import type { Section } from '../catalogue/section-headings.nl';
import type { SectionMeaning } from '../model/corrections';
import { fold } from '../text/fold';
import { HEADING_WORDS } from './heading-words.nl';
import { isActivity, isAim, isLearning, shareOf } from '../catalogue/read-content';
import { GUESS } from './weights';

/**
 * What stands below one heading, on all pages. @property items Lines of lists. @property texts Paragraphs and cells.
 * @property pages Pages that have the section. @property first Whether it is the first with text on most of them.
 */
export interface SectionContent {
  readonly items: readonly string[];
  readonly texts: readonly string[];
  readonly pages: number;
  readonly first: boolean;
}

/** @property sure 0 to 1. @property byWords Whether the heading says so itself. */
export interface SectionGuess {
  readonly meaning: SectionMeaning;
  readonly sure: number;
  readonly byWords: boolean;
}

const NO_MEANINGS = new Map<string, SectionMeaning>();

function meaningOf(section: Section): SectionMeaning | undefined {
  switch (section.kind) {
    case 'activity-group': return 'activities';
    case 'rule': return 'rules';
    case 'characteristic': return section.characteristic;
    case 'alternatives': return undefined;
    default: return section.kind;
  }
}

/** What the words of a heading mean: its beginning as handbooks write it, or else a word that it ends with or holds. @param key As `headingKey` gives it. */
export function meaningOfWords(heading: string): SectionMeaning | undefined {
  const section = /^[A-Z][.)]\s/.test(heading) ? undefined : sectionOfHeading(heading, NO_MEANINGS);
  if (section !== undefined) return meaningOf(section);
  const words = fold(heading).match(/[a-z]+/g) ?? [];
  return HEADING_WORDS.find(([endings]) => words.some((word) => endings.some((ending) => word.endsWith(ending))))?.[1];
}

/** The likeliest meaning of a section; `other` (a characteristic) when nothing speaks for another. */
export function guessSection(heading: string, { items, texts, pages, first }: SectionContent): SectionGuess {
  const points = new Map<SectionMeaning, number>([['other', GUESS.other]]);
  const add = (meaning: SectionMeaning, by: number): void => { points.set(meaning, (points.get(meaning) ?? 0) + by); };
  const said = meaningOfWords(heading);
  if (said !== undefined) add(said, GUESS.words);
  const perPage = items.length / Math.max(1, pages);
  if (items.length >= 2) add('activities', GUESS.activities * shareOf(items, isActivity) * Math.min(1, perPage / 2));
  if (texts.length > 0 && perPage < 1) add('purpose', GUESS.aim * shareOf(texts, isAim) + (first ? GUESS.first : 0));
  add('complexity', GUESS.learning * shareOf([...items, ...texts], isLearning));
  const [best, second] = [...points].sort((a, b) => b[1] - a[1]);
  const [meaning, most] = best ?? ['other', 0];
  const lead = Math.min(1, (most - (second?.[1] ?? 0)) / Math.max(GUESS.lead, most / 2));
  return { meaning, sure: Math.min(1, most / GUESS.words) * (0.5 + 0.5 * lead), byWords: meaning === said };
}
