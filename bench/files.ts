/** What reading and writing files costs by itself, without classifying: time, and the most memory in use. */
import { strToU8, zipSync } from 'fflate';
import { RESULT_COLUMNS } from '../src/core';
import type { Placed } from '../src/core';
import type { Format } from '../src/import/input-document';
import { openDocument } from '../src/import/open-document';

const TITLES = ['Medewerker verkoop binnendienst', 'Lasser', 'Inkoper', 'Coördinator logistiek'];
const HEADERS = RESULT_COLUMNS.map(({ header }) => header);
const CELLS = ['E', '1.1 Medewerker Verkoop Binnendienst', 'Gelijk', 'Voorstel', 0.87, 'Motivering met een citaat. '.repeat(20), '', ''];

const titleOf = (index: number): string => `${TITLES[index % TITLES.length] ?? ''} ${String(index % 997)}`;

function csv(rows: number, encoding: 'utf8' | 'latin1'): Uint8Array {
  const lines = Array.from({ length: rows }, (_, index) => `${titleOf(index)};Afdeling ${String(index % 31)}`);
  return Buffer.from(`Functie;Afdeling\n${lines.join('\n')}\n`, encoding);
}

function xlsx(rows: number): Uint8Array {
  const cell = (place: string, text: string): string => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const row = (number: number, texts: readonly [string, string]): string => `<row r="${String(number)}">${cell(`A${String(number)}`, texts[0])}${cell(`B${String(number)}`, texts[1])}</row>`;
  const body = Array.from({ length: rows }, (_, index) => row(index + 2, [titleOf(index), `Afdeling ${String(index % 31)}`])).join('');
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipSync(Object.fromEntries(Object.entries({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="Blad1" sheetId="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${row(1, ['Functie', 'Afdeling'])}${body}</sheetData></worksheet>`,
  }).map(([name, text]) => [name, strToU8(text)])));
}

async function measure(name: string, bytes: Uint8Array, format: Format): Promise<void> {
  const start = performance.now();
  const document = await openDocument(bytes, format, { excelize: '' });
  const read = performance.now();
  const placed: Placed = { columns: HEADERS.map((_, index) => index + 2), rows: { get: (index) => (index === 0 ? HEADERS : CELLS) } };
  let written = 0;
  for await (const chunk of (await document.write(placed, format)).chunks) written += chunk.length;
  const seconds = (from: number, to: number): string => ((to - from) / 1_000).toFixed(2);
  console.log(`${name}: read ${seconds(start, read)} s, written ${seconds(read, performance.now())} s (${(written / 1e6).toFixed(0)} MB), at most ${(process.resourceUsage().maxRSS / 1_000).toFixed(0)} MB in use`);
}

const CASES: Readonly<Record<string, () => Promise<void>>> = {
  'csv': () => measure('CSV in UTF-8, 1,048,575 rows', csv(1_048_575, 'utf8'), 'csv'),
  'csv-1252': () => measure('CSV in Windows-1252, 1,048,575 rows', csv(1_048_575, 'latin1'), 'csv'),
  'xlsx-2000': () => measure('workbook, 2,000 rows', xlsx(2_000), 'xlsx'),
  'xlsx': () => measure('workbook, 100,000 rows', xlsx(100_000), 'xlsx'),
};

const wanted = process.argv[2] ?? '';
const work = CASES[wanted];
if (work === undefined) console.log(`npm run bench:files -- ${Object.keys(CASES).join('|')}`);
else void work();
