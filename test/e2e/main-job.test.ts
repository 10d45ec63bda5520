/** The main job as a user does it, from first start to columns in the sheet. */
import { spawnSync } from 'node:child_process';
import { parse } from 'papaparse';
import { RESULT_COLUMNS } from '../../src/core';
import { ROOT } from '../support/built-in';
import { closeBrowser, leave, visit } from './support/workbench';

afterEach(leave);
afterAll(closeBrowser);

const HEADERS = RESULT_COLUMNS.map(({ header }) => header);
const LIST = 'Functie;Werkzaamheden;Uren\nMedewerker verkoop binnendienst;offertes maken en orders bevestigen;36\nLasser;lassen;40\n';

/** What the command line writes for the same file. */
function commandLine(file: string): string[][] {
  const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'classify', file, '--output', '-', '--quiet'], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`exit ${String(status)}`);
  return parse<string[]>(stdout.replace(/^\uFEFF/, '').trim()).data;
}

describe('the sample inventory', () => {
  it('is graded with one click, with the same content as the command line gives', async () => {
    const user = await visit();
    const before = await user.values('A1:P61');
    await user.classify();
    expect(await user.status.textContent()).toMatch(/^60 functies verwerkt op blad Functies/);
    const own = await user.values('Q1:X61');
    const shown = own.map((row) => row.map((cell) => (typeof cell === 'number' ? `${String(Math.round(cell * 100))}%` : cell)));
    expect(shown).toEqual(commandLine('assets/sample/functies.csv').map((row) => row.slice(16)));
    expect(await user.used()).toBe('Functies!A1:X61');
    expect(await user.values('A1:P61')).toEqual(before);
  });

  it('is graded by the ribbon button, which opens the pane first', async () => {
    const user = await visit();
    await user.page.getByRole('button', { name: 'Sluiten' }).click();
    await user.start.waitFor({ state: 'hidden' });
    await user.ribbon('Deel functies in').click();
    await user.ended();
    expect(await user.values('Q1:X1')).toEqual([HEADERS]);
    expect((await user.values('Q2:Q4')).flat()).toEqual(['E', 'E', 'E']);
  });

  it('is as it was after one undo', async () => {
    const user = await visit();
    await user.classify();
    expect(await user.used()).toBe('Functies!A1:X61');
    await user.canvas.click({ position: { x: 200, y: 200 } });
    await user.page.keyboard.press('Control+z');
    await user.waitForValues('Q1:X2', [Array(8).fill(''), Array(8).fill('')]);
    expect(await user.used()).toBe('Functies!A1:P61');
  });
});

describe('the new columns', () => {
  it('come into view in the row where the user is, once', async () => {
    const user = await visit();
    await user.select('C5');
    await user.classify();
    expect(await user.selected()).toBe('Functies!Q5');
    await user.select('C7');
    await user.pane.getByRole('button', { name: 'Deel opnieuw in' }).click();
    await user.ended();
    expect(await user.selected()).toBe('Functies!C7');
  });

  it('leave a selection of several cells alone', async () => {
    const user = await visit();
    await user.select('A1:P61');
    await user.classify();
    expect(await user.selected()).toBe('Functies!A1:P61');
  });
});

describe('a list of the user', () => {
  it('gets its columns once, however often it is graded', async () => {
    const user = await visit({ file: LIST });
    await user.classify();
    const first = await user.values('A1:K3');
    await user.pane.getByRole('button', { name: 'Deel opnieuw in' }).waitFor();
    await user.type('A3', 'Medewerker verkoop binnendienst');
    await user.start.click();
    // Another result for a row that has one is shown first.
    await user.pane.getByRole('button', { name: 'Schrijf de nieuwe resultaten' }).click();
    await user.ended();
    expect(await user.used()).toBe('test!A1:K3');
    const second = await user.values('A1:K3');
    expect(second[1]).toEqual(first[1]);
    expect(second[2]?.[6]).not.toBe(first[2]?.[6]);
  });

  it('is read across an empty row when both parts are selected', async () => {
    const user = await visit({ file: `${LIST};;\nSalesmedewerker;offertes maken;32\n` });
    await user.select('A1:C5');
    await user.pane.getByText('Bereik A1:C5').waitFor();
    await user.classify();
    expect(await user.values('D1:K1')).toEqual([HEADERS]);
    expect((await user.values('G2:G5')).flat().map((outcome) => outcome === '')).toEqual([false, false, true, false]);
  });

  it('is a table that grows with our columns when it is a table', async () => {
    const user = await visit({ file: LIST });
    await user.prepare((sheet) => sheet.addTable('Functies', { startRow: 0, startColumn: 0, endRow: 2, endColumn: 2 }, 't1'));
    await user.select('B2');
    await user.pane.getByText('Tabel Functies').waitFor();
    await user.classify();
    expect(await user.page.evaluate(() => window.workbench.workbook.Tables.GetItem('Functies').GetRange().Address)).toBe('test!A1:K3');
    expect(await user.values('A1:K1')).toEqual([['Functie', 'Werkzaamheden', 'Uren', ...HEADERS]]);
  });

  it('keeps what stands above it and what looks like a formula', async () => {
    const user = await visit({ file: 'Overzicht 2026;;\n;;\nFunctie;Werkzaamheden;Uren\n=Sales support;-offertes maken;36\n' });
    await user.select('A3:C4');
    await user.classify();
    expect(await user.values('A1:C4')).toEqual([['Overzicht 2026', '', ''], ['', '', ''], ['Functie', 'Werkzaamheden', 'Uren'], ['=Sales support', '-offertes maken', 36]]);
    const formulas = await user.page.evaluate(() => window.workbench.workbook.Worksheets.GetActiveWorksheet().sheet.getRange('A1:K4').getFormulas().flat().filter((formula) => formula !== ''));
    expect(formulas).toEqual([]);
  });
});
