/** What the add-in offers on a row without its pane: the context menu of a cell, and keys. */
import { closeBrowser, leave, visit } from './support/workbench';
import type { Visitor } from './support/workbench';

afterEach(leave);
afterAll(closeBrowser);

/** With the pane closed, and the keyboard in the sheet. */
async function atSheet(language: 'nl-NL' | 'en-US' = 'nl-NL'): Promise<Visitor> {
  const user = await visit({ language });
  await user.page.getByRole('button', { name: /^(Sluiten|Close)$/ }).click();
  await user.start.waitFor({ state: 'hidden' });
  return user;
}

it.each([
  ['nl-NL', 'Functie-indeling', ['Leg uit', 'Neem over', 'Andere functie…', 'Volgende te beoordelen'], 'Kopiëren'],
  ['en-US', 'Job grading', ['Explain', 'Accept', 'Another function…', 'Next to review'], 'Copy'],
] as const)('a right click on a cell offers the items of the add-in, in the language of Office: %s', async (language, menu, items, copy) => {
  const user = await atSheet(language);
  await user.canvas.click({ button: 'right', position: { x: 200, y: 100 } });
  await user.page.getByText(copy, { exact: true }).last().waitFor();
  await user.page.getByText(menu, { exact: true }).last().hover();
  for (const item of items) await user.page.getByText(item, { exact: true }).waitFor();
  await user.page.getByText(items[0], { exact: true }).click();
  await user.pane.getByRole('navigation').locator('[aria-current=page]', { hasText: /^(Beoordelen|Review)$/ }).waitFor();
  await user.pane.getByRole('region', { name: /^(Rij|Row) / }).waitFor({ timeout: 30_000 });
});

it('keys bring the pane, and do nothing else in the sheet', async () => {
  const user = await atSheet();
  await user.canvas.click({ position: { x: 200, y: 100 } });
  const before = await user.snapshot();
  await user.page.keyboard.press('Control+Alt+1');
  await user.pane.getByRole('region', { name: /^Rij / }).waitFor({ timeout: 30_000 });
  expect(await user.snapshot()).toBe(before);
});
