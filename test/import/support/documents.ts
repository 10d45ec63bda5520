/** Opening, placing and writing documents in tests, with results that need no classifier. */
import { RESULT_COLUMNS } from '../../../src/core';
import type { Cell, Placed, Table } from '../../../src/core';
import type { Format, InputDocument } from '../../../src/import/input-document';
import { openDocument } from '../../../src/import/open-document';
import { UnreadableInput } from '../../../src/import/unreadable-input';
import { EXCELIZE } from './excelize';

export const HEADERS = RESULT_COLUMNS.map(({ header }) => header);

/** Result cells as the classifier gives them, recognisable by `mark`. */
export const resultCells = (mark: string): readonly Cell[] => ['E', `1.1 ${mark}`, 'Gelijk', 'Voorstel', 0.87, `Motivering van ${mark};\nmet "citaat"`, '', '=1+1'];

const widthOf = ({ rows }: Table): number => rows.reduce((width, row) => Math.max(width, row.length), 0);

/** Places results beside a table whose header is at `headerIndex`: in the columns that bear our headers, else after the last. */
export function place(table: Table, headerIndex = 0, mark = 'proef'): Placed {
  const header = table.rows[headerIndex] ?? [];
  let next = widthOf(table) - 1;
  const columns = HEADERS.map((name) => {
    const earlier = header.indexOf(name);
    if (earlier < 0) next += 1;
    return earlier < 0 ? next : earlier;
  });
  const rows = new Map(table.rows.map((_, index) => [index, index === headerIndex ? HEADERS : resultCells(`${mark} ${String(index)}`)] as const));
  for (let index = 0; index < headerIndex; index += 1) rows.delete(index);
  return { columns, rows };
}

/** The bytes of a document with results. */
export async function write(document: InputDocument, format: Format = document.format, placed: Placed = place(document.table)): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of (await document.write(placed, format)).chunks) chunks.push(chunk);
  return Buffer.concat(chunks);
}

export const open = (content: string | Uint8Array, format: Format, sheet?: string): Promise<InputDocument> =>
  openDocument(typeof content === 'string' ? new TextEncoder().encode(content) : content, format, { excelize: EXCELIZE, ...(sheet === undefined ? {} : { sheet }) });

/** The one line with which a file is refused; fails when it is not refused. */
export async function refusal(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (error instanceof UnreadableInput) return error.message;
    throw error;
  }
  throw new Error('The file was not refused.');
}
