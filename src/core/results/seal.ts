/**
 * The last line of every motivation: with which handbook a row was graded, and a code by which each of its cells is known again. Written and read here only.
 * Behind the code a mark tells with which rules of the program and which settings the row was answered, so that it need not be answered again.
 * A cell that no longer gives its part of the code was changed by a person; a code of another job says that the result has moved away from its row.
 */
import type { AnalystColumnId } from '../model/analyst-columns';
import type { Catalogue } from '../model/catalogue';
import { fieldsInOrder } from '../model/company-job';
import type { CompanyJob } from '../model/company-job';
import type { ResultStyle } from '../model/result-style';
import { RESULT_COLUMNS, resultIndex } from '../model/result-columns';
import type { Language } from '../model/result-style';
import type { Cell } from '../model/table';
import { RULES_VERSION } from '../rules-version';
import { cutText } from '../text/cut-text';
import { neutralise } from './neutralise';
import { fitCell, isPercentage } from './result-text';
import { CELL_LIMIT } from './sheet-limits';

export type ResultOrigin = Pick<Catalogue, 'name' | 'version' | 'hash'>;

const MOTIVATION = resultIndex('justification');
const ATTENTION = resultIndex('attention');

/** Letters of a code: digits and consonants that are not taken for another. Each stands for five bits. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
/** Letters for the job, and for each cell: by chance, one job in 33 million is taken for another and one change in a million is missed. */
const JOB_LETTERS = 5;
const CELL_LETTERS = 4;
const CODE_WORD = 'Controle ';
const CODE = / ?Controle ([0-9a-z]{5})-([0-9a-z]{32})(?:-([0-9a-z]{3})([0-9a-z]{3}))?\./;
/** Letters of each half of the mark: by chance, one change of rules or settings in 33,000 is missed. */
const MARK_LETTERS = 3;
const CODE_LENGTH = ' Controle 00000--.'.length + RESULT_COLUMNS.length * CELL_LETTERS + 2 * MARK_LETTERS;
const LINES: Readonly<Record<Language, readonly [open: string, version: string, mark: string, close: string]>> = {
  nl: ['Handboek: ', ', versie ', ', kenmerk ', '. Dit is een voorstel; de beslissing is aan mensen.'],
  en: ['Handbook: ', ', version ', ', mark ', '. This is a proposal; the decision is for people.'],
};
const ORIGINS = Object.values(LINES).map(([open, version, mark, close]) => ({ open, pattern: new RegExp(`^${open}(.*)${version}(.*)${mark}([0-9a-f]{12})${close.replaceAll('.', '\\.')}$`) }));

interface CutCode {
  readonly rest: string;
  readonly key: string;
  readonly code: string;
  readonly mark?: Mark;
}

/** @property rules Of the program. @property settings How it was told and how strict, and what of the job's list its fields do not tell. */
export interface Mark {
  readonly rules: string;
  readonly settings: string;
}

/** A text without the code that stands in it; searched from its end, since it is long. */
function cutCode(cell: Cell | undefined): CutCode | undefined {
  if (typeof cell !== 'string') return undefined;
  const at = cell.lastIndexOf(CODE_WORD);
  const found = at < 0 ? null : CODE.exec(cell.slice(Math.max(0, at - 1), at + CODE_LENGTH));
  if (found?.[1] === undefined || found[2] === undefined) return undefined;
  const [, key, code, rules, settings] = found;
  return { rest: cell.replace(found[0], ''), key, code, ...(rules === undefined || settings === undefined ? {} : { mark: { rules, settings } }) };
}

/** By its own name: in the tests, each look at a global takes longer than the multiplication. */
const { imul } = Math;

/** FNV-1a, 32 bits, with its last bits mixed. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) sum = imul(sum ^ text.charCodeAt(index), 0x01000193);
  sum = imul(sum ^ (sum >>> 16), 0x85ebca6b);
  return (sum ^ (sum >>> 13)) >>> 0;
}

function letters(text: string, count: number): string {
  const sum = hash(text);
  return Array.from({ length: count }, (_, index) => ALPHABET.charAt((sum >>> (5 * index)) & 31)).join('');
}

/** What a cell says, however a file or sheet holds it: `0.87`, "87%" and "0,87" are one share, and a guard against formulas is no text. */
function meaning(cell: Cell | undefined, position: number): string {
  const text = String(cell ?? '').replace(/\r\n?/g, '\n').trim();
  if (!isPercentage(position)) return neutralise(text.slice(1)) === text ? text.slice(1) : text;
  const share = Number(text.replace(/ ?%$/, '').replace(',', '.'));
  return text === '' || Number.isNaN(share) ? text : String(Math.round(text.endsWith('%') ? share : share * 100));
}

/** The field of what the analyst adds. */
const ADDED: AnalystColumnId = 'addition';
const NUMBER = /^\d+(?:[.,]\d+)?$/;

/** A value however a host hands it over: "1,0" in a file is the number 1 in a sheet. */
const valueOf = (text: string): string | number => (text.length < 16 && NUMBER.test(text) ? Number(text.replace(',', '.')) : text);

/** By which a job is known again: the same fields give the same key, in whatever row. */
export function jobKey(job: Pick<CompanyJob, 'fields'>): string {
  return letters(JSON.stringify(fieldsInOrder(job).map(([field, text]) => [field, valueOf(text)])), JOB_LETTERS);
}

/** Letters of a record's key. Of 100,000 different jobs, two share one by chance once in 200,000 workbooks. */
const RECORD_LETTERS = 10;

