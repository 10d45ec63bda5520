/** What stands in our columns of one row: nothing, what we wrote, or what a person made of it. */
import { RESULT_COLUMNS, resultIndex } from '../model/result-columns';
import type { ResultColumnId } from '../model/result-columns';
import { isBlank } from '../model/table';
import type { Language } from '../model/result-style';
import type { Cell } from '../model/table';
import { isIssueText } from '../present/issue-texts';
import { NO_RULE_LABEL, OUTCOME_LABELS, RULE_LABELS } from '../present/terms';
import { readOrigin, readSeal } from './seal';
import type { Mark, ResultOrigin } from './seal';

/**
 * `foreign`: nothing in it was written by us.
 * @property key Of the job that the results were made for; absent where the row does not tell.
 * @property origin The handbook that the motivation names.
 * @property mark With which rules and settings they were made; absent in those of an older version.
 * @property changed Positions in `RESULT_COLUMNS` of cells that a person wrote or changed.
 */
export type OwnRow =
  | { readonly kind: 'blank' }
  | { readonly kind: 'ours' | 'foreign'; readonly key?: string; readonly changed: readonly number[]; readonly origin?: ResultOrigin; readonly mark?: Mark };

const SEE_ROW: Readonly<Record<Language, string>> = { nl: 'Zie rij', en: 'See row' };

/** What stands in the outcome of a row that belongs to the job of another row. @param row Number of that row, as the user sees it. */
export const continuesCells = (row: number, language: Language): readonly Cell[] => RESULT_COLUMNS.map(({ id }) => (id === 'outcome' ? `${SEE_ROW[language]} ${String(row)}` : ''));

const text = (cell: Cell | undefined): string => String(cell ?? '').trim();
const at = (cells: readonly (Cell | undefined)[], id: ResultColumnId): string => text(cells[resultIndex(id)]);

const LANGUAGES: readonly Language[] = ['nl', 'en'];
const OUTCOMES: ReadonlySet<string> = new Set(LANGUAGES.flatMap((language) => Object.values(OUTCOME_LABELS[language])));
const RULES: ReadonlySet<string> = new Set(LANGUAGES.flatMap((language) => [...Object.values(RULE_LABELS[language]), NO_RULE_LABEL[language]]));
/** Outcomes that come without group and reference job. */
const UNGRADED: ReadonlySet<string> = new Set(LANGUAGES.flatMap((language) => [OUTCOME_LABELS[language]['no-match'], OUTCOME_LABELS[language]['too-little']]));
const SHARE = /^(?:[01](?:[.,]\d+)?|\d{1,3} ?%)$/;
const ALTERNATIVE = /\((?:groep|grade) [^()]*, \d+ %\)$/;

/** Whether the first line of a motivation of ours has these words. */
const isNamed = (words: string, cells: readonly (Cell | undefined)[]): boolean =>
  !UNGRADED.has(at(cells, 'outcome')) && readOrigin(at(cells, 'justification')) !== undefined && (at(cells, 'justification').split('\n', 1)[0] ?? '').includes(words);

/**
 * Whether a cell is one that we write, by what the row says itself: for results without a code, of an older version or below a motivation that was written over.
 * A group or reference job is ours only where the motivation names it.
 */
const COULD_BE_OURS: Readonly<Record<ResultColumnId, (cell: string, cells: readonly (Cell | undefined)[]) => boolean>> = {
  grade: (cell, cells) => isNamed(`functiegroep ${cell}.`, cells) || isNamed(`grade ${cell}.`, cells),
  referenceJob: (cell, cells) => isNamed(` ${cell} (groep `, cells) || isNamed(` ${cell} (grade `, cells),
  rule: (cell) => RULES.has(cell),
  outcome: (cell) => OUTCOMES.has(cell) || /^(?:Zie rij|See row) \d+$/.test(cell),
  confidence: (cell) => SHARE.test(cell),
  justification: (cell) => readOrigin(cell) !== undefined,
  alternatives: (cell) => cell.split('; ').every((one) => ALTERNATIVE.test(one)),
  attention: isIssueText,
};

/** @param cells In the order of `RESULT_COLUMNS`; `undefined` where our column is gone, which is no change of the cell. @param isFormula Whether a formula gives the cell: we never write one. */
export function readOwnRow(cells: readonly (Cell | undefined)[], isFormula: (position: number) => boolean): OwnRow {
  if (cells.every(isBlank)) return { kind: 'blank' };
  const seal = readSeal(cells);
  const origin = readOrigin(cells[resultIndex('justification')]);
  const named = origin === undefined ? {} : { origin };
  const changed = RESULT_COLUMNS.flatMap(({ id }, position) => {
    if (cells[position] === undefined) return [];
    if (isFormula(position)) return [position];
    const ours = seal === undefined ? isBlank(cells[position]) || COULD_BE_OURS[id](text(cells[position]), cells) : !seal.changed.includes(position);
    return ours ? [] : [position];
  });
  if (seal !== undefined) return { kind: 'ours', key: seal.key, changed, ...named, ...(seal.mark === undefined ? {} : { mark: seal.mark }) };
  const written = cells.some((cell, position) => !isBlank(cell) && !changed.includes(position));
  return { kind: written ? 'ours' : 'foreign', changed, ...named };
}
