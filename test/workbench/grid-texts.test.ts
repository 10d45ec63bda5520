/** The grid's Dutch texts stand under Univer's own keys, with its own places for values, and cover all that a user of the workbench meets. */
import conditional from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import core from '@univerjs/preset-sheets-core/locales/en-US';
import validation from '@univerjs/preset-sheets-data-validation/locales/en-US';
import filter from '@univerjs/preset-sheets-filter/locales/en-US';
import table from '@univerjs/preset-sheets-table/locales/en-US';
import { GRID_TEXTS_NL } from '../../workbench/page/grid-texts.nl';
import { layTexts } from '../../workbench/page/lay-texts';
import type { GridTexts } from '../../workbench/page/lay-texts';

const ENGLISH = Object.assign({}, ...[core, filter, table, validation, conditional] as readonly GridTexts[]) as GridTexts;

const leaves = (texts: GridTexts, path = ''): [string, string | string[]][] => Object.entries(texts).flatMap(([key, text]): [string, string | string[]][] => {
  const at = path === '' ? key : `${path} ${key}`;
  return typeof text === 'string' || Array.isArray(text) ? [[at, text]] : leaves(text, at);
});
const english = new Map(leaves(ENGLISH));
const dutch = new Map(leaves(GRID_TEXTS_NL));
const placesIn = (text: string | string[] | undefined): string[] => [...String(text).matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

/** Groups that a user of a spreadsheet sees; Univer has others for text documents, and for names of fonts and kinds of rules that are said the same in Dutch. */
const SEEN = [
  'sheets-ui toolbar', 'sheets-ui rightClick', 'sheets-ui sheetConfig', 'sheets-ui statusbar', 'sheets-ui borderLine', 'sheets-ui merge', 'sheets-ui definedName', 'ui ribbon', 'sheets-filter-ui toolbar',
  'sheets-filter-ui panel', 'sheets-filter-ui conditions', 'sheets-table-ui', 'sheets-numfmt-ui', 'sheets-data-validation errorMsg', 'sheets-data-validation-ui panel', 'sheets-conditional-formatting-ui menu',
  'sheets-conditional-formatting-ui panel',
];

it('has no key that Univer does not ask for', () => {
  expect([...dutch.keys()].filter((key) => !english.has(key))).toEqual([]);
});

it('keeps the places where Univer fills in a value', () => {
  expect([...dutch].filter(([key, text]) => placesIn(text).join() !== placesIn(english.get(key)).join()).map(([key]) => key)).toEqual([]);
});

it.each(SEEN)('says all of %s', (group) => {
  const keys = [...english.keys()].filter((key) => key.startsWith(`${group} `));
  expect(keys.length).toBeGreaterThan(2);
  expect(keys.filter((key) => !dutch.has(key))).toEqual([]);
});

it('falls back to English, at any depth', () => {
  const laid = new Map(leaves(layTexts(GRID_TEXTS_NL, ENGLISH)));
  expect(laid.size).toBe(english.size);
  expect(laid.get('ui fontFamily arial')).toBe('Arial');
  expect(laid.get('ui fontFamily not-supported')).toMatch(/lettertype/);
});
