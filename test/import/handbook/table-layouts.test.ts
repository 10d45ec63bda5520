/** @jest-environment ./test/support/pdf-environment.cjs */
/** Tables as Word and PDF files lay them out: merged cells, and labels and words cut at the edge of a narrow cell. */
import { readHandbook } from '../../../src/import/handbook/read-handbook';
import type { CatalogueReading } from '../../../src/core';
import { allActivities } from '../../../src/core/model/catalogue';
import { docxOf, pdfOf, wordTable } from '../../support/handbook-files';
import { READ_OPTIONS } from '../support/read-options';

const read = (name: string, bytes: Uint8Array): Promise<CatalogueReading> => readHandbook([{ name, bytes }], { name: 'x', version: '1' }, READ_OPTIONS);
const told = ({ catalogue }: CatalogueReading): readonly string[] => catalogue.referenceJobs.map(({ name, grade, familyId }) => `${name} ${grade} ${catalogue.families.find(({ id }) => id === familyId)?.name ?? ''}`);

describe('a Word document', () => {
  it('keeps its columns below cells that go over several of them, and beside cells that go over several rows', async () => {
    const reading = await read('h.docx', docxOf(wordTable([
      [{ text: 'Groep' }, { text: 'Techniek', across: 2 }, { text: 'Kantoor', across: 2 }],
      [{ text: '' }, ...['Onderhoud', 'Productie', 'Administratie', 'Verkoop'].map((text) => ({ text }))],
      [{ text: '3', down: 'restart' }, ...['Monteur', '', 'Boekhouder', ''].map((text) => ({ text }))],
      [{ text: '', down: 'continue' }, ...['', 'Operator', '', 'Verkoper'].map((text) => ({ text }))],
      [{ text: '4' }, ...['Lasser', 'Voorman', '', 'Inkoper'].map((text) => ({ text }))],
    ])));
    expect(told(reading)).toEqual(['Monteur 3 Onderhoud', 'Boekhouder 3 Administratie', 'Operator 3 Productie', 'Verkoper 3 Verkoop', 'Lasser 4 Onderhoud', 'Voorman 4 Productie', 'Inkoper 4 Verkoop']);
  });
});

/** A form with its labels in a column of 70 points: longer labels go on below. */
const form = (name: string, group: string, aim: string, tasks: readonly [string, string]): readonly string[] => [
  '# Functieprofiel', `Functienaam\t${name}`, `Functie\t${group}`, 'groep', '', `Doel van de\t${aim}`, 'functie', '', `Werkzaam\t${tasks[0]}`, `heden\t${tasks[1]}`, '', `Zelfstandig\tWerkt volgens afspraken over ${name}`, `heid\ten legt ${name} voor.`,
];

describe('a PDF', () => {
  it('parts the labels of a narrow column from the text beside them, and joins their words', async () => {
    const reading = await read('h.pdf', pdfOf([form('Kok', '3', 'Kookt de maaltijden zodat gasten eten.', ['Bereidt soep.', 'Bakt brood.']), form('Verpleger', '7', 'Verpleegt zieken.', ['Geeft medicijnen.', 'Bewaakt de toestand.']), form('Planner', '6', 'Plant diensten.', ['Maakt roosters.', 'Lost gaten op.'])], 70));
    expect(reading.catalogue.referenceJobs.map((job) => [job.name, job.grade, job.purpose, allActivities(job).length, job.characteristics.map(({ kind, paragraphs }) => [kind, ...paragraphs])])).toEqual([
      ['Kok', '3', 'Kookt de maaltijden zodat gasten eten.', 2, [['autonomy', 'Werkt volgens afspraken over Kok en legt Kok voor.']]],
      ['Verpleger', '7', 'Verpleegt zieken.', 2, [['autonomy', 'Werkt volgens afspraken over Verpleger en legt Verpleger voor.']]],
      ['Planner', '6', 'Plant diensten.', 2, [['autonomy', 'Werkt volgens afspraken over Planner en legt Planner voor.']]],
    ]);
  });

  it('joins words that a cell cut where the handbook has them whole, and leaves others', async () => {
    const reading = await read('h.pdf', pdfOf([['Groep\tTechniek\tAdmini\tVerkoop', '\t\tstratie', '3\tMonteur\tMede\tVerkoper', '\t\twerker post', '', '4\tSenior\tHoofd\tTeam', '\tmonteur\tpost\tleider', '', 'De medewerker post werkt bij de administratie.']], 90));
    expect(told(reading)).toEqual(['Monteur 3 Techniek', 'Medewerker post 3 Administratie', 'Verkoper 3 Verkoop', 'Senior monteur 4 Techniek', 'Hoofd post 4 Administratie', 'Team leider 4 Verkoop']);
    expect(reading.issues.filter(({ code }) => code === 'catalogue-repaired')).toHaveLength(2);
  });

  it('does not take a line that gives the group of every page for a running title, but a counted one', async () => {
    const page = (name: string, group: string, number: number): readonly string[] => [`# ${name}`, `Functiegroep: ${group}`, '## Doel', `Zorgt voor ${name}.`, '## Taken', `- Beheert ${name}.`, `- Maakt ${name}.`, `Handboek functies 2026, bladzijde ${String(number)}`];
    const { catalogue, uses } = await read('h.pdf', pdfOf([page('Inkoper', '6', 4), page('Kok', '3', 5), page('Jurist', '9', 6), page('Lasser', '4', 7)]));
    expect(catalogue.referenceJobs.map(({ name, grade }) => [name, grade])).toEqual([['Inkoper', '6'], ['Kok', '3'], ['Jurist', '9'], ['Lasser', '4']]);
    expect(uses.filter(({ field }) => field === 'page-furniture')).toHaveLength(4);
  });
});
