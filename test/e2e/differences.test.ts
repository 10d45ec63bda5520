/** Results of another handbook are not replaced unseen: the user sees what changes, and decides. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/built-in';
import { docxOf } from '../support/handbook-files';
import { dropFiles, useHandbook, waitForPreview } from './support/handbook-user';
import { closeBrowser, leave, visit } from './support/workbench';
import type { Visitor } from './support/workbench';

afterEach(leave);
afterAll(closeBrowser);

const SAMPLE = readFileSync(join(ROOT, 'assets/sample/handboek-technische-handel.md'), 'utf8');
const LIST = [
  'Functie;Werkzaamheden;Opleiding;Zelfstandigheid',
  'Medewerker verkoop binnendienst;vragen van klanten beantwoorden, offertes maken en opvolgen, orders bevestigen;MBO-3;volgens vaste procedures',
  'Medewerker Orderinvoer;zet bestellingen per e-mail en telefoon in het ordersysteem, vergelijkt artikelnummer en prijs met de prijslijst, stuurt de orderbevestiging;MBO-2;volgens vaste instructies',
  'Lasser;lassen van stalen frames;MBO-2;volgens tekening',
].join('\n');

const compare = (user: Visitor): Promise<void> => user.pane.getByRole('button', { name: 'Opnieuw indelen en verschillen tonen' }).click();
const asked = (user: Visitor): Promise<void> => user.pane.getByRole('heading', { name: 'Verschillen' }).waitFor();

/** A list graded with the built-in handbook, after which another one is used. */
async function changeHandbook(prepare: (user: Visitor) => Promise<void> = () => Promise.resolve()): Promise<Visitor> {
  const user = await visit({ file: LIST });
  await prepare(user);
  await user.classify();
  await dropFiles(user, [{ name: 'handel.docx', content: docxOf(SAMPLE) }]);
  await waitForPreview(user, 'handel.docx');
  await useHandbook(user);
  await user.pane.getByText('Deze lijst is ingedeeld met Commerciële Binnendienst (ingebouwd) (versie 1.0).').waitFor();
  return user;
}

describe('a list that was graded with another handbook', () => {
  it('shows what changes per row; nothing is written before that is said, wherever the user looks meanwhile', async () => {
    const user = await changeHandbook();
    const before = await user.values('A1:L4');
    await compare(user);
    await asked(user);
    await user.pane.getByText(/ van 3 functies krijg(t|en) een ander resultaat\./).waitFor();
    const rows = await user.pane.getByRole('list', { name: 'Verschillen' }).getByRole('listitem').allTextContents();
    expect(rows.some((row) => /^rij 3: Medewerker Orderinvoer .* → /.test(row))).toBe(true);
    expect(rows.some((row) => row.startsWith('rij 4'))).toBe(false);
    expect(await user.values('A1:L4')).toEqual(before);
    await user.page.evaluate(() => { window.workbench.workbook.Worksheets.Add('Leeg').Activate(); });
    await user.pane.getByRole('button', { name: 'Schrijf de nieuwe resultaten' }).click();
    await user.ended();
    expect(await user.values('A1:L1')).toEqual([Array(12).fill('')]);
    await user.page.evaluate(() => { window.workbench.workbook.Worksheets.GetItem('test').Activate(); });
    expect(await user.used()).toBe('test!A1:L4');
    for (const [motivation] of await user.values('J2:J4')) expect(motivation).toContain('Handboek: handel.docx, versie ');
    await user.select('A1');
    await user.pane.getByRole('button', { name: 'Deel opnieuw in' }).waitFor();
  });

  it('stays as it is when the user wants that', async () => {
    const user = await changeHandbook();
    const before = await user.snapshot();
    await compare(user);
    await asked(user);
    await user.pane.getByRole('button', { name: 'Laat alles zoals het is' }).click();
    await user.pane.getByText('De eerdere resultaten staan er nog.').first().waitFor();
    expect(await user.snapshot()).toBe(before);
  });

  it('is still the table that it was when the selection has moved to another one', async () => {
    const user = await changeHandbook(async (visitor) => {
      await visitor.prepare((sheet) => sheet.addTable('Functies', { startRow: 0, startColumn: 0, endRow: 3, endColumn: 3 }, 't1'));
      await visitor.select('B2');
      await visitor.pane.getByText('Tabel Functies').waitFor();
    });
    await compare(user);
    await asked(user);
    await user.type('P20', 'Iets anders');
    await user.pane.getByRole('button', { name: 'Schrijf de nieuwe resultaten' }).click();
    await user.ended();
    expect(await user.page.evaluate(() => window.workbench.workbook.Tables.GetItem('Functies').GetRange().Address)).toBe('test!A1:L4');
    for (const [motivation] of await user.values('J2:J4')) expect(motivation).toContain('Handboek: handel.docx, versie ');
  });

  it('asks by the ribbon button as well, and not at all with the handbook of before', async () => {
    const user = await changeHandbook();
    await user.ribbon('Deel functies in').click();
    await asked(user);
    await user.pane.getByRole('combobox', { name: 'Handboek in gebruik' }).selectOption({ index: 0 });
    await user.pane.getByText('De eerdere resultaten staan er nog.').first().waitFor();
    await user.pane.getByRole('button', { name: 'Deel opnieuw in' }).click();
    await user.pane.getByText(/^3 functies verwerkt/).first().waitFor();
  });

  it('says so as well after the workbook is opened without that handbook', async () => {
    const user = await changeHandbook();
    await compare(user);
    await user.pane.getByRole('button', { name: 'Schrijf de nieuwe resultaten' }).click();
    await user.ended();
    await user.pane.getByRole('button', { name: 'Verwijder uit deze werkmap' }).click();
    await user.pane.getByText('handel.docx staat niet meer in deze werkmap.').waitFor();
    await user.reopen();
    await user.pane.getByText(/^Deze lijst is ingedeeld met handel\.docx/).waitFor();
  });
});
