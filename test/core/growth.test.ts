/** Twice as long a text, or twice as many functions, take twice as long: whatever a cell or a handbook holds. */
import fc from 'fast-check';
import { createClassifier, JOB_FIELDS, parseCatalogue, readCatalogue, readJobs, runJobs } from '../../src/core';
import { CLASSIFIER } from '../support/built-in';
import { createNameJoiner } from '../../src/core/catalogue/join-names';
import { rowsToBlocks } from '../../src/import/handbook/rows-to-blocks';
import { superLinear } from '../support/grows-linearly';

/** A text of a length, made of a unit. */
type Shape = (length: number) => string;

const repeat = (unit: string): Shape => (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
/** Between letters, so that it is no blank that is trimmed. */
const within = (unit: string, before = 'x', behind = 'x'): Shape => (length) => before + repeat(unit)(length) + behind;
/** Different words, none of them known. */
const different = (make: (number: number) => string): Shape => (length) => {
  const parts: string[] = [];
  for (let number = 0, total = 0; total < length; number += 1) {
    parts.push(make(number));
    total += parts.at(-1)?.length ?? 0;
  }
  return parts.join('').slice(0, length);
};
const letters = (number: number, count: number): string => Array.from({ length: count }, (_, at) => String.fromCharCode(97 + ((number * 7 + at * at * 11 + Math.floor(number / (at + 1))) % 26))).join('');
const KNOWN = ['verkoop', 'bedrijf', 'order', 'magazijn', 'klant', 'dienst', 'administratie'] as const;
/** Words of known parts with a letter wrong: they are looked into most closely. */
const almost = (number: number): string => `${[0, 1, 2, 3].map((at) => KNOWN[(number * (at + 3) + at) % KNOWN.length] ?? '').join('').slice(0, 34)}${letters(number, 3)} `;

const SHAPES: Readonly<Record<string, Shape>> = {
  'one word': different((number) => letters(number, 9)), 'one letter': repeat('a'), 'one compound': repeat('verkoopmedewerker'), 'different words': different((number) => `${letters(number, 8)} `), 'compounds with errors': different(almost),
  spaces: within(' '), tabs: within('\t'), 'no-break spaces': within('\u00a0'), 'line ends': within('\n'), dots: repeat('.'), 'dots and a letter': within('.'), 'dots after "zie"': within('.', 'zie ', ' a b'), hyphens: repeat('-'), dashes: repeat(' - '),
  quotes: repeat('"'), digits: repeat('1'), numbers: repeat('1 '), 'a number and spaces': within(' ', '2', 'x'), brackets: repeat('('), pairs: repeat('()'), marks: repeat('= '), colons: repeat(': '), commas: repeat(','),
  'short tasks': repeat('a;'), tasks: different((number) => `${letters(number, 5)} ${letters(number, 7)}; `), sentences: repeat('Belt klanten. '), 'joints of a list': (length) => `Je bent verantwoordelijk voor ${repeat('x en het ')(length)}`,
  emoji: repeat('👩‍💻'), 'combining marks': within('\u0301', 'e'), decomposed: repeat('coo\u0308rdinator '), 'full width': repeat('ｍｅｄｅｗｅｒｋｅｒ '), 'soft hyphens': repeat('a\u00ad'), 'zero width': repeat('a\u200b'), 'broken encoding': repeat('Ã«'),
  doors: repeat('door de '), passives: repeat('wordt x '), 'other tasks': repeat('andere taken '), hours: repeat('32 uur '), 'hours open': within(' ', '32', 'x'), reference: within(' ', 'nr', 'x'), names: (length) => `x - ${repeat('Aa ')(length)}1`, shares: repeat('80 % '),
  years: repeat('1 tot '), negations: repeat('geen '), customers: repeat('contact met klanten '), led: repeat('stuurt het team '),
};

const FIELDS = JOB_FIELDS.filter((field) => field !== 'fte');

/** A row that holds the text in every column, read, classified and presented. */
function classifyText(text: string): () => void {
  const job = { row: 2, fields: Object.fromEntries(FIELDS.map((field) => [field, text])) };
  return () => { runJobs(CLASSIFIER, [job]).next(); };
}

/** The reading of the sheet before it: every cell is brought into its normal form. */
function readCells(text: string): () => void {
  const rows = [['Functie', 'Werkzaamheden', 'Doel', 'Percentage commercieel'], ...Array.from({ length: 4 }, () => [text, text, text, text])];
  return () => { readJobs({ rows, firstRow: 1 }); };
}

/** Length at the start; eight times that is half the longest cell of Excel. */
const CELL = 2_047;

describe('a cell', () => {
  it.each(Object.entries(SHAPES))('of %s', (_name, shape) => {
    expect(superLinear((length) => classifyText(shape(length)), CELL)).toBeUndefined();
    expect(superLinear((length) => readCells(shape(length)), CELL)).toBeUndefined();
  });

  it('of any repeated text', () => {
    const piece = fc.constantFrom(' ', '\t', '\n', '.', ',', ';', ':', '-', '/', '(', ')', '"', '1', '20', '%', 'a', 'A', 'é', 'e\u0301', '€', '🙂', 'en ', 'de ', 'of ', 'door ', 'geen ', 'klant', 'verkoop', 'taken ', 'alleen ', 'uur', 'tot ', 'm/v', 'regio Zuid', 'leiding ', 'wordt ');
    const unit = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(''));
    fc.assert(fc.property(unit, fc.constantFrom('', 'x', '2 ', 'nr ', 'zie ', 'Je taken bestaan uit '), fc.constantFrom('', 'x', ' 1', '!'), (text, before, behind) => {
      expect(superLinear((length) => classifyText(before + repeat(text)(length) + behind), CELL / 2)).toBeUndefined();
    }), { numRuns: 40 });
  });
});

