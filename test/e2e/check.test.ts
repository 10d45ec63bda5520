/** Checking as an analyst does: from what does not fit together to its rows, the decision, and the check again. One page for all of it. */
import { picture, violations } from './support/look';
import { closeBrowser, leave, visit } from './support/workbench';
import type { Visitor } from './support/workbench';

afterAll(async () => {
  await leave();
  await closeBrowser();
});

const LONG = 30_000;

/** A list with groups of its own: two like jobs in two groups, a leader below the team, and a group far from today's. */
const LIST = [
  'Functienaam;Afdeling;Leidinggevende;Geeft leiding aan;Werkzaamheden;Huidige functiegroep;FTE;Besluit functiegroep',
  'Medewerker verkoop binnendienst;Verkoop;Teamleider verkoop;nee;offertes maken, orders invoeren, vragen van klanten beantwoorden, klachten aannemen;E;1;E',
  'Medewerker verkoop binnendienst;Verkoop;Teamleider verkoop;nee;offertes maken, orders invoeren, vragen van klanten beantwoorden, klachten aannemen;E;0,8;E',
  'Medewerker verkoop binnendienst;Verkoop;Teamleider verkoop;nee;offertes maken, orders invoeren, vragen van klanten beantwoorden, klachten aannemen;E;1;F',
  'Teamleider verkoop;Verkoop;Directeur;6 medewerkers;geeft leiding aan het team, verdeelt het werk, voert functioneringsgesprekken;F;1;D',
].join('\n');

const ITEMS = 'section[aria-label="Punten om na te kijken"] li';

async function narrow(user: Visitor): Promise<void> {
  await user.page.evaluate(() => { const pane = document.getElementById('pane'); if (pane !== null) pane.style.width = '320px'; });
}

describe('checking', () => {
  let user: Visitor;
  beforeAll(async () => { user = await visit({ file: LIST }); });

  it('shows what does not fit together, by kind with counts, and the groups beside those of now', async () => {
    await user.screen('Controleren');
    await user.pane.getByText('4 rijen, 4 met een groep: 3 punten om na te kijken. Het besluit telt, en zonder besluit het voorstel.').first().waitFor({ timeout: LONG });
    for (const kind of ['Zelfde titel, andere groep (1)', 'Leidinggevende niet boven het team (1)', 'Ver van de huidige groep (1)']) await user.pane.getByText(kind, { exact: true }).waitFor();
    await user.pane.getByText(/Medewerker verkoop binnendienst \(rij 4, besluit F\) heeft een andere groep dan/).waitFor();
    await user.pane.getByRole('table').getByRole('button', { name: '2 1,8 fte' }).waitFor();
  });

  it('leads to a row, selected in the sheet and open in Beoordelen, and back by the keyboard', async () => {
    await user.pane.getByRole('button', { name: 'Open rij 4 in Beoordelen' }).first().focus();
    await user.page.keyboard.press('Enter');
    await user.pane.getByRole('heading', { name: 'Medewerker verkoop binnendienst' }).waitFor({ timeout: LONG });
    expect(await user.selected()).toBe('test!A4');
    await user.screen('Controleren');
    // What was found still stands: nothing has changed.
    await user.pane.getByRole('table').getByRole('button', { name: '2 1,8 fte' }).click();
    await user.pane.getByRole('listbox').waitFor();
    expect(await user.pane.getByRole('combobox', { name: 'Toon' }).locator('option:checked').textContent()).toBe('Rijen uit de controle (2)');
    await user.screen('Controleren');
    await user.pane.getByRole('button', { name: 'Toon 2 rijen' }).first().click();
    await user.pane.getByRole('listbox').waitFor();
    expect(await user.pane.locator('div[role=option]').count()).toBe(2);
  });

  it('looks again once the list has changed', async () => {
    await user.type('H4', 'E');
    await user.screen('Controleren');
    await user.pane.getByText('2 punten om na te kijken', { exact: false }).first().waitFor({ timeout: LONG });
    expect(await user.pane.getByText(/Zelfde titel, andere groep/).count()).toBe(0);
    await user.type('H5', 'F');
    await user.pane.getByText('De lijst is veranderd sinds deze controle.').waitFor({ timeout: LONG });
    await user.pane.getByRole('button', { name: 'Controleer opnieuw' }).click();
    await user.pane.getByText('niets dat niet bij elkaar past', { exact: false }).first().waitFor({ timeout: LONG });
    expect(await user.pane.locator(ITEMS).count()).toBe(0);
  });

  it.each([['light', { colorScheme: 'light', forcedColors: 'none' }], ['dark', { colorScheme: 'dark', forcedColors: 'none' }], ['contrast', { colorScheme: 'light', forcedColors: 'active' }]] as const)('is readable at 320 pixels: %s', async (name, media) => {
    await user.page.emulateMedia(media);
    if (name === 'light') {
      await narrow(user);
      await user.openFile('lijst.csv', LIST);
      await user.screen('Controleren');
      await user.pane.getByRole('button', { name: 'Lijst bij de cursor' }).click();
      await user.pane.getByText('3 punten om na te kijken', { exact: false }).first().waitFor({ timeout: LONG });
    }
    await picture(user, `check-${name}`);
    expect(await violations(user)).toEqual([]);
    expect(await user.inPane(() => [...document.querySelectorAll('main')].map((element) => element.scrollWidth - element.clientWidth))).toEqual([0]);
  });

  it('puts the report on three new sheets, with charts, set up to print, and the list as it was', async () => {
    await user.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    const list = await user.values('A1:H5');
    await user.pane.getByRole('button', { name: 'Maak een rapport' }).click();
    await user.pane.getByText('Het rapport staat op drie nieuwe bladen.').waitFor({ timeout: LONG, state: 'attached' });
    const sheets = await user.page.evaluate(() => window.workbench.univer.getActiveWorkbook()?.getSheets().map((sheet) => sheet.getSheetName()));
    expect(sheets).toEqual(['lijst', 'Rapport', 'Functieraster', 'Gelijke waarde']);
    const report = await user.values((await user.used()).replace(/^.*!/, ''));
    const line = (first: string): unknown[] => report.find(([cell]) => cell === first) ?? [];
    expect(line('Functiegroep').slice(0, 5)).toEqual(['Functiegroep', 'Nu', 'Voorstel', 'Ingedeeld', 'Fte']);
    expect(line('E').slice(0, 5)).toEqual(['E', 3, 0, 2, 1.8]);
    await user.page.waitForFunction(() => document.querySelectorAll('.charts svg').length > 0);
    await user.page.evaluate(() => { document.getElementById('pane')?.style.setProperty('width', '350px'); });
    await picture(user, 'report-light');
    await user.page.evaluate(() => window.workbench.univer.getActiveWorkbook()?.getSheets()[0]?.activate());
    expect(await user.values('A1:H5')).toEqual(list);
  });
});
