/** What formulas answer: the pane's own cells for the same row, and what each function makes of them. */
import { createClassifier, createExplainer, DEFAULT_STYLE, planRun, RESULT_COLUMNS, runJobs } from '../../src/core';
import type { Cell, CompanyJob, ResultColumnId } from '../../src/core';
import { FUNCTION_IDS } from '../../src/functions/descriptions';
import type { FunctionId } from '../../src/functions/descriptions';
import { MOST_ROWS_OF_TEXTS } from '../../src/functions/weights';
import { CATALOGUE, CLASSIFIER } from '../support/built-in';
import { runTable } from '../support/run-table';
import { TRADING } from '../support/trading-sample';
import { openFormulas } from './support/formulas';

const HEADER = ['Nr', 'Functie', 'Werkzaamheden', 'Opleidingsniveau', 'Klantcontact', 'Salaris', 'Huidige groep'];
const ROWS: Cell[][] = [
  [1, 'Medewerker Verkoop Binnendienst', 'Klantvragen beantwoorden, offertes maken en opvolgen, orders verwerken, CRM bijhouden', 'MBO-3', 'Dagelijks', 2500, 'E'],
  [2, 'Lasser', 'Lassen van stalen frames volgens tekening', 'MBO-2', '', 2600, ''],
  ['', '', '', '', '', '', ''],
  [3, 'Adviseur binnendienst', '', '', '', '', ''],
];
// On a busy machine a handbook takes longer than jest's own patience.
jest.setTimeout(60_000);

const { ask } = openFormulas();
const classifier = createClassifier(TRADING);
const trading = openFormulas({ classifier });

const run = runTable({ rows: [HEADER, ...ROWS], firstRow: 1 });
const at = (id: ResultColumnId): number => RESULT_COLUMNS.findIndex((one) => one.id === id);
const paneCells = (index: number): readonly Cell[] => run.cells.get(index + 1) ?? RESULT_COLUMNS.map(() => '');
const paneColumn = (id: ResultColumnId): Cell[] => ROWS.map((_row, index) => paneCells(index)[at(id)] ?? '');

