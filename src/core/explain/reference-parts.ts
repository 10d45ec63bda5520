/** A reference job whole, part by part, under the handbook's own headings where it has them. */
import type { ReferenceJob } from '../model/catalogue';
import type { Language } from '../model/result-style';
import { sectionName } from '../present/section-names';
import type { ReferencePart } from './job-explanation';

const ALSO_CALLED: Readonly<Record<Language, string>> = { nl: 'Ook genoemd', en: 'Also called' };

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

/** Its texts are literal, so that quotes can be found in them. */
export function referenceParts({ alternativeNames, position, purpose, activityGroups, characteristics, levelCriteria = [], context, rules }: ReferenceJob, language: Language): readonly ReferencePart[] {
  const parts: readonly ReferencePart[] = [
    { title: ALSO_CALLED[language], lines: alternativeNames },
    { title: sectionName('position', language), lines: linesOf(position) },
    { title: sectionName('purpose', language), lines: linesOf(purpose) },
    ...activityGroups.map(({ letter, title, activities }) => ({ title: title === '' ? sectionName('activities', language) : `${letter}. ${title}`, lines: activities.map(({ text }) => text) })),
    ...characteristics.map(({ name, paragraphs }) => ({ title: name, lines: paragraphs })),
    ...levelCriteria.map(({ name, text }) => ({ title: name, lines: linesOf(text) })),
    { title: sectionName('context', language), lines: linesOf(context) },
    ...rules.map(({ label, grade, text }) => ({ title: `${label} (${grade})`, lines: [text] })),
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}
