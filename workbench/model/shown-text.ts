/** What a cell shows: numbers in their format, truth values and errors in the user's language. Univer's own grid shows English. */
import { numfmt } from '@univerjs/core';

/** English error values, as the API gives them -> Dutch ones, as a Dutch Excel shows them. */
const DUTCH_ERRORS: Readonly<Record<string, string>> = {
  '#N/A': '#N/B', '#VALUE!': '#WAARDE!', '#REF!': '#VERW!', '#NAME?': '#NAAM?', '#DIV/0!': '#DEEL/0!', '#NUM!': '#GETAL!', '#NULL!': '#LEEG!', '#SPILL!': '#OVERLOOP!', '#CALC!': '#BEREKEN!', '#BUSY!': '#BEZET!',
};

export const isErrorValue = (value: unknown): value is string => typeof value === 'string' && value in DUTCH_ERRORS;

/**
 * @param pattern Number format, in English.
 * @param language Of Office, as in "nl-NL".
 */
export function shownText(value: string | number | boolean, pattern: string, language: string): string {
  const isDutch = language.startsWith('nl');
  if (typeof value === 'boolean') return isDutch ? (value ? 'WAAR' : 'ONWAAR') : String(value).toUpperCase();
  if (typeof value === 'number') return numfmt.format(pattern, value, { locale: language.slice(0, 2), throws: false });
  return isDutch ? (DUTCH_ERRORS[value] ?? value) : value;
}
