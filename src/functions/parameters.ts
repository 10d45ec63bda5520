/** The arguments of the custom functions as Excel shows them: names, descriptions, and the words of those that are a choice. */
import type { Language } from '../core';

export type Texts = Readonly<Record<Language, string>>;

/**
 * A word that an argument can be.
 * @property word What stands in the formula: the same in every language, since workbooks travel. @property also Other ways in which people write it, in lower case.
 */
export interface Choice<Meaning extends string = string> {
  readonly meaning: Meaning;
  readonly word: string;
  readonly also: readonly string[];
  readonly tip: Texts;
}

export const WHEN_UNSURE = [
  { meaning: 'mark', word: 'vraagteken', also: ['?', 'e?', 'mark'], tip: { nl: 'De groep met een vraagteken, zoals E?', en: 'The grade with a question mark, as in E?' } },
  { meaning: 'empty', word: 'leeg', also: ['empty', 'blank'], tip: { nl: 'Leeg, ook waar er geen groep is', en: 'Empty, also where there is no grade' } },
  { meaning: 'not-available', word: 'nb', also: ['n/b', '#n/b', 'n/a', '#n/a', 'na'], tip: { nl: '#N/B, ook waar er geen groep is: voor ALS.NB', en: '#N/A, also where there is no grade: for IFNA' } },
] as const satisfies readonly Choice[];

export const REFERENCE_PARTS = [
  { meaning: 'both', word: 'beide', also: ['both'], tip: { nl: 'Code en naam', en: 'Code and name' } },
  { meaning: 'code', word: 'code', also: [], tip: { nl: 'Alleen de code', en: 'The code alone' } },
  { meaning: 'name', word: 'naam', also: ['name'], tip: { nl: 'Alleen de naam', en: 'The name alone' } },
] as const satisfies readonly Choice[];

const FORMS = [
  { meaning: 'short', word: 'kort', also: ['short'], tip: { nl: 'De zinnen die de doorslag geven', en: 'The sentences that decide' } },
  { meaning: 'full', word: 'volledig', also: ['full'], tip: { nl: 'Het hele verslag', en: 'The whole account' } },
] as const satisfies readonly Choice[];

/** Parts of a reference job by what they are; the handbook's own headings are taken too. */
export const SECTIONS = [
  { meaning: 'all', word: 'alles', also: ['all'], tip: { nl: 'Alle onderdelen, elk op een rij', en: 'All parts, a row each' } },
  { meaning: 'grade', word: 'groep', also: ['functiegroep', 'grade'], tip: { nl: 'De groep', en: 'The grade' } },
  { meaning: 'name', word: 'naam', also: ['name'], tip: { nl: 'De naam', en: 'The name' } },
  { meaning: 'purpose', word: 'doel', also: ['purpose'], tip: { nl: 'Doel', en: 'Purpose' } },
  { meaning: 'position', word: 'positie', also: ['position'], tip: { nl: 'Positie in de organisatie', en: 'Place in the organisation' } },
  { meaning: 'activities', word: 'activiteiten', also: ['activities'], tip: { nl: 'Activiteiten', en: 'Activities' } },
  { meaning: 'characteristics', word: 'kenmerken', also: ['characteristics'], tip: { nl: 'Kenmerken', en: 'Characteristics' } },
  { meaning: 'context', word: 'context', also: [], tip: { nl: 'Context', en: 'Context' } },
  { meaning: 'rules', word: 'toepassingsregels', also: ['regels', 'rules'], tip: { nl: 'Toepassingsregels', en: 'Application rules' } },
] as const satisfies readonly Choice[];

export type SectionChoice = (typeof SECTIONS)[number]['meaning'];

/**
 * The choices by their id in the metadata.
 * @example CHOICES.VORM[0].word // 'kort'
 */
export const CHOICES = { BIJ_TWIJFEL: WHEN_UNSURE, ONDERDEEL_REFERENTIEFUNCTIE: REFERENCE_PARTS, VORM: FORMS, ONDERDEEL_TEKST: SECTIONS } as const satisfies Readonly<Record<string, readonly Choice[]>>;

