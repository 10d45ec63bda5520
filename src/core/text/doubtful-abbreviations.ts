/** Abbreviations that mean one thing beside words that belong to it, and another elsewhere. */
import { DOUBTFUL_ABBREVIATIONS } from './lexicon.nl';

const meanings = new Map(Object.entries(DOUBTFUL_ABBREVIATIONS).map(([word, { besides, ...meaning }]) => [word, { ...meaning, besides: new Set(besides) }] as const));

/** The word or words that are meant; other words as they stand. @example meantBeside('bd', tokenize('Medew. verkoop bd')) // 'binnendienst' */
export function meantBeside(word: string, tokens: readonly { readonly word: string }[]): string {
  const meaning = meanings.get(word);
  if (meaning === undefined) return word;
  return tokens.some(({ word: other }) => other !== word && meaning.besides.has(other)) ? meaning.beside : meaning.elsewhere ?? word;
}
