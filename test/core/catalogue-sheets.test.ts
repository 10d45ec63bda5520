/** A catalogue as worksheets: nothing is lost on the way, and what an analyst does to them is understood or told with sheet and row. */
import fc from 'fast-check';
import { catalogueToSheets, describeIssue, refreshCatalogue, saveCatalogue, sheetsToCatalogue } from '../../src/core';
import type { Catalogue, CatalogueSheet, Cell } from '../../src/core';
import { familyId, grade, referenceJobId } from '../../src/core/model/ids';
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

/** What a catalogue can be told of by itself: its rules and groups, and names that are empty. */
const OWN_FAULTS = new Set(['catalogue-rule-step', 'catalogue-sheet-grade-unknown', 'catalogue-incomplete']);

/** Comes back from its sheets equal, and with nothing told of what the sheets are. */
function expectHeld(catalogue: Catalogue): void {
  const opened = sheetsToCatalogue(catalogueToSheets(catalogue));
  if (opened.kind !== 'catalogue') throw new Error(opened.kind);
  expect(saveCatalogue(opened.catalogue)).toBe(saveCatalogue(catalogue));
  expect(opened.issues.filter(({ code }) => !OWN_FAULTS.has(code))).toEqual([]);
}

it('gives any catalogue back, field by field', () => {
  fc.assert(fc.property(arbitraryCatalogue, expectHeld), { numRuns: 400 });
}, 60_000);

describe('tells apart', () => {
  /** A catalogue of functions that differ in one thing. */
  const withFamilies = (families: readonly (readonly [string, string])[]): Catalogue => refreshCatalogue({
    ...BOOK, families: families.map(([id, name]) => ({ id: familyId(id), name })),
    referenceJobs: families.flatMap(([id], index) => BOOK.referenceJobs.slice(0, 1).map((job) => ({ ...job, id: referenceJobId(String(index)), code: String(index), familyId: familyId(id) }))),
  });
  const withCodes = (codes: readonly string[]): Catalogue => refreshCatalogue({
    ...BOOK, referenceJobs: codes.flatMap((code) => BOOK.referenceJobs.slice(0, 1).map((job) => ({ ...job, id: referenceJobId(code), code, purpose: `Doel van <${code}>` }))),
    precedents: codes.map((code) => ({ title: `Titel van <${code}>`, referenceJobId: referenceJobId(code) })),
  });

  // The first is what a random run found: the trimmed name of one family was the id of the other.
  it.each<readonly [string, readonly (readonly [string, string])[]]>([
    ['the other\'s id with a space', [['a', ' b'], ['b', 'a']]],
    ['each other\'s ids', [['a', 'b'], ['b', 'a']]],
    ['one name', [['1', 'Verkoop'], ['2', 'Verkoop'], ['3', 'verkoop '], ['4', 'V\u00e9rkoop']]],
    ['hardly any ids', [['', ''], [' ', ''], ['(geen)', ''], ['(Geen)', '(geen)'], ['""', ''], ['"', '']]],
    ['names that are no names', [['1', ''], ['2', ' '], ['3', '\n'], ['4', '"x"'], ['5', '" x"']]],
  ])('families with %s', (_kind, families) => { expectHeld(withFamilies(families)); });

  it.each<readonly [string, readonly string[]]>([
    ['spaces', ['1.1', ' 1.1', '1.1 ', '1.1\u00a0', '1 .1']],
    ['case and accents', ['A1', 'a1', '\u00e11', 'a\u03011', '\u04301']],
    ['quotes', ['1', '"1"', '" 1"', '"1', '1"', '"""1"""']],
    ['figures', ['1', '01', '1.0', '1,0', '1.10', '1-2']],
    ['line breaks', ['1', '1\n', '1\n2', '1\r\n2', '1 2']],
    ['hardly anything', ['', ' ', '-', '\u200b']],
    ['names of the language', ['constructor', '__proto__', 'toString']],
  ])('codes that differ in %s', (_kind, codes) => { expectHeld(withCodes(codes)); });

  it.each<readonly [string, readonly string[]]>([
    ['lines', ['twee\nregels', 'een regel', ' met spaties ', '']],
    ['quotes', ['"a', 'b"', '"a"', '"a"\n"b"', '""']],
    ['an empty text alone', ['']],
    ['empty lines', ['a\n\nb', '\n', 'c\n', '\n\nd', 'e\r\n\r\nf']],
  ])('texts of a list by %s', (_kind, texts) => {
    const jobs = BOOK.referenceJobs.map((job) => ({ ...job, alternativeNames: texts, characteristics: [{ kind: 'other' as const, name: '', paragraphs: texts }] }));
    expectHeld(refreshCatalogue({ ...BOOK, referenceJobs: jobs }));
  });

  it('groups that look alike, on the ladder or not, and an empty ladder', () => {
    const labels = ['E', 'e', 'E ', '"E"', '', 'IV', 'iv', '4'].map(grade);
    const jobs = labels.flatMap((label, index) => BOOK.referenceJobs.slice(0, 1).map((job) => ({ ...job, id: referenceJobId(String(index)), code: String(index), grade: label })));
    for (const ladder of [labels, labels.slice(1, 3), []]) expectHeld(refreshCatalogue({ ...BOOK, ladder, referenceJobs: jobs }));
  });
});

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
    const family = readBack(withRows(CATALOGUE, 'Functies', (rows) => replace('Commerciële Binnendienst', 'Verkoop')(replace('1', '')(rows))));
    expect(family.catalogue.families.map(({ name }) => name)).toEqual(['Commerciële Binnendienst', 'Verkoop']);
    expect(family.told).toEqual(['Blad "Functies", rij 2: familie "Verkoop" stond nog niet op blad Functiefamilies en is toegevoegd. Controleer de naam.']);
    expect(readBack(withRows(CATALOGUE, 'Toepassingsregels', replace('D', ''))).catalogue).toEqual(CATALOGUE);
    for (const column of [3, 4]) expect(readBack(withRows(CATALOGUE, 'Kenmerken', (rows) => rows.map((row) => row.map((cell, at) => (at === column ? '' : cell))))).catalogue).toEqual(CATALOGUE);
  });
});

