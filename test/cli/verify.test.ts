/** `npm run verify`: yes for all 360 rows of both samples, and no for whatever was changed: a row, a result, the handbook, the log. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { appendEntries, LOG_SHEET } from '../../src/core';
import type { LogEntry, Row } from '../../src/core';
import { openDocument } from '../../src/import/open-document';
import { writeSheets } from '../../src/import/xlsx/write-sheets';
import { EXCELIZE } from '../../src/cli/libraries';
import { ROOT } from '../support/built-in';
import { Workspace } from './support/command-line';

// The spreadsheet library takes seconds to load.
jest.setTimeout(60_000);

const HANDBOOK = resolve(ROOT, 'assets/sample/handboek-technische-handel.md');
const SAMPLES: readonly (readonly [list: string, rows: number, handbook: readonly string[]])[] = [['functies.csv', 60, []], ['functies-technische-handel.csv', 300, ['--catalogue', HANDBOOK]]];
const LIST = 'Functie;Werkzaamheden\nMedewerker verkoop binnendienst;offertes maken, orders invoeren, vragen van klanten beantwoorden\nCommercieel medewerker;offertes opstellen en opvolgen, orders bevestigen\n';

const [classify, verify] = [new Workspace('classify'), new Workspace('verify')];
afterAll(() => {
  classify.remove();
  verify.remove();
});

const linesOf = (output: Buffer): readonly string[] => output.toString().trimEnd().split('\n');

/** Grades a list; the file with its results. */
async function grade(name: string, list: string | Uint8Array, words: readonly string[] = []): Promise<string> {
  const output = `${name}.uit.csv`;
  expect((await classify.run([classify.put(`${name}.csv`, list), '--output', classify.path(output), '--force', ...words])).code).toBe(0);
  return classify.read(output);
}

async function verified(content: string | Uint8Array, words: readonly string[] = [], name = 'lijst.csv'): Promise<{ readonly code: number; readonly lines: readonly string[] }> {
  const { code, output } = await verify.run([verify.put(name, content), ...words]);
  return { code, lines: linesOf(output) };
}

describe('the results of a list', () => {
  it.each(SAMPLES)('come out again for every row of %s', async (list, count, handbook) => {
    const workbook = classify.path(`${list}.xlsx`);
    await classify.run([resolve(ROOT, 'assets/sample', list), '--output', workbook, '--force', ...handbook]);
    const { code, lines } = await verified(readFileSync(workbook), handbook, 'lijst.xlsx');
    expect(lines.filter((line) => / zelfde antwoord: ja$/.test(line)).length).toBe(count);
    expect({ code, rest: lines.slice(count) }).toEqual({ code: 0, rest: [expect.stringMatching(new RegExp(`^${String(count)} rijen van ${String(count)} met hetzelfde antwoord`)), 'Logboek: er is geen logboek in deze werkmap.'] });
  });

  it('come out again with the settings that they were made with', async () => {
    for (const words of [['--language', 'en'], ['--strictness', 'streng'], ['--motivation', 'volledig']]) {
      const { code, lines } = await verified(await grade('anders', LIST, words));
      expect({ words, code, lines: lines.slice(0, 2) }).toEqual({ words, code: 0, lines: ['Rij 2 (Medewerker verkoop binnendienst): zelfde antwoord: ja', 'Rij 3 (Commercieel medewerker): zelfde antwoord: ja'] });
    }
  });

  it('do not where a row, or its result, was changed', async () => {
    const graded = await grade('lijst', LIST);
    const row = await verified(graded.replace('orders invoeren', 'orders verwerken'));
    expect({ code: row.code, lines: row.lines.slice(0, 3) }).toEqual({
      code: 4, lines: ['Rij 2 (Medewerker verkoop binnendienst): zelfde antwoord: nee, de functie is gewijzigd nadat zij werd ingedeeld', 'Rij 3 (Commercieel medewerker): zelfde antwoord: ja', expect.stringMatching(/^1 rij van 2 met hetzelfde antwoord/)],
    });
    const group = /;([DEF]);1\.1 /.exec(graded)?.[1] ?? '';
    const result = await verified(graded.replace(`;${group};1.1 `, `;${group === 'F' ? 'E' : 'F'};1.1 `));
    expect({ code: result.code, line: result.lines[0] }).toEqual({ code: 4, line: expect.stringContaining('zelfde antwoord: nee, het voorstel is met de hand gewijzigd') as string });
  });

  it('do not with another handbook, which is named', async () => {
    const { code, lines } = await verified(await grade('lijst', LIST), ['--catalogue', HANDBOOK]);
    expect({ code, line: lines[0] }).toEqual({ code: 4, line: expect.stringMatching(/zelfde antwoord: nee, het voorstel is met een ander handboek gemaakt \(.*, kenmerk [0-9a-f]{12}\)$/) as string });
  });

  it('are not asked after where none stand', async () => {
    expect(await verify.refusal([verify.put('kaal.csv', LIST)])).toBe('kaal.csv: er staan geen voorstellen van functie-indeling in. Kies met --sheet het blad met de functies.');
  });
});

describe('the log of a workbook', () => {
  const entry = (on: string): LogEntry => ({ on, what: 'run', list: 'Functies', handbook: 'Handboek', hash: '0', rules: '1', settings: 'nl', counts: { proposal: 1, review: 1, 'no-match': 0, 'too-little': 0 }, rows: '2–3', by: '' });
  const { head, headers = [], rows } = appendEntries(undefined, ['2026-11-27 14:05', '2026-11-27 14:06', '2026-11-27 14:07'].map(entry), 'nl');

  it.each<readonly [string, (lines: readonly Row[]) => readonly Row[], number, string]>([
    ['whole', (lines) => lines, 0, 'Logboek: heel: ja (3 regels).'],
    ['cut', (lines) => lines.slice(0, 2), 4, 'Logboek: heel: nee, rij 4: hierna ontbreken regels, of de eerste rij is gewijzigd.'],
    ['in another order', ([a = [], b = [], c = []]) => [b, a, c], 4, 'Logboek: heel: nee, rij 3: deze regel sluit niet aan op de regel erboven.'],
    ['changed', ([a = [], ...rest]) => [a.map((cell) => (cell === '2026-11-27 14:05' ? '2026-11-26 14:05' : cell)), ...rest], 4, 'Logboek: heel: nee, rij 3: deze regel is gewijzigd.'],
  ])('that is %s', async (name, change, expected, line) => {
    const graded = (await openDocument(Buffer.from(await grade('lijst', LIST)), 'csv', { excelize: EXCELIZE })).table.rows;
    const workbook = await writeSheets([{ name: 'Functies', rows: graded }, { name: LOG_SHEET, rows: [[...head, ...headers.slice(head.length).map(() => '')], headers, ...change(rows)] }], EXCELIZE);
    const { code, lines } = await verified(workbook, ['--sheet', 'Functies'], `${name}.xlsx`);
    expect({ code, last: lines.at(-1) }).toEqual({ code: expected, last: line });
  });
});
