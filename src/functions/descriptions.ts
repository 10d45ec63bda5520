/** The custom functions as Excel shows them: the one description from which the metadata of every language is made. */
import type { Language, ResultColumnId } from '../core';

type Texts = Readonly<Record<Language, string>>;

export interface ParameterDescription {
  readonly name: Texts;
  readonly description: Texts;
  readonly optional: boolean;
}

/**
 * @property id Id and name in one: the same in every language, and never to change, since sheets hold it.
 * @property column The result column whose cell the function answers with.
 */
export interface FunctionDescription {
  readonly id: 'FUNCTIEGROEP' | 'REFERENTIEFUNCTIE' | 'TOEPASSINGSREGEL' | 'MOTIVERING';
  readonly column: ResultColumnId;
  readonly description: Texts;
}

/** All four functions take the same arguments. */
export const PARAMETERS: readonly ParameterDescription[] = [
  {
    name: { nl: 'functie', en: 'job' },
    description: {
      nl: 'De cel met de functienaam, of een of meer rijen van de functielijst. Meer rijen geven een antwoord per rij.',
      en: 'The cell with the job title, or one or more rows of the job list. Several rows give an answer per row.',
    },
    optional: false,
  },
  {
    name: { nl: 'kopregel', en: 'header' },
    description: {
      nl: 'De kopregel boven dezelfde kolommen. Nodig zodra de functie uit meer dan één kolom bestaat.',
      en: 'The header row above the same columns. Needed as soon as the job takes more than one column.',
    },
    optional: true,
  },
];

export const FUNCTIONS: readonly FunctionDescription[] = [
  {
    id: 'FUNCTIEGROEP',
    column: 'grade',
    description: {
      nl: 'De voorgestelde functiegroep, of waarom die er niet is, zoals "Geen passende referentiefunctie". Een voorstel; de beslissing is aan mensen.',
      en: 'The proposed grade, or why there is none, such as "Geen passende referentiefunctie". A proposal; people decide.',
    },
  },
  {
    id: 'REFERENTIEFUNCTIE',
    column: 'referenceJob',
    description: {
      nl: 'De referentiefunctie uit het handboek die het best past. Leeg als er geen past.',
      en: 'The reference job of the handbook that fits best. Empty when none fits.',
    },
  },
  {
    id: 'TOEPASSINGSREGEL',
    column: 'rule',
    description: {
      nl: 'Lichter, Gelijk of Zwaarder dan de referentiefunctie. "Geen" als er geen past.',
      en: 'Lichter (lighter), Gelijk (equal) or Zwaarder (heavier) than the reference job. "Geen" when none fits.',
    },
  },
  {
    id: 'MOTIVERING',
    column: 'justification',
    description: {
      nl: 'De motivering van het voorstel, met aanhalingen uit de functie en uit het handboek.',
      en: 'The reasons for the proposal, in Dutch, with quotes from the job and from the handbook.',
    },
  },
];
