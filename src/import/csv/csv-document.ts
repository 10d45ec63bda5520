/** CSV files: read as a table, written again with our columns and every other byte as it was. */
import type { Placed, Row, Table } from '../../core';
import { convertTable } from '../convert/convert-table';
import type { InputDocument, WrittenDocument } from '../input-document';
import { IMPORT_TEXTS } from '../texts.nl';
import { UnreadableInput } from '../unreadable-input';
import { lineOf, openCsv, textReader } from './csv-file';
import type { CsvFile } from './csv-file';
import { fieldText, scanRecords } from './scan-csv';
import { writeCsv } from './write-csv';

/** Longest text, and number of texts, that are kept once however often they stand in a file: departments, levels, titles. */
const SHARED_LENGTH = 40;
const SHARED_COUNT = 20_000;

function shareTexts(): (text: string) => string {
  const shared = new Map<string, string>();
  return (text) => {
    const known = text.length > SHARED_LENGTH ? text : shared.get(text);
    if (known === undefined && shared.size < SHARED_COUNT) shared.set(text, text);
    return known ?? text;
  };
}

function readRows(file: CsvFile): readonly Row[] {
  const rows: string[][] = [];
  const textOf = textReader(file);
  const share = shareTexts();
  for (const record of scanRecords(file.units, file.bodyStart, file.dialect)) {
    if (record.openQuote !== undefined) throw new UnreadableInput(IMPORT_TEXTS.unclosedQuote(lineOf(file, record.openQuote)));
    rows.push(record.fields.map((field) => share(fieldText(textOf(field)))));
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
    write: (placed: Placed, format): Promise<WrittenDocument> =>
      format === 'csv' ? Promise.resolve(writeCsv(file, placed)) : convertTable(table, placed, format, excelize),
  };
}
