/** The metadata file that Excel reads before it loads the functions, in one language. */
import type { Language } from '../core';
import { FUNCTIONS, PARAMETERS } from './descriptions';

/** @returns JSON text. Every function takes ranges and answers with a range, so that one formula can serve a whole list. */
export function emitMetadata(language: Language): string {
  const functions = FUNCTIONS.map(({ id, description }) => ({
    id,
    name: id,
    description: description[language],
    parameters: PARAMETERS.map(({ name, description: text, optional }) => ({
      name: name[language],
      description: text[language],
      type: 'any',
      dimensionality: 'matrix',
      ...(optional ? { optional } : {}),
    })),
    result: { type: 'string', dimensionality: 'matrix' },
  }));
  return `${JSON.stringify({ functions }, undefined, 2)}\n`;
}
