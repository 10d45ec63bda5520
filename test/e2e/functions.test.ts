/** Custom functions in cells, as a user types them. */
import { functionPage, pdfOf } from '../support/handbook-files';
import { dropFiles, useHandbook, waitForPreview } from './support/handbook-user';
import { closeBrowser, leave, visit } from './support/workbench';

afterEach(leave);
afterAll(closeBrowser);

describe('a custom function in a cell', () => {
  it('answers, and follows its cell', async () => {
    const user = await visit();
    await user.type('R2', '=FUNCTIEGROEP(B2)');
    await user.waitForValues('R2', [['E']]);
    await user.type('B2', 'Lasser');
    await user.waitForValues('R2', [['Geen passende referentiefunctie']]);
  });

  it('answers for every function of the manifest what the pane writes, for every row of the sample', async () => {
    const user = await visit();
    for (const [column, name] of [['Z', 'FUNCTIEGROEP'], ['AA', 'REFERENTIEFUNCTIE'], ['AB', 'TOEPASSINGSREGEL'], ['AC', 'MOTIVERING']] as const) {
      await user.type(`${column}2`, `=${name}(A2:P61;A1:P1)`);
    }
    await user.select('A1');
    await user.classify();
    const pane = await user.values('Q2:X61');
    await user.waitForValues('Z2:AC61', pane.map(([grade = '', referenceJob = '', rule = '', outcome = '', , motivation = '']) => [grade === '' ? outcome : grade, referenceJob, rule, motivation]));
  });

  it('spills a column of answers over the cells below', async () => {
    const user = await visit();
    await user.type('Z2', '=FUNCTIEGROEP(A2:P61;A1:P1)');
    await user.waitForValues('Z2:Z3', [['E'], ['E']]);
    expect((await user.values('Z2:Z61')).filter(([cell]) => cell === '')).toEqual([]);
    expect(await user.values('Z62')).toEqual([['']]);
  });

  it('shows #VALUE! and says why when it is used in a way that has no answer', async () => {
    const user = await visit();
    await user.type('R2', '=FUNCTIEGROEP(A2:P2)');
    await user.waitForValues('R2', [['#VALUE!']]);
    await user.page.getByText('Een functie in meer dan één kolom heeft de kopregel nodig.').waitFor();
  });

  it('answers for a column of formulas at once', async () => {
    const user = await visit();
    await user.page.evaluate(() => {
      window.workbench.workbook.Worksheets.GetActiveWorksheet().GetRange('R2:R61').Formulas = Array.from({ length: 60 }, (_none, index) => [`=FUNCTIEGROEP(B${String(index + 2)})`]);
    });
    await user.waitForValues('R2:R3', [['E'], ['E']]);
    const [titles, answers] = [await user.values('B2:B61'), await user.values('R2:R61')];
    expect(answers.flat()).not.toContain('#BUSY!');
    expect(answers.map(([answer]) => answer === '')).toEqual(titles.map(([title]) => title === ''));
  });

  it('answers anew when another handbook is used', async () => {
    const user = await visit();
    await user.type('R2', '=REFERENTIEFUNCTIE(B2)');
    await user.waitForValues('R2', [['1.1 Medewerker Verkoop Binnendienst']]);
    await dropFiles(user, [{ name: 'een.pdf', content: pdfOf([functionPage('7.1', 'Medewerker Verkoop Binnendienst', 'K')]) }]);
    await waitForPreview(user, 'een.pdf');
    await useHandbook(user);
    await user.waitForValues('R2', [['7.1 Medewerker Verkoop Binnendienst']]);
  });

  it('goes on after the pane is loaded anew', async () => {
    const user = await visit();
    await user.type('R2', '=FUNCTIEGROEP(B2)');
    await user.waitForValues('R2', [['E']]);
    await user.page.getByRole('button', { name: 'Herladen' }).click();
    await user.type('B2', 'Lasser');
    await user.waitForValues('R2', [['Geen passende referentiefunctie']]);
  });
});
