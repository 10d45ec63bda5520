/** Reviewing as an analyst does: from the counts to the row, from the row to the decision, and what stays of it. */
import { picture, violations } from './support/look';
import { closeBrowser, leave, visit } from './support/workbench';
import type { Visitor } from './support/workbench';

afterEach(leave);
afterAll(closeBrowser);

const LONG = 30_000;

/** Grades the sample list and opens the rows that need somebody. */
async function reviewing(user: Visitor): Promise<void> {
  await user.classify();
  await user.screen('Beoordelen');
  await user.pane.getByRole('listbox').waitFor({ timeout: LONG });
}

/** Opens the row with a title, whatever its outcome. */
async function open(user: Visitor, title: string): Promise<void> {
  await user.pane.getByRole('combobox', { name: 'Toon' }).selectOption('all');
  await user.pane.getByRole('searchbox').fill(title);
  await user.pane.locator('div[role=option]').first().click();
  await user.pane.getByRole('heading', { name: title }).waitFor();
  await user.pane.getByText('Volledige motivering').waitFor({ timeout: LONG });
}

const row = async (user: Visitor, at: number, columns: string): Promise<unknown[]> => {
  const [first = '', last = ''] = columns.split(':');
  const [cells = []] = await user.values(`${first}${String(at)}:${last}${String(at)}`);
  return cells;
};

