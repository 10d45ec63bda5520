/** A table from another format as CSV, the way Dutch Excel opens it without questions: semicolons, UTF-8 with byte order mark, CRLF, decimal commas. */
import { resultText } from '../../core';
import type { Cell } from '../../core';
import { quoteField } from '../csv/write-csv';
import type { JoinedTable } from './join-results';

const DELIMITER = ';';

function userText(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? String(cell).replace('.', ',') : String(cell);
}

/** Lines of CSV, line ends included. */
export function* tableToCsv({ rows, headerIndex, ownPositions }: JoinedTable): Generator<string> {
  yield '\uFEFF';
  for (const [index, row] of rows.entries()) {
    const fields = row.map((cell, column) => {
      const position = ownPositions.get(column);
      return position === undefined || index < headerIndex ? userText(cell) : resultText(cell, position);
    });
    yield `${fields.map((field) => quoteField(field, DELIMITER)).join(DELIMITER)}\r\n`;
  }
}
