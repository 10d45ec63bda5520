/** The level in a series: chosen among all levels of the family, doubted where something points elsewhere, and never a proposal then. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createClassifier, parseCatalogue } from '../../../../src/core';
import type { CompanyJob, Proposal } from '../../../../src/core';
import { seriesOf } from '../../../../src/core/level/series/series-of';
import { CATALOGUE, ROOT } from '../../../support/built-in';

const LEVELS = [
  ['I', '9', 'Sorteert was op kleur en legt handdoeken in de machine.', 'Vmbo-niveau.', 'Werkt op aanwijzing; elke wasbeurt wordt nagekeken.', 'Eén handeling', 'Geen'],
  ['II', '7', 'Bedient zelfstandig wasmachines, kiest programma\'s en verwijdert gewone vlekken.', 'Mbo-niveau 3.', 'Deelt de eigen dag in.', 'Gewone vlekken', 'Geen'],
  ['III', '4', 'Maakt het jaarplan en de begroting van de wasserij en geeft leiding aan vier tot acht wassers.', 'Hbo-niveau.', 'Legt achteraf verantwoording af.', 'Plan en begroting', 'Vier tot acht wassers'],
] as const;
const family = LEVELS.map(([mark, grade, task, knowledge, freedom]) =>
  `## WA.${String(mark.length)} Wasserij ${mark}\n\nFunctiegroep: ${grade}\n\n### Doel\nSchone was.\n\n### Resultaatgebieden\n- ${task}\n\n### Kennis\n${knowledge}\n\n### Zelfstandigheid\n${freedom}\n`).join('\n');
const row = (head: string, at: 1 | 5 | 6): string => `| ${head} | ${LEVELS.map((level) => level[at]).join(' | ')} |\n`;
const TABLE = `### Niveau-onderscheidende kenmerken Wasserij\n\n| Kenmerk | WA I | WA II | WA III |\n|---|---|---|---|\n${row('Complexiteit', 5)}${row('Leidinggeven', 6)}${row('Functiegroep', 1)}`;
const OTHER = readFileSync(resolve(ROOT, 'test/fixtures/handbooks/families.md'), 'utf8');
const catalogue = parseCatalogue(`${OTHER}\n# Functiefamilie WA Wasserij\n\n${family}\n${TABLE}`, { name: 'x', version: '1' }).catalogue;
const { classifyJob, motivateJob } = createClassifier(catalogue);
const ask = (fields: CompanyJob['fields']): Proposal => classifyJob({ row: 2, fields });

it('finds the series of a handbook, and none where functions have names of their own', () => {
  expect([...seriesOf(catalogue).values()].map(({ levels }) => levels.map(({ grade }) => grade))).toEqual([['8', '6', '4'], ['9', '6', '3'], ['9', '7', '4']]);
  expect(seriesOf(CATALOGUE).size).toBe(0);
});

describe('a job of a series', () => {
  it.each([
    ['9', { title: 'Hulp wasserette', tasks: 'Was op kleur sorteren; handdoeken in de machine leggen', education: 'vmbo' }],
    ['7', { title: 'Wasser', tasks: 'Wasmachines bedienen; programma\'s kiezen; vlekken verwijderen', education: 'mbo 3' }],
    ['4', { title: 'Chef', tasks: 'Jaarplan van de wasserij maken; begroting van de wasserij opstellen; leiding geven aan vijf wassers', education: 'hbo', leads: '5' }],
  ] as const)('gets the level whose words it has: %s', (grade, fields) => {
    const proposal = ask(fields);
    expect([proposal.grade, proposal.rule, proposal.level?.series?.doubts]).toEqual([grade, 'equal', []]);
    expect(motivateJob({ row: 2, fields }).account.series?.pairs.length).toBeGreaterThan(0);
  });

  it('is for a person where its knowledge points to another level, with both groups', () => {
    const { outcome, grade, issues } = ask({ title: 'Wasser', tasks: 'Wasmachines bedienen; programma\'s kiezen; vlekken verwijderen', education: 'hbo' });
    expect(outcome).toBe('review');
    expect(grade).toBe('6');
    expect(issues.find(({ code }) => code === 'level-unsure')).toMatchObject({ values: { grades: '6, 4', doubts: 'knowledge-elsewhere' } });
  });

  it('lies beyond the highest level where it leads many more people', () => {
    const { outcome, grade, level } = ask({ title: 'Hoofd', tasks: 'Jaarplan van de wasserij maken; begroting van de wasserij opstellen; leiding geven aan 60 wassers', education: 'hbo', leads: '60 wassers' });
    expect([outcome, grade, level?.series?.doubts]).toEqual(['review', '3', ['beyond-series']]);
  });

  it('is none where no family fits', () => {
    expect(ask({ title: 'Tandarts', tasks: 'Gebitten controleren; kiezen vullen' }).grade).toBeUndefined();
  });
});
