/** What each recurring part of a page is: a field of the function's head, or a section, by its words, its place and what stands in it on all pages. */
import type { KeyField } from '../catalogue/section-headings.nl';
import { SECTION_MEANINGS } from '../model/corrections';
import type { SectionMeaning } from '../model/corrections';
import { readGradeLabel, readGradeValue } from '../text/grade-label';
import { guessSection } from './guess-section';
import { fieldOf } from './lines';
import type { Line } from './lines';
import { linesOf, PageWalk } from './pages';
import type { Page, PageForm } from './pages';
import { isActivity, shareOf } from '../catalogue/read-content';
import { isNameLike } from './titles';
import { ROLES } from './weights';

/**
 * @property guessed Its meaning follows from its content only. @property shadowed Activities that another section of the page tells at length: there they are background.
 * @property pages Pages that have it. @property lines Of text in it, on all pages. @property heading As it stands at its first place.
 */
export type Role =
  | { readonly kind: 'field'; readonly field: KeyField }
  | { readonly kind: 'section'; readonly meaning: SectionMeaning; readonly guessed: boolean; readonly shadowed: boolean; readonly pages: number; readonly lines: number; readonly heading: Line };

export interface Roles {
  readonly of: ReadonlyMap<string, Role>;
  /** Key of the section that tells the activities at length; empty without. */
  readonly main: string;
}

interface Gathered {
  readonly heading: Line;
  readonly items: string[];
  readonly texts: string[];
  /** Values behind its label: at most one per place. */
  readonly values: string[];
  pages: number;
  places: number;
  /** Pages on which it is the first section with text. */
  first: number;
}

function gather(pages: readonly Page[], form: PageForm): ReadonlyMap<string, Gathered> {
  const sections = new Map<string, Gathered>();
  for (const page of pages) {
    const walk = new PageWalk(form);
    const seen = new Set<string>();
    let spoken = false;
    const speak = (of: Gathered | undefined): void => {
      if (of !== undefined && !spoken) of.first += 1;
      spoken = true;
    };
    for (const line of linesOf(page, form.book)) {
      const part = walk.step(line);
      const open = sections.get(walk.section);
      if (part === 'section') {
        const { section } = walk;
        const own = open ?? { heading: line, items: [], texts: [], values: [], pages: 0, places: 0, first: 0 };
        sections.set(section, own);
        own.places += 1;
        if (!seen.has(section)) own.pages += 1;
        seen.add(section);
        if (line.value.includes('\n')) own.items.push(...line.value.split('\n'));
        else if (line.value !== '') own.values.push(line.value);
        if (line.value !== '' && line.kind !== 'heading' && line.value.includes(' ')) speak(own);
      } else if (part === 'text' && open !== undefined && line.kind !== 'table') {
        (line.kind === 'item' ? open.items : open.texts).push(line.text);
        speak(open);
      }
    }
  }
  return sections;
}

/** A label whose short values are groups that repeat, or one family for several functions: told by the values, where the word is not known. */
function fieldByValues({ values, texts, items, pages, places }: Gathered, all: number): KeyField | undefined {
  const said = values.length > 0 ? values : texts;
  if (items.length > 0 || pages < ROLES.fieldPages || said.length < ROLES.most * places || said.length > places) return undefined;
  const different = new Set(said).size;
  if (shareOf(said, (value) => readGradeLabel(value) !== undefined) >= ROLES.most) return different < said.length || all <= ROLES.few ? 'grade' : undefined;
  if (different <= ROLES.families * said.length && different > 1 && shareOf(said, isNameLike) >= ROLES.most && said.every((value) => value.length <= ROLES.family)) return 'family';
  return undefined;
}

const isMeaning = (value: string): value is SectionMeaning => (SECTION_MEANINGS as readonly string[]).includes(value);

function roleOf(key: string, found: Gathered, form: PageForm, all: number): Role {
  const answer = form.answers.get(key);
  const field = fieldOf(key);
  const base = { kind: 'section', shadowed: false, pages: found.pages, lines: found.items.length + found.texts.length + found.values.length, heading: found.heading } as const;
  if (answer !== undefined && isMeaning(answer)) return { ...base, meaning: answer, guessed: false };
  const short = found.items.length === 0 && found.values.length + found.texts.length <= found.places;
  const byValues = form.book.words(key) === undefined ? fieldByValues(found, all) : undefined;
  if (field !== undefined && short && !(field === 'grade' && byValues === 'family')) return { kind: 'field', field: byValues === undefined && field === 'grade' && shareOf(found.values, (value) => readGradeValue(value) !== undefined) < ROLES.half ? 'family' : field };
  if (byValues !== undefined) return { kind: 'field', field: byValues };
  const { items, texts, values, pages, first } = found;
  const spoken = values.filter((value) => value.includes(' '));
  const guess = guessSection(found.heading.value === '' ? found.heading.text : key, { items, texts: [...texts, ...spoken], pages, first: 2 * first >= pages });
  return { ...base, meaning: guess.meaning, guessed: !guess.byWords };
}

const isActivities = (role: Role | undefined): boolean => role?.kind === 'section' && role.meaning === 'activities';

/** The section of activities with most lines that are some. */
function findMain(roles: ReadonlyMap<string, Role>, sections: ReadonlyMap<string, Gathered>): string {
  let [main, most] = ['', 0];
  for (const [key, { items, pages }] of sections) {
    if (!isActivities(roles.get(key)) || items.length < ROLES.perPage * pages) continue;
    const count = items.filter(isActivity).length;
    if (count > most) [main, most] = [key, count];
  }
  return main;
}

/** @returns What every section of the pages is. Where none is activities, or none the purpose, the likeliest one is taken, as a guess. */
export function assignRoles(pages: readonly Page[], form: PageForm): Roles {
  const sections = gather(pages, form);
  const roles = new Map<string, Role>();
  for (const [key, found] of sections) roles.set(key, roleOf(key, found, form, pages.length));
  const take = (meaning: SectionMeaning, among: (key: string, found: Gathered) => number): void => {
    if ([...roles.values()].some((role) => role.kind === 'section' && role.meaning === meaning)) return;
    const open = [...sections].filter(([key]) => {
      const role = roles.get(key);
      return role?.kind === 'section' && role.meaning === 'other' && role.guessed;
    });
    const [best] = open.map(([key, found]) => ({ key, points: among(key, found) })).filter(({ points }) => points > 0).sort((a, b) => b.points - a.points);
    const role = best === undefined ? undefined : roles.get(best.key);
    if (best !== undefined && role?.kind === 'section') roles.set(best.key, { ...role, meaning });
  };
  take('activities', (_, { items, pages: of }) => (items.length >= ROLES.perPage * of ? items.filter(isActivity).length : 0));
  take('purpose', (_, { texts, values, first, pages: of }) => (of >= ROLES.most * pages.length && texts.length + values.length >= of && 2 * first >= of ? first : 0));
  const main = findMain(roles, sections);
  for (const [key, role] of roles) {
    const found = sections.get(key);
    if (key === main || main === '' || found === undefined || role.kind !== 'section' || role.meaning !== 'activities') continue;
    if (found.items.length < ROLES.listed * (found.items.length + found.texts.length)) roles.set(key, { ...role, shadowed: true });
  }
  return { of: roles, main };
}