export type ChoiceId = keyof typeof CHOICES;

/** `block` cells, whatever stands in them; `choice` a word; `text` a word that is none of a few; `count` a whole number. */
export type ParameterKind = 'block' | 'choice' | 'text' | 'count';

export interface ParameterDescription {
  readonly kind: ParameterKind;
  readonly name: Texts;
  readonly description: Texts;
  readonly optional: boolean;
  readonly choices?: ChoiceId;
}

export const PARAMETERS = {
  job: {
    kind: 'block', optional: false, name: { nl: 'functie', en: 'job' },
    description: {
      nl: 'De cel met de functienaam, of een of meer rijen van de functielijst. Meer rijen geven een antwoord per rij.',
      en: 'The cell with the job title, or one or more rows of the job list. Several rows give an answer per row.',
    },
  },
  oneJob: {
    kind: 'block', optional: false, name: { nl: 'functie', en: 'job' },
    description: { nl: 'De cel met de functienaam, of een rij van de functielijst.', en: 'The cell with the job title, or a row of the job list.' },
  },
  jobs: {
    kind: 'block', optional: false, name: { nl: 'functies', en: 'jobs' },
    description: { nl: 'De rijen van de functielijst, met of zonder hun kopregel.', en: 'The rows of the job list, with or without their header row.' },
  },
  header: {
    kind: 'block', optional: true, name: { nl: 'koppen', en: 'headers' },
    description: {
      nl: 'De kopregel boven dezelfde kolommen. Zonder kopregel telt die van de tabel of het gebied; één kolom is dan de functienaam.',
      en: 'The header row above the same columns. Without it that of the table or region counts; one column is then the job title.',
    },
  },
  whenUnsure: {
    kind: 'choice', choices: 'BIJ_TWIJFEL', optional: true, name: { nl: 'bij_twijfel', en: 'when_unsure' },
    description: {
      nl: 'Wat er staat waar een mens moet kijken: "vraagteken" (E?), "leeg" of "nb" (#N/B). Zonder keuze een vraagteken.',
      en: 'What stands where a person must look: "vraagteken" (E?), "leeg" (empty) or "nb" (#N/A). A question mark when left out.',
    },
  },
  referencePart: {
    kind: 'choice', choices: 'ONDERDEEL_REFERENTIEFUNCTIE', optional: true, name: { nl: 'onderdeel', en: 'part' },
    description: { nl: '"code", "naam" of "beide". Zonder keuze beide.', en: '"code", "naam" (name) or "beide" (both). Both when left out.' },
  },
  form: {
    kind: 'choice', choices: 'VORM', optional: true, name: { nl: 'vorm', en: 'form' },
    description: { nl: '"kort" of "volledig". Zonder keuze kort.', en: '"kort" (short) or "volledig" (full). Short when left out.' },
  },
  count: {
    kind: 'count', optional: true, name: { nl: 'aantal', en: 'count' },
    description: { nl: 'Hoeveel rijen hoogstens. Zonder aantal 3.', en: 'How many rows at most. 3 when left out.' },
  },
  code: {
    kind: 'text', optional: false, name: { nl: 'code', en: 'code' },
    description: { nl: 'De code of de naam van een referentiefunctie uit het handboek.', en: 'The code or the name of a reference job of the handbook.' },
  },
  section: {
    kind: 'text', choices: 'ONDERDEEL_TEKST', optional: true, name: { nl: 'onderdeel', en: 'part' },
    description: {
      nl: 'Welk onderdeel, zoals "doel", of een kop uit het handboek. Zonder onderdeel de hele tekst, per onderdeel een rij.',
      en: 'Which part, such as "doel" (purpose), or a heading of the handbook. The whole text when left out, a row per part.',
    },
  },
} as const satisfies Readonly<Record<string, ParameterDescription>>;

export type ParameterKey = keyof typeof PARAMETERS;
