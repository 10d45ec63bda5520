/** A catalogue as worksheets: nothing is lost on the way, and what an analyst does to them is understood or told with sheet and row. */
import fc from 'fast-check';
import { catalogueToSheets, describeIssue, saveCatalogue, sheetsToCatalogue } from '../../src/core';
import type { Catalogue, CatalogueSheet, Cell } from '../../src/core';
import { arbitraryCatalogue } from '../support/arbitrary-catalogue';
import { CATALOGUE } from '../support/built-in';
import { handbook } from '../support/handbook';

interface Read {
  readonly catalogue: Catalogue;
  readonly told: readonly string[];
}

function readBack(sheets: readonly CatalogueSheet[]): Read {
  const opened = sheetsToCatalogue(sheets);
  if (opened.kind !== 'catalogue') throw new Error(opened.kind);
  return { catalogue: opened.catalogue, told: opened.issues.map((issue) => describeIssue(issue, 'nl')) };
}

const BOOK = handbook([
  ['1.1', 'Inkoper', 'Koopt in.', ['Vraagt offertes aan.', 'Onderhandelt met leveranciers.', 'Bestelt.']],
  ['1.2', 'Magazijnmedewerker', 'Beheert voorraad.', ['Ontvangt goederen.', 'Slaat goederen op.']],
]);

/** The sheets of a catalogue, with the rows below the header of one of them changed. */
const withRows = (catalogue: Catalogue, sheet: string, change: (rows: (readonly Cell[])[]) => readonly (readonly Cell[])[]): readonly CatalogueSheet[] =>
  catalogueToSheets(catalogue).map((found) => {
    const [header = [], ...body] = found.table.rows;
    return found.name === sheet ? { name: sheet, table: { firstRow: 1, rows: [header, ...change(body)] } } : found;
  });
const replace = (from: string, to: string) => (rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] => rows.map((row) => row.map((cell) => (cell === from ? to : cell)));
const activitiesOf = ({ catalogue }: Read, code: string): readonly string[] =>
  catalogue.referenceJobs.filter((job) => job.code === code).flatMap(({ activityGroups }) => activityGroups.flatMap(({ activities }) => activities.map(({ id, text }) => `${id} ${text}`)));

it('gives any catalogue back, field by field', () => {
  fc.assert(fc.property(arbitraryCatalogue, (catalogue) => {
    const opened = sheetsToCatalogue(catalogueToSheets(catalogue));
    expect(opened.kind === 'catalogue' ? saveCatalogue(opened.catalogue) : opened.kind).toBe(saveCatalogue(catalogue));
  }), { numRuns: 400 });
}, 60_000);

it('has a row per function, activity, characteristic, rule and group, and nothing to tell of itself', () => {
  const sheets = catalogueToSheets(CATALOGUE);
  expect(sheets.map(({ name, table }) => [name, table.rows.length - 1])).toEqual([['Handboek', 6], ['Functies', 1], ['Activiteiten', 16], ['Kenmerken', 4], ['Toepassingsregels', 3], ['Functiegroepen', 3], ['Functiefamilies', 1]]);
  expect(readBack(sheets)).toEqual({ catalogue: CATALOGUE, told: [] });
});

it('is no catalogue without its mark, and says so of a later form', () => {
  expect(sheetsToCatalogue(catalogueToSheets(CATALOGUE).slice(1))).toEqual({ kind: 'other' });
  expect(sheetsToCatalogue(withRows(CATALOGUE, 'Handboek', replace('functie-indeling-handboek 1', 'functie-indeling-handboek 2')))).toEqual({ kind: 'newer', version: '2' });
});

