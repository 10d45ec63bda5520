/** Every sheet of a workbook with cells -> blocks, in the order of the tabs. */
import type { Block } from '../../core';
import { IMPORT_TEXTS } from '../texts.nl';
import { UnreadableInput } from '../unreadable-input';
import type { NamedTable } from '../xlsx/read/read-workbook';
import { rowsToBlocks } from './rows-to-blocks';

/** @throws UnreadableInput when no sheet has cells. */
export function readSheets(sheets: readonly NamedTable[], file: string): readonly Block[] {
  const blocks: Block[] = [];
  let tables = 0;
  sheets.forEach(({ table }, index) => {
    const read = rowsToBlocks(table.rows, { file, page: index + 1 }, tables);
    for (const block of read) {
      if (block.kind === 'cells') tables = Math.max(tables, block.table);
      blocks.push(block);
    }
  });
  if (blocks.length === 0) throw new UnreadableInput(IMPORT_TEXTS.noSheets);
  return blocks;
}