/** A line at each place of a handbook. */
const PLACES: Readonly<Record<string, (line: string) => string>> = {
  'by itself': (line) => line, 'as a heading': (line) => `## ${line}`, 'as an item': (line) => `1. ${line}`, 'as a name': (line) => `Functienaam: ${line}`, 'as a group': (line) => `Functiegroep: ${line}`,
  'as a purpose': (line) => `## Doel\n\n${line}`, 'as an activity': (line) => `## Activiteiten\n\n1. Werkt.\n${line}`, 'as a characteristic': (line) => `## Complexiteit\n\n${line}`, 'as the context': (line) => `## Context\n\n${line}`,
  'as a rule': (line) => `|Lichter|Bijvoorbeeld als ${line}|D|`, 'in a list': (line) => `|Functie|Groep|Alternatieve functienamen|\n|---|---|---|\n|x${line}|E|${line}|`, 'in criteria': (line) => `|Kenmerk|D|E (referentie)|${line}|\n|---|---|---|---|\n|Kennis|${line}|b|c|`,
  'in result areas': (line) => `|Resultaatgebied|Taken|\n|---|---|\n|${line}|${line}|`, 'below "Inhoud"': (line) => `Inhoud\n${line}`, 'as a code': (line) => `1${line} Inkoper`,
};
const LINES: Readonly<Record<string, Shape>> = {
  'one word': repeat('a'), 'different words': different((number) => `${letters(number, 8)} `), spaces: within(' '), tabs: within('\t'), 'tabs at the end': within('\t', 'x', ''), dots: repeat('.'), 'dots and a letter': within('.'), leaders: repeat('. '), ellipses: repeat('…'), hyphens: within('-', ''), colons: repeat(':'),
  numbers: repeat('1.'), codes: within('.I', '1', '!'), brackets: repeat('('), links: repeat('[a]('), tags: repeat('<a'), stars: repeat('*a '), bars: repeat('|a'), accents: repeat('e\u0301'), 'soft hyphens': repeat('a\u00ad'), 'cut words': repeat('kennis-ontwikkeling '), sentences: repeat('Aa. '),
  joints: repeat('x en '), statements: repeat('wordt x en '), alternatives: repeat('alternatieve namen '), levels: repeat('mbo kennis '), conditions: repeat('alleen de facturen en '), bullets: repeat('• a'), 'a line separator': within(' ', '1. ', '\u2028x'),
};

describe('a line of a handbook', () => {
  const page = (text: string, number: number): string => `Functiefamilie ${String(number)}\n\nVerkoop\tE\t${String(number)}.1 Medewerker Verkoop\n\n${text}\n\n## Doel\n\nVerkoopt.\n\n## Activiteiten\n\n1. Maakt offertes.\n`;

  it.each(Object.entries(LINES))('of %s', (_name, shape) => {
    expect(superLinear((length) => {
      const text = Object.values(PLACES).map((put, number) => page(put(shape(length)), number)).join('\n');
      return () => { createClassifier(parseCatalogue(text, { name: 'a', version: '1' }).catalogue).classifyJob({ row: 2, fields: { title: 'Verkoper', tasks: 'offertes maken' } }); };
    }, CELL)).toBeUndefined();
    expect(superLinear((length) => {
      const line = shape(length);
      const blocks = rowsToBlocks([['Functie', 'Groep', 'Doel', 'Taken', 'Lichter'], ['Inkoper', 'E', line, line, line], [line, 'F', line, line, line], [line]], { file: 'a.csv' });
      return () => { readCatalogue(blocks, { name: 'a', version: '1' }); };
    }, CELL)).toBeUndefined();
  });
});

