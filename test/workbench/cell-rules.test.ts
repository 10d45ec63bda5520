/** @jest-environment ./test/support/office-environment.cjs */
/** Data validation and conditional formats, as the real office.js asks for them and reads their answers. */
import { ConditionalFormattingService } from '@univerjs/sheets-conditional-formatting';
import { openRealClient } from './support/real-client';
import type { RealClient } from './support/real-client';

const ROWS = [['Functie', 'Uitkomst', 'Besluit'], ['Lasser', 'Voorstel', ''], ['Kok', 'Beoordelen', ''], ['Inkoper', 'Voorstel met aandacht', '']];

let open: RealClient;
beforeEach(async () => { open = await openRealClient(ROWS); });
afterEach(() => { expect(open.refused).toEqual([]); });

const run = <Value>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Value>): Promise<Value> =>
  Excel.run({ delayForCellEdit: true }, (context) => batch(context.workbook.worksheets.getActiveWorksheet(), context));
const outcome = <Value>(work: Promise<Value>): Promise<Value | string> => work.catch((error: unknown) => (error as { readonly code: string }).code);

describe('data validation', () => {
  const LIST = { list: { inCellDropDown: true, source: 'D,E,F' } };
  const ALERT = { showAlert: true, style: 'Information', title: 'Functiegroep', message: 'Niet in de ladder.' } as const;
  const put = (address: string, style: 'Information' | 'Stop' | 'Warning' = 'Information'): Promise<void> => run(async (sheet, context) => {
    const { dataValidation } = sheet.getRange(address);
    dataValidation.rule = LIST;
    dataValidation.errorAlert = { ...ALERT, style };
    dataValidation.ignoreBlanks = true;
    await context.sync();
  });
  const read = (address: string): Promise<unknown[]> => run(async (sheet, context) => {
    const found = sheet.getRange(address).dataValidation.load('rule,type,errorAlert,ignoreBlanks,prompt');
    await context.sync();
    return [found.type, found.rule, found.errorAlert, found.ignoreBlanks, found.prompt];
  });
  const rule = async (address: string): Promise<unknown[]> => (await read(address)).slice(0, 2);

  it('is a list with its alert, on the cells that it was put on', async () => {
    await put('C2:C4');
    const alert = { showPrompt: true, title: '', message: '' };
    await expect(read('C2:C4')).resolves.toEqual(['List', LIST, ALERT, true, alert]);
    await expect(read('C3')).resolves.toEqual(['List', LIST, ALERT, true, alert]);
    await expect(read('B2:B4')).resolves.toEqual(['None', {}, { showAlert: true, style: 'Stop', title: '', message: '' }, true, alert]);
    await expect(read('B2:C4')).resolves.toEqual(['MixedCriteria', null, null, null, null]);
  });

  it('differs per cell where another rule is put on a part of it', async () => {
    await put('C2:C4');
    await run(async (sheet, context) => {
      sheet.getRange('C3').dataValidation.rule = { list: { inCellDropDown: false, source: 'ja,nee' } };
      sheet.getRange('C3').dataValidation.prompt = { showPrompt: true, title: 'Kies', message: 'ja of nee' };
      await context.sync();
    });
    await expect(read('C2:C4')).resolves.toEqual(['Inconsistent', null, null, null, null]);
    await expect(read('C3')).resolves.toMatchObject(['List', { list: { inCellDropDown: false, source: 'ja,nee' } }, ALERT, true, { title: 'Kies', message: 'ja of nee' }]);
    await expect(rule('C4')).resolves.toEqual(['List', LIST]);
  });

  it('is cleared, and undone in one step', async () => {
    await put('C2:C4');
    await run(async (sheet, context) => {
      sheet.getRange('C2:C3').dataValidation.clear();
      await context.sync();
    });
    await expect(rule('C2:C4')).resolves.toEqual(['MixedCriteria', null]);
    await open.user.undo();
    await expect(rule('C2:C4')).resolves.toEqual(['List', LIST]);
    await open.user.undo();
    await expect(rule('C2:C4')).resolves.toEqual(['None', {}]);
  });

  it('follows rows and columns that are inserted', async () => {
    await put('C2:C4');
    await open.user.insertRows(2);
    await open.user.insertColumns(0);
    await expect(rule('D2:D5')).resolves.toEqual(['List', LIST]);
    await expect(rule('C2:C5')).resolves.toEqual(['None', {}]);
  });

  it.each([['Stop', false], ['Warning', true], ['Information', true]] as const)('of the style %s lets something else be typed: %s', async (style, taken) => {
    await put('C2:C4', style);
    await open.user.type('C2', 'E');
    const typed = open.user.type('C3', 'H').then(() => true, (error: unknown) => String(error));
    await expect(typed).resolves.toBe(taken ? true : 'Error: Niet in de ladder.');
    expect(open.range('C2:C3').Values).toEqual([['E'], [taken ? 'H' : '']]);
  });

  it('holds up no add-in that writes', async () => {
    await put('C2:C4', 'Stop');
    await run(async (sheet, context) => {
      sheet.getRange('C2').values = [['H']];
      await context.sync();
    });
    expect(open.range('C2').Values).toEqual([['H']]);
  });

  it('refuses a list without values', async () => {
    await expect(outcome(run(async (sheet, context) => {
      sheet.getRange('C2').dataValidation.rule = { list: { inCellDropDown: true, source: '' } };
      await context.sync();
    }))).resolves.toBe('InvalidArgument');
  });
});

