/** One normal form: what looks the same to a reader gets the same answer, letter for letter. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { addPrecedents, parseCatalogue, readCatalogue, readJobs, readTextBlocks, runJobs } from '../../src/core';
import type { Block, Cell, Precedent, Row } from '../../src/core';
import { cleanText, repairText } from '../../src/core/text/clean-text';
import { CATALOGUE, CLASSIFIER, ROOT } from '../support/built-in';

describe('the normal form of a cell', () => {
  it.each([
    ['Coo\u0308rdinator', 'Coördinator'], ['ﬁnancieel', 'financieel'], ['Ｍｅｄｅｗｅｒｋｅｒ', 'Medewerker'], ['ĳzerwerker', 'ijzerwerker'], ['een\u00a0twee\u2009drie', 'een twee drie'], ['ver\u200bkoper\ufeff', 'verkoper'], ['ver\u00adkoper', 'verkoper'],
    ['back\u2011office', 'back-office'], [' a  b\t c ', 'a b c'], ['een\r\n\r\ntwee \n drie', 'een\ntwee\ndrie'], ['en…', 'en...'],
    ['CommerciÃ«le cafÃ©houder', 'Commerciële caféhouder'], ['cafŽ', 'café'], ['commerciŽle', 'commerciële'],
    // Other words would come of these: they stay as they are.
    ['1½ jaar', '1½ jaar'], ['200 m²', '200 m²'], ['Excel™', 'Excel™'], ['collega´s', 'collega´s'], ['👩‍💻 IT', '👩‍💻 IT'], ['€ 900', '€ 900'],
  ])('of %j is %j', (text, normal) => {
    expect(cleanText(text)).toBe(normal);
  });

  it('is its own normal form', () => {
    const text = fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 3 }), fc.constantFrom(' ', '\n', '\r', '\t', 'e', '\u0301', '\u200d', '\u00ad', '\u200b', '👩', 'ﬁ', 'ー', 'é', '½', '1')), { maxLength: 20 }).map((parts) => parts.join(''))
      // A text that was broken twice is put right once.
      .filter((one) => !/[ÃÂâŽ]/.test(one.normalize('NFKC')));
    fc.assert(fc.property(text, (one) => { expect(cleanText(cleanText(one))).toBe(cleanText(one)); }), { numRuns: 2000 });
  });
});

/** Ways to write a character that look the same. */
const SPELLINGS: readonly ((character: string) => string)[] = [
  (character) => character,
  (character) => character.normalize('NFD'),
  (character) => (/[!-~]/.test(character) ? String.fromCharCode(character.charCodeAt(0) + 0xfee0) : character),
  (character) => (character === ' ' ? '\u00a0' : character),
  (character) => (/\p{Ll}/u.test(character) ? `${character}\u200b` : character),
  (character) => (/\p{Ll}/u.test(character) ? `${character}\u00ad` : character),
  (character) => (character === '\n' ? '\r\n' : character),
  (character) => (character === '\n' ? '\u2028' : character),
  (character) => (character === '-' ? '\u2011' : character),
];
/** Of cells alone: in a handbook every space is kept, since it is quoted as it stands. */
const SPACED: typeof SPELLINGS = [...SPELLINGS, (character) => (character === ' ' ? '\u2009\u200a' : character), (character) => (character === '\n' ? ' \r\n\t\n' : character)];
/** Two letters that have a sign of their own. */
const LIGATURES: readonly (readonly [string, string])[] = [['ffi', 'ﬃ'], ['ff', 'ﬀ'], ['fi', 'ﬁ'], ['fl', 'ﬂ'], ['ij', 'ĳ'], ['...', '…']];

/** Writes a text in another way. @param choices Spelling of each character, used again when it runs out. */
function respell(text: string, choices: readonly number[], spellings = SPACED): string {
  const joined = (choices[0] ?? 0) % 2 === 0 ? text : LIGATURES.reduce((all, [plain, sign]) => all.replaceAll(plain, sign), text);
  return Array.from(joined, (character, at) => spellings[(choices[at % choices.length] ?? 0) % spellings.length]?.(character) ?? '').join('');
}
const choices = fc.array(fc.nat(SPACED.length - 1), { minLength: 1, maxLength: 24 });

