/** The host is strict where Excel is: asked through the real client, as an add-in would. */
import type { Visitor } from './support/workbench';
import { closeBrowser, leave, visit } from './support/workbench';

afterEach(leave);
afterAll(closeBrowser);

/** Runs a batch in the pane and gives the code and text of its error, or 'done'. The text of `batch` travels, so it can use nothing from here. */
async function attempt(user: Visitor, batch: (context: Excel.RequestContext) => unknown, options = '{ delayForCellEdit: true }'): Promise<string> {
  return user.inPaneText(`Excel.run(${options}, async (context) => { await (${batch.toString()})(context); await context.sync(); })
    .then(() => 'done', (error) => error.code + ': ' + error.message)`);
}

/** What the user should have been told; taken away, since it is what the test is about. */
const takeRefused = (user: Visitor): Promise<readonly string[]> => user.page.evaluate(() => (window.workbench.refused as string[]).splice(0));

describe('a member that the workbench lacks', () => {
  it('fails by its name, to the add-in and on the page', async () => {
    const user = await visit();
    await expect(attempt(user, (context) => { context.workbook.worksheets.getActiveWorksheet().shapes.addGeometricShape('Rectangle'); }))
      .resolves.toBe('ApiNotFound: Worksheet.shapes (Shapes) is not implemented by the workbench');
    await user.page.getByText('Niet in de werkbank: Worksheet.shapes').waitFor();
    expect(await takeRefused(user)).toEqual(['Worksheet.shapes (Shapes) is not implemented by the workbench']);
    expect(user.troubles.splice(0)).toEqual(['workbench: Worksheet.shapes (Shapes) is not implemented by the workbench']);
  });

  it('fails also when it lies above the requirement sets of the manifest', async () => {
    const user = await visit();
    expect(await user.inPaneText("String(Office.context.requirements.isSetSupported('ExcelApi', '1.13')) + Office.context.requirements.isSetSupported('ExcelApi', '1.14')")).toBe('truefalse');
    await expect(attempt(user, (context) => { context.workbook.getSelectedRange().getExtendedRange('Down'); context.workbook.worksheets.getActiveWorksheet().showOutlineLevels(1, 1); }))
      .resolves.toMatch(/^ApiNotFound: /);
    await expect(attempt(user, (context) => { context.workbook.queries.getCount(); })).resolves.toBe('ApiNotFound: Workbook.queries needs ExcelApi 1.14, and the manifest promises ExcelApi 1.13');
    expect(await takeRefused(user)).toHaveLength(2);
    expect(user.troubles.splice(0)).toHaveLength(2);
  });
});

describe('what Excel refuses', () => {
  it('is more than 5 MB in one request', async () => {
    const user = await visit();
    await expect(attempt(user, (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('Z1:Z1000').values = Array.from({ length: 1_000 }, () => ['x'.repeat(6_000)]);
    })).resolves.toMatch(/^RequestPayloadSizeLimitExceeded/);
    expect(await user.values('Z1')).toEqual([['']]);
  });

  it('is more than 5 MB in one answer', async () => {
    const user = await visit();
    await user.page.evaluate(() => { window.workbench.workbook.Worksheets.GetActiveWorksheet().GetRange('Z1:Z1000').Values = 'x'.repeat(6_000); });
    await expect(attempt(user, (context) => context.workbook.worksheets.getActiveWorksheet().getRange('Z1:Z1000').load('values'))).resolves.toMatch(/^ResponsePayloadSizeLimitExceeded/);
  });

  it('is any request during cell editing that does not say it can wait', async () => {
    const user = await visit();
    await user.canvas.click({ position: { x: 200, y: 100 } });
    await user.page.keyboard.type('half');
    await expect(attempt(user, (context) => context.workbook.getSelectedRange().load('address'), '{}')).resolves.toMatch(/^InvalidOperationInCellEditMode/);
    await user.page.keyboard.press('Escape');
    await expect(attempt(user, (context) => context.workbook.getSelectedRange().load('address'), '{}')).resolves.toBe('done');
  });

  it('is a sheet that does not exist, a matrix of the wrong size, and a change of a protected sheet', async () => {
    const user = await visit();
    await expect(attempt(user, (context) => context.workbook.worksheets.getItem('Weg').load('name'))).resolves.toMatch(/^ItemNotFound/);
    await expect(attempt(user, (context) => { context.workbook.getSelectedRange().values = [[1, 2]]; })).resolves.toMatch(/^InvalidArgument/);
    await user.prepare((sheet) => sheet.getWorksheetPermission().protect());
    await expect(attempt(user, (context) => { context.workbook.getSelectedRange().values = [['x']]; })).resolves.toMatch(/^AccessDenied/);
  });
});

describe('what is written through values', () => {
  it('becomes a formula when it begins with =, and text after an apostrophe', async () => {
    const user = await visit();
    await expect(attempt(user, (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('Z1:Z3').values = [['=1+1'], ["'=1+1"], ['007']];
    })).resolves.toBe('done');
    await user.waitForValues('Z1:Z3', [[2], ['=1+1'], [7]]);
  });

  it('leaves what came before an error, as Excel does', async () => {
    const user = await visit();
    await attempt(user, (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('Z1').values = [['geschreven']];
      context.workbook.worksheets.getItem('Weg').activate();
      sheet.getRange('Z2').values = [['nooit']];
    });
    expect(await user.values('Z1:Z2')).toEqual([['geschreven'], ['']]);
  });
});

describe('what a workbook keeps', () => {
  it('are settings and XML parts, over a reload of the pane', async () => {
    const user = await visit();
    await user.inPaneText("new Promise((resolve) => { Office.context.document.settings.set('los', 1); Office.context.document.settings.saveAsync(() => resolve('')); })");
    await expect(attempt(user, (context) => {
      context.workbook.settings.add('keuze', { groep: 'E' });
      context.workbook.customXmlParts.add('<catalogus xmlns="urn:test"><titel>Handboek</titel></catalogus>');
    })).resolves.toBe('done');
    await user.page.getByRole('button', { name: 'Herladen' }).click();
    await user.start.waitFor();
    const kept = await user.inPaneText(`Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem('keuze').load('value');
      const xml = context.workbook.customXmlParts.getByNamespace('urn:test').getOnlyItem().getXml();
      await context.sync();
      return JSON.stringify([setting.value, xml.value, Office.context.document.settings.get('los')]);
    }).catch((error) => error.code + ': ' + error.message)`);
    expect(kept).toBe(JSON.stringify([{ groep: 'E' }, '<catalogus xmlns="urn:test"><titel>Handboek</titel></catalogus>', 1]));
  });
});
