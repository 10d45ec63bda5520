/** Files from and to the user's disk. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/built-in';
import { closeBrowser, leave, visit } from './support/workbench';
import type { Visitor } from './support/workbench';

afterEach(leave);
afterAll(closeBrowser);

async function save(user: Visitor, extension: string): Promise<Buffer> {
  const [download] = await Promise.all([user.page.waitForEvent('download'), user.page.getByRole('button', { name: `Opslaan als .${extension}` }).click()]);
  expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${extension}$`));
  return readFileSync(await download.path());
}

describe('saving and opening', () => {
  it('gives back the results, a table and a formula from an .xlsx file', async () => {
    const user = await visit({ file: 'Functie;Uren\nMedewerker verkoop binnendienst;36\n=Sales support;40\n' });
    await user.prepare((sheet) => sheet.addTable('Functies', { startRow: 0, startColumn: 0, endRow: 2, endColumn: 1 }, 't1'));
    await user.type('M2', '=B2+B3');
    await user.select('A1');
    await user.classify();
    const before = await user.values('A1:M3');
    const file = await save(user, 'xlsx');
    await user.page.locator('input[type=file]').setInputFiles({ name: 'terug.xlsx', mimeType: 'application/octet-stream', buffer: file });
    await user.page.getByText('terug.xlsx is geopend.').waitFor();
    await user.waitForValues('A1:M3', before);
    await user.pane.getByText('Tabel Functies').waitFor();
    await user.type('B2', '10');
    await user.waitForValues('M2', [[50]]);
  });

  it('gives back every cell of the sample from a .csv file', async () => {
    const user = await visit();
    const text = (await save(user, 'csv')).toString('utf8');
    await user.openFile('terug.csv', text);
    const sample = await user.values('A1:P61');
    await user.openFile('functies.csv', readFileSync(join(ROOT, 'assets/sample/functies.csv'), 'utf8'));
    expect(await user.values('A1:P61')).toEqual(sample);
  });

  it('says what is wrong with a file that is none', async () => {
    const user = await visit();
    await user.page.locator('input[type=file]').setInputFiles({ name: 'stuk.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('geen werkmap') });
    await user.page.getByText(/^stuk\.xlsx kan niet worden geopend: /).waitFor();
    expect(await user.used()).toBe('Functies!A1:P61');
  });
});
