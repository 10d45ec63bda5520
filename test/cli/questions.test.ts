/** `npm run questions`: a sheet of questions out, answers back into a copy of the list, and the list itself as it was. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createClassifier, createExplainer, parseCatalogue, planRun } from '../../src/core';
import type { Cell } from '../../src/core';
import { openDocument } from '../../src/import/open-document';
import { EXCELIZE } from '../../src/cli/libraries';
import { ROOT } from '../support/built-in';
import { Workspace } from './support/command-line';

// The spreadsheet library takes seconds to load.
jest.setTimeout(60_000);

const HANDBOOK = resolve(ROOT, 'assets/sample/handboek-technische-handel.md');
const LIST = 'Nr;Functie;Werkzaamheden\nA1;Ordermedewerker;orders invoeren, prijs en aantal controleren met de prijslijst, orderbevestiging sturen\nA2;Monteur buitendienst;storingen aan machines verhelpen, onderhoud uitvoeren volgens planning\n';

let space: Workspace;
beforeEach(() => { space = new Workspace('questions'); });
afterEach(() => { space.remove(); });

const tableOf = async (file: string) => (await openDocument(readFileSync(file), 'xlsx', { excelize: EXCELIZE })).table;

/** Answers questions of a sheet, as a list that came back. @param answerTo What is filled in, by question. */
async function fillIn(file: string, answerTo: (condition: string, title: string) => string): Promise<string> {
  const { rows } = await tableOf(file);
  const quoted = (cell: Cell): string => `"${String(cell ?? '').replaceAll('"', '""')}"`;
  return rows.map((row, index) => row.map((cell, column) => quoted(index > 0 && column === 4 ? answerTo(String(row[5]), String(row[1])) : cell)).join(';')).join('\n');
}

describe('the questions of a list', () => {
  it('go out as a sheet and come back as additions in a copy, with which the rows are graded as was told', async () => {
    const list = space.put('lijst.csv', LIST);
    const asked = await space.run([list, '--catalogue', HANDBOOK]);
    expect({ code: asked.code, files: space.files() }).toEqual({ code: 0, files: ['lijst.csv', 'lijst.vragen.xlsx'] });
    const { rows: [header, first] } = await tableOf(space.path('lijst.vragen.xlsx'));
    expect(header).toEqual(['Rij', 'Functienaam', 'Vraag', 'Hiervan hangt af', 'Antwoord (ja/nee/weet niet)', 'Voorwaarde', 'Kenmerk']);
    expect([first?.[0], first?.[1], first?.[4] ?? '']).toEqual(['2', 'Ordermedewerker', '']);

    const answers = space.put('terug.csv', await fillIn(space.path('lijst.vragen.xlsx'), (condition) => (condition === 'ook eenvoudige offertes worden gemaakt' ? 'Ja, tot € 500' : '')));
    const taken = await space.run([list, '--answers', answers]);
    expect(taken.errors).toContain('1 antwoord bij 1 functie gezet');
    expect(space.read('lijst.csv')).toBe(LIST);
    const copy = space.read('lijst.aangevuld.csv');
    expect(copy.split('\n')[0]).toBe('Nr;Functie;Werkzaamheden;Aanvulling');
    expect(copy).toContain('"ook eenvoudige offertes worden gemaakt: ja\ntot € 500"');

    const { catalogue } = parseCatalogue(readFileSync(HANDBOOK, 'utf8'), { name: 'x', version: '1' });
    const classifier = createClassifier(catalogue);
    const jobsOf = async (text: string) => planRun((await openDocument(Buffer.from(text), 'csv', { excelize: EXCELIZE })).table).jobs;
    const [before] = await jobsOf(LIST);
    const [after] = await jobsOf(copy);
    const question = before === undefined ? undefined : createExplainer(classifier)(before).questions.find(({ condition }) => condition === 'ook eenvoudige offertes worden gemaakt');
    expect(question?.yes.grade).toBe('D');
    expect(after === undefined ? undefined : classifier.classifyJob(after).grade).toBe('D');
  });

  it('say what cannot be read, and write nothing then', async () => {
    const list = space.put('lijst.csv', LIST);
    await space.run([list, '--catalogue', HANDBOOK]);
    const answers = space.put('terug.csv', await fillIn(space.path('lijst.vragen.xlsx'), (condition) => (condition.includes('offertes') ? 'soms' : '')));
    const { code, errors } = await space.run([list, '--answers', answers]);
    expect(code).toBe(0);
    expect(errors).toContain('is geen ja of nee. Begin het met ja, nee of weet niet.');
    expect(space.files()).not.toContain('lijst.aangevuld.csv');
    const wrong = await space.run([list, '--answers', list]);
    expect({ code: wrong.code, says: wrong.errors.includes('Dit is geen blad met vragen') }).toEqual({ code: 2, says: true });
  });

  it('never replace a sheet that may hold answers, nor write anything but a workbook', async () => {
    const list = space.put('lijst.csv', LIST);
    await space.run([list, '--catalogue', HANDBOOK]);
    const again = await space.run([list, '--catalogue', HANDBOOK]);
    expect({ code: again.code, says: again.errors.includes('kan antwoorden bevatten') }).toEqual({ code: 2, says: true });
    expect((await space.run([list, '--catalogue', HANDBOOK, '--force'])).code).toBe(0);
    expect((await space.run([list, '-o', space.path('vragen.csv')])).code).toBe(2);
    expect((await space.run([])).code).toBe(2);
    expect((await space.run(['--help'])).output.toString()).toContain('npm run questions -- functies.xlsx --answers functies.vragen.xlsx');
  });

  it.each([
    ['lijst.json', '[{"Functie":"Ordermedewerker","Werkzaamheden":"orders invoeren, prijs en aantal controleren, orderbevestiging sturen"}]'],
    ['lijst.csv', 'Functie;Aanvulling;Werkzaamheden\nOrdermedewerker;werkt in de ploeg;orders invoeren, prijs en aantal controleren, orderbevestiging sturen\n'],
  ])('come into the column that is there, or a new one, also of %s', async (name, content) => {
    const list = space.put(name, content);
    await space.run([list, '--catalogue', HANDBOOK]);
    const answers = space.put('terug.csv', await fillIn(space.path('lijst.vragen.xlsx'), (condition) => (condition.includes('eenvoudige offertes') ? 'n' : '')));
    await space.run([list, '--answers', answers]);
    const copy = space.read(name.replace('.', '.aangevuld.'));
    expect(copy).toContain('ook eenvoudige offertes worden gemaakt: nee');
    expect(copy.match(/Aanvulling/g)).toHaveLength(1);
    expect(copy.includes('werkt in de ploeg')).toBe(content.includes('werkt in de ploeg'));
  });
});
