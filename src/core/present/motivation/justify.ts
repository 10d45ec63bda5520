/** The motivation as text, short or full, in Dutch or English, from the same account. */
import { describeIssue } from '../issue-texts';
import type { Language } from '../../model/result-style';
import type { Justification, RunnerUp } from './justification';
import type { MotivationTexts } from './write/texts';
import { TEXTS_EN } from './write/texts.en';
import { TEXTS_NL } from './write/texts.nl';
import { Wording } from './write/wording';
import { tellDifference, writeFull } from './write/write-full';
import { writeOpening, writeSummary } from './write/write-summary';

const TEXTS: Readonly<Record<Language, MotivationTexts>> = { nl: TEXTS_NL, en: TEXTS_EN };

/** Most characters of quotes: of the handbook, and of the job. Longer ones are cut between words; the whole text stands in the sheet and the handbook. */
const QUOTES = { summary: [60, 50], full: [60, 60] } as const;

/** The summary alone; the line that names the handbook is added where results are sealed. @param limit Most characters. */
export function justifyBriefly(account: Justification, language: Language, limit: number): string {
  return writeSummary(account, new Wording(TEXTS[language], language, ...QUOTES.summary), (issue) => describeIssue(issue, language), limit);
}

/** Conclusion, what decided and what a person must look at, and below it the whole account: what was used, choice and runner-up, every characteristic of the handbook, the rule literally with its conditions, the neighbours, what is missing and what was left out. */
export function justifyFully(account: Justification, language: Language): string {
  const texts = TEXTS[language];
  if (account.kind === undefined) return [justifyBriefly(account, language, Infinity), ...writeFull(account, new Wording(texts, language, ...QUOTES.full))].join('\n');
  const opening = writeOpening(account, new Wording(texts, language, ...QUOTES.summary), (issue) => describeIssue(issue, language));
  return [opening, ...writeFull(account, new Wording(texts, language, ...QUOTES.full))].join('\n');
}

/** What decided between the chosen reference job and another candidate, in a sentence; '' where no single word or task did. */
export function justifyChoice({ reference, match }: Pick<Justification, 'reference' | 'match'>, other: RunnerUp, language: Language): string {
  return tellDifference(other, reference?.code ?? '', match?.probability ?? 0, new Wording(TEXTS[language], language, ...QUOTES.full));
}
