/** A reference job by what somebody typed for it, and its text or a part of it. */
import { normaliseHeader, referenceParts } from '../core';
import type { Catalogue, Language, ReferenceJob } from '../core';
import { messagesIn } from './messages';
import { NoAnswer } from './no-answer';
import { SECTIONS } from './parameters';
import type { SectionChoice } from './parameters';
import { meaningOf } from './read-arguments';

const same = (a: string, b: string): boolean => a.localeCompare(b, 'nl', { sensitivity: 'accent' }) === 0;

/**
 * By its code, its name, or both as `REFERENTIEFUNCTIE` gives them. A number is the code that it is a number of: Excel makes one of 1.1.
 * @throws NoAnswer where the handbook has none, or a number stands for several codes.
 */
export function findReference({ referenceJobs }: Catalogue, said: string | number, language: Language): ReferenceJob {
  const texts = messagesIn(language);
  if (typeof said === 'number') {
    const [found, ...others] = referenceJobs.filter(({ code }) => code.trim() !== '' && Number(code.replace(',', '.')) === said);
    if (others.length > 0) throw new NoAnswer('value', texts.codeTwice(String(said)));
    if (found !== undefined) return found;
  }
  const text = String(said);
  const found = referenceJobs.find(({ code }) => same(code, text)) ?? referenceJobs.find(({ code, name }) => same(name, text) || same(`${code} ${name}`, text))
    ?? referenceJobs.find(({ alternativeNames }) => alternativeNames.some((name) => same(name, text)));
  if (found === undefined) throw new NoAnswer('not-available', texts.codeUnknown(text.slice(0, 80)));
  return found;
}

/** A reference job without its texts: parts are taken from it by filling in what is meant. */
const bare = (reference: ReferenceJob): ReferenceJob => ({ ...reference, alternativeNames: [], position: '', purpose: '', activityGroups: [], characteristics: [], levelCriteria: [], context: '', rules: [] });

function partsOf(reference: ReferenceJob, section: Exclude<SectionChoice, 'all' | 'grade' | 'name'>): ReferenceJob {
  const { activityGroups, characteristics, levelCriteria = [], rules } = reference;
  switch (section) {
    case 'activities': return { ...bare(reference), activityGroups };
    case 'characteristics': return { ...bare(reference), characteristics, levelCriteria };
    case 'rules': return { ...bare(reference), rules };
    case 'purpose': case 'position': case 'context': return { ...bare(reference), [section]: reference[section] };
  }
}

/** Parts as one text: each heading above its lines, where there is more than one. */
function asText(reference: ReferenceJob, language: Language): string {
  const parts = referenceParts(reference, language);
  return parts.map(({ title, lines }) => (parts.length === 1 ? lines : [title, ...lines]).join('\n')).join('\n\n');
}

/**
 * The text of a reference job: all of it, part by part, each beside its heading; or a part of it in one cell.
 * @param section A word of `SECTIONS`, or a heading of the handbook; '' for all.
 * @throws NoAnswer for any other word.
 */
export function referenceText(reference: ReferenceJob, section: string, language: Language): readonly (readonly string[])[] {
  const meaning = meaningOf(SECTIONS, section) as SectionChoice | null | undefined;
  switch (meaning) {
    case undefined: case 'all': {
      const parts = referenceParts(reference, language).map(({ title, lines }) => [title, lines.join('\n')]);
      return parts.length === 0 ? [['']] : parts;
    }
    case 'grade': return [[reference.grade]];
    case 'name': return [[reference.name]];
    case 'purpose': case 'position': case 'activities': case 'characteristics': case 'context': case 'rules': return [[asText(partsOf(reference, meaning), language)]];
    case null: {
      const parts = referenceParts(reference, language);
      const found = parts.find(({ title }) => normaliseHeader(title) === normaliseHeader(section));
      if (found === undefined) throw new NoAnswer('not-available', messagesIn(language).sectionUnknown(section.slice(0, 80), parts.map(({ title }) => title).join(', ')));
      return [[found.lines.join('\n')]];
    }
  }
}

const FIRST: Readonly<Record<Language, string>> = { nl: 'Functiegroep', en: 'Grade' };

/** The grid of a handbook: families across, grades down from the lowest, in each cell the reference jobs by code and name. */
export function jobGrid({ ladder, families, referenceJobs }: Catalogue, language: Language): readonly (readonly string[])[] {
  const rows = ladder.map((grade) => [grade, ...families.map(({ id }) => referenceJobs.filter((job) => job.grade === grade && job.familyId === id).map(({ code, name }) => `${code} ${name}`.trim()).join('\n'))]);
  return [[FIRST[language], ...families.map(({ name }) => name)], ...rows];
}
