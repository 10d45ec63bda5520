import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { ROOT } from '../support/built-in';
import { expectGolden } from '../support/golden';
import { runTable } from '../support/run-table';

const rows = Papa.parse<string[]>(readFileSync(resolve(ROOT, 'assets/sample/functies.csv'), 'utf8').replace(/^\uFEFF/, '').trimEnd(), { delimiter: ';' }).data;

describe('the sample inventory', () => {
  it('has 60 jobs', () => {
    expect(rows).toHaveLength(61);
  });

  it('gets the proposals we agreed on (golden)', () => {
    const { cells } = runTable({ rows, firstRow: 1 });
    const lines = [...cells].map(([index, results]) => [rows[index]?.[0], rows[index]?.[1], ...results.slice(0, 4)].join(';'));
    expect(lines).toHaveLength(60);
    expectGolden('sample-proposals.csv', `${lines.join('\n')}\n`);
  });

  it('gets the motivations we agreed on, for one row of every outcome (golden)', () => {
    const { cells, answers } = runTable({ rows, firstRow: 1 });
    const firsts = (['proposal', 'review', 'no-match', 'too-little'] as const).map((outcome) => answers.find((answer) => answer.outcome === outcome)?.job.row ?? 0);
    expect(firsts.every((row) => row > 1)).toBe(true);
    const texts = firsts.map((row) => `# ${rows[row - 1]?.[1] ?? ''}\n\n${String(cells.get(row - 1)?.[5])}\n`);
    expectGolden('sample-motivations.md', texts.join('\n'));
  });
});
