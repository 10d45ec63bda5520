/** A handbook of one's own, as a user loads it: from a file to answers, and back again after the workbook was saved. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/built-in';
import { docxOf, functionPage, pdfOf } from '../support/handbook-files';
import { activeHandbook, dropFiles, pickFiles, useHandbook, waitForPreview } from './support/handbook-user';
import { closeBrowser, leave, visit } from './support/workbench';
import type { Visitor } from './support/workbench';

afterEach(leave);
afterAll(closeBrowser);

const SAMPLE = readFileSync(join(ROOT, 'assets/sample/handboek-technische-handel.md'), 'utf8');
const BUILT_IN = 'Commerciële Binnendienst (ingebouwd)';
const LIST = 'Functie;Werkzaamheden\nMedewerker Orderinvoer;zet bestellingen per e-mail en telefoon in het ordersysteem, vergelijkt artikelnummer en prijs met de prijslijst, stuurt de orderbevestiging\n';

const fixture = (path: string): Buffer => readFileSync(join(ROOT, 'test/fixtures', path));

describe('a Word document that is dropped on the pane', () => {
  it('is shown, used, and still there after the workbook was saved and opened again', async () => {
    const user = await visit({ file: LIST });
    await dropFiles(user, [{ name: 'handel.docx', content: docxOf(SAMPLE) }]);
    await waitForPreview(user, 'handel.docx');
    await user.pane.getByText('30 functies in 8 families;').waitFor();
    await activeHandbook(user).getByText(BUILT_IN).waitFor();
    await useHandbook(user);
    await activeHandbook(user).getByText('handel.docx').waitFor();
    await user.classify();
    const [[reference] = []] = await user.values('D2:D2');
    expect(reference).toMatch(/^1\.1 /);
    const [[motivation] = []] = await user.values('H2:H2');
    expect(motivation).toContain('Handboek: handel.docx, versie ');

    await user.reopen();
    await activeHandbook(user).getByText('handel.docx').waitFor();
    await user.pane.getByRole('button', { name: 'Deel opnieuw in' }).waitFor();
    await user.classify();
    expect(await user.values('D2:D2')).toEqual([[reference]]);
    expect(await user.used()).toBe('test!A1:J2');
  });

  it('is also there after the pane alone was loaded anew', async () => {
    const user = await visit({ file: LIST });
    await dropFiles(user, [{ name: 'handel.docx', content: docxOf(SAMPLE) }]);
    await waitForPreview(user, 'handel.docx');
    await useHandbook(user);
    await user.page.getByRole('button', { name: 'Herladen' }).click();
    await activeHandbook(user).getByText('handel.docx').waitFor();
  });
});

describe('a PDF that is picked in the browser', () => {
  it.each([['tagged', 'seed/seed-tagged.pdf'], ['untagged', 'seed/seed-untagged.pdf']])('is read in a thread of its own, under the page\'s policy: %s', async (_kind, path) => {
    const user = await visit();
    await pickFiles(user, [{ name: 'boek.pdf', content: fixture(path) }]);
    await waitForPreview(user, 'boek.pdf');
    await user.pane.getByText('1 functie in 1 familie;').waitFor();
    await useHandbook(user);
    await activeHandbook(user).getByText('boek.pdf').waitFor();
    await user.classify();
    expect(await user.values('Q2:R2')).toEqual([['E', '1.1 Medewerker Verkoop Binnendienst']]);
  });

  it('can be stopped halfway; nothing has changed, and the next one is read', async () => {
    const user = await visit();
    const pages = Array.from({ length: 150 }, (_none, index) => functionPage(`${String(index + 1)}.1`, `Medewerker ${String(index + 1)}`, 'ABCDE'[index % 5] ?? 'A', 25));
    // Quicker than a hand: some machines read the pages in a second.
    await user.inPane(() => {
      new MutationObserver((_changes, observer) => {
        if (!/wordt gelezen: \d+ van 150 pagina's/.test(document.body.textContent)) return;
        observer.disconnect();
        Object.assign(window, { stopped: true });
        [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Stoppen')?.click();
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    await pickFiles(user, [{ name: 'groot.pdf', content: pdfOf(pages) }]);
    await user.inPane(async () => { while (!('stopped' in window)) await new Promise((resolve) => { setTimeout(resolve, 10); }); });
    await user.pane.getByText(/Het handboek wordt gelezen/).waitFor({ state: 'hidden' });
    await activeHandbook(user).getByText(BUILT_IN).waitFor();
    await pickFiles(user, [{ name: 'klein.pdf', content: pdfOf(pages.slice(0, 2)) }]);
    await waitForPreview(user, 'klein.pdf');
    await user.pane.getByText('2 functies in 1 familie;').waitFor();
  });
});

describe('several handbooks', () => {
  it('stand side by side; one is in use, and another one when it is chosen', async () => {
    const user = await visit({ file: LIST });
    const choice = user.pane.getByRole('combobox', { name: 'Handboek in gebruik' });
    for (const [name, pages] of [['een.pdf', [functionPage('7.1', 'Medewerker Orderinvoer', 'C')]], ['twee.pdf', [functionPage('8.1', 'Medewerker Orderinvoer', 'F')]]] as const) {
      await dropFiles(user, [{ name, content: pdfOf(pages) }]);
      await waitForPreview(user, name);
      await useHandbook(user);
      await activeHandbook(user).getByText(name).waitFor();
    }
    expect((await choice.locator('option').allTextContents()).map((text) => text.replace(/ \(.*/, ''))).toEqual(['Commerciële Binnendienst', 'een.pdf', 'twee.pdf']);
    await choice.selectOption({ index: 1 });
    await activeHandbook(user).getByText('een.pdf').waitFor();
    await user.pane.getByText('Het handboek reist mee met deze werkmap.').waitFor();
    await user.reopen();
    await activeHandbook(user).getByText('een.pdf').waitFor();
    await user.pane.getByRole('button', { name: 'Ander handboek, of dit bekijken' }).click();
    await user.pane.getByRole('button', { name: 'Verwijder uit deze werkmap' }).click();
    await user.pane.getByText('een.pdf staat niet meer in deze werkmap.').waitFor();
    await activeHandbook(user).getByText(BUILT_IN).waitFor();
    await user.reopen();
    await activeHandbook(user).getByText(BUILT_IN).waitFor();
    // The stored handbook is read a moment later.
    await choice.locator('option').nth(1).waitFor({ state: 'attached' });
    expect(await choice.locator('option').count()).toBe(2);
  });
});

