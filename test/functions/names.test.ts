/** The functions as Excel and its users meet them: names, metadata, help pages and the README, all from one table. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeFunction, FUNCTION_IDS } from '../../src/functions/descriptions';
import { emitFunctionTable, emitHelp, helpPage } from '../../src/functions/emit-help';
import { emitMetadata } from '../../src/functions/emit-metadata';
import { CHOICES, PARAMETERS } from '../../src/functions/parameters';
import { ROOT } from '../support/built-in';
import { BUILT_IN_NAMES } from './support/built-in-names';
import { openFormulas } from './support/formulas';

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality: string;
  readonly optional?: boolean;
  readonly customEnumId?: string;
}

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly enums: readonly { readonly id: string; readonly type: string; readonly values: readonly { readonly name: string; readonly stringValue: string; readonly tooltip: string }[] }[];
  readonly functions: readonly {
    readonly id: string; readonly name: string; readonly description: string; readonly helpUrl: string;
    readonly parameters: readonly Parameter[]; readonly result: { readonly type: string; readonly dimensionality: string };
  }[];
}

const LANGUAGES = ['nl', 'en'] as const;
const read = (language: 'nl' | 'en'): Metadata => JSON.parse(emitMetadata(language, 'https://tools.example/functie/')) as Metadata;

describe('a name', () => {
  it.each(FUNCTION_IDS)('%s is one that Excel takes, and none of its own in Dutch, English, German or French', (id) => {
    expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,127}$/);
    // Columns end at XFD.
    expect(id).not.toMatch(/^[A-Z]{1,3}\d+$|^R\d*C\d*$/);
    expect(BUILT_IN_NAMES.has(id)).toBe(false);
  });

  it('is looked up in lists that hold the well-known ones', () => {
    for (const name of ['VLOOKUP', 'XLOOKUP', 'SUM', 'ZOEKEN', 'GEMIDDELDE', 'SVERWEIS', 'RECHERCHEV']) expect(BUILT_IN_NAMES.has(name)).toBe(true);
    expect(BUILT_IN_NAMES.size).toBeGreaterThan(900);
  });
});

describe('the metadata', () => {
  it('names exactly the functions that are associated, in both languages', () => {
    const { ids } = openFormulas();
    expect(ids).toEqual([...FUNCTION_IDS]);
    for (const language of LANGUAGES) expect(read(language).functions.map(({ id, name }) => [id, name])).toEqual(ids.map((id) => [id, id]));
  });

  it('differs between languages in what people read only', () => {
    const readByPeople = new Set(['description', 'helpUrl', 'tooltip']);
    // Names of functions and of words are the same, those of parameters are not.
    const bare = (metadata: Metadata): unknown => JSON.parse(JSON.stringify(metadata, (key, value: unknown) => (readByPeople.has(key) ? undefined : key === 'parameters' ? (value as Parameter[]).map((one) => ({ ...one, name: '' })) : value)));
    expect(bare(read('nl'))).toEqual(bare(read('en')));
    read('nl').functions.forEach(({ description }, index) => { expect(description).not.toBe(read('en').functions[index]?.description); });
  });

  it('gives parameters in the order of the code, what may be left out last', () => {
    for (const { id, parameters, result } of read('nl').functions) {
      expect(parameters.map(({ name }) => name)).toEqual(describeFunction(id as (typeof FUNCTION_IDS)[number]).parameters.map((key) => PARAMETERS[key].name.nl));
      const optional = parameters.map((parameter) => parameter.optional ?? false);
      expect(optional).toEqual([...optional].sort());
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
      expect(result).toEqual({ type: 'any', dimensionality: 'matrix' });
    }
  });

  it('takes errors as values and keeps to the lengths that Excel shows', () => {
    for (const language of LANGUAGES) {
      const { allowErrorForDataTypeAny, allowCustomDataForDataTypeAny, functions } = read(language);
      expect([allowErrorForDataTypeAny, allowCustomDataForDataTypeAny]).toEqual([true, true]);
      for (const { description, parameters } of functions) for (const text of [description, ...parameters.map((one) => one.description)]) expect(text.length).toBeLessThanOrEqual(255);
      for (const { parameters } of functions) for (const { name } of parameters) expect(name).toMatch(/^[a-z_]+$/);
    }
  });

  it('offers the words of every choice, which are the same in each language', () => {
    const { enums, functions } = read('en');
    const used = new Set(functions.flatMap(({ parameters }) => parameters.flatMap(({ customEnumId, type }) => (customEnumId === undefined ? [] : [`${customEnumId} ${type}`]))));
    expect([...used].sort()).toEqual(Object.keys(CHOICES).map((id) => `${id} string`).sort());
    for (const { id, values } of enums) {
      expect(values.map(({ stringValue }) => stringValue)).toEqual(CHOICES[id as keyof typeof CHOICES].map(({ word }) => word));
      const said = CHOICES[id as keyof typeof CHOICES].flatMap(({ word, also }): readonly string[] => [word, ...also]);
      expect(new Set(said).size).toBe(said.length);
    }
  });
});

describe('the help', () => {
  it.each(LANGUAGES)('has a page for every function, where the metadata says, with all its arguments (%s)', (language) => {
    const pages = emitHelp(language);
    for (const { id, helpUrl, parameters, description } of read(language).functions) {
      const name = helpUrl.replace('https://tools.example/functie/', '');
      const page = pages[name] ?? '';
      expect(page).toContain(`=${id}(`);
      expect(page).toContain(description);
      for (const parameter of parameters) expect(page).toContain(`<b>${parameter.name}</b>`);
      expect(pages[helpPage(language)]).toContain(`href="${name}"`);
    }
  });

  it.each(LANGUAGES)('can be read without a connection: no scripts, nothing from elsewhere, no dead links (%s)', (language) => {
    const pages = emitHelp(language);
    for (const page of Object.values(pages)) {
      expect(page).not.toMatch(/<script|<link|<img|https?:|@import/);
      for (const [, target] of page.matchAll(/href="([^"]*)"/g)) expect(Object.keys(pages)).toContain(target);
    }
  });

  it('is written as Excel writes formulas in its language', () => {
    expect(emitHelp('nl')['help-toepassingsregel.html']).toContain('=TOEPASSINGSREGEL(Tabel1[@];Tabel1[#Kopteksten])');
    expect(emitHelp('en')['help-toepassingsregel.en.html']).toContain('=TOEPASSINGSREGEL(Table1[@],Table1[#Headers])');
  });
});

it('the README has the table of the functions (UPDATE_GOLDEN=1 writes it)', () => {
  const path = join(ROOT, 'README.md');
  const readme = readFileSync(path, 'utf8');
  const [before = '', after = ''] = readme.split(/\| functie \| antwoord \|\n(?:\|.*\n)+/);
  const written = `${before}${emitFunctionTable()}\n${after}`;
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, written);
  expect(readFileSync(path, 'utf8')).toBe(written);
});
