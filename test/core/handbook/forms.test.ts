/** Small documents in forms that handbooks and other texts have: what is a function, what is its group, what is none, and what is told of it. */
import { allActivities } from '../../../src/core/model/catalogue';
import { describeIssue, readCatalogue, readTextBlocks, summariseReading } from '../../../src/core';
import { commonUnknowns } from '../../../src/core/handbook/common-unknowns';
import type { CatalogueCorrections, CatalogueReading } from '../../../src/core';
import { readHandbook } from '../../../src/import/handbook/read-handbook';
import { READ_OPTIONS } from '../../import/support/read-options';
import { missedLines } from '../../support/account';

const read = (text: string, corrections?: CatalogueCorrections): CatalogueReading => readCatalogue(readTextBlocks(text), { name: 'x', version: '1' }, corrections);
const readFile = (name: string, text: string): Promise<CatalogueReading> => readHandbook([{ name, bytes: new Uint8Array(new TextEncoder().encode(text)) }], { name: 'x', version: '1' }, READ_OPTIONS);
const named = ({ catalogue }: CatalogueReading): readonly (readonly [string, string])[] => catalogue.referenceJobs.map(({ name, grade }) => [name, grade]);
const codesOf = ({ issues }: CatalogueReading): readonly string[] => issues.map(({ code }) => code);

describe('groups', () => {
  it('stand in the column whose cells are groups, whatever the columns are called', async () => {
    const reading = await readFile('h.csv', 'Code;Normfunctie;Reeks;Functiegroep;Schaal\nA1;Beheerder sporthal;Sport;Operationeel I;5\nA2;Badmeester;Sport;Operationeel II;6\n');
    expect(named(reading)).toEqual([['Beheerder sporthal', '5'], ['Badmeester', '6']]);
    expect(named(await readFile('h.csv', 'Functiefamilie;Functiegroep;Schaal\nZorg;Verzorgende wonen;4\nZorg;Begeleider dagbesteding;5\n'))).toEqual([['Verzorgende wonen', '4'], ['Begeleider dagbesteding', '5']]);
  });

  it('leave their points behind, and a break in a cell parts two names', () => {
    const reading = read('| Groep | Werkplaats | Balie |\n|---|---|---|\n| C (80-119 punten) | Fietsenmaker<br>Bandenlegger | |\n| D (120-160 punten) | Bedrijfsleider | Verhuurmedewerker |\n');
    expect(named(reading)).toEqual([['Fietsenmaker', 'C'], ['Bandenlegger', 'C'], ['Bedrijfsleider', 'D'], ['Verhuurmedewerker', 'D']]);
  });

  it('that are ranges stay ranges, and their ends are the steps', async () => {
    const { catalogue, issues } = await readFile('h.csv', 'Functienaam;Schaal;Doel\nAdviseur water;9-11;Adviseert\nHoofd water;11 t/m 12;Leidt\nBode;3;Bezorgt\n');
    expect(catalogue.referenceJobs.map(({ grade }) => grade)).toEqual(['9-11', '11-12', '3']);
    expect(catalogue.ladder).toEqual(['3', '9', '11', '12']);
    expect(issues.filter(({ code }) => code === 'catalogue-grade-range')).toHaveLength(2);
  });

  it('that no function has do not keep the handbook out', async () => {
    const reading = await readFile('h.csv', 'Nummer;Normfunctie\n00701;Assistent griffie\n00702;Adviseur griffie\n00801;Medewerker archief\n');
    expect(reading.catalogue.referenceJobs.map(({ code, grade }) => [code, grade])).toEqual([['00701', ''], ['00702', ''], ['00801', '']]);
    expect(codesOf(reading).filter((code) => code === 'catalogue-ungraded' || code === 'catalogue-grade-missing')).toHaveLength(4);
    expect(summariseReading(reading)).toMatchObject({ functions: 3, withGrade: 0, quality: 'poor' });
  });

  it('stand in the code that is in brackets', () => {
    const reading = read('Typen\n\nZetter (2100/IIa/1)\n\nBinder (2100/Ic/2)\n\nHoofd zetterij (2100/IIIb/1)\n');
    expect(named(reading)).toEqual([['Zetter', 'IIa'], ['Binder', 'Ic'], ['Hoofd zetterij', 'IIIb']]);
    expect(reading.catalogue.ladder).toEqual(['Ic', 'IIa', 'IIIb']);
  });
});

