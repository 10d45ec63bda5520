/** CSV files: read as a table, written again with our columns and every other byte as it was. */
import type { Row, Table } from '../../core';
import { convertTable } from '../convert/convert-table';
import type { InputDocument, PlacedCells, WrittenDocument } from '../input-document';
import { IMPORT_TEXTS } from '../texts.nl';
import { UnreadableInput } from '../unreadable-input';
import { lineOf, openCsv, textReader } from './csv-file';
import type { CsvFile } from './csv-file';
import { fieldText, scanRecords } from './scan-csv';
import { writeCsv } from './write-csv';

function readRows(file: CsvFile): readonly Row[] {
  const rows: string[][] = [];
  const textOf = textReader(file);
  for (const record of scanRecords(file.units, file.bodyStart, file.dialect)) {
    if (record.openQuote !== undefined) throw new UnreadableInput(IMPORT_TEXTS.unclosedQuote(lineOf(file, record.openQuote)));
    rows.push(record.fields.map((field) => fieldText(textOf(field))));
  }
  return rows;
}

/** Opens a CSV file. Rows count from 1 as in Excel, a `sep=` line not included. @throws UnreadableInput on a quote that never closes. */
export function openCsvDocument(bytes: Uint8Array, excelize: string): InputDocument {
  const file = openCsv(bytes);
  const table: Table = { rows: readRows(file), firstRow: 1 };
  return {
    format: 'csv',
    table,
    notices: file.notices,
    write: (placed: PlacedCells, format): Promise<WrittenDocument> =>
      format === 'csv' ? Promise.resolve(writeCsv(file, placed)) : convertTable(table, placed, format, excelize),
  };
}