/**
 * By which a job is known in a record that is kept apart from its row: as `jobKey`, but long enough for all jobs of a workbook,
 * and the same whatever the analyst adds to the description.
 */
export function recordKey(job: Pick<CompanyJob, 'fields'>): string {
  const text = JSON.stringify(fieldsInOrder(job).filter(([field]) => field !== ADDED).map(([field, value]) => [field, valueOf(value)]));
  return letters(text, RECORD_LETTERS / 2) + letters(`+${text}`, RECORD_LETTERS / 2);
}

/** What an answer rests on beside the job's fields and the handbook. */
export function markOf({ absent = [], issues = [] }: Pick<CompanyJob, 'absent' | 'issues'>, { language, motivation, strictness = 'normal' }: ResultStyle): Mark {
  const settings = JSON.stringify([language, motivation, strictness, absent, issues.map(({ code, found }) => [code, found])]);
  return { rules: letters(RULES_VERSION, MARK_LETTERS), settings: letters(settings, MARK_LETTERS) };
}

const codeOf = (cells: readonly (Cell | undefined)[]): string => RESULT_COLUMNS.map((_, position) => letters(meaning(cells[position], position), CELL_LETTERS)).join('');

/** Most characters of the name and version of a handbook in the line; the mark tells handbooks apart. */
const NAME_LIMIT = 80;
const VERSION_LIMIT = 30;
const shown = (text: string, limit: number): string => cutText(text.replace(/\s+/g, ' '), limit);

function originLine({ name, version, hash: mark }: ResultOrigin, language: Language): string {
  const [open, beforeVersion, beforeMark, close] = LINES[language];
  return `${open}${shown(name, NAME_LIMIT)}${beforeVersion}${shown(version, VERSION_LIMIT)}${beforeMark}${mark}${close}`;
}

/** Characters that the last line takes, with its code and the break before it. */
export const sealLength = (origin: ResultOrigin, language: Language): number => originLine(origin, language).length + CODE_LENGTH + 1;

/**
 * The cells of a job, as they go into a sheet: with the last line of the motivation, which is cut to the size of a cell before it.
 * @param cells In the order of `RESULT_COLUMNS`, the motivation without its last line.
 */
export function sealCells(cells: readonly Cell[], job: Pick<CompanyJob, 'fields'>, origin: ResultOrigin, language: Language = 'nl', mark?: Mark): readonly Cell[] {
  const line = originLine(origin, language);
  const room = CELL_LIMIT - sealLength(origin, language);
  const told = cutText(String(cells[MOTIVATION] ?? ''), room);
  const motivation = told === '' ? line : `${told}\n${line}`;
  const bare = cells.map((cell, position) => (position === MOTIVATION ? motivation : typeof cell === 'string' ? fitCell(cell) : cell));
  const code = `${jobKey(job)}-${codeOf(bare)}${mark === undefined ? '' : `-${mark.rules}${mark.settings}`}`;
  return bare.map((cell, position) => (position === MOTIVATION ? `${motivation} Controle ${code}.` : cell));
}

/** Where a person's own motivation stays, the points of attention carry the code. @param sealed As `sealCells` gives them. */
export function moveCode(sealed: readonly Cell[]): readonly Cell[] {
  const code = CODE.exec(String(sealed[MOTIVATION] ?? ''))?.[0].trim() ?? '';
  return sealed.map((cell, position) => (position === ATTENTION ? `${cutText(String(cell ?? ''), CELL_LIMIT - code.length - 1)} ${code}`.trim() : cell));
}

/** @property key Of the job that the result was made for. @property changed Positions in `RESULT_COLUMNS` whose cell is not what was written. @property mark Absent in results of an older version. */
export interface Seal {
  readonly key: string;
  readonly changed: readonly number[];
  readonly mark?: Mark;
}

/** @param cells Those of one row, in the order of `RESULT_COLUMNS`. @returns `undefined` where no code stands: nothing of ours, a motivation that was written over, or a result of an older version. */
export function readSeal(cells: readonly (Cell | undefined)[]): Seal | undefined {
  for (const carrier of [MOTIVATION, ATTENTION]) {
    const cut = cutCode(cells[carrier]);
    if (cut !== undefined) return compareCode(cells.map((cell, position) => (position === carrier ? cut.rest : cell)), cut);
  }
  return undefined;
}

function compareCode(cells: readonly (Cell | undefined)[], { key, code, mark }: CutCode): Seal {
  const found = codeOf(cells);
  const changed = RESULT_COLUMNS.flatMap((_, position) => {
    const at = position * CELL_LETTERS;
    return found.slice(at, at + CELL_LETTERS) === code.slice(at, at + CELL_LETTERS) ? [] : [position];
  });
  return { key, changed, ...(mark === undefined ? {} : { mark }) };
}

/** The handbook that a motivation names as its last line; `undefined` for any other text. */
export function readOrigin(motivation: Cell | undefined): ResultOrigin | undefined {
  if (typeof motivation !== 'string') return undefined;
  for (const { open, pattern } of ORIGINS) {
    const start = motivation.lastIndexOf(open);
    if (start < 0 || (start > 0 && !/[\r\n]/.test(motivation.charAt(start - 1)))) continue;
    const line = motivation.slice(start);
    const [, name, version, mark] = pattern.exec((cutCode(line)?.rest ?? line).trimEnd()) ?? [];
    if (name !== undefined && version !== undefined && mark !== undefined) return { name, version, hash: mark };
  }
  return undefined;
}