describe('levels in the columns of a table', () => {
  it('are a function each, with the name of the page', () => {
    const reading = read('# Datatechnicus\n\n| Thema | Junior (N1) | Medior (N2) |\n|---|---|---|\n| Werk | eenvoudige koppelingen bouwen | hele datastromen bouwen |\n| Zelfstandigheid | met hulp van een ander | zonder hulp |\n');
    expect(named(reading)).toEqual([['Datatechnicus, Junior (N1)', 'N1'], ['Datatechnicus, Medior (N2)', 'N2']]);
    expect(reading.catalogue.referenceJobs.map(({ characteristics }) => characteristics.map(({ kind, paragraphs }) => [kind, ...paragraphs]))).toEqual([[['autonomy', 'met hulp van een ander']], [['autonomy', 'zonder hulp']]]);
  });
});

const DIVER = `#### Functie duiker

| Functienaam | Duiker |
|---|---|
| Beschrijving van de functie | Zoekt onder water. |

### 2.1

#### Kerntaken

### Kerntaak 1:

#### Zoeken

Zoekt naar voorwerpen.

### Kerntaak 1:

#### Zoeken

#### Werkzaamheden

De duiker doet het volgende:

* Daalt af langs de lijn
– controleert de lucht;
– houdt contact.
* Bergt het voorwerp

#### Vereiste competenties

* Accuraat (1)
`;
const BOATMAN = DIVER.replaceAll('duiker', 'schipper').replaceAll('Duiker', 'Schipper').replace('Zoekt onder water.', 'Vaart de boot.').replaceAll('Zoeken', 'Varen').replace('Daalt af langs de lijn', 'Start de motor').replace('Bergt het voorwerp', 'Legt de boot aan');

describe('pages', () => {
  const text = `${DIVER}\n${BOATMAN}`;

  it('have a name, a purpose and the activities of the section that tells them at length', () => {
    const { catalogue } = read(text);
    expect(catalogue.referenceJobs.map(({ name, purpose }) => [name, purpose])).toEqual([['Duiker', 'Zoekt onder water.'], ['Schipper', 'Vaart de boot.']]);
    expect(catalogue.referenceJobs.map((job) => allActivities(job).map((activity) => activity.text))).toEqual([
      ['Daalt af langs de lijn: controleert de lucht; houdt contact.', 'Bergt het voorwerp'], ['Start de motor: controleert de lucht; houdt contact.', 'Legt de boot aan'],
    ]);
    expect(catalogue.referenceJobs.map(({ activityGroups }) => activityGroups.filter(({ activities }) => activities.length > 0).map(({ title }) => title))).toEqual([['Zoeken'], ['Varen']]);
  });

  it('account for every line', () => {
    expect(missedLines(text, read(text))).toEqual([]);
  });

  it('with rows of competences have no functions in them', () => {
    const page = '## Strandwacht, groep 4\n\n### Doel\nWaakt over zwemmers.\n\n### Taken\n- Houdt toezicht.\n\n### Gewenste houding\n\n| G3 | 1: Samenwerken |\n| G7 | 2: Plannen |\n\n- Blijft kalm.\n';
    expect(named(read(page))).toEqual([['Strandwacht', '4']]);
  });

  it('whose headings nobody knows are asked about, each with its number and a guess', () => {
    const page = (name: string): string => `## ${name}\n\n### Flurp\n\nHoudt de haven bereikbaar, zodat schepen kunnen aanleggen.\n\n### Brandel\n\n- Bedient de brug\n- Controleert de kade\n`;
    const reading = read(['Brugwachter', 'Havenmeester', 'Sluiswachter', 'Kademedewerker', 'Hoofd haven'].map(page).join('\n'));
    expect(commonUnknowns(reading).map(({ text: asked, count, guess }) => [asked, count, guess])).toEqual([['Flurp', 5, 'purpose'], ['Brandel', 5, 'activities']]);
    expect(reading.catalogue.referenceJobs.every(({ purpose }) => purpose.startsWith('Houdt'))).toBe(true);
    expect(summariseReading(reading)).toMatchObject({ functions: 5, withPurpose: 5, withActivities: 5, quality: 'ungraded' });
  });
});