describe('understands', () => {
  it('another group, and tells which rules no longer are one step away', () => {
    const { catalogue, told } = readBack(withRows(CATALOGUE, 'Functies', replace('E', 'F')));
    expect(catalogue.referenceJobs.map(({ grade }) => grade)).toEqual(['F']);
    expect(told).toHaveLength(3);
    expect(told[0]).toBe('De groep bij "1.1 Lichter: D" ligt niet één stap van de referentiefunctie. Controleer het handboek.');
    expect(readBack(withRows(CATALOGUE, 'Functies', replace('E', 'EE'))).told).toEqual(['Blad "Functies": groep "EE" van 1.1 Medewerker Verkoop Binnendienst staat niet op blad Functiegroepen. Voeg haar daar op haar plaats toe, of verbeter de cel.']);
  });

  it('an activity that was added between two, without a number', () => {
    const read = readBack(withRows(BOOK, 'Activiteiten', ([first = [], ...rest]) => [first, [null, '1.1', '', '', '', 'Vergelijkt offertes.'], ...rest]));
    expect(activitiesOf(read, '1.1')).toEqual(['A.1 Vraagt offertes aan.', 'A.2 Vergelijkt offertes.', 'A.3 Onderhandelt met leveranciers.', 'A.4 Bestelt.']);
    expect(read.told).toEqual([]);
  });

  it('rows in another order, and says that the numbers count', () => {
    const { catalogue, told } = readBack(withRows(BOOK, 'Activiteiten', (rows) => [...rows].reverse()));
    expect(catalogue).toEqual(BOOK);
    expect(told).toEqual(['Blad "Activiteiten": de rijen staan in een andere volgorde dan kolom "Nr"; die kolom telt. Pas haar aan om rijen te verplaatsen.']);
    const moved = readBack(withRows(BOOK, 'Activiteiten', (rows) => rows.map((row) => (row.at(-1) === 'Bestelt.' ? ['0,5', ...row.slice(1)] : row))));
    expect(activitiesOf(moved, '1.1')[0]).toBe('A.1 Bestelt.');
  });

  it('empty rows, a title above the header, columns in another order, other case, and a column of the analyst\'s own', () => {
    const sheets = catalogueToSheets(BOOK).map(({ name, table }) => {
      if (name === 'Handboek') return { name, table };
      const rows = table.rows.map((row, index) => [...[...row].reverse(), index === 0 ? 'Mijn notitie' : 'nakijken'].map((cell) => (index === 0 ? String(cell).toUpperCase() : cell)));
      return { name: name.toLowerCase(), table: { firstRow: 1, rows: [['Concept'], ...rows.flatMap((row) => [row, [], ['', ' ']])] } };
    });
    const { catalogue, told } = readBack(sheets);
    expect(catalogue).toEqual(BOOK);
    expect(told).toContain('Blad "Functies", rij 2: "MIJN NOTITIE" hoort niet bij het handboek en is niet gelezen.');
    expect(told.every((line) => line.includes('MIJN NOTITIE'))).toBe(true);
  });

  it('a function with a new code: its other rows follow its name', () => {
    const { catalogue, told } = readBack(withRows(BOOK, 'Functies', replace('1.1', '2.7')));
    expect(catalogue.referenceJobs[0]).toMatchObject({ id: '2.7', code: '2.7', activityGroups: BOOK.referenceJobs[0]?.activityGroups ?? [] });
    expect(told).toEqual([]);
  });

  it('a changed text: what was read from it is read anew', () => {
    const { catalogue } = readBack(withRows(CATALOGUE, 'Kenmerken', (rows) => rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replace('MBO-3', 'MBO-4') : cell)))));
    expect(catalogue.referenceJobs[0]?.knowledge).toMatchObject({ level: 'MBO-4' });
    expect(catalogue.referenceJobs[0]?.knowledge?.text).toContain('MBO-4');
  });

  it('a new family, a rule without group, a characteristic without kind', () => {
    const family = readBack(withRows(CATALOGUE, 'Functies', replace('Commerciële Binnendienst', 'Verkoop')));
    expect(family.catalogue.families.map(({ name }) => name)).toEqual(['Commerciële Binnendienst', 'Verkoop']);
    expect(family.told).toEqual(['Blad "Functies", rij 2: familie "Verkoop" stond nog niet op blad Functiefamilies en is toegevoegd. Controleer de naam.']);
    expect(readBack(withRows(CATALOGUE, 'Toepassingsregels', replace('D', ''))).catalogue).toEqual(CATALOGUE);
    for (const column of [3, 4]) expect(readBack(withRows(CATALOGUE, 'Kenmerken', (rows) => rows.map((row) => row.map((cell, at) => (at === column ? '' : cell))))).catalogue).toEqual(CATALOGUE);
  });
});

