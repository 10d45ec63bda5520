/** A handbook in .xlsx in the pane, under the page's own policy: an ordinary workbook, and one that was exported and edited. */
import { resolve } from 'node:path';
import { ROOT } from '../support/built-in';
import { closeBrowser, leave, visit } from './support/workbench';

afterEach(leave);
afterAll(closeBrowser);

it.each(['seed.xlsx', 'seed-sheets-libreoffice.xlsx'])('%s is read in the pane', async (name) => {
  const user = await visit();
  await user.pane.locator('input[type=file]').setInputFiles(resolve(ROOT, 'test/fixtures/seed', name));
  await user.pane.getByText('Groepen, laag naar hoog: D E F').waitFor();
});
