/** What the words after `classify` mean. */
import { availableParallelism } from 'node:os';
import { readArguments } from '../../src/cli/read-arguments';
import { UsageError } from '../../src/cli/usage-error';

const refusal = (...argv: readonly string[]): string => {
  try {
    readArguments(argv);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  throw new Error('The arguments were not refused.');
};

describe('the arguments', () => {
  it('need no more than an input', () => {
    expect(readArguments(['functies.csv'])).toEqual({ kind: 'classify', input: 'functies.csv', catalogues: [], style: { language: 'nl', motivation: 'short' }, run: { language: 'nl', overrides: {}, joinRows: true }, jobs: availableParallelism(), force: false, quiet: false });
  });

  it('are all understood together', () => {
    expect(readArguments(['-', '--output', '-', '--catalogue', 'a.txt', 'b.txt', '--sheet', 'Blad 1', '--map', 'Rol = taken', 'A=B=negeren', '--format', 'XLSX', '--quiet', '--embedding', 'k.json', '--precedents', 'p.csv', '--no-join', '--only-missing', '--force', '--motivation', 'Volledig', '--language', 'engels', '--strictness', 'Streng', '--jobs', '3'])).toEqual({
      kind: 'classify', jobs: 3, style: { language: 'en', motivation: 'full', strictness: 'strict' }, input: '-', output: '-', catalogues: ['a.txt', 'b.txt'], sheet: 'Blad 1', run: { language: 'en', overrides: { Rol: 'tasks', 'A=B': 'ignore' }, joinRows: false, scope: { kind: 'without-result' } }, format: 'xlsx', quiet: true, force: true, embedding: 'k.json', precedents: 'p.csv',
    });
  });

  it.each([['--motivation', 'lang', 'Onbekende motivering "lang". Kies kort, volledig of geen'], ['--language', 'fr', 'Onbekende taal "fr". Kies nl of en'], ['--strictness', 'lief', 'Onbekende strengheid "lief". Kies streng, normaal of ruim']])('refuse what is not offered: %s %s', (option, word, line) => {
    expect(() => readArguments(['a.csv', option, word])).toThrow(line);
  });

  it('may repeat a list option, and may end it with the input', () => {
    expect(readArguments(['--catalogue', 'a.txt', '--catalogue', 'b.txt', 'jobs.csv'])).toMatchObject({ input: 'jobs.csv', catalogues: ['a.txt', 'b.txt'] });
    expect(readArguments(['--map', 'Rol=functienaam', 'jobs.csv'])).toMatchObject({ input: 'jobs.csv', run: { overrides: { Rol: 'title' } } });
  });

  it.each([
    ['a Dutch name', 'werkzaamheden', 'tasks'], ['a Dutch name of two words', 'Huidige groep', 'currentGrade'], ['an English name', 'commercialShare', 'commercialShare'],
    ['an accent', 'Opleidíng', 'education'], ['leaving out', 'negeren', 'ignore'],
  ])('know a field by %s', (_, name, field) => {
    expect(readArguments(['a.csv', '--map', `Kop=${name}`])).toMatchObject({ run: { overrides: { Kop: field } } });
  });

  it.each([
    ['no input', [], 'Geef een bestand met functies op, of - voor standaardinvoer. (zie --help)'],
    ['two inputs', ['a', 'b'], 'Geef één invoerbestand op; "b" is er één te veel. Zet namen met spaties tussen aanhalingstekens. (zie --help)'],
    ['an unknown option', ['a', '--fast'], 'Onbekende optie --fast. (zie --help)'],
    ['an option without its value', ['a', '--output'], 'Optie -o, --output heeft een waarde nodig. (zie --help)'],
    ['an option with an empty value', ['a', '--output', ''], 'Optie --output heeft een waarde nodig. (zie --help)'],
    ['an unknown format', ['a', '--format', 'pdf'], 'Onbekend formaat "pdf". Kies csv, xlsx, json of ndjson. (zie --help)'],
    ['no number of cores', ['a', '--jobs', '0'], '--jobs "0" is geen aantal. Geef een getal van 1 tot en met 64 (zie --help)'],
    ['a mapping without a field', ['a', '--map', 'Rol'], '--map "Rol" is niet te lezen. Schrijf "Kop=veld", bijvoorbeeld "Rolprofiel=taken". (zie --help)'],
  ])('are refused in one line: %s', (_, argv, message) => {
    expect(refusal(...argv)).toBe(message);
  });

  it('are refused with the list of fields when a field is unknown', () => {
    expect(refusal('a', '--map', 'Rol=salaris')).toMatch(/^Onbekend veld "salaris". Kies uit: functiecode, functienaam, .*, negeren\.$/);
  });

  it('ask for help in Dutch', () => {
    const help = readArguments(['--help']);
    expect(help.kind === 'help' ? help.text : '').toMatch(/^Gebruik: npm run classify -- \[opties\] <invoer>[\s\S]*Opties:[\s\S]*Velden voor --map: functiecode,/);
  });
});
