/** Custom functions in cells: each of them in one workbook that is graded by the button, edited with the pane closed, given another handbook, saved and opened again; and in an English Excel. */
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

/** Every function, by the place of its first cell: over the whole list, for one job, with parts of a table, with a header and without one, and on the answer of another one. Beside the results stays a column empty: what stands there is no part of the list. */
const FORMULAS = {
  M2: '=FUNCTIEGROEP(A2:C5,A$1:C$1)',
  O2: '=REFERENTIEFUNCTIE(Functies,Functies[#Headers])',
  P2: '=TOEPASSINGSREGEL(A2:C5,A1:C1)',
  Q2: '=UITKOMST(Functies)',
  R2: '=INDELINGSZEKERHEID(A2:C5,A1:C1)',
  S2: '=MOTIVERING(A2:C5,A1:C1)',
  U1: '=INDELING(Functies[#All])',
  AD1: '=VERGELIJKFUNCTIE(A2:C2,AJ2,A1:C1)',
  AJ1: '=INDELINGSKAART(A2:C2,A1:C1)',
  AJ2: '=REFERENTIEFUNCTIE(A2,,"code")',
  AJ3: '=REFERENTIETEKST(AJ2,"naam")',
  AJ4: '=FUNCTIEGROEP(A4:C4,A$1:C$1,"nb")',
  AJ5: '=FUNCTIEGROEP(A2)',
  AL1: '=FUNCTIERASTER()',
  AO1: '=ALTERNATIEVEN("Medewerker verkoop",,2)',
};
/** Where formulas are typed, as the language has them. */
const BY_ROW = 'N3';

let user: Visitor;
/** Puts formulas in cells, all in one go. */
const enter = (formulas: Readonly<Record<string, string>>): Promise<void> => user.page.evaluate((all) => {
  for (const [address, formula] of Object.entries(all)) window.workbench.workbook.Worksheets.GetActiveWorksheet().GetRange(address).Formulas = [[formula]];
}, formulas);
const makeTable = (): Promise<void> => user.prepare((sheet) => sheet.addTable('Functies', { startRow: 0, startColumn: 0, endRow: 4, endColumn: 2 }, 't1'));

/** What the functions show: the list as `INDELING` has it, the same by column, and the rest by its cell. */
async function shown(): Promise<{ readonly list: Cell[][]; readonly columns: Cell[][]; readonly cell: (address: string) => Cell; readonly area: (address: string) => Promise<Cell[][]> }> {
  const [list, columns, single] = [await user.values('U1:AB5'), await user.values('M2:S5'), await user.values('AJ1:AJ5')];
  return { list, columns, cell: (address) => single[Number(address.slice(2)) - 1]?.[0] ?? '', area: (address) => user.values(address) };
}

const asGroup = (outcome: Cell = '', grade: Cell = ''): Cell => (outcome === 'Voorstel' ? grade : outcome === 'Beoordelen' && grade !== '' ? `${String(grade)}?` : outcome);

/** Every function tells of a row what `INDELING` tells of it. */
async function expectAgreement(): Promise<void> {
  const { list, columns, cell, area } = await shown();
  const [, ...rows] = list;
  expect(rows.flat()).not.toContain('#BUSY!');
  const groups = rows.map(([grade, , , outcome]) => asGroup(outcome, grade));
  expect(columns.map(([group]) => group)).toEqual(groups);
  expect(columns.map((row) => row.slice(2))).toEqual(rows.map(([, reference, rule, outcome, certainty, motivation]) => [reference, rule, outcome, certainty, motivation]));
  const [name, code] = [cell('AJ3'), cell('AJ2')];
  expect([columns[1]?.[1], cell('AJ1'), cell('AJ4')]).toEqual([groups[1], groups[0], rows[2]?.[3] === 'Voorstel' ? groups[2] : '#N/A']);
  expect(typeof code).toBe('string');
  const comparison = await area('AD1:AH3');
  if (code === '') expect([name, comparison[0]?.[0]]).toEqual(['', '']);
  else {
    expect((await area('AL1:AM5')).flat()).toContain(`${String(code)} ${String(name)}`);
    expect(comparison[0]).toEqual(['Kenmerk', 'Aspect', 'Functie', 'Referentiefunctie', 'Oordeel']);
    expect(comparison[1]?.[4]).not.toBe('');
  }
}

/** Tries until it holds: the grid calculates some time after a change. */
async function eventually(check: () => Promise<void>): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end;) {
    try {
      await check();
      return;
    } catch {
      await user.page.waitForTimeout(100);
    }
  }
  await check();
}

