/** Knowledge files -> records to learn from: JSON lines, or the occupations of an ESCO download. */
import type { KnowledgeRecord } from '../src/core';
import { openCsvDocument } from '../src/import/csv/csv-document';

/**
 * @param name File name; `.csv` is read as ESCO's occupations (columns preferredLabel, altLabels, description), anything else as JSON lines.
 * @throws Error with one line when the file is neither.
 */
export function readKnowledge(name: string, bytes: Uint8Array): readonly KnowledgeRecord[] {
  if (!name.toLowerCase().endsWith('.csv')) {
    const lines = new TextDecoder().decode(bytes).split('\n').filter((line) => line.trim() !== '');
    return lines.map((line) => JSON.parse(line) as KnowledgeRecord);
  }
  const [header = [], ...rows] = openCsvDocument(bytes, '').table.rows;
  const column = (title: string): number => header.findIndex((cell) => String(cell).trim() === title);
  const [label, alternatives, description] = [column('preferredLabel'), column('altLabels'), column('description')];
  if (label < 0) throw new Error(`${name}: geen kolom preferredLabel; geef occupations_nl.csv uit de ESCO-download`);
  const text = (cell: unknown): string => (typeof cell === 'string' ? cell.trim() : '');
  return rows.map((row) => ({
    name: text(row[label]), purpose: text(row[description]), activities: [],
    alts: text(row[alternatives]).split('\n').map((one) => one.trim()).filter((one) => one !== ''),
  })).filter(({ name: title }) => title !== '');
}
