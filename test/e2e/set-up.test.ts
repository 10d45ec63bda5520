/** Setting up a run and running again: columns that are not known, how strict, what changes, and the sample. */
import { violations } from './support/look';
import { closeBrowser, leave, visit } from './support/workbench';
import type { Visitor } from './support/workbench';

afterEach(leave);
afterAll(closeBrowser);

const LIST = [
  'Wat;Werkzaamheden;Opleiding;Naam',
  'Medewerker verkoop binnendienst;vragen van klanten beantwoorden, offertes maken en opvolgen, orders bevestigen;MBO-3;Jansen, Piet',
  'Medewerker Orderinvoer;zet bestellingen in het ordersysteem, vergelijkt artikelnummer en prijs met de prijslijst;MBO-2;Bakker, Els',
  'Lasser;lassen van stalen frames;MBO-2;Visser, Jan',
].join('\n');

/** A picture of the pane, on request: SHOTS=folder. */
async function shot(user: Visitor, name: string): Promise<void> {
  const folder = process.env['SHOTS'];
  if (folder === undefined) return;
  await user.page.waitForTimeout(300);
  await user.page.screenshot({ path: `${folder}/${name}.png` });
}
const narrow = (user: Visitor): Promise<void> => user.page.evaluate(() => { document.getElementById('pane')?.style.setProperty('width', '320px'); });
const width = (user: Visitor): Promise<boolean> => user.inPane(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

it('a column that is not known is asked for, and the workbook remembers it', async () => {
  const user = await visit({ file: LIST });
  await narrow(user);
  await user.pane.getByRole('heading', { name: 'Welke kolom bevat de functienaam?' }).waitFor();
  await shot(user, 'title-question');
  expect(await violations(user)).toEqual([]);
  expect(await width(user)).toBe(true);
  expect(await user.pane.getByText('Jansen').count()).toBe(0);
  await user.pane.getByRole('radio', { name: /^Wat/ }).check();
  await user.pane.getByRole('button', { name: 'Gebruik deze kolom' }).click();
  await user.pane.getByRole('button', { name: 'Kolommen aanwijzen' }).click();
  await user.pane.getByRole('combobox', { name: 'Wat staat er in kolom "Opleiding"?' }).selectOption({ label: 'Niet gebruiken' });
  await user.pane.getByText('Geen kolom voor: opleiding', { exact: false }).waitFor();
  await user.pane.getByRole('combobox', { name: 'Wat staat er in kolom "Naam"?' }).selectOption({ label: 'Afdeling' });
  await user.pane.getByText('Kolom "Naam" lijkt over personen te gaan.').waitFor();
  await shot(user, 'mapping');
  expect(await violations(user)).toEqual([]);
  expect(await width(user)).toBe(true);
  await user.pane.getByRole('button', { name: 'Niet gebruiken' }).click();
  await user.pane.getByRole('button', { name: 'Sluit kolommen aanwijzen' }).last().click();
  await user.classify();
  expect((await user.values('E2:H4')).map(([, , , outcome]) => outcome)).toEqual([expect.any(String), expect.any(String), 'Geen passende referentiefunctie']);
  for (const [motivation] of await user.values('J2:J4')) expect(motivation).not.toContain('MBO');
  await user.reopen();
  await user.select('A2');
  await user.pane.getByText('Bereik A1:L4').waitFor();
  expect(await user.pane.getByRole('heading', { name: 'Welke kolom bevat de functienaam?' }).count()).toBe(0);
});

it('what each strictness changes is told before it is chosen, and a changed result is accepted per row', async () => {
  const user = await visit();
  await user.pane.getByRole('button', { name: 'Overslaan' }).click();
  await narrow(user);
  const before = await user.snapshot();
  await user.pane.getByRole('button', { name: 'Toon wat het verandert in deze lijst' }).click();
  await user.pane.getByText(/^\d+ Voorstel, \d+ Beoordelen$/).first().waitFor();
  await shot(user, 'strictness');
  expect(await user.snapshot()).toBe(before);
  expect(await violations(user)).toEqual([]);
  await user.classify();
  await user.pane.getByText('Strengheid: normaal').waitFor();
  await user.pane.getByRole('button', { name: 'Deel opnieuw in' }).click();
  await user.pane.getByText('60 rijen waren ongewijzigd en zijn niet opnieuw gedaan.').waitFor();
  await user.pane.getByRole('radio', { name: /^Streng/ }).check();
  await user.pane.getByRole('button', { name: 'Deel opnieuw in' }).click();
  await user.pane.getByRole('heading', { name: 'Verschillen' }).waitFor();
  const boxes = user.pane.getByRole('list', { name: 'Verschillen' }).getByRole('checkbox');
  const changed = await boxes.count();
  expect(changed).toBeGreaterThan(1);
  const row = Number(/rij (\d+)/.exec(await boxes.first().getAttribute('aria-label') ?? '')?.[1]);
  await boxes.first().focus();
  await user.page.keyboard.press('Space');
  await user.pane.getByText(`${String(changed - 1)} van ${String(changed)} overgenomen`).waitFor();
  await shot(user, 'differences');
  expect(await violations(user)).toEqual([]);
  expect(await width(user)).toBe(true);
  const outcomeOf = async (): Promise<unknown> => {
    const [headers = []] = await user.values('A1:Z1');
    const column = String.fromCharCode(65 + headers.indexOf('Uitkomst'));
    return (await user.values(`${column}${String(row)}`))[0]?.[0];
  };
  expect(await outcomeOf()).toBe('Voorstel');
  await user.pane.getByRole('button', { name: `Schrijf ${String(changed - 1)} van ${String(changed)} verschillen` }).click();
  await user.pane.getByText('1 rij houdt het eerdere resultaat', { exact: false }).waitFor();
  await user.pane.getByText('Strengheid: streng').waitFor();
  await shot(user, 'ending');
  expect(await outcomeOf()).toBe('Voorstel');
  await user.pane.getByRole('button', { name: 'Deel opnieuw in' }).click();
  await user.pane.getByText('1 rij houdt het eerdere resultaat', { exact: false }).waitFor();
});

it('the sample is a sheet of its own with its handbook, and the first steps are past after that', async () => {
  const user = await visit();
  await narrow(user);
  await shot(user, 'first-run');
  expect(await violations(user)).toEqual([]);
  await user.pane.getByRole('button', { name: 'Voorbeeld laden' }).click();
  await user.pane.getByText('Technische Handel (verzonnen voorbeeld)').first().waitFor({ timeout: 60_000 });
  await user.pane.getByText('blad Voorbeeld functies · 300 rijen').waitFor();
  await shot(user, 'sample');
  await user.classify();
  await user.pane.getByText(/^300 functies verwerkt/).first().waitFor();
  expect(await user.pane.getByRole('heading', { name: 'In drie stappen' }).count()).toBe(0);
  await user.pane.getByText('Kies een andere lijst').click();
  await user.pane.getByRole('button', { name: /Voorbeeld functies: .*nu gekozen/ }).waitFor();
  expect(await user.pane.getByRole('list').filter({ hasText: 'nu gekozen' }).getByRole('button').count()).toBe(2);
  await shot(user, 'lists');
});
