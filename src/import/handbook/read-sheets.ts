/** Every sheet of a workbook with cells -> blocks, in the order of the tabs. */
import type { Block } from '../../core';
import { IMPORT_TEXTS } from '../texts.nl';
import { UnreadableInput } from '../unreadable-input';
import type { Workbook } from '../xlsx/load-excelize';
import { rowsToBlocks } from './rows-to-blocks';

/** @throws UnreadableInput when no sheet has cells. */
export function readSheets(workbook: Workbook, file: string): readonly Block[] {
  const blocks: Block[] = [];
  workbook.GetSheetList().list.forEach((name, index) => {
    const { result, error } = workbook.GetRows(name);
    // A chart sheet has no rows.
    if (error !== null) return;
    const last = blocks.reduce((most, block) => (block.kind === 'cells' ? Math.max(most, block.table) : most), 0);
    blocks.push(...rowsToBlocks(result, { file, page: index + 1 }, last));
  });
  if (blocks.length === 0) throw new UnreadableInput(IMPORT_TEXTS.noSheets);
  return blocks;
}
