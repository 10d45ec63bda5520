/** What a custom function says, beside #VALUE! or #N/A, when it has no answer. */
import type { Language } from '../core';

export interface Messages {
  readonly headerNeeded: string;
  readonly headerRows: string;
  readonly headerWidth: (header: number, job: number) => string;
  readonly headerUnknown: string;
  readonly tooManyRows: (limit: number) => string;
  readonly oneJob: string;
  readonly choice: (parameter: string, words: string) => string;
  readonly count: (parameter: string, most: number) => string;
  readonly codeUnknown: (code: string) => string;
  readonly codeTwice: (code: string) => string;
  readonly sectionUnknown: (section: string, known: string) => string;
  readonly noAlternatives: string;
  readonly stopped: string;
}

const NL: Messages = {
  headerNeeded: 'Een functie in meer dan één kolom heeft de kopregel nodig. Geef die als volgend argument, bijvoorbeeld =FUNCTIEGROEP(A2:K2;A$1:K$1).',
  headerRows: 'De kopregel is meer dan één rij hoog. Geef alleen de rij met de kolomkoppen.',
  headerWidth: (header, job) => `De kopregel telt ${String(header)} kolommen en de functie ${String(job)}. Geef voor beide dezelfde kolommen.`,
  headerUnknown: 'In de kopregel is geen kolom met de functienaam of de werkzaamheden herkend. Gebruik koppen als "Functie" en "Werkzaamheden".',
  tooManyRows: (limit) => `Deze formule verwerkt hoogstens ${limit.toLocaleString('nl-NL')} rijen. Verdeel de lijst, of gebruik de knop Deel functies in.`,
  oneJob: 'Deze formule neemt één functie. Geef één rij van de lijst.',
  choice: (parameter, words) => `Het argument ${parameter} kan zijn: ${words}.`,
  count: (parameter, most) => `Het argument ${parameter} is een heel getal van 1 tot en met ${String(most)}.`,
  codeUnknown: (code) => `Het handboek heeft geen referentiefunctie met de code of naam "${code}".`,
  codeTwice: (code) => `Het handboek heeft meer dan één code die als getal ${code} is. Geef de code als tekst.`,
  sectionUnknown: (section, known) => `De tekst heeft geen onderdeel "${section}". Wel: ${known}.`,
  noAlternatives: 'Er zijn geen andere referentiefuncties met een kans van 5 % of meer.',
  stopped: 'De berekening is afgebroken. Druk op Ctrl+Alt+F9 om opnieuw te rekenen.',
};

const EN: Messages = {
  headerNeeded: 'A job in more than one column needs its header row. Give it as the next argument, as in =FUNCTIEGROEP(A2:K2,A$1:K$1).',
  headerRows: 'The header is more than one row high. Give only the row with the column headers.',
  headerWidth: (header, job) => `The header has ${String(header)} columns and the job ${String(job)}. Give the same columns for both.`,
  headerUnknown: 'The header has no column that is known as the job title or the tasks. Use headers such as "Job title" and "Tasks".',
  tooManyRows: (limit) => `This formula takes at most ${limit.toLocaleString('en-US')} rows. Split the list, or use the button Grade jobs.`,
  oneJob: 'This formula takes one job. Give one row of the list.',
  choice: (parameter, words) => `The argument ${parameter} can be: ${words}.`,
  count: (parameter, most) => `The argument ${parameter} is a whole number from 1 to ${String(most)}.`,
  codeUnknown: (code) => `The handbook has no reference job with the code or name "${code}".`,
  codeTwice: (code) => `The handbook has more than one code that is ${code} as a number. Give the code as text.`,
  sectionUnknown: (section, known) => `The text has no part "${section}". It has: ${known}.`,
  noAlternatives: 'There are no other reference jobs with a chance of 5% or more.',
  stopped: 'The calculation was broken off. Press Ctrl+Alt+F9 to calculate again.',
};

export const messagesIn = (language: Language): Messages => (language === 'nl' ? NL : EN);