describe('conditional formats', () => {
  /** As the add-in marks its outcomes. */
  const mark = (address: string, text: string, colour: string): Promise<string> => run(async (sheet, context) => {
    const format = sheet.getRange(address).conditionalFormats.add('ContainsText');
    format.textComparison.rule = { operator: 'BeginsWith', text };
    format.textComparison.format.font.color = colour;
    format.textComparison.format.fill.color = '#eeeeee';
    format.textComparison.format.numberFormat = '"✔ "@';
    format.load('id');
    await context.sync();
    return format.id;
  });
  const list = (address: string): Promise<[unknown[], unknown[]]> => run(async (sheet, context) => {
    const formats = sheet.getRange(address).conditionalFormats.load('items/type,items/priority');
    await context.sync();
    const { items } = formats;
    const texts = items.filter(({ type }) => type === 'ContainsText').map((item) => item.textComparison.load('rule,format/numberFormat,format/font/color,format/fill/color'));
    await context.sync();
    return [items.map(({ type, priority }) => [type, priority]), texts.map(({ rule, format }) => [rule.operator, rule.text, format.numberFormat as unknown, format.font.color, format.fill.color])];
  });
  /** The style that the grid draws a cell with. */
  const shown = (row: number, column: number): unknown => {
    const { spreadsheet } = open.workbook;
    return open.sheet.sheet.getInject().get(ConditionalFormattingService).composeStyle(spreadsheet.book.getId(), open.sheet.Id, row, column)?.style;
  };

  it('mark texts, the last one added first, and tell what they are', async () => {
    await mark('B2:B4', 'Voorstel', '#107c10');
    await mark('B2:B4', 'Beoordelen', '#8a3707');
    await expect(list('B3')).resolves.toEqual([
      [['ContainsText', 0], ['ContainsText', 1]], [['BeginsWith', 'Beoordelen', '"✔ "@', '#8a3707', '#eeeeee'], ['BeginsWith', 'Voorstel', '"✔ "@', '#107c10', '#eeeeee']],
    ]);
    await expect(list('A2:A4')).resolves.toEqual([[], []]);
  });

  it('are what the grid draws', async () => {
    await mark('B2:B4', 'Voorstel', '#107c10');
    shown(1, 1);
    await new Promise((resolve) => { setTimeout(resolve, 50); });
    expect(shown(1, 1)).toMatchObject({ cl: { rgb: '#107c10' }, bg: { rgb: '#eeeeee' } });
    expect(shown(2, 1) ?? {}).toEqual({});
  });

  it('follow rows that are inserted, deleted, and columns before them', async () => {
    await mark('B2:B4', 'Voorstel', '#107c10');
    await open.user.insertRows(2);
    await open.user.insertColumns(0);
    const where = (): Promise<string> => run(async (sheet, context) => {
      const range = sheet.getRange('C2').conditionalFormats.getItemAt(0).getRange().load('address');
      await context.sync();
      return range.address;
    });
    await expect(where()).resolves.toBe('Blad1!C2:C5');
    await open.user.undo();
    await open.user.undo();
    await expect(list('B4')).resolves.toMatchObject([[['ContainsText', 0]], [{}]]);
    await open.user.deleteRows(1);
    await expect(list('B4')).resolves.toEqual([[], []]);
    await expect(list('B3')).resolves.toMatchObject([[['ContainsText', 0]], [{}]]);
  });

  it('mark values and what a formula says', async () => {
    const found = await run(async (sheet, context) => {
      const formats = sheet.getRange('A2:C4').conditionalFormats;
      const value = formats.add('CellValue');
      value.cellValue.rule = { formula1: '="Kok"', operator: 'EqualTo' };
      value.cellValue.format.font.bold = true;
      const number = formats.add('CellValue');
      number.cellValue.rule = { formula1: '=1', formula2: '=5', operator: 'Between' };
      const custom = formats.add('Custom');
      custom.custom.rule.formula = '=$B2="Voorstel"';
      custom.custom.format.fill.color = '#ffeeaa';
      custom.stopIfTrue = true;
      const rules = [value.cellValue.load('rule'), number.cellValue.load('rule')];
      const formula = custom.custom.rule.load('formula');
      const none = custom.textComparisonOrNullObject.load('rule');
      const count = formats.getCount();
      custom.load('stopIfTrue,type');
      await context.sync();
      return [rules.map((one) => one.rule as unknown), formula.formula, none.isNullObject, count.value, custom.stopIfTrue, custom.type];
    });
    expect(found).toEqual([[{ formula1: '="Kok"', operator: 'EqualTo' }, { formula1: '=1', formula2: '=5', operator: 'Between' }], '=$B2="Voorstel"', true, 3, true, 'Custom']);
  });

  it('are deleted one by one, or on some cells', async () => {
    const id = await mark('B2:B4', 'Voorstel', '#107c10');
    await mark('B2:B4', 'Beoordelen', '#8a3707');
    await run(async (sheet, context) => {
      const formats = sheet.getRange('B2:B4').conditionalFormats;
      formats.getItem(id).delete();
      sheet.getRange('B3').conditionalFormats.clearAll();
      await context.sync();
    });
    await expect(list('B2:B4')).resolves.toMatchObject([[['ContainsText', 0]], [{}]]);
    await expect(list('B3')).resolves.toEqual([[], []]);
    await open.user.undo();
    await expect(list('B3')).resolves.toMatchObject([[['ContainsText', 0], ['ContainsText', 1]], [{}, {}]]);
  });

  it('cannot be asked for what they are not', async () => {
    const id = await mark('B2', 'x', '#000000');
    await expect(outcome(run(async (sheet, context) => {
      sheet.getRange('B2').conditionalFormats.getItem(id).cellValue.load('rule');
      await context.sync();
    }))).resolves.toBe('InvalidArgument');
  });
});
