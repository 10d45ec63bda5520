/** Charts over the workbench's grid. */
import { closeBrowser, leave, visit } from './support/workbench';

afterEach(leave);
afterAll(closeBrowser);

it('a chart is drawn over its cells, follows figures and scrolling, and goes with an undo', async () => {
  const user = await visit({ file: 'Groep;Aantal;Nu\nD;12;10\nE;30;31\nF;7;8\n' });
  const inPage = <Value>(work: () => Value): Promise<Value> => user.page.evaluate(work);
  await inPage(() => {
    const { workbook } = window.workbench;
    const sheet = workbook.Worksheets.GetActiveWorksheet();
    const end = workbook.spreadsheet.beginStep();
    const chart = sheet.Charts.Add('ColumnClustered', sheet.GetRange('A1:C4'), 'Auto');
    chart.SetPosition('E3', 'H14');
    chart.Title.Text = 'Aantal per groep';
    chart.Legend.Position = 'Right';
    end();
  });
  const chart = user.page.locator('.charts svg');
  await user.page.getByRole('img', { name: 'Aantal per groep' }).waitFor();
  const before = await chart.boundingBox();
  expect(before).toMatchObject({ width: 4 * 88, height: 12 * 24 });
  const highest = (): Promise<number> => chart.locator('rect[fill="#4472c4"]').evaluateAll((bars) => Math.max(...bars.map((bar) => bar.getBoundingClientRect().height)));
  const height = await highest();
  if (process.env['CHART_PICTURE'] !== undefined) await user.page.screenshot({ path: process.env['CHART_PICTURE'] });
  await user.type('B3', '3');
  await user.page.waitForFunction(() => document.querySelectorAll('.charts svg text').length > 0);
  expect(await highest()).not.toBe(height);
  await user.page.mouse.move(300, 400);
  await user.page.mouse.wheel(0, 240);
  await user.page.waitForFunction((top) => (document.querySelector('.charts svg')?.getBoundingClientRect().top ?? top) < top - 100, before?.y ?? 0);
  await inPage(() => { window.workbench.workbook.spreadsheet.book.undo(); window.workbench.workbook.spreadsheet.book.undo(); });
  await chart.waitFor({ state: 'detached' });
});
