/** The functions as Excel meets them: metadata, names and errors. */
import type { Grade } from '../../src/core';
import { associateFunctions } from '../../src/functions/associate';
import type { RangeFunction } from '../../src/functions/associate';
import { emitHelp } from '../../src/functions/emit-help';
import { emitMetadata } from '../../src/functions/emit-metadata';

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional?: boolean; readonly dimensionality: string }[];
    readonly result: { readonly dimensionality: string };
  }[];
}

const read = (language: 'nl' | 'en'): Metadata => JSON.parse(emitMetadata(language, 'https://tools.example/functie/')) as Metadata;

class FakeError extends Error {
  constructor(readonly code: string, message?: string) {
    super(message);
  }
}

function associated(): ReadonlyMap<string, RangeFunction> {
  const known = new Map<string, RangeFunction>();
  Object.assign(globalThis, {
    CustomFunctions: { associate: (id: string, made: RangeFunction) => known.set(id, made), Error: FakeError, ErrorCode: { invalidValue: '#VALUE!' } },
  });
  associateFunctions(() => Promise.resolve({ answerJob: () => ({ withdrawn: 0, outcome: 'proposal', outcomes: { strict: 'proposal', normal: 'proposal', lenient: 'proposal' }, grade: 'E' as Grade, cells: ['E', '1.1 Medewerker', 'Gelijk', 'Voorstel', 0.8, 'Omdat', '', ''] }) }));
  return known;
}

describe('the metadata of the custom functions', () => {
  it('names exactly the functions that are associated, in both languages', () => {
    const names = [...associated().keys()];
    expect(names).toEqual(['FUNCTIEGROEP', 'REFERENTIEFUNCTIE', 'TOEPASSINGSREGEL', 'MOTIVERING']);
    expect(read('nl').functions.map(({ id }) => id)).toEqual(names);
    expect(read('en').functions.map(({ name }) => name)).toEqual(names);
  });

  it('localises descriptions and parameter names only', () => {
    const [nl, en] = [read('nl').functions, read('en').functions];
    nl.forEach((one, index) => {
      const other = en[index];
      expect({ id: one.id, name: one.name, result: one.result }).toEqual({ id: other?.id, name: other?.name, result: other?.result });
      expect(one.description).not.toBe(other?.description);
      expect(one.parameters.map(({ optional }) => optional ?? false)).toEqual([false, true]);
    });
  });

  it.each(['nl', 'en'] as const)('takes errors as values, and leads to a page with help for each function (%s)', (language) => {
    const { allowErrorForDataTypeAny, functions } = read(language);
    expect(allowErrorForDataTypeAny).toBe(true);
    const page = emitHelp(language);
    for (const { id, helpUrl } of functions) {
      expect(helpUrl).toBe(`https://tools.example/functie/${language === 'nl' ? 'functions.html' : 'functions.en.html'}#${id}`);
      expect(page).toContain(`<section id="${id}">`);
    }
  });

  it('keeps to the lengths Excel shows, and to ranges in and out', () => {
    for (const { name, description, parameters, result } of [...read('nl').functions, ...read('en').functions]) {
      expect(name).toMatch(/^[A-Z][A-Z0-9._]{2,}$/);
      expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/);
      expect(description.length).toBeLessThanOrEqual(255);
      expect([...parameters.map(({ dimensionality }) => dimensionality), result.dimensionality]).toEqual(['matrix', 'matrix', 'matrix']);
    }
  });
});

describe('an associated function', () => {
  it('takes an argument that was left out as null', async () => {
    expect(await associated().get('TOEPASSINGSREGEL')?.([['Medewerker']], null)).toEqual([['Gelijk']]);
  });

  it('turns wrong use into #VALUE! with a Dutch line', async () => {
    const call = async (): Promise<unknown> => associated().get('FUNCTIEGROEP')?.([['Medewerker', 'taken']], null);
    await expect(call()).rejects.toThrow(FakeError);
    await expect(call()).rejects.toThrow(/kopregel nodig/);
  });
});
