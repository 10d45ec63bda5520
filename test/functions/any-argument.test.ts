/** Whatever stands in the cells of a formula: a value or one of the two documented errors, never an exception and never a promise that stays open. */
import fc from 'fast-check';
import { CELL_LIMIT } from '../../src/core';
import { describeFunction, FUNCTION_IDS } from '../../src/functions/descriptions';
import type { FunctionId } from '../../src/functions/descriptions';
import { CHOICES, PARAMETERS } from '../../src/functions/parameters';
import type { ParameterDescription, ParameterKey } from '../../src/functions/parameters';
import { ExcelError, openFormulas } from './support/formulas';

const { ask } = openFormulas({ cards: true });

const HEADERS = ['Functie', 'Werkzaamheden', 'Opleiding', 'Functiegroep', 'Commercieel %', 'Voorstel functiegroep', 'Motivering', 'Besluit functiegroep'];
const WORDS = ['Medewerker Verkoop Binnendienst', 'Lasser', 'offertes maken; orders verwerken', 'MBO 4', 'leidt een team van 4 medewerkers', '=1+1', '-', 'n.v.t.', '#N/B', '1.1', 'E', 'kort', 'leeg', 'nb', 'code', 'doel', '50%'];

/** A cell as Excel hands it over. */
const cell: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS, ...HEADERS) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>('', 0, null, undefined, true, false, 45_000.5, -1, 1e300, Number.NaN, Number.POSITIVE_INFINITY) },
  { weight: 1, arbitrary: fc.constantFrom('#N/A', '#DIV/0!', '#REF!').map((code) => new ExcelError(code)) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>({ type: 'Entity', basicValue: '#VALUE!', text: 'kaart' }, { type: 'String', basicValue: 'Lasser', properties: {} }, [], {}, Symbol('x').description) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom('x', 'a ', 'é\u0000', '😀', 'maakt offertes. ').map((text) => text.repeat(Math.ceil(CELL_LIMIT / text.length)).slice(0, CELL_LIMIT)) },
);
const row = fc.array(cell, { maxLength: 5 });
const block: fc.Arbitrary<unknown> = fc.oneof({ weight: 5, arbitrary: fc.array(row, { maxLength: 6 }) }, { weight: 1, arbitrary: cell }, { weight: 1, arbitrary: row });
/** As wide as its header, as in a list. */
const list = fc.integer({ min: 1, max: 4 }).chain((width) => fc.tuple(fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }), fc.constant([HEADERS.slice(0, width)])));

const argument = (key: ParameterKey): fc.Arbitrary<unknown> => {
  const { kind, choices } = PARAMETERS[key] as ParameterDescription;
  if (kind === 'block') return block;
  return fc.oneof(cell, fc.constantFrom<unknown>(...(choices === undefined ? [null, 3, '1.1'] : CHOICES[choices].map(({ word }) => word))));
};

/** A call: any arguments, or a list with its header and any others. */
function call(id: FunctionId): fc.Arbitrary<readonly unknown[]> {
  const { parameters } = describeFunction(id);
  const any = fc.tuple(...parameters.map(argument));
  const wellFormed = fc.tuple(list, any).map(([[rows, header], others]) => parameters.map((key, at) => (key === 'header' ? header : PARAMETERS[key].kind === 'block' ? rows : others[at])));
  return fc.oneof(any, wellFormed);
}

const isCell = (value: unknown): boolean => typeof value === 'string' ? value.length <= CELL_LIMIT : typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)) || (typeof value === 'object' && value !== null && 'basicValue' in value);

function expectAnswer(answer: readonly (readonly unknown[])[] | string): void {
  if (typeof answer === 'string') {
    expect(answer).toMatch(/^#(?:VALUE!|N\/A) [A-Z].*\.$/s);
    // Nothing failed: what is said is about the call.
    expect(answer).not.toMatch(/afgebroken/);
    return;
  }
  expect(answer.length).toBeGreaterThan(0);
  const [first = []] = answer;
  expect(first.length).toBeGreaterThan(0);
  for (const cells of answer) {
    expect(cells).toHaveLength(first.length);
    for (const one of cells) if (!isCell(one)) throw new Error(`no cell: ${String(one)}`);
  }
}

describe.each(FUNCTION_IDS)('%s', (id) => {
  it('answers any arguments', async () => {
    await fc.assert(fc.asyncProperty(call(id), async (args) => { expectAnswer(await ask(id, args)); }), { numRuns: 25 });
  }, 60_000);

  it('answers without any', async () => {
    expectAnswer(await ask(id, []));
    expectAnswer(await ask(id, describeFunction(id).parameters.map(() => null)));
  });

  // Of those that give a cell per row one stands for all, but at night.
  const isLike = describeFunction(id).gives === 'per-job' && id !== 'FUNCTIEGROEP' && process.env['PROPERTY_SECONDS'] === undefined;
  (isLike ? it.skip : it)('answers or refuses 100,000 rows', async () => {
    const rows = Array.from({ length: 100_000 }, (_none, index) => [index % 3 === 0 ? 'Lasser' : index % 3 === 1 ? '' : 'Medewerker Verkoop Binnendienst']);
    const args = describeFunction(id).parameters.map((key) => (PARAMETERS[key].kind === 'block' && key !== 'header' ? rows : key === 'code' ? '1.1' : null));
    const answer = await ask(id, args);
    expectAnswer(typeof answer === 'string' ? answer : answer.slice(0, 10));
  }, 60_000);
});

it('says what to do where the threads fail, twice', async () => {
  const broken = openFormulas({ pool: { run: () => { throw new Error('gone'); }, examine: () => Promise.reject(new Error('gone')) } });
  expect(await broken.ask('FUNCTIEGROEP', [[['Lasser']]])).toMatch(/^#N\/A De berekening is afgebroken\. Druk op Ctrl\+Alt\+F9/);
  expect(await broken.ask('ALTERNATIEVEN', [[['Lasser']]])).toMatch(/^#N\/A De berekening is afgebroken/);
});
