/** Rows of a sheet or CSV file -> blocks: a row with one filled cell is a line of text, others are rows of a table. */
import { readTextBlocks } from '../../core';
import type { Block, Row } from '../../core';

const textOf = (cell: Row[number]): string => (cell === null ? '' : String(cell).replace(/\r\n?/g, '\n').trim());

/** @param page Number of the sheet, from 1; absent for a file without sheets. @param table Number of the last table before. */
export function rowsToBlocks(rows: readonly Row[], place: { readonly file: string; readonly page?: number }, table = 0): readonly Block[] {
  const blocks: Block[] = [];
  let inTable = false;
  let current = table;
  rows.forEach((row, index) => {
    const cells = row.map(textOf);
    while (cells.length > 0 && cells.at(-1) === '') cells.pop();
    const filled = cells.filter((cell) => cell !== '');
    const [only] = filled;
    const line = index + 1;
    if (filled.length === 1 && only !== undefined && !(inTable && cells.length > 1)) {
      inTable = false;
      for (const block of readTextBlocks(only.replace(/\n/g, ' '))) if (block.kind !== 'cells') blocks.push({ ...block, place: { ...place, line } });
      return;
    }
    if (filled.length === 0) {
      inTable = false;
      return;
    }
    if (!inTable) current += 1;
    inTable = true;
    blocks.push({ kind: 'cells', place: { ...place, line }, table: current, cells });
  });
  return blocks;
}
