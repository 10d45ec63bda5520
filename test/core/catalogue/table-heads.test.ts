/** Tables with sub heads below merged heads, and forms of four cells per row: read as the plain table that they stand for. */
import fc from 'fast-check';
import { readCatalogue, readTextBlocks } from '../../../src/core';
import type { CatalogueReading } from '../../../src/core';
import { missedLines } from '../../support/account';

const read = (text: string): CatalogueReading => readCatalogue(readTextBlocks(text), { name: 'x', version: '1' });
const told = ({ catalogue }: CatalogueReading): readonly string[] => catalogue.referenceJobs.map(({ code, name, grade, familyId, purpose }) => [/^\d+$/.test(code) ? '' : code, name, grade, catalogue.families.find(({ id }) => id === familyId)?.name ?? '', purpose].join(' | '));
const table = (rows: readonly (readonly string[])[]): string => rows.map((cells, index) => `| ${cells.join(' | ')} |\n${index === 0 ? `|${'---|'.repeat(cells.length)}\n` : ''}`).join('');

const NAMES = ['Monteur', 'Operator', 'Boekhouder', 'Verkoper', 'Planner', 'Inkoper', 'Kok', 'Portier', 'Lasser', 'Tekenaar', 'Jurist', 'Chauffeur', 'Magazijnmeester', 'Controller', 'Telefonist', 'Schilder'];
const FAMILIES = ['Onderhoud', 'Productie', 'Administratie', 'Verkoop'];
/** How a merged head comes out of a file: over its first column only, or over each. */
const merges = fc.constantFrom('first', 'each');
const over = (how: string, heads: readonly string[]): readonly string[] => heads.flatMap((head) => [head, how === 'first' ? '' : head]);

describe('a raster with families below chapters', () => {
  it('gives every name with its group and the family right above it', () => {
    fc.assert(fc.property(merges, fc.shuffledSubarray(NAMES, { minLength: 12, maxLength: 16 }), fc.constantFrom('', 'Functiegroep'), fc.boolean(), (how, names, corner, split) => {
      const rows = [3, 4, 5].map((grade, row) => [String(grade), ...FAMILIES.map((_, column) => names[4 * row + column] ?? '')]);
      // A group that goes over two rows of the raster stands in the first of them.
      const extra = split ? [['', names[12] ?? 'Hulpkracht', '', '', '']] : [];
      const body = [...rows.slice(0, 2), ...extra, ...rows.slice(2)];
      const expected = [...rows, ...extra.map(([, ...cells]) => ['4', ...cells])].flatMap(([grade = '', ...cells]) => cells.flatMap((name, column) => (name === '' ? [] : [` | ${name} | ${grade} | ${FAMILIES[column] ?? ''} | `])));
      const text = table([['Functiegroep', ...over(how, ['Techniek', 'Kantoor'])], [corner, ...FAMILIES], ...body]);
      const reading = read(text);
      expect([...told(reading)].sort()).toEqual(expected.sort());
      expect(missedLines(text, reading)).toEqual([]);
    }), { numRuns: 30 });
  });

  it('tells sub heads that come back by the head over them', () => {
    const reading = read(table([['Groep', 'Winkel', '', 'Magazijn', ''], ['', 'Dag', 'Nacht', 'Dag', 'Nacht'], ['2', 'Kassier', 'Bewaker', 'Vuller', 'Lader'], ['3', 'Verkoper', 'Portier', 'Inkoper', 'Planner'], ['4', 'Chef', 'Wachthoofd', 'Beheerder', 'Opzichter']]));
    expect(reading.catalogue.families.map(({ name }) => name)).toEqual(['Winkel Dag', 'Winkel Nacht', 'Magazijn Dag', 'Magazijn Nacht']);
  });

  it('with the groups below one head', () => {
    expect(told(read(table([['Functiefamilie', 'Salarisschaal', '', ''], ['', '5', '6', '7'], ['Zorg', 'Helpende', 'Verzorgende', 'Verpleegkundige'], ['Keuken', 'Afwasser', 'Kok', 'Chef-kok']])))).toEqual(['Helpende', 'Verzorgende', 'Verpleegkundige'].map((name, index) => ` | ${name} | ${String(5 + index)} | Zorg | `).concat(['Afwasser', 'Kok', 'Chef-kok'].map((name, index) => ` | ${name} | ${String(5 + index)} | Keuken | `)));
  });
});

