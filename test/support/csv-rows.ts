/** The rows of a CSV file as objects by its headers. */
import { openCsvDocument } from '../../src/import/csv/csv-document';

export function readCsvRows(bytes: Uint8Array): readonly Readonly<Record<string, string>>[] {
  const [headers = [], ...rows] = openCsvDocument(bytes, '').table.rows;
  return rows.map((row) => Object.fromEntries(headers.map((header, at) => [String(header), String(row[at] ?? '')])));
}