const times = (count: number, make: (number: number) => string): string => Array.from({ length: count }, (_, number) => make(number)).join('\n');
const nameOf = (number: number): string => `Medewerker ${letters(number, 6)} techniek ${String(number)}`;
const bodyOf = (number: number): string => `### Doel\n\nZorgt voor werk ${String(number)}.\n\n### Activiteiten\n\n1. Doet ding ${String(number)}.\n2. Maakt ${letters(number, 7)}.\n`;
const groupOf = (number: number): string => String(1 + (number % 14));

/** Handbooks by number of functions, or of lines. */
const HANDBOOKS: Readonly<Record<string, (count: number) => string>> = {
  'pages with a group': (count) => times(count, (number) => `## ${nameOf(number)}\n\nFunctiegroep: ${groupOf(number)}\n\n${bodyOf(number)}`),
  'pages and one list': (count) => `${times(count, (number) => `## ${nameOf(number)}\n\n${bodyOf(number)}`)}\n|Functie|Groep|\n|---|---|\n${times(count, (number) => `|${nameOf(number)} (x)|${groupOf(number)}|`)}\n`,
  'pages with a list each': (count) => times(count, (number) => `## ${nameOf(number)}\n\n${bodyOf(number)}\n|Functie|Groep|\n|---|---|\n|${nameOf(number)}|${groupOf(number)}|\n`),
  'pages with criteria': (count) => times(count, (number) => `## ${nameOf(number)}\n\nFunctiegroep: ${groupOf(number + 1)}\n\n${bodyOf(number)}\n|Kenmerk|${groupOf(number)}|${groupOf(number + 1)} (referentie)|\n|---|---|---|\n|Kennis|mbo|hbo ${String(number)}|\n`),
  'pages of one name': (count) => `${times(count, (number) => `## Inkoper\n\n${bodyOf(number)}`)}\n|Functie|Groep|\n|---|---|\n${times(count, (number) => `|Inkoper|${groupOf(number)}|`)}\n`,
  'pages with other titles': (count) => `${times(count, (number) => `## ${nameOf(number)}\n\nFunctiegroep: ${groupOf(number)}\n\n${bodyOf(number)}`)}\n|Bedrijfsfunctienaam|Zie functie|\n|---|---|\n${times(count, (number) => `|titel ${String(number)}|${nameOf(number)}|`)}\n`,
  'one list': (count) => `|Functie|Groep|Doel|Taken|\n|---|---|---|---|\n${times(count, (number) => `|${nameOf(number)}|${groupOf(number)}|doel ${String(number)}|taak; Taak ${letters(number, 5)}|`)}`,
  'lines that mean nothing': (count) => times(20 * count, (number) => `Zomaar regel ${String(number)}.`),
  'a paragraph of many lines': (count) => times(20 * count, (number) => `en dan regel ${String(number)} die doorloopt`),
  'lines that are cut': (count) => times(20 * count, (number) => `een regel ${String(number)} die door-`),
  'a rule of many lines': (count) => `Functiefamilie 1\n\nV\tE\t1.1 Inkoper\n\n### Doel\n\nx\n### Lichter\n${times(20 * count, (number) => `Als regel ${String(number)} geldt.`)}`,
};

describe('a handbook', () => {
  it.each(Object.entries(HANDBOOKS))('of %s', (_name, make) => {
    expect(superLinear((count) => {
      const text = make(count);
      return () => { parseCatalogue(text, { name: 'a', version: '1' }); };
    }, 150)).toBeUndefined();
  });

  it('whose names are all nearly those of its list', () => {
    // Every pair is looked at, but hardly any letter by letter: eight times as many names take no more than 64 looks for one.
    const joining = (count: number): (() => void) => {
      const names = Array.from({ length: count }, (_, number) => nameOf(number));
      return () => { createNameJoiner(names.map((name) => `${name}q`))(names.map((name) => name.replace('k', 'c'))); };
    };
    expect(superLinear(joining, 60)).toBeUndefined();
  });
});
