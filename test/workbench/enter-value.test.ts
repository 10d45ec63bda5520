/** What becomes of a value that is written to a cell. */
import { CellValueType } from '@univerjs/core';
import { enterValue, readValue } from '../../workbench/model/enter-value';
import type { CellContent } from './support/headless-workbook';

const enter = (value: unknown, pattern = 'General'): unknown => {
  const cell = enterValue(value, pattern);
  return typeof cell === 'object' ? (cell.f ?? readValue(cell)) : cell;
};

describe('a value that is written', () => {
  it.each<[CellContent, CellContent, string]>([
    ['=1+1', '=1+1', 'a formula'],
    ['-A1', '=-A1', 'a formula'],
    ['@naam', '=@naam', 'a formula'],
    ["'=1+1", '=1+1', 'text, without its apostrophe'],
    ["''x", "'x", 'text, without its first apostrophe'],
    ['11', 11, 'a number'],
    ['1,5', 1.5, 'a number'],
    ['50%', 0.5, 'a fraction'],
    ['WAAR', true, 'a truth value'],
    ['3-4-2026', 46115, 'a day'],
    ['1-3 jaar', '1-3 jaar', 'text'],
    ['=', '=', 'text'],
    ['', '', 'nothing'],
    [7, 7, 'a number'],
    [false, false, 'a truth value'],
  ])('%j reads back as %j: %s', (value, expected) => {
    expect(enter(value)).toBe(expected);
  });

  it.each(['=1+1', '11', '1-2', 'TRUE'])('%j stays text in a cell with the text format', (value) => {
    expect(enterValue(value, '@')).toMatchObject({ v: value, t: CellValueType.FORCE_STRING, f: null });
  });

  it('knows an apostrophe from a formula by the kind of cell', () => {
    expect(enterValue("'=1+1", 'General')).toMatchObject({ v: '=1+1', t: CellValueType.FORCE_STRING, f: null });
    expect(enterValue('=1+1', 'General')).toMatchObject({ f: '=1+1', v: null });
  });

  it('leaves the cell alone where null is written', () => {
    expect(enter(null)).toBeUndefined();
  });

  it('is refused above 32,767 characters', () => {
    expect(enter('x'.repeat(32_767))).toHaveLength(32_767);
    expect(enter('x'.repeat(32_768))).toBe('too-long');
  });

  it('is refused when it is no value of a cell', () => {
    expect(enter({ formula: 1 })).toBe('not-a-value');
  });
});
