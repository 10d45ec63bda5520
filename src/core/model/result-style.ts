/** How results are told: a choice of the user's, which changes no grade. */
import type { Strictness } from './strictness';

/** Of our columns and all that is told; quotes stay in the language of the sheet and the handbook. */
export type Language = 'nl' | 'en';

/** `short`: the sentences that decide, at most 700 characters. `full`: the whole account below them. `none`: nothing but the last line, which names the handbook: most of what is written is text. */
export type MotivationForm = 'short' | 'full' | 'none';

/** @property strictness When a row becomes a proposal; `normal` when left out. */
export interface ResultStyle {
  readonly language: Language;
  readonly motivation: MotivationForm;
  readonly strictness?: Strictness;
}

/** What counts where nothing was chosen. */
export const DEFAULT_STYLE: ResultStyle = { language: 'nl', motivation: 'short' };
