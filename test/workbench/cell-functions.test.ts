/** @jest-environment ./test/support/office-environment.cjs */
/** Custom functions in cells, through the real office.js: what they are handed, and what they answer. */
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { CellFunctions } from '../../workbench/model/cell-functions';
import type { EmptyCell, FunctionMetadata, FunctionsFile } from '../../workbench/model/cell-functions';
import { readContent } from '../../workbench/model/read-content';
import { openRealClient } from './support/real-client';
import type { RealClient } from './support/real-client';

let open: RealClient;
let messages: string[];
let heard: unknown[][];

const functionOf = (id: string, parameters: FunctionMetadata['parameters']): FunctionMetadata => ({ id, name: id, description: '', parameters });
const RANGE = { type: 'any', dimensionality: 'matrix' } as const;

/** Opens a sheet with the functions; each notes what it is handed. @param give Their answer. */
async function start(file: FunctionsFile, emptyCell: EmptyCell = 0, give: (rows: unknown[][]) => unknown = () => [['goed']]): Promise<void> {
  open = await openRealClient([['a', '', 3], ['=1/0', '', true]]);
  open.range('A2').Formulas = [['=1/0']];
  messages = [];
  heard = [];
  const cells = new CellFunctions(open.workbook.spreadsheet, (id, args, options) => open.session.calls.call(id, args, options), (message) => messages.push(message));
  cells.emptyCell = emptyCell;
  cells.register(file);
  for (const { id } of file.functions) {
    CustomFunctions.associate(id, (...args: unknown[]) => {
      // The last argument is the invocation.
      heard.push(args.slice(0, -1));
      return give(args[0] as unknown[][]);
    });
  }
}

/** What a cell shows once it is no longer busy. */
async function answer(formula: string): Promise<unknown> {
  await open.user.type('E5', formula);
  for (let tries = 0; tries < 100; tries += 1) {
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    const value = open.range('E5').Values?.[0]?.[0];
    if (value !== '' && value !== '#BUSY!') return value;
  }
  return 'nothing';
}

describe('an empty cell', () => {
  it('arrives as 0 in ranges and in arguments of any type, as in Excel for the desktop', async () => {
    await start({ functions: [functionOf('PROEFEEN', [RANGE, { type: 'any' }, { type: 'string' }])] });
    expect(await answer('=PROEFEEN(A1:C1;B1;B1)')).toBe('goed');
    expect(heard).toEqual([[[['a', 0, 3]], 0, '']]);
  });

  it('arrives as null where the workbench is set to do as the web', async () => {
    await start({ functions: [functionOf('PROEFTWEE', [RANGE, { type: 'any' }])] }, null);
    expect(await answer('=PROEFTWEE(A1:C1;B1)')).toBe('goed');
    expect(heard).toEqual([[[['a', null, 3]], null]]);
  });

  it('is not the same as an argument that was left out', async () => {
    await start({ functions: [functionOf('PROEFDRIE', [RANGE, { ...RANGE, optional: true }])] });
    expect(await answer('=PROEFDRIE(A1:A1)')).toBe('goed');
    expect(heard).toEqual([[[['a']], null]]);
  });
});

it('gets its arguments one by one, whatever formula was half typed before', async () => {
  await start({ functions: [functionOf('PROEFTIEN', [RANGE, { ...RANGE, optional: true }, { type: 'any', optional: true }])] });
  // As the grid reads at every key.
  const reader = open.workbook.spreadsheet.book.getActiveSheet().getInject().get(LexerTreeBuilder);
  for (const typed of ['=SUM(Tabel[', '=SUM(Tabel[[#This Row],', "=SUM('Blad", '=SUM("a', '=SUM({1', '=SUM(1']) reader.sequenceNodesBuilder(typed);
  expect(await answer('=PROEFTIEN(A1:B1;C1;"x")')).toBe('goed');
  expect(heard.at(-1)).toEqual([[['a', 0]], [[3]], 'x']);
});

it('hears nothing of an argument between two separators', async () => {
  await start({ functions: [functionOf('PROEFELF', [RANGE, { ...RANGE, optional: true }, { type: 'any' }])] });
  expect(await answer('=PROEFELF(A1:A1;;"x")')).toBe('goed');
  expect(heard).toEqual([[[['a']], null, 'x']]);
});

describe('an error in a range', () => {
  it('is the answer, and the function is not called', async () => {
    await start({ functions: [functionOf('PROEFVIER', [RANGE])] });
    expect(await answer('=PROEFVIER(A1:C2)')).toBe('#DIV/0!');
    expect(heard).toEqual([]);
  });

  it('arrives as an error where the metadata allows it', async () => {
    await start({ allowErrorForDataTypeAny: true, functions: [functionOf('PROEFVIJF', [RANGE])] });
    expect(await answer('=PROEFVIJF(A2:C2)')).toBe('goed');
    const [[error, ...others] = []] = heard[0]?.[0] as unknown[][];
    expect(error).toBeInstanceOf(CustomFunctions.Error);
    expect(error).toMatchObject({ code: '#DIV/0!' });
    expect(others).toEqual([0, true]);
  });

  it('is still the answer for an argument of another type', async () => {
    await start({ allowErrorForDataTypeAny: true, functions: [functionOf('PROEFZES', [{ type: 'string', dimensionality: 'matrix' }])] });
    expect(await answer('=PROEFZES(A2:C2)')).toBe('#DIV/0!');
  });
});

it('shows the error that a function returns', async () => {
  await start({ functions: [functionOf('PROEFNEGEN', [RANGE])] }, 0, () => [[new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable)]]);
  expect(await answer('=PROEFNEGEN(A1:A1)')).toBe('#N/A');
});

it('shows the error that a function throws, and its message', async () => {
  await start({ functions: [functionOf('PROEFZEVEN', [RANGE])] }, 0, () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel's own error class, which its typings do not derive from Error
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, 'daarom');
  });
  expect(await answer('=PROEFZEVEN(A1:A1)')).toBe('#VALUE!');
  expect(messages).toEqual(['daarom']);
});

it('shows texts as they are, whatever they look like', async () => {
  const texts = ['1.1', '12', 'TRUE', '{1,2}', '"x"', '=A1', '1-2', ''];
  await start({ functions: [functionOf('PROEFTWAALF', [RANGE])] }, 0, () => texts.map((text) => [text]));
  expect(await answer('=PROEFTWAALF(A1:A1)')).toBe('1.1');
  expect(open.range('E5:E12').Values).toEqual(texts.map((text) => [text]));
});

it('spills beyond the grid, which grows', async () => {
  await start({ functions: [functionOf('PROEFDERTIEN', [RANGE])] }, 0, () => Array.from({ length: 2_000 }, () => Array.from({ length: 40 }, () => 1)));
  expect(await answer('=PROEFDERTIEN(A1:A1)')).toBe(1);
  expect(open.range('AR2004').Values).toEqual([[1]]);
});

it('spills a column of answers', async () => {
  await start({ functions: [functionOf('PROEFACHT', [RANGE])] }, 0, (rows) => rows.map(([first]) => [first]));
  expect(await answer('=PROEFACHT(A1:C1)')).toBe('a');
  await open.user.type('E5', '=PROEFACHT(C1:C2)');
  await new Promise((resolve) => { setTimeout(resolve, 1_000); });
  expect(open.range('E5:E6').Values).toEqual([[3], [true]]);
  expect(readContent(open.workbook.spreadsheet)[0]?.extras).toMatchObject([{ row: 1, formula: '=1/0' }, { row: 4, column: 4, formula: '=PROEFACHT(C1:C2)' }, { row: 5, column: 4, spilled: true }]);
});