describe('understands what a hand does to a key:', () => {
  const TWO = handbook([['1.1', 'Inkoper', 'Koopt in.', ['Vraagt offertes aan.']], ['2.1', 'Magazijnmedewerker', 'Beheert voorraad.', ['Ontvangt goederen.']]]);
  const DECIDED = refreshCatalogue({ ...TWO, precedents: [{ title: 'Buyer', referenceJobId: referenceJobId('1.1') }] });
  const renamed = (catalogue: Catalogue, from: string, to: string): readonly CatalogueSheet[] => catalogueToSheets(catalogue).map((sheet) => (sheet.name === from ? { ...sheet, name: to } : sheet));

  it.each(['precedenten', 'PRECEDENTEN', ' Precedenten ', 'Precedenten (2)'])('a tab that is called %p', (name) => {
    expect(readBack(renamed(DECIDED, 'Precedenten', name))).toEqual({ catalogue: DECIDED, told: [] });
  });

  it('a tab with another name is told, and so is a copy beside the sheet itself, wherever it stands', () => {
    expect(readBack(renamed(DECIDED, 'Precedenten', 'Besluiten')).told).toEqual(['Blad "Besluiten": "Besluiten" hoort niet bij het handboek en is niet gelezen.']);
    const copy = renamed(BOOK, 'Functies', 'Functies (2)').filter(({ name }) => name === 'Functies (2)');
    for (const sheets of [[...copy, ...catalogueToSheets(DECIDED)], [...catalogueToSheets(DECIDED), ...copy]]) {
      expect(readBack(sheets)).toEqual({ catalogue: DECIDED, told: ['Blad "Functies (2)": "Functies (2)" hoort niet bij het handboek en is niet gelezen.'] });
    }
  });

  it('spaces around codes, families and groups', () => {
    const spaced = (rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] => rows.map((row) => row.map((cell) => (['1.1', '1', 'E', 'A', 'Lichter', 'Gelijk', 'Inkoper', 'Familie 1', 'Werk', 'Naam'].includes(String(cell)) && typeof cell === 'string' ? ` ${cell}\u00a0\n` : cell)));
    for (const catalogue of [DECIDED, CATALOGUE]) for (const sheet of catalogueToSheets(catalogue)) expect(readBack(withRows(catalogue, sheet.name, spaced))).toEqual({ catalogue, told: [] });
  });

  it('other case, where one function or family only can be meant', () => {
    const coded = refreshCatalogue({ ...DECIDED, precedents: [], referenceJobs: DECIDED.referenceJobs.map((job) => ({ ...job, id: referenceJobId(`ink-${job.code}`), code: `ink-${job.code}` })) });
    const upper = (sheet: string): Read => readBack(withRows(coded, sheet, (rows) => rows.map((row) => row.map((cell) => (typeof cell === 'string' && cell.startsWith('ink-') ? cell.toUpperCase() : cell)))));
    expect(upper('Activiteiten')).toEqual({ catalogue: coded, told: [] });
  });

  it('quotes of somebody\'s own stay', () => {
    const { catalogue } = readBack(withRows(DECIDED, 'Functies', replace('Inkoper', '"Inkoper"')));
    expect(catalogue.referenceJobs[0]?.name).toBe('"Inkoper"');
  });

  it.each<readonly [string, string, string, readonly string[], string]>([
    ['a family of another number', '1', '2', ['Familie 2', 'Familie 2'], 'Blad "Functies", rij 2: "Familie 1" is in strijd met "2", en dat telt. Verbeter een van beide.'],
    ['the name of another family', 'Familie 1', 'Familie 2', ['Familie 1', 'Familie 2'], 'Blad "Functies", rij 2: "Familie 2" is in strijd met "1", en dat telt. Verbeter een van beide.'],
    ['a family name that is not known', 'Familie 1', 'Inkoop', ['Familie 1', 'Familie 2'], 'Blad "Functies", rij 2: "Inkoop" is in strijd met "Familie 1", en dat telt. Verbeter een van beide.'],
    ['a family number that is not known', '1', '9', ['Familie 1', 'Familie 2'], 'Blad "Functies", rij 2: "9" is in strijd met "Familie 1", en dat telt. Verbeter een van beide.'],
  ])('%s', (_title, from, to, families, line) => {
    const { catalogue, told } = readBack(withRows(DECIDED, 'Functies', replace(from, to)));
    expect(catalogue.referenceJobs.map(({ familyId: id }) => catalogue.families.find((family) => family.id === id)?.name)).toEqual(families);
    expect(told).toEqual([line]);
  });

  it('a family by its name alone, by its number alone, and in the wrong column', () => {
    const empty = (column: string) => (rows: (readonly Cell[])[]): readonly (readonly Cell[])[] => rows.map((row) => row.map((cell) => (cell === column ? '' : cell)));
    expect(readBack(withRows(DECIDED, 'Functies', empty('1')))).toEqual({ catalogue: DECIDED, told: [] });
    expect(readBack(withRows(DECIDED, 'Functies', empty('Familie 1')))).toEqual({ catalogue: DECIDED, told: [] });
    expect(readBack(withRows(DECIDED, 'Functies', (rows) => replace('Familie 1', '1')(replace('1', '')(rows))))).toEqual({ catalogue: DECIDED, told: [] });
  });

  it('a family that was renamed on its own sheet, as a new name of the same family', () => {
    const { catalogue, told } = readBack(withRows(BOOK, 'Functiefamilies', replace('Familie 1', 'Inkoop')));
    expect(catalogue.families).toEqual([{ id: '1', name: 'Inkoop' }]);
    expect(catalogue.referenceJobs.map(({ familyId: id }) => id)).toEqual(['1', '1']);
    expect(told).toEqual(['Blad "Functies", rij 2–3: "Familie 1" is in strijd met "Inkoop", en dat telt. Verbeter een van beide.']);
  });

  it('a name of a function that was changed in one of its rows only: told', () => {
    expect(readBack(withRows(BOOK, 'Activiteiten', ([first = [], ...rest]) => [first.map((cell) => (cell === 'Inkoper' ? 'Senior inkoper' : cell)), ...rest])).told)
      .toEqual(['Blad "Activiteiten", rij 2: "Senior inkoper" is in strijd met "Inkoper", en dat telt. Verbeter een van beide.']);
  });

  it('a group or a fact that stands there twice: told', () => {
    expect(readBack(withRows(CATALOGUE, 'Functiegroepen', (rows) => [...rows, [4, 'E']])).told).toEqual(['Blad "Functiegroepen", rij 5: "E" is in strijd met "E", en dat telt. Verbeter een van beide.']);
    expect(readBack(withRows(CATALOGUE, 'Handboek', (rows) => [...rows, ['naam', 'Anders']])).told).toEqual([`Blad "Handboek", rij 8: "Anders" is in strijd met "${CATALOGUE.name}", en dat telt. Verbeter een van beide.`]);
  });

  it('a word of the language that is no rule: told', () => {
    expect(readBack(withRows(CATALOGUE, 'Toepassingsregels', replace('Gelijk', 'constructor'))).told).toEqual(['Blad "Toepassingsregels", rij 3: "constructor" past niet bij "Regel"; de rij doet niet mee. Verbeter de cel.']);
  });

  it('a column of the analyst\'s own with nearly our header', () => {
    const sheets = catalogueToSheets(BOOK).map(({ name, table }) => ({ name, table: { ...table, rows: table.rows.map((row, index) => (name === 'Functies' ? [index === 0 ? 'Code (oud)' : `X${String(index)}`, ...row] : row)) } }));
    expect(readBack(sheets)).toEqual({ catalogue: BOOK, told: ['Blad "Functies", rij 1: "Code (oud)" hoort niet bij het handboek en is niet gelezen.'] });
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
