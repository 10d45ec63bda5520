/** What the parts of a function are called, for users. */
import type { SectionMeaning } from '../model/corrections';
import type { Language } from './terms';

const NAMES: Readonly<Record<Language, Readonly<Record<SectionMeaning, string>>>> = {
  nl: {
    position: 'Positie in de organisatie', purpose: 'Doel', activities: 'Activiteiten', rules: 'Toepassingsregels', context: 'Context', complexity: 'Complexiteit',
    autonomy: 'Zelfstandigheid', impact: 'Afbreukrisico', physical: 'Fysieke aspecten', other: 'Ander kenmerk', ignore: 'Hoort niet bij de functie',
  },
  en: {
    position: 'Place in the organisation', purpose: 'Purpose', activities: 'Activities', rules: 'Application rules', context: 'Context', complexity: 'Complexity',
    autonomy: 'Autonomy', impact: 'Impact of errors', physical: 'Physical demands', other: 'Another characteristic', ignore: 'No part of the job',
  },
};

/** The name of a part of a function. @example sectionName('purpose', 'nl') // 'Doel' */
export const sectionName = (meaning: SectionMeaning, language: Language): string => NAMES[language][meaning];
