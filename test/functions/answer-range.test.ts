/** What a formula answers, and that it is the pane's answer. */
import { RESULT_COLUMNS } from '../../src/core';
import type { Cell, ResultColumnId } from '../../src/core';
import { answerRange, InvalidUse, MAX_ROWS } from '../../src/functions/answer-range';
import { FUNCTIONS } from '../../src/functions/descriptions';
import { builtInClassifier } from '../engine/built-in-classifier';
import { runTable } from '../support/run-table';

const { answerJob } = builtInClassifier();
const ask = (column: ResultColumnId, range: unknown[][], header: unknown[][] | null = null): string[][] => answerRange(answerJob, column, range, header);

const HEADER = ['Nr', 'Functie', 'Werkzaamheden', 'Opleidingsniveau', 'Klantcontact', 'Salaris', 'Huidige groep'];
const ROWS: Cell[][] = [
  [1, 'Medewerker Verkoop Binnendienst', 'Klantvragen beantwoorden, offertes maken en opvolgen, orders verwerken, CRM bijhouden', 'MBO-3', 'Dagelijks', 2500, 'E'],
  [2, 'Lasser', 'Lassen van stalen frames volgens tekening', 'MBO-2', '', 2600, ''],
  ['', '', '', '', '', '', ''],
  [3, 'Adviseur binnendienst', '', '', '', '', ''],
];

describe('the answer of a formula', () => {
  it.each(FUNCTIONS.map(({ id, column }) => [id, column] as const))('%s is the cell that the pane writes for the same row', (_id, column) => {
    const { cells } = runTable({ rows: [HEADER, ...ROWS], firstRow: 1 });
    const at = (id: ResultColumnId): number => RESULT_COLUMNS.findIndex((one) => one.id === id);
    const expected = ROWS.map((_row, index) => {
      const row = cells.get(index + 1);
      const cell = row?.[at(column)] ?? '';
      return [cell === '' && column === 'grade' ? (row?.[at('outcome')] ?? '') : cell];
    });
    expect(ask(column, ROWS, [HEADER])).toEqual(expected);
    ROWS.forEach((row, index) => { expect(ask(column, [row], [HEADER])).toEqual([expected[index]]); });
  });

  it('names the group of a good match and the outcome where there is no group', () => {
    const grades = ask('grade', ROWS, [HEADER]).flat();
    expect(['D', 'E', 'F']).toContain(grades[0]);
    expect(grades[1]).toBe('Geen passende referentiefunctie');
    expect(grades[2]).toBe('');
  });

  it('reads a single column without a header as job titles, one answer per row', () => {
    const [alone] = ask('referenceJob', [['Medewerker Verkoop Binnendienst']]);
    expect(alone).toEqual(['1.1 Medewerker Verkoop Binnendienst']);
    expect(ask('referenceJob', [['Medewerker Verkoop Binnendienst'], [''], ['Lasser']])).toEqual([alone, [''], ['']]);
  });

  it('answers an empty cell with empty text, whatever kind of empty it is', () => {
    expect(ask('grade', [['']])).toEqual([['']]);
    expect(ask('grade', [[null]])).toEqual([['']]);
    expect(ask('grade', [[0]])).toEqual([['']]);
    expect(ask('grade', [[0, 0]], [['Functie', 'Taken']])).toEqual([['']]);
    expect(ask('grade', [[{ code: '#N/A' }]])).toEqual([['Te weinig informatie']]);
    expect(ask('justification', [[undefined]])).toEqual([['']]);
  });

  it('takes numbers, dates as serials and booleans among titles without failing', () => {
    expect(ask('grade', [['Inkoper'], ['Lasser'], ['Verkoper'], [45_000], [true], [-3.5]]).flat().slice(3).every((answer) => answer.length > 1)).toBe(true);
  });

  it('does not let a header word in a data row take the place of the header', () => {
    const [grade] = ask('grade', [['Functie', 'Taken']], [['Functie', 'Werkzaamheden']]);
    expect(grade).toHaveLength(1);
  });
});

describe('a formula that has no answer', () => {
  const refusal = (range: unknown[][], header: unknown[][] | null): string => {
    try {
      ask('grade', range, header);
    } catch (error) {
      if (error instanceof InvalidUse) return error.message;
      throw error;
    }
    return 'geen weigering';
  };

  it('asks for the header row when there are several columns without one', () => {
    expect(refusal([['Medewerker Verkoop', 'offertes']], null)).toMatch(/kopregel nodig.*tweede argument/);
  });

  it('asks for the same columns when header and job differ in width', () => {
    expect(refusal([['Medewerker Verkoop', 'offertes']], [['Functie']])).toMatch(/1 kolommen en de functie 2/);
  });

  it('asks for one header row when there are more', () => {
    expect(refusal([['Medewerker Verkoop']], [['Functie'], ['naam']])).toMatch(/meer dan één rij hoog/);
  });

  it('says so when the header names neither title nor tasks', () => {
    expect(refusal([['Medewerker Verkoop', 'x']], [['Kleur', 'Vorm']])).toMatch(/geen kolom met de functienaam/);
  });

  it('refuses more rows than it can answer while Excel waits', () => {
    expect(refusal(Array.from({ length: MAX_ROWS + 1 }, () => ['Lasser']), null)).toMatch(/hoogstens 2\.000 rijen/);
  });
});
