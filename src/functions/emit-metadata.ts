/** The metadata file that Excel reads before it loads the functions, in one language. */
import type { Language } from '../core';
import { FUNCTIONS, PARAMETERS } from './descriptions';
import { helpPage } from './emit-help';

/**
 * Every function takes ranges and answers with a range, so that one formula can serve a whole list; and takes errors as values, so that one #N/A does not make an error of the whole answer.
 * @param origin Where the build stands, for the address of the help page.
 * @returns JSON text.
 */
export function emitMetadata(language: Language, origin: string): string {
  const functions = FUNCTIONS.map(({ id, description }) => ({
    id,
    name: id,
    description: description[language],
    helpUrl: `${origin.replace(/\/$/, '')}/${helpPage(language)}#${id}`,
    parameters: PARAMETERS.map(({ name, description: text, optional }) => ({
      name: name[language],
      description: text[language],
      type: 'any',
      dimensionality: 'matrix',
      ...(optional ? { optional } : {}),
    })),
    result: { type: 'string', dimensionality: 'matrix' },
  }));
  return `${JSON.stringify({ allowErrorForDataTypeAny: true, functions }, undefined, 2)}\n`;
}