it('a list with heads over heads is the list with the lower ones', () => {
  fc.assert(fc.property(merges, fc.shuffledSubarray(NAMES, { minLength: 3, maxLength: 8 }), (how, names) => {
    const body = names.map((name, index) => [`F${String(10 + index)}`, name, String(3 + (index % 4)), `Doet het werk van ${name}.`]);
    const flat = read(table([['Code', 'Naam', 'Groep', 'Doel'], ...body]));
    const reading = read(table([over(how, ['Functie', 'Inschaling en inhoud']), ['Code', 'Naam', 'Groep', 'Doel'], ...body]));
    expect(told(reading)).toEqual(told(flat));
    expect(flat.catalogue.referenceJobs).toHaveLength(names.length);
  }), { numRuns: 20 });
});

it('levels below one head are the columns of the levels', () => {
  const body = [['Functiegroep', '7', '8', '9'], ['Zelfstandigheid', 'werkt onder toezicht', 'werkt zonder toezicht', 'stuurt anderen aan']];
  const one = read(`# Engineer\n\n${table([['Kenmerk', 'I', 'II', 'III'], ...body])}`);
  expect(told(read(`# Engineer\n\n${table([['Kenmerk', 'Niveau', '', ''], ['', 'I', 'II', 'III'], ...body])}`))).toEqual(told(one));
  expect(one.catalogue.referenceJobs).toHaveLength(3);
});

describe('a form of four cells per row', () => {
  const form = (made: readonly string[], labels: readonly string[], wide: boolean): string => {
    const head = labels.map((label, index) => [label, made[index] ?? '']);
    const pairs = wide ? [[...(head[0] ?? []), ...(head[1] ?? [])], [...(head[2] ?? []), ...(head[3] ?? [])]] : head;
    return table([...pairs, ['Doel', `Zorgt voor ${made[0] ?? ''}.`, ...(wide ? ['', ''] : [])], ['Taken', `Beheert ${made[2] ?? ''}.<br>Maakt ${made[0] ?? ''}.`, ...(wide ? ['', ''] : [])]]);
  };
  it('is the form of two cells per row, also where nobody knows half of its labels', () => {
    fc.assert(fc.property(fc.shuffledSubarray(NAMES, { minLength: 4, maxLength: 8 }), fc.boolean(), (names, known) => {
      const labels = known ? ['Functienaam', 'Functiegroep', 'Functiefamilie', 'Code'] : ['Functienaam', 'Functiegroep', 'Wazelaar', 'Code'];
      const text = (wide: boolean): string => names.map((name, index) => form([name, String(3 + (index % 4)), FAMILIES[index % 4] ?? '', `F${String(index)}0`], labels, wide)).join('\n');
      const reading = read(text(true));
      expect(told(reading)).toEqual(told(read(text(false))));
      expect(reading.catalogue.referenceJobs.map(({ name }) => name)).toEqual(names);
      expect(missedLines(text(true), reading)).toEqual([]);
    }), { numRuns: 20 });
  });

  it('is no table of rules, of result areas, or with a header', () => {
    const rules = '## 1.1 Kok\n\nFunctiegroep: D\n\n### Doel\nKookt.\n\n### Taken\n- Bereidt soep.\n\n### Toepassingsregels\n\n| Lichter | Als er een kok naast staat. | C |\n|---|---|---|\n| Gelijk | Zoals hier. | D |\n| Zwaarder | Als ook het menu wordt bepaald. | E |\n';
    expect(read(rules).catalogue.referenceJobs.map((job) => job.rules.map(({ kind, grade }) => [kind, grade]))).toEqual([[['lighter', 'C'], ['equal', 'D'], ['heavier', 'E']]]);
    expect(told(read(table([['Functie', 'Code', 'Groep', 'Familie'], ['Kok', 'K1', '3', 'Keuken'], ['Portier', 'P1', '2', 'Balie'], ['Jurist', 'J1', '9', 'Staf']])))).toHaveLength(3);
  });
});

it.each(['| Schaal | Bedrag | |\n|---|---|---|\n| | min | max |\n| 1 | 2000 | 2100 |\n| 2 | 2100 | 2300 |\n| 3 | 2200 | 2500 |\n', '| Schaal | Minimum | Maximum |\n|---|---|---|\n| 1 | € 2.000 | € 2.100 |\n| 2 | € 2.100 | € 2.300 |\n'])('a table of pay names no functions', (text) => {
  expect(told(read(text))).toEqual([]);
  expect(missedLines(text, read(text))).toEqual([]);
});