describe('lines of functions that do not take part', () => {
  it('are not counted as used', () => {
    const text = '## Kok, groep 3\n\n### Doel\nKookt.\n\n### Taken\n- Bereidt soep.\n\n## Afwasser\n\n### Doel\nWast af.\n\n### Taken\n- Wast borden.\n';
    const reading = read(text);
    expect(summariseReading(reading)).toMatchObject({ functions: 1, leftOut: 1, usedLines: 3 });
    expect(missedLines(text, reading)).toEqual([]);
  });
});

describe('a document without functions', () => {
  it.each([
    ['an article of law', '### Artikel 1\n\n1. In deze regeling wordt verstaan onder:\n\na. werknemer: degene die werkt.\n\n### Artikel 2\n\n1. De werknemer heeft recht op loon.\n\n### Artikel 3\n\n1. Deze regeling treedt in werking op 1 januari.\n'],
    ['a manual', '# Installation\n\n## Options\n\n### parse(text)\n\n- Parses the text and returns a tree\n\n### stringify(tree)\n\n- Writes the tree as text\n'],
    ['minutes', '## Opening\n\nDe voorzitter opent de vergadering.\n\n## Mededelingen\n\n- De penningmeester is ziek.\n\n## Rondvraag\n\n- Niemand heeft een vraag.\n'],
    ['recipes', '## Appeltaart\n\n### Nodig\n\n- 300 gram bloem\n- 5 appels\n\n### Werkwijze\n\n- Kneed het deeg\n- Bak de taart\n\n## Soep\n\n### Nodig\n\n- 1 liter water\n- 2 uien\n\n### Werkwijze\n\n- Snijd de uien\n- Kook het water\n'],
    ['a change log', '## 2.1.0\n\n### Features\n\n- Adds a flag\n\n### Fixes\n\n- Removes a leak\n\n## 2.0.0\n\n### Features\n\n- Rewrites the parser\n\n### Fixes\n\n- Handles empty files\n'],
  ])('is told to be none: %s', (_what, text) => {
    const reading = read(text);
    expect(named(reading)).toEqual([]);
    expect(codesOf(reading)).toContain('catalogue-no-jobs');
    expect(missedLines(text, reading)).toEqual([]);
  });

  it('that lists the jobs of a company is told to be such a list', async () => {
    const reading = await readFile('lijst.csv', 'Functienaam;Afdeling;Werkzaamheden;Fte\nInkoper;Inkoop;Koopt in;1\nPlanner;Logistiek;Plant ritten;0,8\nInkoper;Inkoop;Koopt in;0,5\n');
    expect(reading.catalogue.referenceJobs).toEqual([]);
    expect(reading.issues.filter(({ severity }) => severity === 'error').map((issue) => describeIssue(issue, 'nl'))).toEqual([expect.stringContaining('dit lijkt een functielijst')]);
  });
});

describe('Markdown that begins with a bracket', () => {
  it.each(['[TOC]', '[Naar boven](#boven)'])('is no JSON: %s', async (opening) => {
    expect(named(await readFile('h.md', `${opening}\n\n## Kok, groep 3\n\n### Doel\nKookt.\n\n### Taken\n- Bereidt soep.\n`))).toEqual([['Kok', '3']]);
  });
});
