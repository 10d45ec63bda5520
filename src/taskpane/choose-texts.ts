/** Which texts the pane shows. */
import type { Language } from '../core';
import type { HandbookTexts } from './handbook-texts';
import { HANDBOOK_TEXTS_EN } from './handbook-texts.en';
import { HANDBOOK_TEXTS_NL } from './handbook-texts.nl';
import type { Texts } from './texts';
import { TEXTS_EN } from './texts.en';
import { TEXTS_NL } from './texts.nl';

/** The language of the pane: Dutch, unless Office speaks English. @param officeLanguage As in "nl-NL"; absent outside Office. */
export const chooseLanguage = (officeLanguage: string | undefined): Language => (officeLanguage?.toLowerCase().startsWith('en') === true ? 'en' : 'nl');

export const textsFor = (language: Language): Texts => (language === 'nl' ? TEXTS_NL : TEXTS_EN);

export const handbookTextsFor = (language: Language): HandbookTexts => (language === 'nl' ? HANDBOOK_TEXTS_NL : HANDBOOK_TEXTS_EN);
