/** Results in English: told so, and known again whatever the language of the next run. */
import { planRun, RESULT_COLUMNS, runJobs } from '../../src/core';
import type { ResultStyle, Row } from '../../src/core';
import { CLASSIFIER } from '../support/built-in';

const JOBS: readonly Row[] = [['Functie', 'Taken'], ['Medewerker verkoop binnendienst', 'klantvragen beantwoorden; orders bevestigen'], ['Loodgieter', 'leidingen leggen']];
const styleOf = (language: ResultStyle['language']): ResultStyle => ({ language, motivation: 'short' });

function grade(rows: readonly Row[], language: ResultStyle['language']): readonly Row[] {
  const { placement, jobs } = planRun({ rows, firstRow: 1 }, { language });
  if (placement === undefined) throw new Error('the list can be read');
  const cells = new Map([...runJobs(CLASSIFIER, jobs, styleOf(language))].map((answer) => [answer.job.row - 1, answer.cells]));
  const write = (row: Row, values: Row): Row => placement.columns.reduce<Row>((written, column, position) => Object.assign([...written], { [column]: values[position] ?? '' }), row);
  return rows.map((row, index) => (index === placement.headerIndex ? write(row, placement.headers) : write(row, cells.get(index) ?? [])));
}

describe('results in English', () => {
  const english = grade(JOBS, 'en');

  it('have English headers, outcomes and sentences', () => {
    expect(english[0]?.slice(2)).toEqual(RESULT_COLUMNS.map((column) => column.english));
    expect(english[2]?.[5]).toBe('No suitable reference job');
    expect(english[1]?.[7]).toMatch(/^(?:Proposal|To review).* The job is equal to reference job 1\.1.*\nHandbook: .*the decision is for people\. Controle /s);
  });

  it.each(['nl', 'en'] as const)('are known as ours by a next run in %s, which takes their place', (language) => {
    const again = planRun({ rows: english, firstRow: 1 }, { language });
    expect(again.own).toBe(true);
    expect(again.placement?.keptCells()).toEqual([]);
    expect(again.origins.map(({ hash }) => hash)).toEqual([CLASSIFIER.catalogue.hash]);
    expect(grade(english, language)[1]).toHaveLength(10);
  });

  it('keep what a person changed', () => {
    const changed = english.map((row, index) => (index === 1 ? Object.assign([...row], { 2: 'F' }) : row));
    expect(planRun({ rows: changed, firstRow: 1 }, { language: 'nl' }).placement?.keptCells()).toMatchObject([{ row: 2, column: 'grade', value: 'F' }]);
  });
});
