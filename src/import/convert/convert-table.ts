/** A table with our columns as a file of another format than it came in. */
import type { Placed, Table } from '../../core';
import type { Format, WrittenDocument } from '../input-document';
import { chunkBytes } from '../text/chunk-bytes';
import { IMPORT_TEXTS } from '../texts.nl';
import { createWorkbook } from '../xlsx/create-workbook';
import { checkCells, checkSheetSize } from './check-cells';
import { joinResults } from './join-results';
import { tableToCsv } from './to-csv';
import { tableToJson } from './to-json';

function* encode(texts: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const text of texts) yield encoder.encode(text);
}

const inUtf8 = (texts: Iterable<string>): Iterable<Uint8Array> => chunkBytes(encode(texts));

/** @throws UnreadableInput when `format` cannot hold a cell of the table unchanged. */
export async function convertTable(table: Table, placed: Placed, format: Format, excelize: string): Promise<WrittenDocument> {
  if (format === 'csv' || format === 'xlsx') checkCells(table, format);
  const joined = joinResults(table, placed);
  switch (format) {
    case 'csv':
      return { chunks: inUtf8(tableToCsv(joined)), notices: [] };
    case 'json':
    case 'ndjson':
      return { chunks: inUtf8(tableToJson(joined, format)), notices: joined.headerIndex > 0 ? [IMPORT_TEXTS.rowsAboveHeader(joined.headerIndex)] : [] };
    case 'xlsx':
      checkSheetSize(joined.rows.length, joined.rows[0]?.length ?? 0);
      return { chunks: [await createWorkbook(joined, excelize)], notices: [] };
  }
}
