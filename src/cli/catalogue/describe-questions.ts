/** What to ask the analyst about a handbook, as lines: the commonest things that were not understood, and the corrections file that answers them as guessed. */
import { askQuestions } from '../../core';
import type { Answer, CatalogueCorrections, CatalogueReading, HandbookQuestion } from '../../core';
import { oneLine } from '../texts.nl';
import { CATALOGUE_TEXTS } from './texts.nl';

/** The part of a corrections file that holds answers of a kind. */
const PARTS: Readonly<Record<Answer['kind'], string>> = { section: 'sections', label: 'labels', line: 'lines' };

/** All guesses as one corrections file, a line per answer. */
function draftCorrections(questions: readonly HandbookQuestion[]): readonly string[] {
  const kinds = (['section', 'label', 'line'] as const).flatMap((kind) => {
    const entries = questions.flatMap(({ text, guess }) => (guess?.kind === kind ? [`${JSON.stringify(text)}: ${JSON.stringify(guess.meaning)}`] : []));
    return entries.length === 0 ? [] : [{ part: PARTS[kind], entries }];
  });
  if (kinds.length === 0) return [];
  const body = kinds.map(({ part, entries }) => `  "${part}": {\n${entries.map((entry) => `    ${entry}`).join(',\n')}\n  }`).join(',\n');
  return ['', CATALOGUE_TEXTS.draft, ...`{\n${body}\n}`.split('\n')];
}

/** @param corrections With which it was read. @returns None where all was understood, or where a handbook was saved before. */
export function describeQuestions(reading: CatalogueReading, corrections: CatalogueCorrections): readonly string[] {
  if (reading.uses.length === 0 && reading.issues.every(({ code }) => code !== 'catalogue-leftover')) return [];
  const questions = askQuestions(reading, corrections);
  if (questions.length === 0) return [];
  const lines = questions.flatMap((question) => {
    const { guess, samples } = question;
    const answer = guess === undefined ? CATALOGUE_TEXTS.noGuess(JSON.stringify(question.text)) : CATALOGUE_TEXTS.guess(PARTS[guess.kind], `${JSON.stringify(question.text)}: ${JSON.stringify(guess.meaning)}`);
    return [`  ${oneLine(CATALOGUE_TEXTS.question(question))}`, ...[...(samples.length === 0 ? [] : [CATALOGUE_TEXTS.samples(samples)]), answer].map((line) => `      ${oneLine(line)}`)];
  });
  return ['', CATALOGUE_TEXTS.questions, ...lines, ...draftCorrections(questions), ''];
}