describe('a column of answers', () => {
  it.each([['TOEPASSINGSREGEL', 'rule'], ['UITKOMST', 'outcome'], ['INDELINGSZEKERHEID', 'confidence'], ['MOTIVERING', 'justification'], ['REFERENTIEFUNCTIE', 'referenceJob']] as const)('%s is what the pane writes, for many rows and for each alone', async (id, column) => {
    const expected = paneColumn(column).map((cell) => [cell]);
    expect(await ask(id, [ROWS, [HEADER], null])).toEqual(expected);
    for (const [index, row] of ROWS.entries()) expect(await ask(id, [[row], [HEADER], null])).toEqual([expected[index]]);
  });

  it('FUNCTIEGROEP marks the group of a row that a person must look at, and says why there is none', async () => {
    const [outcomes, grades] = [paneColumn('outcome'), paneColumn('grade')];
    expect(outcomes).toContain('Beoordelen');
    const expected = outcomes.map((outcome, index) => {
      const grade = grades[index] ?? '';
      return [outcome === 'Voorstel' ? grade : outcome === 'Beoordelen' && grade !== '' ? `${String(grade)}?` : outcome];
    });
    expect(await ask('FUNCTIEGROEP', [ROWS, [HEADER], null])).toEqual(expected);
    expect(expected.flat().filter((cell) => String(cell).endsWith('?'))).not.toEqual([]);
    expect(await ask('FUNCTIEGROEP', [ROWS, [HEADER], 'leeg'])).toEqual(outcomes.map((outcome, index) => [outcome === 'Voorstel' ? grades[index] : '']));
    expect(await ask('FUNCTIEGROEP', [ROWS, [HEADER], 'NB'])).toEqual(outcomes.map((outcome, index) => [outcome === '' ? '' : outcome === 'Voorstel' ? grades[index] : '#N/A']));
  });

  it('gives one part of a reference job, and the whole account', async () => {
    const title = [['Medewerker Verkoop Binnendienst']];
    expect(await ask('REFERENTIEFUNCTIE', [title, null, 'code'])).toEqual([['1.1']]);
    expect(await ask('REFERENTIEFUNCTIE', [title, null, 'Naam'])).toEqual([['Medewerker Verkoop Binnendienst']]);
    const [[full] = []] = await ask('MOTIVERING', [[ROWS[0]], [HEADER], 'volledig']) as unknown[][];
    const [job] = run.plan.reading.jobs;
    expect(full).toBe(CLASSIFIER.answerJob(job as CompanyJob, { ...DEFAULT_STYLE, motivation: 'full' }).cells[at('justification')]);
  });

  it('is told in the language of the results', async () => {
    const english = openFormulas({ style: { language: 'en' } });
    expect(await english.ask('UITKOMST', [ROWS, [HEADER]])).toEqual([['Proposal'], ['No suitable reference job'], [''], ['To review']]);
    expect(await english.ask('FUNCTIEGROEP', [[['a', 'b']], null])).toMatch(/^#VALUE! A job in more than one column/);
  });
});

describe('the header', () => {
  const list: Cell[][] = [['Onze functies', '', ''], ['Nr', 'Functie', 'Werkzaamheden'], [1, 'Lasser', 'Lassen van frames'], [2, 'Verkoper binnendienst', 'offertes maken, orders verwerken']];
  const headerOf = (blockRow: number) => (): Promise<{ rows: Cell[][]; firstRow: number; blockRow: number }> => Promise.resolve({ rows: list, firstRow: 4, blockRow });
  const addresses = { parameterAddresses: ['Blad1!A7:C8'] };

  it('is that of the table or region where Excel tells the address', async () => {
    const expected = await ask('UITKOMST', [list.slice(2), [list[1]]]);
    const looking = openFormulas({ headerOf: headerOf(6) });
    expect(await looking.ask('UITKOMST', [list.slice(2), null], addresses)).toEqual(expected);
    expect(await looking.ask('UITKOMST', [[list[3]], null], addresses)).toEqual([expected[1]]);
  });

  it('may be part of the block: its row has no answer', async () => {
    const expected = await ask('UITKOMST', [list.slice(2), [list[1]]]);
    expect(await openFormulas({ headerOf: headerOf(4) }).ask('UITKOMST', [list, null], addresses)).toEqual([[''], ['']].concat(expected as string[][]));
    // Without an address too, where it is the first row.
    expect(await ask('UITKOMST', [list.slice(1), null])).toEqual([['']].concat(expected as string[][]));
  });

  it('is read with what the analyst said of the columns', async () => {
    const odd = [['Kleur', 'Vorm'], ['Medewerker Verkoop Binnendienst', 'offertes maken, orders verwerken']];
    const said = openFormulas({ overrides: { Kleur: 'title', Vorm: 'tasks' } });
    expect(await said.ask('REFERENTIEFUNCTIE', [odd.slice(1), [odd[0]]])).toEqual([['1.1 Medewerker Verkoop Binnendienst']]);
    expect(await ask('REFERENTIEFUNCTIE', [odd.slice(1), [odd[0]]])).toMatch(/^#VALUE! .*geen kolom met de functienaam/);
  });

  it.each<[string, unknown[], RegExp]>([
    ['several columns without one', [[['Medewerker Verkoop', 'offertes']], null], /kopregel nodig.*volgend argument/],
    ['another width', [[['Medewerker Verkoop', 'offertes']], [['Functie']]], /1 kolommen en de functie 2/],
    ['more than one row', [[['Medewerker Verkoop']], [['Functie'], ['naam']]], /meer dan één rij hoog/],
  ])('is asked for: %s', async (_name, args, message) => {
    for (const id of ['FUNCTIEGROEP', 'INDELING', 'ALTERNATIEVEN'] as const) expect(await ask(id, args)).toMatch(message);
  });

  it('of one column is that of job titles, whatever kind of empty its cells are', async () => {
    expect(await ask('REFERENTIEFUNCTIE', [[['Medewerker Verkoop Binnendienst'], [''], ['Lasser'], [0], [null]]])).toEqual([['1.1 Medewerker Verkoop Binnendienst'], [''], [''], [''], ['']]);
    // A header word among the titles is a title.
    expect(await ask('UITKOMST', [[['Functie', 'Taken']], [['Functie', 'Werkzaamheden']]])).toHaveLength(1);
  });
});

describe('INDELING', () => {
  const headers = RESULT_COLUMNS.map(({ header }) => header);

  it('gives what the pane writes for the whole list, its headers beside those of the list', async () => {
    const body = ROWS.map((_row, index) => paneCells(index));
    expect(await ask('INDELING', [[HEADER, ...ROWS], null])).toEqual([headers, ...body]);
    expect(await ask('INDELING', [ROWS, [HEADER]])).toEqual([headers, ...body]);
  });

  it('leaves out its own columns of an earlier run', async () => {
    const graded = run.written.rows.map((row) => [...row]);
    const [, ...answers] = await ask('INDELING', [graded, null]) as unknown[][];
    expect(answers).toEqual(ROWS.map((_row, index) => paneCells(index)));
  });

  it('stops when its cell no longer needs it', async () => {
    const invocation: { onCanceled?: () => void } = {};
    const answer = ask('INDELING', [Array.from({ length: 2_000 }, (_none, index) => [`Functie ${String(index)}`]), null], invocation);
    invocation.onCanceled?.();
    expect(await answer).toMatch(/^#N\/A De berekening is afgebroken/);
  });

  it('refuses more rows than their texts have room for, and says what to do', async () => {
    expect(await ask('INDELING', [Array.from({ length: MOST_ROWS_OF_TEXTS + 1 }, () => ['Lasser'])])).toMatch(/hoogstens 20\.000 rijen\. Verdeel de lijst/);
  });
});

describe('one job', () => {
  const tasks = 'Leidt een team van zes verkopers, stelt verkoopplannen op, onderhandelt met grote klanten, maakt offertes';
  const [header, row] = [['Functie', 'Werkzaamheden', 'Opleidingsniveau'], ['Verkoper technische handel', tasks, 'HBO']];
  const [job] = planRun({ rows: [header, row], firstRow: 0 }).jobs;
  const explained = createExplainer(classifier)(job as CompanyJob);

  it('ALTERNATIEVEN gives the alternatives that the pane shows, as many as asked', async () => {
    const [unclear] = planRun({ rows: [['Functie'], ['Hoofd']], firstRow: 0 }).jobs;
    const { alternatives } = createExplainer(classifier)(unclear as CompanyJob);
    expect(alternatives.length).toBeGreaterThan(3);
    const expected = alternatives.map(({ reference: { code, name, grade }, probability }) => [code, name, grade, Math.round(probability * 100) / 100]);
    expect(await trading.ask('ALTERNATIEVEN', [[['Hoofd']], null, null])).toEqual(expected.slice(0, 3));
    expect(await trading.ask('ALTERNATIEVEN', [[['Hoofd']], null, 1])).toEqual(expected.slice(0, 1));
    expect(await trading.ask('ALTERNATIEVEN', [[['Hoofd']], null, 4])).toEqual(expected);
    expect(await ask('ALTERNATIEVEN', [[['Medewerker Verkoop Binnendienst']]])).toMatch(/^#N\/A Er zijn geen andere/);
    expect(await trading.ask('ALTERNATIEVEN', [[row], [header], 0.5])).toMatch(/^#VALUE! Het argument aantal is een heel getal/);
  });

  it('VERGELIJKFUNCTIE gives the characteristics that the pane shows, beside the chosen reference job and beside any other', async () => {
    const { reference, account } = explained;
    const chosen = await trading.ask('VERGELIJKFUNCTIE', [[row], reference?.name.code, [header]]) as string[][];
    expect(chosen[0]).toEqual(['Kenmerk', 'Aspect', 'Functie', 'Referentiefunctie', 'Oordeel']);
    const told = account.characteristics.flatMap(({ name, comparisons }) => comparisons.map((one) => [name, one.job.text, one.reference.text]));
    expect(told.length).toBeGreaterThan(1);
    expect(chosen.filter(([, , words]) => words !== '' && words !== 'Functie').map(([name, , own, theirs]) => [name, own, theirs])).toEqual(told);
    const other = TRADING.referenceJobs.find(({ code, grade }) => code !== reference?.name.code && grade !== reference?.name.grade);
    const beside = await trading.ask('VERGELIJKFUNCTIE', [[row], `${String(other?.code)} ${String(other?.name)}`, [header]]) as string[][];
    expect(beside.length).toBeGreaterThan(2);
    const whole = JSON.stringify(other).replaceAll('\\"', '"');
    for (const [, , own = '', theirs = ''] of beside.slice(1)) {
      expect(`${tasks} HBO`).toContain(own);
      expect(whole).toContain(theirs.split('\n')[0]);
    }
    expect(await trading.ask('VERGELIJKFUNCTIE', [[row], 'Z.99', [header]])).toMatch(/^#N\/A Het handboek heeft geen referentiefunctie.*Z\.99/);
  });

  it('is asked for where there are more, and a blank one has no answer', async () => {
    for (const id of ['ALTERNATIEVEN', 'INDELINGSKAART'] as const) {
      expect(await ask(id, [[['Lasser'], ['Verkoper']]])).toMatch(/^#VALUE! Deze formule neemt één functie/);
      expect(await ask(id, [[[0]]])).toEqual([['']]);
    }
  });

  it('INDELINGSKAART is the group with a card where Excel has them, and the group elsewhere', async () => {
    const [[grade] = []] = await trading.ask('FUNCTIEGROEP', [[row], [header]]) as unknown[][];
    expect(await trading.ask('INDELINGSKAART', [[row], [header]])).toEqual([[grade]]);
    const withCards = openFormulas({ classifier, cards: true });
    const [[card] = []] = await withCards.ask('INDELINGSKAART', [[row], [header]]) as { readonly basicValue: string; readonly properties: Record<string, { basicValue: unknown }>; readonly layouts: { card: { sections: { properties: string[] }[] } } }[][];
    const [rule] = await trading.ask('TOEPASSINGSREGEL', [[row], [header]]) as string[][];
    expect(card).toMatchObject({ type: 'String', basicValue: grade });
    expect(card?.properties['Regel']?.basicValue).toBe(rule?.[0]);
    expect(card?.layouts.card.sections.flatMap(({ properties }) => properties)).toEqual(Object.keys(card?.properties ?? {}));
    for (const [, quote = ''] of String(card?.properties['Citaten']?.basicValue).matchAll(/^“(.*?)” — /gm)) expect(`${tasks} HBO`).toContain(quote);
  });
});

describe('the handbook in cells', () => {
  it('REFERENTIETEKST gives a text whole, a part of it, or what stands under a heading of the handbook', async () => {
    const [reference] = CATALOGUE.referenceJobs;
    const whole = await ask('REFERENTIETEKST', ['1.1', null]) as string[][];
    expect(whole.map(([, text]) => text).join('\n')).toContain(reference?.characteristics[0]?.paragraphs[0]);
    expect(await ask('REFERENTIETEKST', ['1.1', 'doel'])).toEqual([[reference?.purpose]]);
    expect(await ask('REFERENTIETEKST', [1.1, 'groep'])).toEqual([[reference?.grade]]);
    for (const { name, paragraphs } of reference?.characteristics ?? []) expect(await ask('REFERENTIETEKST', ['medewerker verkoop binnendienst', name.toUpperCase()])).toEqual([[paragraphs.join('\n')]]);
    expect(await ask('REFERENTIETEKST', ['1.1', 'Salaris'])).toMatch(/^#N\/A De tekst heeft geen onderdeel "Salaris". Wel: .*Doel/);
    expect(await ask('REFERENTIETEKST', [0, null])).toEqual([['']]);
  });

  it('FUNCTIERASTER gives every reference job once, in the column of its family and the row of its group', async () => {
    const { families, ladder, referenceJobs } = TRADING;
    const [head = [], ...rows] = await trading.ask('FUNCTIERASTER', []) as string[][];
    expect(head.slice(1)).toEqual(families.map(({ name }) => name));
    expect(rows.map(([grade]) => grade)).toEqual(ladder);
    for (const { code, name, grade, familyId } of referenceJobs) {
      const cell = rows[ladder.indexOf(grade)]?.[1 + families.findIndex(({ id }) => id === familyId)];
      expect(cell?.split('\n')).toContain(`${code} ${name}`);
    }
    expect(rows.flatMap((row) => row.slice(1)).flatMap((cell) => (cell === '' ? [] : cell.split('\n')))).toHaveLength(referenceJobs.length);
  });
});

it('a choice that is none is told with its words', async () => {
  const wrong: Readonly<Partial<Record<FunctionId, RegExp>>> = { FUNCTIEGROEP: /bij_twijfel kan zijn: vraagteken, leeg, nb/, REFERENTIEFUNCTIE: /onderdeel kan zijn: beide, code, naam/, MOTIVERING: /vorm kan zijn: kort, volledig/ };
  for (const id of FUNCTION_IDS) if (wrong[id] !== undefined) expect(await ask(id, [[['Lasser']], null, 'zomaar'])).toMatch(wrong[id]);
});

it('runs the road of the pane', () => {
  expect([...runJobs(CLASSIFIER, run.plan.jobs)].map(({ cells }) => cells)).toEqual([...run.cells.values()]);
});
