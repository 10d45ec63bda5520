/** The way in which this user wants results told. */
import { DEFAULT_STYLE } from '../core';
import type { Language, ResultStyle } from '../core';
import { recallText, rememberText } from './browser-store';

const KEY = 'functie-indeling.resultaten';

/** @param language Of Office: results are in it until the user chooses. */
export function recallStyle(language: Language): ResultStyle {
  const first = { ...DEFAULT_STYLE, language };
  try {
    const { language: chosen, motivation } = JSON.parse(recallText(KEY) ?? '{}') as Partial<Record<keyof ResultStyle, unknown>>;
    return { language: chosen === 'nl' || chosen === 'en' ? chosen : first.language, motivation: motivation === 'short' || motivation === 'full' ? motivation : first.motivation };
  } catch {
    // The store holds something else: the choice is made again.
    return first;
  }
}

/** The strictness stays with the workbook. */
export function rememberStyle({ language, motivation }: ResultStyle): void {
  rememberText(KEY, JSON.stringify({ language, motivation }));
}
