/** Sheets that cannot be written: the user reads why, and nothing has changed. */
import type { FWorksheet } from '@univerjs/sheets/facade';
import { closeBrowser, leave, visit } from './support/workbench';

afterEach(leave);
afterAll(closeBrowser);

const LIST = 'Functie;Werkzaamheden;Uren\nMedewerker verkoop binnendienst;offertes maken;36\nLasser;lassen;40\n';

const CASES: readonly [string, (sheet: FWorksheet) => unknown, RegExp][] = [
  ['a protected sheet', (sheet) => sheet.getWorksheetPermission().protect(), /Blad test is beveiligd\. *Hef de beveiliging op/],
  ['an active filter', (sheet) => sheet.getRange('A1:C3').createFilter()?.setColumnFilterCriteria(0, { colId: 0, filters: { filters: ['Lasser'] } }), /Op blad test staat een filter aan\. *Wis het filter/],
  ['merged cells in the header', (sheet) => sheet.getRange('B1:C1').merge({ isForceMerge: true }), /De cellen B1:C1 zijn samengevoegd\. *Splits ze/],
  ['a hidden row', (sheet) => sheet.hideRows(1, 1), /Op blad test zijn rijen van de lijst verborgen/],
  ['something of the user beside the list', (sheet) => sheet.getRange('F3').setValue('van mij'), /Naast de lijst staan al gegevens \(F3\)/],
];

describe('the user reads why nothing was written', () => {
  // One page for all of them: what is opened anew is the workbook.
  it('for each of them', async () => {
    const user = await visit({ file: LIST });
    for (const [title, spoil, reason] of CASES) {
      await user.prepare(spoil);
      const before = await user.snapshot();
      await user.classify();
      expect([title, await user.status.textContent()]).toEqual([title, expect.stringMatching(reason)]);
      expect(await user.snapshot()).toBe(before);
      await user.openFile('test.csv', LIST);
    }
  });

  it('for a selection where nothing stands, before anything is pressed', async () => {
    const user = await visit({ file: LIST });
    await user.select('P40');
    await user.pane.getByText('Bij de selectie staat niets.').waitFor();
    const before = await user.snapshot();
    expect(await user.start.getAttribute('aria-disabled')).toBe('true');
    await user.start.click({ force: true });
    expect(await user.snapshot()).toBe(before);
  });

  it('for several areas at once', async () => {
    const user = await visit({ file: LIST });
    await user.canvas.click({ position: { x: 100, y: 60 } });
    await user.canvas.click({ position: { x: 100, y: 110 }, modifiers: ['Control'] });
    await user.pane.getByText('Er is geen aaneengesloten bereik geselecteerd.').waitFor();
  });

  it('for an empty sheet', async () => {
    const user = await visit({ file: '' });
    await user.pane.getByText('Bij de selectie staat niets.').waitFor();
  });
});

describe('a cell that is being edited', () => {
  it('is waited for, and then the list is graded', async () => {
    const user = await visit({ file: LIST });
    await user.canvas.click({ position: { x: 100, y: 60 } });
    await user.select('A3');
    await user.page.keyboard.type('Medewerker verkoop binnendienst');
    await user.start.click();
    await user.pane.getByText('Lezen…').waitFor();
    expect(await user.values('D1')).toEqual([['']]);
    await user.canvas.click({ position: { x: 100, y: 60 } });
    await user.ended();
    expect((await user.values('A1:D3')).map((row) => [row[0], row[3]])).toEqual([
      ['Functie', 'Voorstel functiegroep'], ['Medewerker verkoop binnendienst', 'E'], ['Medewerker verkoop binnendienst', 'E'],
    ]);
  });
});
