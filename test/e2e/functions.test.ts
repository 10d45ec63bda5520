/** Custom functions in cells, as a user types them: one workbook that is edited, graded by the button, given another handbook, saved and opened again. */
import { functionPage, pdfOf } from '../support/handbook-files';
import { dropFiles, useHandbook, waitForPreview } from './support/handbook-user';
import { closeBrowser, leave, visit } from './support/workbench';
import type { Cell, Visitor } from './support/workbench';

afterAll(async () => {
  await leave();
  await closeBrowser();
});

const HEADER = ['Functie', 'Werkzaamheden', 'Opleidingsniveau'];
const ROWS = [
  ['Medewerker Verkoop Binnendienst', 'klantvragen beantwoorden, offertes maken en opvolgen, orders verwerken, CRM bijhouden', 'MBO 3'],
  ['Lasser', 'stalen frames lassen volgens tekening', 'MBO 2'],
  ['Adviseur binnendienst', '', ''],
  ['Senior medewerker verkoop binnendienst', 'leidt een team van 4 medewerkers, maakt offertes', 'HBO'],
];
const LIST = `${[HEADER, ...ROWS].map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\n')}\n`;

let user: Visitor;
/** Puts formulas in cells, as Excel holds them. */
const enter = (formulas: Readonly<Record<string, string>>): Promise<void> => user.page.evaluate((all) => {
  for (const [address, formula] of Object.entries(all)) window.workbench.workbook.Worksheets.GetActiveWorksheet().GetRange(address).Formulas = [[formula]];
}, formulas);
const busy = async (address: string): Promise<boolean> => (await user.values(address)).flat().includes('#BUSY!');
/** Values once no cell has been busy for a while: the grid calculates some time after a formula was entered. */
async function settled(address: string): Promise<Cell[][]> {
  const end = Date.now() + 30_000;
  for (let calm = 0; calm < 5 && Date.now() < end;) {
    await user.page.waitForTimeout(100);
    calm = await busy(address) ? 0 : calm + 1;
  }
  return user.values(address);
}

const asGroup = (outcome: Cell, grade: Cell): Cell => (outcome === 'Voorstel' ? grade : outcome === 'Beoordelen' && grade !== '' ? `${String(grade)}?` : outcome);

describe('custom functions in a workbook', () => {
  beforeAll(async () => { user = await visit({ file: LIST }); });

  it('answer what the button writes, in a cell and spilled, with a header and without one', async () => {
    await user.select('A1');
    await user.classify();
    const pane = await user.values('D2:K5');
    // Beside the results an empty column: what is typed there is no part of the list.
    await user.prepare((sheet) => sheet.addTable('Functies', { startRow: 0, startColumn: 0, endRow: 4, endColumn: 2 }, 't1'));
    await user.type('M2', '=FUNCTIEGROEP(A2:C5;A$1:C$1)');
    await enter({ N2: '=FUNCTIEGROEP(A2)', AJ5: '=REFERENTIEFUNCTIE(A2)' });
    const own = await settled('M2:M5');
    expect(own.map(([group]) => group)).toEqual(pane.map(([grade = '', , , outcome = '']) => asGroup(outcome, grade)));
    await user.waitForValues('N2', [['E?']]);
  });

  it('say why, where they are used in a way that has no answer', async () => {
    await user.type('N8', '=FUNCTIEGROEP({"Lasser"\\"lassen"})');
    await user.waitForValues('N8', [['#VALUE!']]);
    await user.page.getByText('Een functie in meer dan één kolom heeft de kopregel nodig.').waitFor();
    await enter({ N8: '=REFERENTIETEKST("9.9")' });
    await user.waitForValues('N8', [['#N/A']]);
  });

  it('follow an edit, with the pane open and closed', async () => {
    await user.type('A2', 'Lasser');
    await user.waitForValues('N2', [['Geen passende referentiefunctie']]);
    await user.page.getByRole('button', { name: 'Sluiten' }).click();
    await user.type('A2', 'Medewerker Verkoop Binnendienst');
    await user.waitForValues('N2', [['E?']]);
    await user.ribbon('Taakvenster').click();
  });

  it('answer a column of single formulas, none of which stays busy', async () => {
    await user.page.evaluate(() => {
      window.workbench.workbook.Worksheets.GetActiveWorksheet().GetRange('N20:N219').Formulas = Array.from({ length: 200 }, (_none, index) => [`=FUNCTIEGROEP(A${String(2 + (index % 4))}:C${String(2 + (index % 4))})`]);
    });
    const column = await settled('N20:N219');
    expect(column.flat()).not.toContain('#BUSY!');
    expect(column.map(([cell]) => cell)).toEqual(Array.from({ length: 200 }, (_none, index) => column[index % 4]?.[0]));
    await user.page.evaluate(() => { window.workbench.workbook.Worksheets.GetActiveWorksheet().GetRange('N20:N219').Clear('Contents'); });
  });

  it('answer anew after another handbook', async () => {
    await dropFiles(user, [{ name: 'een.pdf', content: pdfOf([functionPage('7.1', 'Medewerker Verkoop Binnendienst', 'K')]) }]);
    await waitForPreview(user, 'een.pdf');
    await useHandbook(user);
    await user.waitForValues('AJ5', [['7.1 Medewerker Verkoop Binnendienst']]);
  });

  it('go on after the workbook was saved and opened again, with its own handbook', async () => {
    await user.reopen();
    await user.waitForValues('AJ5', [['7.1 Medewerker Verkoop Binnendienst']]);
    await user.type('A2', 'Lasser');
    await user.waitForValues('AJ5', [['']]);
    await user.type('A2', 'Medewerker Verkoop Binnendienst');
    await user.waitForValues('AJ5', [['7.1 Medewerker Verkoop Binnendienst']]);
  });
});

it('are typed and answered in English where Office is English', async () => {
  user = await visit({ language: 'en-US' });
  await user.type('R2', '=UITKOMST(A2:P2,A$1:P$1)');
  await user.waitForValues('R2', [['Proposal']]);
  await user.type('R3', '=FUNCTIEGROEP(A2:C2,A1:B1)');
  await user.page.getByText('The header has 2 columns and the job 3.').waitFor();
});
