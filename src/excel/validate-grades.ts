/** Has Excel offer the groups of the handbook in the column of decided groups; something else can still be typed. */
import type { Grade, Language } from '../core';

interface Texts {
  readonly title: string;
  readonly message: (grades: string) => string;
}

/** The title also tells that a list is ours. */
const TEXTS: Readonly<Record<Language, Texts>> = {
  nl: { title: 'Groep van dit handboek?', message: (grades) => `Dit handboek kent de groepen ${grades}. Kies OK om toch iets anders te laten staan.` },
  en: { title: 'Grade of this handbook?', message: (grades) => `This handbook has the grades ${grades}. Choose OK to keep something else all the same.` },
};
/** Longest list that Excel takes as text, and longest message. */
const LONGEST_LIST = 255;
const LONGEST_GRADES = 120;

/** A list of ours, or none, may be set; what the user made stays. */
const isOurs = ({ type, errorAlert }: Excel.DataValidation): boolean => type === 'None' || Object.values(TEXTS).some(({ title }) => (errorAlert as Excel.DataValidationErrorAlert | null)?.title === title);

const sourceOf = ({ rule }: Excel.DataValidation): string => {
  const source = (rule as Excel.DataValidationRule | null)?.list?.source;
  return typeof source === 'string' ? source.replaceAll(';', ',') : '';
};

/**
 * Two requests at most; nothing is set where it stands already, where the column has a validation of the user's, or where the groups cannot be listed as text.
 * @param column Of the list, over its whole height. @param headerIndex Row of the header in it.
 */
export async function validateGrades(context: Excel.RequestContext, column: Excel.Range, headerIndex: number, ladder: readonly Grade[], language: Language): Promise<void> {
  const source = ladder.join(',');
  if (ladder.length === 0 || source.length > LONGEST_LIST || ladder.some((grade) => /[,;]/.test(grade))) return;
  const { dataValidation } = column.getOffsetRange(headerIndex + 1, 0).getResizedRange(-headerIndex - 1, 0);
  dataValidation.load('type,rule,errorAlert');
  await context.sync();
  if (!isOurs(dataValidation) || sourceOf(dataValidation) === source) return;
  const { title, message } = TEXTS[language];
  const grades = ladder.join(', ');
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = { showAlert: true, style: 'Information', title, message: message(grades.length > LONGEST_GRADES ? `${ladder[0] ?? ''} – ${ladder.at(-1) ?? ''}` : grades) };
  await context.sync();
}