describe('custom functions in a workbook', () => {
  beforeAll(async () => { user = await visit({ file: LIST }); });

  it('answer what the button writes, each in a cell or spilled, entered in one go after one that was typed', async () => {
    await user.select('A1');
    await user.classify();
    await makeTable();
    await user.type(BY_ROW, '=FUNCTIEGROEP(Functies[@];Functies[#Kopteksten])');
    await enter(FORMULAS);
    await eventually(expectAgreement);
    const { list, cell, area } = await shown();
    expect(list).toEqual(await user.values('D1:K5'));
    expect([cell('AJ2'), cell('AJ3'), cell('AJ5')]).toEqual(['1.1', 'Medewerker Verkoop Binnendienst', 'E?']);
    expect((await area('AL1:AM4')).map(([grade]) => grade)).toEqual(['Functiegroep', 'D', 'E', 'F']);
    // The handbook has no other reference job.
    expect((await area('AO1'))[0]).toEqual(['#N/A']);
  });

  it('say why, where they are used in a way that has no answer', async () => {
    await user.type('N8', '=FUNCTIEGROEP({"Lasser"\\"lassen"})');
    await user.waitForValues('N8', [['#VALUE!']]);
    await user.page.getByText('Een functie in meer dan één kolom heeft de kopregel nodig.').waitFor();
  });

  it('follow an edit, with the pane closed and opened again', async () => {
    const before = (await shown()).list;
    await user.page.getByRole('button', { name: 'Sluiten' }).click();
    await user.type('A2', 'Lasser');
    await user.waitForValues('AJ5', [['Geen passende referentiefunctie']]);
    await eventually(expectAgreement);
    expect((await shown()).list[1]).not.toEqual(before[1]);
    await user.ribbon('Taakvenster').click();
    await user.type('A2', 'Medewerker Verkoop Binnendienst');
    await user.waitForValues('U1:AB5', before);
    await eventually(expectAgreement);
  });

  it('answer a column of single formulas, none of which stays busy', async () => {
    await user.page.evaluate(() => {
      window.workbench.workbook.Worksheets.GetActiveWorksheet().GetRange('N20:N219').Formulas = Array.from({ length: 200 }, (_none, index) => [`=FUNCTIEGROEP(A${String(2 + (index % 4))}:C${String(2 + (index % 4))})`]);
    });
    const groups = (await user.values('M2:M5')).map(([group]) => group);
    await user.waitForValues('N20:N219', Array.from({ length: 200 }, (_none, index) => [groups[index % 4]]));
    await user.page.evaluate(() => { window.workbench.workbook.Worksheets.GetActiveWorksheet().GetRange('N20:N219').Clear('Contents'); });
  });

  it('answer anew after another handbook', async () => {
    await dropFiles(user, [{ name: 'twee.pdf', content: pdfOf([functionPage('7.1', 'Medewerker Verkoop Binnendienst', 'K'), functionPage('7.2', 'Medewerker Verkoop Buitendienst', 'L')]) }]);
    await waitForPreview(user, 'twee.pdf');
    await useHandbook(user);
    await user.waitForValues('AJ2:AJ3', [['7.1'], ['Medewerker Verkoop Binnendienst']]);
    await eventually(expectAgreement);
    await user.waitForValues('AL1:AM3', [['Functiegroep', ''], ['K', '7.1 Medewerker Verkoop Binnendienst'], ['L', '7.2 Medewerker Verkoop Buitendienst']]);
    await eventually(async () => {
      expect(await user.values('AO1:AR1')).toEqual([[expect.stringMatching(/^7\.[12]$/), expect.stringMatching(/^Medewerker Verkoop /), expect.stringMatching(/^[KL]$/), expect.any(Number)]]);
    });
  });

  it('go on after the workbook was saved and opened again, with its own handbook', async () => {
    const before = (await shown()).list;
    await user.reopen();
    await user.waitForValues('U1:AB5', before);
    await eventually(expectAgreement);
    await user.type('A2', 'Lasser');
    await user.waitForValues('AJ2', [['']]);
    await eventually(expectAgreement);
  });
});

it('are typed and answered in English where Office is English', async () => {
  user = await visit({ language: 'en-US', file: LIST });
  await makeTable();
  await user.type(BY_ROW, '=FUNCTIEGROEP(Functies[@],Functies[#Headers])');
  await enter(FORMULAS);
  const inEnglish = async (): Promise<void> => {
    const { list, columns, cell, area } = await shown();
    expect(list[0]?.slice(0, 3)).toEqual(['Proposed grade', 'Proposed reference job', 'Application rule']);
    expect(columns.map(([, , , , outcome]) => outcome)).toEqual(list.slice(1).map(([, , , outcome]) => outcome));
    expect([columns[0]?.[4], columns[1]?.[0], columns[1]?.[1], columns[2]?.[0], cell('AJ2')]).toEqual(['Proposal', 'No suitable reference job', 'No suitable reference job', 'E?', '1.1']);
    expect(columns[0]?.[6]).toMatch(/^Proposal: grade E/);
    expect((await area('AD1:AH1'))[0]).toEqual(['Characteristic', 'Aspect', 'Job', 'Reference job', 'Verdict']);
    expect((await area('AL1'))[0]).toEqual(['Grade']);
  };
  await eventually(inEnglish);
  await user.type('R8', '=FUNCTIEGROEP(A2:C2,A1:B1)');
  await user.page.getByText('The header has 2 columns and the job 3.').waitFor();
});
