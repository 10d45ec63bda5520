/** The arguments of a formula, as Excel hands them over -> what they mean, by the table of parameters. Whatever comes gives a value or a `NoAnswer`. */
import type { Cell, Language, MotivationForm, Row } from '../core';
import { messagesIn } from './messages';
import { NoAnswer } from './no-answer';
import { CHOICES, PARAMETERS } from './parameters';
import type { Choice, ChoiceId, ParameterDescription, ParameterKey, REFERENCE_PARTS, WHEN_UNSURE } from './parameters';
import { ALTERNATIVES, MOST_ALTERNATIVES } from './weights';

/** Cells as they were handed over; rows may differ in length. */
export type Block = readonly Row[];

/** What stands for the group of a row that a person must look at. */
export type WhenUnsure = (typeof WHEN_UNSURE)[number]['meaning'];

/** What each parameter means; what was left out has its default. @property header `undefined` where none is given. @property code, section As typed; '' where nothing is said. */
export interface Given {
  readonly job: Block;
  readonly oneJob: Block;
  readonly jobs: Block;
  readonly header: Block | undefined;
  readonly whenUnsure: WhenUnsure;
  readonly referencePart: (typeof REFERENCE_PARTS)[number]['meaning'];
  readonly form: MotivationForm;
  readonly count: number;
  readonly code: string | number;
  readonly section: string;
}

/** A value of another kind than a cell's is read as its text. */
function toCell(value: unknown): Cell {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'object') return '';
  // A cell with a card is its text.
  if ('basicValue' in value && !('code' in value)) return toCell(value.basicValue);
  // An error of Excel's, such as #N/A, is told by its code.
  return 'code' in value && typeof value.code === 'string' ? value.code : '';
}

/** One cell comes as itself or as a block of one. */
function toBlock(value: unknown): Block {
  if (!Array.isArray(value)) return [[toCell(value)]];
  return (value as readonly unknown[]).map((row) => (Array.isArray(row) ? (row as readonly unknown[]).map(toCell) : [toCell(row)]));
}

const firstCell = (value: unknown): Cell => toBlock(value)[0]?.[0] ?? null;

/** Excel hands an empty cell over as 0. */
const saysNothing = (cell: Cell): boolean => cell === null || cell === 0 || (typeof cell === 'string' && cell.trim() === '');

/** The meaning of a word of a choice; `undefined` where nothing is said, and null for any other word. */
export function meaningOf(choices: readonly Choice[], cell: Cell): string | null | undefined {
  if (saysNothing(cell)) return undefined;
  const said = String(cell).trim().toLowerCase();
  return choices.find(({ word, also }) => word.toLowerCase() === said || also.includes(said))?.meaning ?? null;
}

function readChoice<Id extends ChoiceId>(id: Id, name: string, value: unknown, language: Language): (typeof CHOICES)[Id][number]['meaning'] | undefined {
  const meaning = meaningOf(CHOICES[id], firstCell(value));
  if (meaning === null) throw new NoAnswer('value', messagesIn(language).choice(name, CHOICES[id].map(({ word }) => word).join(', ')));
  return meaning as (typeof CHOICES)[Id][number]['meaning'] | undefined;
}

function readCount(name: string, value: unknown, language: Language): number {
  const cell = firstCell(value);
  if (saysNothing(cell)) return ALTERNATIVES;
  const count = typeof cell === 'boolean' ? Number.NaN : Number(cell);
  if (!Number.isInteger(count) || count < 1 || count > MOST_ALTERNATIVES) throw new NoAnswer('value', messagesIn(language).count(name, MOST_ALTERNATIVES));
  return count;
}

const readText = (value: unknown): string => {
  const cell = firstCell(value);
  return saysNothing(cell) ? '' : String(cell).trim();
};

function readCode(value: unknown): string | number {
  const cell = firstCell(value);
  return typeof cell === 'number' && cell !== 0 ? cell : readText(value);
}

/**
 * @param parameters Of the function, in their order. @param values As Excel hands them over; what was left out is null or not there.
 * @returns Every parameter, also those that the function does not have.
 * @throws NoAnswer for a word that is no choice, and a number that is no count.
 */
export function readArguments(parameters: readonly ParameterKey[], values: readonly unknown[], language: Language): Given {
  const valueOf = (key: ParameterKey): unknown => values[parameters.indexOf(key)] ?? null;
  const named = (key: ParameterKey): string => (PARAMETERS[key] as ParameterDescription).name[language];
  const header = toBlock(valueOf('header'));
  return {
    job: toBlock(valueOf('job')),
    oneJob: toBlock(valueOf('oneJob')),
    jobs: toBlock(valueOf('jobs')),
    header: header.every((row) => row.every(saysNothing)) ? undefined : header,
    whenUnsure: readChoice('BIJ_TWIJFEL', named('whenUnsure'), valueOf('whenUnsure'), language) ?? 'mark',
    referencePart: readChoice('ONDERDEEL_REFERENTIEFUNCTIE', named('referencePart'), valueOf('referencePart'), language) ?? 'both',
    form: readChoice('VORM', named('form'), valueOf('form'), language) ?? 'short',
    count: readCount(named('count'), valueOf('count'), language),
    code: readCode(valueOf('code')),
    section: readText(valueOf('section')),
  };
}
