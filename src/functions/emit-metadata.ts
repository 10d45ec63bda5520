/** The metadata file that Excel reads before it loads the functions, in one language. */
import type { Language } from '../core';
import { describeFunction, FUNCTION_IDS } from './descriptions';
import type { FunctionId } from './descriptions';
import { helpPage } from './emit-help';
import { CHOICES, PARAMETERS } from './parameters';
import type { Choice, ParameterDescription, ParameterKey, ParameterKind } from './parameters';

const TYPES: Readonly<Record<ParameterKind, { readonly type: string; readonly dimensionality: string }>> = {
  block: { type: 'any', dimensionality: 'matrix' },
  choice: { type: 'string', dimensionality: 'scalar' },
  text: { type: 'any', dimensionality: 'scalar' },
  count: { type: 'number', dimensionality: 'scalar' },
};

function parameterOf(key: ParameterKey, language: Language): object {
  const { kind, name, description, optional, choices } = PARAMETERS[key] as ParameterDescription;
  return {
    name: name[language], description: description[language], ...TYPES[kind],
    // A word of an older Excel that knows no enums is a text all the same.
    ...(choices === undefined ? {} : { type: 'string', customEnumId: choices }),
    ...(optional ? { optional } : {}),
  };
}

/** Cells are looked up by their address where no header is given; a formula over a long list ends when its cell is changed. */
function optionsOf(id: FunctionId): object {
  const takesCells = describeFunction(id).parameters.some((key) => PARAMETERS[key].kind === 'block');
  return takesCells ? { options: { requiresParameterAddresses: true, cancelable: true } } : {};
}

const enumOf = (id: string, choices: readonly Choice[], language: Language): object =>
  ({ id, type: 'string', values: choices.map(({ word, tip }) => ({ name: word, stringValue: word, tooltip: tip[language] })) });

/**
 * Every function answers with a range, so that one formula can serve a whole list; takes errors as values, so that one #N/A does not make an error of the whole answer; and may answer with a card.
 * @param origin Where the build stands, for the addresses of the help pages.
 * @returns JSON text.
 */
export function emitMetadata(language: Language, origin: string): string {
  const functions = FUNCTION_IDS.map((id) => ({
    id,
    name: id,
    description: describeFunction(id).description[language],
    helpUrl: `${origin.replace(/\/$/, '')}/${helpPage(language, id)}`,
    parameters: describeFunction(id).parameters.map((key) => parameterOf(key, language)),
    result: { type: 'any', dimensionality: 'matrix' },
    ...optionsOf(id),
  }));
  const enums = Object.entries(CHOICES).map(([id, choices]) => enumOf(id, choices, language));
  return `${JSON.stringify({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true, enums, functions }, undefined, 2)}\n`;
}
