import fc from 'fast-check';
import { cleanText } from '../../src/core/text/clean-text';
import { cleanTitle } from '../../src/core/text/clean-title';
import { cutTasks } from '../../src/core/text/cut-tasks';
import { fold } from '../../src/core/text/fold';
import { neutralForm } from '../../src/core/text/neutral-form';
import { createLexemeReader } from '../../src/core/text/read-lexemes';
import { createSplitter } from '../../src/core/text/split-compound';
import { SYNONYMS } from '../../src/core/text/synonyms.nl';
import { tokenize } from '../../src/core/text/tokenize';
import { packWords, unpackWords } from '../../src/core/text/word-list';

const anyText = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('a', 'É', 'ß', 'İ', 'ﬁ', '\uD83D', '\u0301', ' ', '\n', ';', '-', '.', ',') }));

describe('folding', () => {
  it('lowers case and drops accents', () => {
    expect(fold('Commerciële Één-op-één ÀÇ')).toBe('commerciele een-op-een ac');
  });

  it('keeps every place: the folded text is as long as the text', () => {
    fc.assert(fc.property(anyText, (text) => fold(text).length === text.length));
  });
});

describe('cutting a description into tasks', () => {
  it.each([
    ['offertes maken; orders boeken', ['offertes maken', 'orders boeken']],
    ['- bellen\n- mailen', ['bellen', 'mailen']],
    ['• A1 doen • B2 doen', ['A1 doen', 'B2 doen']],
    ['Belt klanten. Maakt offertes.', ['Belt klanten', 'Maakt offertes']],
    ['offertes, orders, klachten', ['offertes', 'orders', 'klachten']],
    ['...;;\n-', []],
    // A stop that ends no sentence, and a bracket that opened in another piece.
    ['Plant ca. 20 wagens per dag. Belt klanten', ['Plant ca. 20 wagens per dag', 'Belt klanten']],
    ['bemensing (opleiding, beoordeling, verzuim), inkoop', ['bemensing (opleiding', 'beoordeling', 'verzuim', 'inkoop']],
    // Running text that lists tasks: the opening says nothing of the work, and the last joint divides tasks too.
    ['Je bent verantwoordelijk voor het opstellen van offertes, het boeken van orders en het afhandelen van klachten. Je spreekt Duits en Engels.',
      ['het opstellen van offertes', 'het boeken van orders', 'het afhandelen van klachten', 'Je spreekt Duits en Engels']],
    ['Je taken bestaan uit offertes, orders en klachten', ['offertes', 'orders', 'klachten']],
    ['You are responsible for the intake of calls and the mailing', ['the intake of calls', 'the mailing']],
    // Two verbs with one object are one task, and lists without an opening are cut at commas alone.
    ['Je bent verantwoordelijk voor het maken en opvolgen van offertes', ['het maken en opvolgen van offertes']],
    ['offertes maken, orders en klachten', ['offertes maken', 'orders en klachten']],
  ])('%j gives %j', (text, tasks) => {
    expect(cutTasks(text).map((piece) => piece.text)).toEqual(tasks);
  });

  it('gives pieces that stand literally at their places, in order', () => {
    fc.assert(fc.property(anyText, (text) => {
      let from = 0;
      for (const piece of cutTasks(text)) {
        expect(text.slice(piece.start, piece.end)).toBe(piece.text);
        expect(piece.start).toBeGreaterThanOrEqual(from);
        from = piece.end;
      }
    }));
  });
});

describe('words', () => {
  const split = createSplitter(new Map([['administratie', 4]]));
  const read = createLexemeReader(new Map([['magazijnmedewerker', 2], ['luchtvaartuigen', 1], ['constructor', 1]]));

  it.each([
    ['verkoopmedewerker', ['verkoop', 'medewerker']], ['orderadministratie', ['order', 'administratie']], ['bedrijfsverplaatsing', ['bedrijf', 'verplaatsing']],
    ['schoorsteenveger', ['schoorsteen', 'veger']], ['offerte', ['offerte']],
  ])('%s is cut into %j', (word, parts) => {
    expect(split(word)).toEqual(parts);
  });

  it.each([
    ['verkoopster', 'verkoper'], ['lesgeefster', 'lesgever'], ['wetenschapster', 'wetenschapper'], ['coordinatrice', 'coordinator'], ['inspectrice', 'inspecteur'],
    ['masseuse', 'masseur'], ['kunstenares', 'kunstenaar'], ['zangeres', 'zanger'], ['brandweervrouw', 'brandweerman'], ['burgemeester', 'burgemeester'], ['minister', 'minister'],
  ])('%s is the same work as %s', (word, neutral) => {
    expect(neutralForm(word)).toBe(neutral);
  });

  it.each([
    ['magazijnmedwerker', 'magazijnmedewerker'], ['verkopr', 'verkoper'], ['luchtvaaetuigen', 'luchtvaartuigen'],
    // Known words, foreign words and short words stay as they are.
    ['verkoper', 'verkoper'], ['xylofonist', 'xylofonist'], ['kok', 'kok'],
  ])('%s is read as %s', (typed, meant) => {
    expect(read(typed).forms).toEqual([meant]);
  });

  it('share a concept in Dutch, English and abbreviated', () => {
    const concepts = (word: string): readonly string[] => read(word).concepts.map(({ key }) => key);
    expect(concepts('sales')).toEqual(concepts('verkoop'));
    expect(concepts('vkp')).toEqual(concepts('verkoop'));
    expect(concepts('accounting')).not.toEqual(expect.arrayContaining([...concepts('accountmanager')]));
  });

  it('that say nothing about the work have no forms: stop words, numbers and seniority', () => {
    for (const word of ['de', 'senior', '36', 'jr']) expect(read(word).kind).toBe('none');
  });

  it('named like a property of every object are words all the same', () => {
    expect(read('constructor').forms).toEqual(['constructor']);
  });

  it('stand where the text has them', () => {
    fc.assert(fc.property(anyText, (text) => {
      for (const { start, end } of tokenize(text)) expect(start >= 0 && start < end && end <= text.length).toBe(true);
    }));
  });

  it('survive a broken encoding', () => {
    expect(tokenize(cleanText('CommerciÃ«le cafÃ©houder')).map(({ word }) => word)).toEqual(['commerciele', 'cafehouder']);
  });

  it('of the lexicon number at least 600, in groups of two or more', () => {
    expect(new Set(SYNONYMS.flatMap((line) => line.split(' '))).size).toBeGreaterThanOrEqual(600);
    for (const line of SYNONYMS) expect(new Set(line.split(' ')).size).toBeGreaterThan(1);
  });

  it('survive being packed', () => {
    const words = [['aal', 1], ['aalbes', 3], ['bak', 700]] as const;
    expect([...unpackWords(packWords(words))]).toEqual([['aal', 1], ['aalbes', 2], ['bak', 512]]);
  });
});

describe('a title', () => {
  const isWord = (word: string): boolean => ['binnendienst', 'verkoop'].includes(word);

  it.each([
    ['Boekhouder (m/v/x) 32-40 uur', 'Boekhouder'], ['Lasser - regio Zuid', 'Lasser'], ['Kok - Zwolle', 'Kok'], ['Kok fulltime', 'Kok'],
    // A word of work after a dash stays.
    ['Medewerker verkoop - Binnendienst', 'Medewerker verkoop - Binnendienst'],
  ])('%j says %j', (title, rest) => {
    expect(cleanTitle(title, isWord).trim()).toBe(rest);
  });

  it('keeps its length, so that places stay', () => {
    fc.assert(fc.property(anyText, (text) => cleanTitle(text, isWord).length === text.length));
  });
});
