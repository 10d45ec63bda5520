/** A table of confirmed decisions -> precedents of a handbook. */
import type { Catalogue, Cell, Precedent, Row } from '../core';
import { openDocument } from '../import/open-document';
import { EXCELIZE } from './libraries';
import { readInputFile } from './read-input';
import { CLI_TEXTS, oneLine } from './texts.nl';
import { inFile, UsageError } from './usage-error';

/** Headers of the two columns, the first that is there. Our own result can be given back after it was checked. */
const TITLE_HEADERS = ['functie', 'functienaam', 'functietitel', 'titel', 'title', 'job title'];
const CODE_HEADERS = ['referentiefunctie', 'besluit referentiefunctie', 'voorstel referentiefunctie', 'functiecode', 'code', 'reference job'];
/** Unknown codes that are named. */
const SHOWN = 5;

/** @property lines What was taken, and what was skipped. */
export interface ReadPrecedents {
  readonly precedents: readonly Precedent[];
  readonly lines: readonly string[];
}

const textOf = (cell: Cell | undefined): string => String(cell ?? '').trim();

function findColumns(row: Row): readonly [title: number, code: number] | undefined {
  const headers = row.map((cell) => textOf(cell).toLowerCase());
  const column = (names: readonly string[]): number => headers.indexOf(names.find((name) => headers.includes(name)) ?? '\0');
  const [title, code] = [column(TITLE_HEADERS), column(CODE_HEADERS)];
  return title < 0 || code < 0 ? undefined : [title, code];
}

/**
 * @param catalogue Decisions name its reference jobs by code: "1.1", or "1.1 Medewerker Verkoop Binnendienst".
 * @throws UsageError with one line when the file cannot be read, or holds no decision for this handbook.
 */
export async function readPrecedents(file: string, { referenceJobs }: Catalogue): Promise<ReadPrecedents> {
  const { name, bytes, format } = await readInputFile(file);
  const { table } = await inFile(name, () => openDocument(bytes, format, { excelize: EXCELIZE }));
  const header = table.rows.findIndex((row) => findColumns(row) !== undefined);
  const [titleAt, codeAt] = findColumns(table.rows[header] ?? []) ?? [];
  if (titleAt === undefined || codeAt === undefined) throw new UsageError(CLI_TEXTS.precedentColumns(name));
  const byCode = new Map(referenceJobs.map(({ code, id }) => [code, id] as const));
  const unknown = new Set<string>();
  const precedents = table.rows.slice(header + 1).flatMap((row): Precedent[] => {
    const [title, code] = [textOf(row[titleAt]), textOf(row[codeAt])];
    if (title === '' || code === '') return [];
    const referenceJobId = byCode.get(code) ?? byCode.get(code.split(' ')[0] ?? '');
    if (referenceJobId === undefined) unknown.add(code);
    return referenceJobId === undefined ? [] : [{ title, referenceJobId }];
  });
  if (precedents.length === 0) throw new UsageError(CLI_TEXTS.precedentsNone(name));
  return {
    precedents,
    lines: [CLI_TEXTS.precedentsUsed(name, precedents.length), ...(unknown.size === 0 ? [] : [CLI_TEXTS.precedentsUnknown(name, [...unknown].slice(0, SHOWN), unknown.size - SHOWN)])].map(oneLine),
  };
}
