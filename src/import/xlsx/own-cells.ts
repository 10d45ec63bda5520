/** Our cells as XML of a worksheet: text that is text whatever it begins with, shares as numbers shown as percentages. */
import { RESULT_COLUMNS } from '../../core';
import type { Cell } from '../../core';
import { fitCell } from '../result-text';
import { columnLetters } from './cell-reference';
import { writeCellText } from './cell-text';
import { GENERAL_FORMAT, PERCENT_FORMAT, TEXT_FORMAT } from './style-sheet';

/** Width of a column of ours in characters, by its id, and whether its cells are marked as text, so that they stay text when edited. */
interface Look {
  readonly width: number;
  readonly numberFormat: number;
}

const LOOKS: Readonly<Record<(typeof RESULT_COLUMNS)[number]['id'], Look>> = {
  grade: { width: 14, numberFormat: TEXT_FORMAT },
  referenceJob: { width: 36, numberFormat: TEXT_FORMAT },
  rule: { width: 16, numberFormat: TEXT_FORMAT },
  outcome: { width: 22, numberFormat: TEXT_FORMAT },
  confidence: { width: 11, numberFormat: PERCENT_FORMAT },
  justification: { width: 70, numberFormat: GENERAL_FORMAT },
  alternatives: { width: 36, numberFormat: GENERAL_FORMAT },
  attention: { width: 60, numberFormat: GENERAL_FORMAT },
};

/** The look of the result column at this index of `RESULT_COLUMNS`. */
export function lookOf(position: number): Look {
  const column = RESULT_COLUMNS[position];
  return column === undefined ? { width: 10, numberFormat: GENERAL_FORMAT } : LOOKS[column.id];
}

/**
 * One `c` element.
 * @param prefix Namespace prefix of the worksheet's elements, such as `x:` or none.
 * @param column Counts from 0. @param row Counts from 1. @param style Number of a cell format.
 */
export function cellXml(prefix: string, column: number, row: number, style: number, cell: Cell): string {
  const opening = `<${prefix}c r="${columnLetters(column)}${String(row)}"${style > 0 ? ` s="${String(style)}"` : ''}`;
  if (cell === null || cell === '') return `${opening}/>`;
  if (typeof cell === 'number') return `${opening}><${prefix}v>${String(cell)}</${prefix}v></${prefix}c>`;
  if (typeof cell === 'boolean') return `${opening} t="b"><${prefix}v>${cell ? '1' : '0'}</${prefix}v></${prefix}c>`;
  const text = writeCellText(fitCell(cell));
  return `${opening} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is></${prefix}c>`;
}