describe('a handbook of an earlier workbook on this machine', () => {
  const load = async (user: Visitor): Promise<void> => {
    await dropFiles(user, [{ name: 'een.pdf', content: pdfOf([functionPage('7.1', 'Medewerker Orderinvoer', 'C')]) }]);
    await waitForPreview(user, 'een.pdf');
    await useHandbook(user);
  };

  it('is offered in a new workbook, used there without its files, and forgotten when that is asked', async () => {
    const user = await visit({ file: LIST });
    await load(user);
    await user.openFile('nieuw.csv', LIST);
    await user.pane.getByText('Recente handboeken (1)').click();
    await user.pane.getByRole('button', { name: /^een\.pdf \(/ }).click();
    await user.pane.getByText('Het handboek reist mee met deze werkmap.').waitFor();
    await activeHandbook(user).getByText('een.pdf').waitFor();
    await user.reopen();
    await activeHandbook(user).getByText('een.pdf').waitFor();
    await user.openFile('nog-een.csv', LIST);
    await user.pane.getByText('Recente handboeken (1)').click();
    await user.pane.getByRole('button', { name: 'Lijst wissen' }).click();
    await user.pane.getByText(/^Recente handboeken/).waitFor({ state: 'hidden' });
    await user.page.getByRole('button', { name: 'Herladen' }).click();
    await user.start.waitFor();
    expect(await user.pane.getByText(/^Recente handboeken/).count()).toBe(0);
  });

  it('does not exist where the browser refuses to keep anything; all else works', async () => {
    const user = await visit({
      file: LIST,
      routes: async (context) => { await context.addInitScript(() => { Object.defineProperty(window, 'indexedDB', { get: () => { throw new DOMException('refused', 'SecurityError'); } }); }); },
    });
    await load(user);
    await user.openFile('nieuw.csv', LIST);
    await activeHandbook(user).getByText(BUILT_IN).waitFor();
    expect(await user.pane.getByText(/^Recente handboeken/).count()).toBe(0);
  });
});

describe('a correction', () => {
  it('changes what is understood, is saved as the file that the command line takes, and holds for the next edition', async () => {
    const user = await visit({ file: LIST });
    const edition = (grade: string): Buffer => pdfOf([[...functionPage('7.1', 'Medewerker Orderinvoer', grade), '## Durf en lef', 'Neemt iedere dag een klein besluit.']]);
    await dropFiles(user, [{ name: 'een.pdf', content: edition('C') }]);
    await waitForPreview(user, 'een.pdf');
    await user.pane.getByText('pagina 1, regel 10:').waitFor();
    await user.pane.getByText(/^Corrigeren/).click();
    await user.pane.getByRole('combobox', { name: 'Kopje of regel' }).selectOption('Durf en lef');
    await user.pane.getByRole('combobox', { name: 'Betekent' }).selectOption('Afbreukrisico');
    await user.pane.getByRole('button', { name: 'Toepassen', exact: true }).first().click();
    await user.pane.getByText('"Durf en lef" betekent Afbreukrisico').waitFor();
    const [download] = await Promise.all([user.page.waitForEvent('download'), user.pane.getByRole('button', { name: 'Bewaar correcties als bestand' }).click()]);
    expect(download.suggestedFilename()).toBe('een.pdf correcties.json');
    expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toEqual({ sections: { 'Durf en lef': 'impact' } });
    await useHandbook(user);
    await user.reopen();
    await dropFiles(user, [{ name: 'een.pdf', content: edition('D') }]);
    await waitForPreview(user, 'een.pdf');
    await user.pane.getByText('Corrigeren (1)').waitFor();
  });
});

const BROKEN: readonly (readonly [name: string, content: Buffer | string, line: RegExp])[] = [
  ['foto.docx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), /^foto\.docx: Dit is geen tekst en geen bekend formaat\./],
  ['stuk.docx', docxOf(SAMPLE).subarray(0, 400), /^stuk\.docx: Het bestand is beschadigd of afgebroken: het einde ontbreekt\./],
  ['scan.pdf', pdfOf([[], []]), /^scan\.pdf: De PDF bevat geen tekst, alleen beelden \(2 pagina's\)\./],
  ['dicht.pdf', fixture('bad/met-wachtwoord.pdf'), /^dicht\.pdf: De PDF is met een wachtwoord beveiligd\./],
  ['brief.txt', 'Beste lezer,\n\nTot ziens.\n', /^brief\.txt: /],
];

describe('a file that is no handbook', () => {
  // One page for all of them: what is in use stays.
  it('is told in one line, and what was in use stays', async () => {
    const user = await visit({ file: LIST });
    await dropFiles(user, [{ name: 'een.pdf', content: pdfOf([functionPage('7.1', 'Medewerker Orderinvoer', 'C')]) }]);
    await waitForPreview(user, 'een.pdf');
    await useHandbook(user);
    for (const [name, content, line] of BROKEN) {
      await dropFiles(user, [{ name, content }]);
      await user.pane.getByText(line).waitFor();
      await activeHandbook(user).getByText('een.pdf').waitFor();
    }
  });

  it('is read by what it holds when only its name is wrong', async () => {
    const user = await visit({ file: LIST });
    await dropFiles(user, [{ name: 'handel.pdf', content: docxOf(SAMPLE) }]);
    await waitForPreview(user, 'handel.pdf');
    await user.pane.getByText('30 functies in 8 families;').waitFor();
  });
});
