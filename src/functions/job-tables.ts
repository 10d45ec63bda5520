/** What a job spills into cells: its alternatives, and itself beside a reference job. */
import { ASPECT_WORDS, VERDICT_WORDS } from '../core';
import type { Alternative, Aspect, Cell, Justification, Language, Verdict } from '../core';

/** Code, name, grade and chance of each, the chance in whole percents. */
export const alternativeRows = (alternatives: readonly Alternative[]): readonly (readonly Cell[])[] =>
  alternatives.map(({ reference: { code, name, grade }, probability }) => [code, name, grade, Math.round(probability * 100) / 100]);

const HEADERS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['Kenmerk', 'Aspect', 'Functie', 'Referentiefunctie', 'Oordeel'],
  en: ['Characteristic', 'Aspect', 'Job', 'Reference job', 'Verdict'],
};

/** Per characteristic of the handbook each aspect: the words of the job, those of the reference job, and what the one is to the other. Headers first. */
export function comparisonRows({ characteristics }: Pick<Justification, 'characteristics'>, language: Language): readonly (readonly string[])[] {
  const words = (aspect: Aspect, verdict: Verdict): readonly [string, string] => [ASPECT_WORDS[language][aspect], VERDICT_WORDS[language][verdict]];
  return [HEADERS[language], ...characteristics.flatMap(({ name, comparisons, unknown }) => {
    const told = comparisons.map(({ aspect, verdict, job, reference }) => {
      const [subject, judged] = words(aspect, verdict);
      return [name, subject, job.text, reference.text, judged];
    });
    const silent = unknown.map((aspect) => {
      const [subject, judged] = words(aspect, 'unknown');
      return [name, subject, '', '', judged];
    });
    const rows = [...told, ...silent];
    return rows.length > 0 ? rows : [[name, '', '', '', VERDICT_WORDS[language].unknown]];
  })];
}