describe('tells', () => {
  it.each<readonly [string, string, (rows: (readonly Cell[])[]) => readonly (readonly Cell[])[], string]>([
    ['rows of a function that was removed', 'Functies', ([first = []]) => [first], 'Blad "Activiteiten", rij 5–6: functie "1.2 Magazijnmedewerker" staat niet op blad Functies, en daarom doet dit niet mee. Voeg haar daar toe, of verwijder de rijen.'],
    ['a function without a group', 'Functies', ([first = [], second = []]) => [first, second.map((cell) => (cell === 'E' ? '' : cell))], 'Blad "Functies", rij 3: "Functiegroep" is leeg, en daarom doet de rij niet mee. Vul de cel in.'],
    ['two functions with one code', 'Functies', replace('1.2', '1.1'), 'Blad "Functies", rij 3: "1.1" is in strijd met "Inkoper", en dat telt. Verbeter een van beide.'],
    ['a code that became a date', 'Activiteiten', replace('1.2', '1-2-2026'), ''],
    ['a row with the name of another function', 'Activiteiten', ([first = [], ...rest]) => [[1, '1.1', 'Magazijnmedewerker', ...first.slice(3)], ...rest], 'Blad "Activiteiten", rij 2: "Magazijnmedewerker" is in strijd met "1.1", en dat telt. Verbeter een van beide.'],
    ['two titles of one group', 'Activiteiten', ([first = [], second = [], ...rest]) => [first, second.map((cell) => (cell === 'Werk' ? 'Inkopen' : cell)), ...rest], 'Blad "Activiteiten", rij 3: "Inkopen" is in strijd met "Werk", en dat telt. Verbeter een van beide.'],
  ])('%s', (_title, sheet, change, line) => {
    const { told } = readBack(withRows(BOOK, sheet, change));
    // A damaged code is no loss while the name still says which function it is.
    if (line === '') expect(told).toEqual([]);
    else expect(told).toContain(line);
  });

  it('a sheet or a column that is gone', () => {
    const sheets = catalogueToSheets(CATALOGUE);
    expect(readBack(sheets.filter(({ name }) => name !== 'Toepassingsregels')).told).toEqual(['Blad "Toepassingsregels" ontbreekt; dat deel van het handboek is leeg. Zet het blad terug, of exporteer het handboek opnieuw.']);
    expect(readBack(sheets.map(({ name, table }) => ({ name, table: { ...table, rows: table.rows.map((row) => (name === 'Functies' ? row.filter((_, column) => table.rows[0]?.[column] !== 'Doel') : row)) } }))).told)
      .toEqual(['Blad "Functies", rij 1: kop "Doel" ontbreekt; wat daar hoort is leeg. Zet de kop terug boven de kolom.']);
    expect(sheetsToCatalogue(sheets.filter(({ name }) => name !== 'Functies'))).toMatchObject({ issues: expect.arrayContaining([expect.objectContaining({ code: 'catalogue-sheet-missing', severity: 'error' })]) as unknown });
  });

  it('words that it does not know, and sheets of the analyst\'s own', () => {
    expect(readBack(withRows(CATALOGUE, 'Toepassingsregels', replace('Gelijk', 'Even zwaar'))).told).toEqual(['Blad "Toepassingsregels", rij 3: "Even zwaar" past niet bij "Regel"; de rij doet niet mee. Verbeter de cel.']);
    expect(readBack(withRows(CATALOGUE, 'Handboek', replace('zelf beoordelen', 'misschien'))).told).toEqual(['Blad "Handboek", rij 6: "misschien" past niet bij "Combinatiefuncties"; gelezen als "zelf beoordelen". Verbeter de cel.']);
    expect(readBack([...catalogueToSheets(CATALOGUE), { name: 'Notities', table: { firstRow: 1, rows: [['bellen']] } }]).told).toEqual(['Blad "Notities": "Notities" hoort niet bij het handboek en is niet gelezen.']);
  });
});
