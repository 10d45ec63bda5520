/** When a row becomes a proposal: a choice of the analyst's for the whole workbook, which changes no grade. */

/** `strict` asks more certainty, `lenient` less; never of rows that a person must look at by their kind, such as contradictions. */
export type Strictness = 'strict' | 'normal' | 'lenient';

export const STRICTNESSES: readonly Strictness[] = ['strict', 'normal', 'lenient'];

export const STRICTNESS_LABELS: Readonly<Record<'nl' | 'en', Readonly<Record<Strictness, string>>>> = {
  nl: { strict: 'streng', normal: 'normaal', lenient: 'ruim' },
  en: { strict: 'strict', normal: 'normal', lenient: 'lenient' },
};