describe('axe-core finds nothing wrong, and nothing is wider than the pane', () => {
  it.each([['dark', { colours: 'dark' }], ['contrast', { forcedColours: true }]] as const)('with a row in hand: %s', async (name, way) => {
    const user = await visit(way);
    await user.page.evaluate(() => { const pane = document.getElementById('pane'); if (pane !== null) pane.style.width = '320px'; });
    await reviewing(user);
    await open(user, 'Accountmanager binnendienst');
    for (const part of ['Kenmerk voor kenmerk', 'Functie naast referentiefunctie']) await user.pane.getByText(part, { exact: true }).click();
    await picture(user, `review-${name}`);
    expect(await violations(user)).toEqual([]);
    expect(await user.inPane(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
  });
});

describe('reviewing', () => {
  it('accepts what is proposed, goes on to the next row, keeps the decision when the list is graded again, and takes over all sure proposals at once', async () => {
    const user = await visit();
    await reviewing(user);
    await picture(user, 'review-list');
    expect(await violations(user)).toEqual([]);
    await open(user, 'Accountmanager binnendienst');
    expect(await user.selected()).toBe('Functies!B16');
    await user.pane.getByRole('textbox', { name: 'Besluit door' }).fill('M. de Vries');
    await picture(user, 'review-row');
    expect(await violations(user)).toEqual([]);
    await user.pane.getByRole('button', { name: 'Neem F over' }).click();
    await user.pane.getByRole('status').getByText('Besluit F staat in rij 16.').waitFor({ timeout: LONG });
    expect(await user.values('Y1:AB1')).toEqual([['Besluit functiegroep', 'Besluit reden', 'Besluit door', 'Besluit op']]);
    expect((await row(user, 16, 'Y:AA'))).toEqual(['F', '', 'M. de Vries']);
    await user.screen('Indelen');
    await user.pane.getByRole('button', { name: 'Deel opnieuw in' }).click();
    await user.ended();
    expect((await row(user, 16, 'Y:AA'))).toEqual(['F', '', 'M. de Vries']);
    // All proposals at once leave every other row as it is.
    await user.screen('Beoordelen');
    await user.pane.getByRole('button', { name: 'Lijst', exact: true }).click();
    await user.pane.getByRole('combobox', { name: 'Toon' }).selectOption('all');
    await user.pane.getByRole('searchbox').fill('');
    await user.pane.getByText('Alle 25 voorstellen overnemen').click();
    expect(await violations(user)).toEqual([]);
    await user.pane.getByRole('button', { name: 'Neem 25 voorstellen over' }).click();
    await user.pane.getByRole('status').getByText('25 voorstellen zijn het besluit geworden.').waitFor({ timeout: LONG });
    const [proposed, decided] = [await user.values('Q2:T61'), await user.values('Y2:Y61')];
    expect(decided.flat()).toEqual(proposed.map(([grade, , , outcome], at) => (outcome === 'Voorstel' ? grade : at === 14 ? 'F' : '')));
    // The handbook learns from them, which makes it another one.
    await user.pane.getByText('Leren van 26 besluiten').click();
    expect(await violations(user)).toEqual([]);
    await user.pane.getByRole('button', { name: 'Leer van 26 besluiten' }).click();
    await user.pane.getByRole('status').getByText(/^Het handboek heeft \d+ functienamen geleerd\.$/).waitFor({ timeout: LONG });
    await user.pane.getByRole('combobox', { name: 'Toon' }).selectOption('stale');
    expect(await user.pane.locator('div[role=option]').count()).toBeGreaterThan(5);
  });

  it('asks a reason for another group, and shows what was decided', async () => {
    const user = await visit();
    await reviewing(user);
    await open(user, 'Teamleider verkoop binnendienst');
    await user.pane.getByRole('textbox', { name: 'Besluit door' }).fill('M. de Vries');
    await user.pane.getByRole('button', { name: 'Kies een groep…' }).click();
    await user.pane.getByRole('combobox', { name: 'Groep' }).selectOption('F');
    await user.pane.getByRole('button', { name: 'Leg F vast' }).click();
    await user.pane.getByText('Schrijf eerst de reden op.').waitFor();
    expect(await user.used()).toBe('Functies!A1:X61');
    await user.pane.getByRole('textbox', { name: 'Reden' }).fill('=Geeft leiding aan acht mensen');
    await user.pane.getByRole('button', { name: 'Leg F vast' }).click();
    await user.pane.getByRole('status').getByText('Besluit F staat in rij 17.').waitFor({ timeout: LONG });
    expect((await row(user, 17, 'Y:AA'))).toEqual(['F', '=Geeft leiding aan acht mensen', 'M. de Vries']);
  });

  it('answers the question that makes the difference, and grades that row again with the answer quoted', async () => {
    const user = await visit();
    await reviewing(user);
    await user.pane.getByRole('combobox', { name: 'Toon' }).selectOption('all');
    await open(user, 'Export sales assistant');
    const question = user.pane.getByRole('region', { name: 'De vraag die het verschil maakt' });
    const yes = question.getByRole('button', { name: /^Ja → / });
    const expected = ((await yes.textContent()) ?? '').replace('Ja → ', '');
    await picture(user, 'review-question');
    await yes.click();
    await user.pane.getByRole('status').getByText(/De rij is opnieuw ingedeeld/).waitFor({ timeout: LONG });
    const [addition] = await row(user, 21, 'Y:Y');
    expect(addition).toMatch(/: ja$/);
    const [grade, , , outcome, , motivation] = await row(user, 21, 'Q:V');
    expect(expected).toBe(grade === '' ? outcome : `groep ${String(grade)}`);
    expect(motivation).toContain('Aanvulling');
  });

  it('follows the sheet: the row at the cursor, an edited job, a decision that was typed', async () => {
    const user = await visit();
    await reviewing(user);
    await open(user, 'Accountmanager binnendienst');
    await user.select('C29');
    await user.pane.getByRole('heading', { name: 'Medewerker klantenservice' }).waitFor();
    await user.type('B29', 'Medewerker klantencontact');
    await user.select('B29');
    await user.pane.getByText('De beschrijving is veranderd nadat deze rij werd ingedeeld.').waitFor({ timeout: LONG });
    await user.pane.getByRole('button', { name: 'Lijst', exact: true }).click();
    await user.pane.getByRole('searchbox').fill('');
    await user.pane.getByRole('combobox', { name: 'Toon' }).selectOption('stale');
    expect(await user.pane.locator('div[role=option]').count()).toBe(1);
  });

  it('brings the user from a count to its rows, and by keys from row to row', async () => {
    const user = await visit();
    await user.classify();
    await user.pane.getByRole('button', { name: /Geen passende referentiefunctie/ }).click();
    await user.pane.getByRole('listbox').waitFor({ timeout: LONG });
    expect(await user.pane.getByRole('combobox', { name: 'Toon' }).inputValue()).toBe('no-match');
    await user.pane.getByRole('listbox').focus();
    await user.page.keyboard.press('Home');
    await user.page.keyboard.press('Enter');
    await user.pane.getByRole('heading', { name: 'Medewerker klantenservice' }).waitFor();
    await user.pane.getByRole('region', { name: /Medewerker klantenservice/ }).focus();
    await user.page.keyboard.press('Alt+ArrowDown');
    await user.pane.getByRole('heading', { name: 'Klantcontactmedewerker' }).waitFor();
    await user.page.keyboard.press('Escape');
    await user.pane.getByRole('listbox').waitFor();
  });

  it('puts the open questions on a sheet, and takes the answers back', async () => {
    const user = await visit();
    await reviewing(user);
    await user.pane.getByRole('combobox', { name: 'Toon' }).selectOption('review');
    await user.pane.getByText('Vragen aan leidinggevenden').click();
    await user.pane.getByRole('button', { name: /Zet de vragen van 6 rijen op een blad/ }).click();
    await user.pane.getByRole('status').getByText(/vragen over .* staan op een nieuw blad/).waitFor({ timeout: 60_000 });
    expect((await user.values('A1:E1'))[0]).toEqual(['Rij', 'Functienaam', 'Vraag', 'Hiervan hangt af', 'Antwoord (ja/nee/weet niet)']);
    await user.page.evaluate(() => { window.workbench.workbook.Worksheets.GetActiveWorksheet().GetRange('E2').Values = [['ja, soms']]; });
    await user.pane.getByRole('button', { name: 'Lees de antwoorden terug' }).click();
    await user.pane.getByRole('status').getByText(/1 antwoord staat in de kolom Aanvulling/).waitFor({ timeout: LONG });
  });
});