const [header = [], ...rows] = Papa.parse<string[]>(readFileSync(resolve(ROOT, 'assets/sample/functies.csv'), 'utf8').replace(/^\uFEFF/, '').trimEnd(), { delimiter: ';' }).data;
const ODD_ROWS: readonly (readonly string[])[] = [
  ['X-1', 'Coördinator verkoop binnendienst', '', 'Verkoop', 'Financiële chef', 'Coördineren van de efficiënte verkoop', 'beïnvloedt klanten, coördineert orders; stelt offertes op…\nadviseert relaties op officiële wijze', 'MBO-4', 'één à twee jaar', 'werkt zelfstandig – overlegt zo nodig', 'dagelijks met klanten', '', '', 'E', '1', ''],
];

const answer = (cells: Row): readonly Cell[][] => [...runJobs(CLASSIFIER, readJobs({ rows: [header, cells], firstRow: 1 }).jobs)].map((one) => [...one.cells]);

describe('the same row in another spelling', () => {
  const row = fc.constantFrom(...rows, ...ODD_ROWS);

  it('gets the same answer, all eight cells letter for letter', () => {
    fc.assert(fc.property(row, choices, (cells, some) => {
      expect(answer(cells.map((cell) => respell(cell, some)))).toEqual(answer(cells));
    }), { numRuns: 300 });
  });

  it.each(['NFC', 'NFD', 'NFKC', 'NFKD'])('gets it for every row of the sample in %s', (form) => {
    for (const cells of [...rows, ...ODD_ROWS]) expect(answer(cells.map((cell) => cell.normalize(form)))).toEqual(answer(cells));
  });

  it('gets it below a header in another spelling', () => {
    fc.assert(fc.property(choices, (some) => {
      const [first = []] = rows;
      const { columns, jobs } = readJobs({ rows: [header.map((cell) => respell(cell, some)), first], firstRow: 1 });
      expect([columns.map(({ use }) => use), jobs]).toEqual([readJobs({ rows: [header, first], firstRow: 1 }).columns.map(({ use }) => use), readJobs({ rows: [header, first], firstRow: 1 }).jobs]);
    }));
  });
});

describe('the same handbook in another spelling', () => {
  const folder = resolve(ROOT, 'test/fixtures/handbooks');
  const origin = { name: 'a', version: '1' };
  const respelt = (block: Block, some: readonly number[]): Block => {
    switch (block.kind) {
      case 'rule': return block;
      case 'cells': return { ...block, cells: block.cells.map((cell) => respell(cell, some, SPELLINGS)) };
      default: return { ...block, text: respell(block.text, some, SPELLINGS) };
    }
  };

  it.each(readdirSync(folder).filter((name) => /\.(?:md|txt)$/.test(name)))('is the same catalogue: %s', (name) => {
    // Damage is put right first: a letter that is broken and spelt otherwise as well is lost.
    const text = repairText(readFileSync(resolve(folder, name), 'utf8'));
    const expected = parseCatalogue(text, origin).catalogue;
    expect(parseCatalogue(text.normalize('NFD'), origin)).toEqual(parseCatalogue(text, origin));
    // A soft hyphen tells of a cut word in a handbook, which is reported, but the catalogue is the same.
    fc.assert(fc.property(choices, (some) => {
      expect(readCatalogue(readTextBlocks(text).map((block) => respelt(block, some)), origin).catalogue).toEqual(readCatalogue(readTextBlocks(text), origin).catalogue);
    }), { numRuns: 8 });
    expect(expected.referenceJobs.length).toBeGreaterThan(0);
  });

  it('knows a title that was decided on in another spelling', () => {
    const [{ id } = { id: '' }] = CATALOGUE.referenceJobs;
    const decided = (title: string): readonly Precedent[] => [{ title, referenceJobId: id } as Precedent];
    expect(addPrecedents(CATALOGUE, decided('Coo\u0308rdinator\u00a0ﬁliaal')).catalogue).toEqual(addPrecedents(CATALOGUE, decided('Coördinator filiaal')).catalogue);
  });
});
