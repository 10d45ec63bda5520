/** A reference job as lines, everything that was read of it. */
import { sharesTextWith } from '../../core';
import type { Catalogue, ReferenceJob } from '../../core';
import { CATALOGUE_TEXTS } from './texts.nl';

/** Control characters in a handbook would garble the terminal; line breaks within a text stay. */
const clean = (text: string): string => text.replace(/[^\P{Cc}\n]+/gu, ' ');
const indent = (text: string): readonly string[] => clean(text).split('\n').map((line) => `  ${line}`);
const section = (title: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ['', title, ...lines]);
const textSection = (title: string, text: string): readonly string[] => section(title, text === '' ? [] : indent(text));

export function describeJob(catalogue: Catalogue, job: ReferenceJob): readonly string[] {
  const { shown } = CATALOGUE_TEXTS;
  const family = catalogue.families.find(({ id }) => id === job.familyId)?.name ?? '';
  const shared = sharesTextWith(catalogue, job).map(({ code, name }) => `${code} ${name}`);
  const activities = job.activityGroups.flatMap((group) => [
    ...(group.title === '' ? [] : [`  ${group.letter}. ${clean(group.title)}`]), ...group.activities.map(({ id, text }) => `    ${id} ${clean(text)}`),
  ]);
  return [
    clean(`${job.code} ${job.name}`),
    clean(`${shown.family}: ${family} · ${shown.grade}: ${job.grade}`),
    ...(job.alternativeNames.length === 0 ? [] : [clean(`${shown.alternatives}: ${job.alternativeNames.join(', ')}`)]),
    ...(shared.length === 0 ? [] : [clean(`${shown.shared}: ${shared.join(', ')}`)]),
    ...textSection(shown.position, job.position), ...textSection(shown.purpose, job.purpose), ...section(shown.activities, activities),
    ...job.characteristics.flatMap(({ name, paragraphs }) => section(clean(name), paragraphs.flatMap(indent))),
    ...(job.knowledge === undefined ? [] : section(shown.knowledge, [`  ${clean(job.knowledge.level)}`])),
    ...textSection(shown.context, job.context),
    ...section(shown.rules, job.rules.map(({ label, grade, text }) => `  ${clean(label)} (${grade}): ${clean(text)}`)),
  ];
}
