/** `npm run report`: a workbook of its own beside the graded list, with charts, and nothing of the list changed. */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { openDocument } from '../../src/import/open-document';
import { EXCELIZE } from '../../src/cli/libraries';
import { Workspace } from './support/command-line';

// The spreadsheet library takes seconds to load.
jest.setTimeout(60_000);

const LIST = 'Functie;Werkzaamheden;Fte;Huidige functiegroep\nMedewerker verkoop binnendienst;offertes maken, orders verwerken en klanten te woord staan;2,5;D\nControleur;balansen opstellen;1;F\n';

it('counts what stands in the list, with charts and set up to print', async () => {
  const [classifying, reporting] = [new Workspace('classify'), new Workspace('report')];
  try {
    await classifying.run([classifying.put('lijst.csv', LIST)]);
    const graded = classifying.read('lijst.ingedeeld.csv');
    const made = await reporting.run([reporting.put('lijst.ingedeeld.csv', graded)]);
    expect(made).toMatchObject({ code: 0 });
    expect(reporting.files()).toEqual(['lijst.ingedeeld.csv', 'lijst.ingedeeld.rapport.xlsx']);
    expect(reporting.read('lijst.ingedeeld.csv')).toBe(graded);
    const bytes = readFileSync(reporting.path('lijst.ingedeeld.rapport.xlsx'));
    const parts = unzipSync(bytes);
    const part = (name: string): string => Buffer.from(parts[name] ?? []).toString('utf8');
    expect(Object.keys(parts).filter((name) => name.startsWith('xl/charts/')).sort()).toEqual(['xl/charts/chart1.xml', 'xl/charts/chart2.xml']);
    expect(part('xl/charts/chart2.xml')).toMatch(/Rapport[^<]*!\$B\$/);
    expect(part('xl/worksheets/sheet1.xml')).toMatch(/paperSize="9"/);
    const { table } = await openDocument(bytes, 'xlsx', { excelize: EXCELIZE, sheet: 'Functieraster' });
    const e = table.rows.find(([grade]) => grade === 'E');
    expect(e?.slice(0, 3)).toEqual(['E', '2,5', '2,5']);
  } finally {
    classifying.remove();
    reporting.remove();
  }
});

it('says what to do where nothing was graded, and where a report stands already', async () => {
  const space = new Workspace('report');
  try {
    const list = space.put('lijst.csv', LIST);
    expect(await space.run([list])).toMatchObject({ code: 2, errors: expect.stringMatching(/in deze lijst staan geen resultaten\. Deel haar eerst in: npm run classify/) as string });
    expect(await space.run([list, '--output', 'rapport.docx'])).toMatchObject({ code: 2, errors: expect.stringMatching(/een rapport is een werkmap/) as string });
    expect(space.files()).toEqual(['lijst.csv']);
  } finally {
    space.remove();
  }
});
