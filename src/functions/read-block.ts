/** Cells with a job or with many -> jobs, read exactly as the pane reads a list: one road. */
import { readListed, SEARCHED_ROWS } from '../core';
import type { CompanyJob, Language, MappingOverrides, Row } from '../core';
import { messagesIn } from './messages';
import { NoAnswer } from './no-answer';
import type { Block } from './read-arguments';

/**
 * The first rows of the table or region in which cells lie, in their columns.
 * @property rows From its first row; its header is among them. @property firstRow Row of the sheet (from 0) of the first of them. @property blockRow That of the cells themselves.
 */
export interface HeaderAbove {
  readonly rows: Block;
  readonly firstRow: number;
  readonly blockRow: number;
}

/**
 * @property headerOf Where Excel tells the address of the cells: what stands above them; `undefined` where it does not tell, or nothing stands there.
 * @property overridesFor What the analyst said of the columns of a list, by its headers.
 */
export interface BlockContext {
  readonly language: Language;
  readonly headerOf: () => Promise<HeaderAbove | undefined>;
  readonly overridesFor: (header: Block) => MappingOverrides;
}

/** @property jobs By index into the rows of the block; rows that say nothing or go on about the job above are absent. @property headerRows Rows at the top of the block that are its header. */
export interface ReadBlock {
  readonly rows: number;
  readonly headerRows: number;
  readonly jobs: ReadonlyMap<number, CompanyJob>;
}

/** The header given to a column of titles; the reader recognises it like any other. */
const TITLE_HEADER: Block = [['Functie']];

const widthOf = (rows: Block): number => rows.reduce((width, row) => Math.max(width, row.length), 0);
const isBlank = (rows: Block): boolean => rows.every((row) => row.every((cell) => cell === null || cell === '' || cell === 0));

/** Of the first rows of a list those up to its header; none where no header is known. */
function headerIn(rows: Block, overridesFor: BlockContext['overridesFor']): Block {
  const first = rows.slice(0, SEARCHED_ROWS);
  return first.slice(0, readListed({ rows: first, firstRow: 0 }, { overrides: overridesFor(first) }).reading.headerIndex + 1);
}

/** @property header The rows of the header. @property own How many of them are rows of the block itself. */
interface ChosenHeader {
  readonly header: Block;
  readonly own: number;
}

function givenHeader(header: Block, width: number, language: Language): ChosenHeader {
  const [row, ...others] = header;
  if (row === undefined || others.length > 0) throw new NoAnswer('value', messagesIn(language).headerRows);
  if (row.length !== width) throw new NoAnswer('value', messagesIn(language).headerWidth(row.length, width));
  return { header, own: 0 };
}

async function findHeader(rows: Block, { language, headerOf, overridesFor }: BlockContext): Promise<ChosenHeader> {
  const above = await headerOf();
  const header = headerIn(above?.rows ?? [], overridesFor);
  if (above !== undefined && header.length > 0) return { header, own: Math.min(rows.length, Math.max(0, above.firstRow + header.length - above.blockRow)) };
  const own = headerIn(rows, overridesFor);
  // Further down it is a job whose words look like headers.
  if (own.length === 1) return { header: own, own: 1 };
  throw new NoAnswer('value', messagesIn(language).headerNeeded);
}

/**
 * @param header `undefined` when the argument was left out: one column holds titles, more take the header of their table or region.
 * @throws NoAnswer where the header is missing, is not that of these columns, or tells nothing.
 */
export async function readBlock(rows: Block, header: Block | undefined, context: BlockContext): Promise<ReadBlock> {
  const width = widthOf(rows);
  if (header === undefined && isBlank(rows)) return { rows: rows.length, headerRows: 0, jobs: new Map() };
  const { header: chosen, own } = header !== undefined ? givenHeader(header, width, context.language) : width > 1 ? await findHeader(rows, context) : { header: TITLE_HEADER, own: 0 };
  const below: readonly Row[] = rows.slice(own);
  const { reading } = readListed({ rows: [...chosen, ...below], firstRow: 0 }, { overrides: context.overridesFor(chosen) });
  const unreadable = reading.headerIndex !== chosen.length - 1 || reading.issues.some(({ code, severity }) => severity === 'error' && code !== 'no-jobs');
  if (unreadable && !isBlank(below)) throw new NoAnswer('value', messagesIn(context.language).headerUnknown);
  return { rows: rows.length, headerRows: own, jobs: new Map(reading.jobs.map((job) => [job.row - chosen.length + own, job])) };
}
