/** The way in which this user wants results told, kept by the browser; Office gives each address of the add-in a store of its own. */
import { DEFAULT_STYLE } from '../core';
import type { Language, ResultStyle } from '../core';

const KEY = 'functie-indeling.resultaten';

/** @param language Of Office: results are in it until the user chooses. */
export function recallStyle(language: Language): ResultStyle {
  const first = { ...DEFAULT_STYLE, language };
  try {
    const { language: chosen, motivation } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Record<keyof ResultStyle, unknown>>;
    return { language: chosen === 'nl' || chosen === 'en' ? chosen : first.language, motivation: motivation === 'short' || motivation === 'full' ? motivation : first.motivation };
  } catch {
    // A store that is closed, or holds something else: the choice is made again.
    return first;
  }
}

/** The strictness stays with the workbook. */
export function rememberStyle({ language, motivation }: ResultStyle): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ language, motivation }));
  } catch {
    // It then counts for as long as the pane is open.
  }
}
