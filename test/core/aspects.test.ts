/** The aspects of the level: what is known of each stands in one place, is readable, and holds in more trades than sales. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createClassifier, parseCatalogue } from '../../src/core';
import type { Aspect, CompanyJob, JobField, ReferenceJob } from '../../src/core';
import { ASPECTS, aspectsWith } from '../../src/core/level/aspects';
import { DOMAINS, domainsOf } from '../../src/core/level/domains';
import { prepareJob } from '../../src/core/level/prepare-job';
import { readJobAspects } from '../../src/core/level/read-job-aspects';
import { CATALOGUE, ROOT } from '../support/built-in';

const SAMPLE = parseCatalogue(readFileSync(resolve(ROOT, 'assets/sample/handboek-technische-handel.md'), 'utf8'), { name: 'voorbeeld', version: '1' }).catalogue;
const SECOND = parseCatalogue(readFileSync(resolve(ROOT, 'test/golden/vignettes/second-handbook/handbook.txt'), 'utf8'), { name: 'tweede', version: '1' }).catalogue;

const read = (fields: CompanyJob['fields'], domains = domainsOf({ ...(CATALOGUE.referenceJobs[0] as ReferenceJob), name: 'x', alternativeNames: [], activityGroups: [] }, undefined)) => readJobAspects(prepareJob({ row: 2, fields }), domains);
const positionOf = (aspect: Aspect, field: JobField, text: string): number | undefined => read({ [field]: text }).get(aspect)?.position;

describe('the registry of aspects', () => {
  it('holds every aspect once, by characteristic, each with a scale and names of its own', () => {
    expect(new Set(ASPECTS.map(({ id }) => id)).size).toBe(ASPECTS.length);
    expect(new Set(ASPECTS.map(({ names }) => names.nl)).size).toBe(ASPECTS.length);
    const kinds = ASPECTS.map(({ characteristic }) => characteristic);
    expect(kinds).toEqual([...new Set(kinds)].flatMap((kind) => kinds.filter((one) => one === kind)));
    for (const { scale, verdictFrom } of ASPECTS) {
      const places = scale.map(([position]) => position);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(verdictFrom).toBeGreaterThan(0);
    }
  });

  it.each(ASPECTS.map((aspect) => [aspect.id, aspect] as const))('%s has phrases that can be read: no line over 120 characters, each place on its scale', (id, { scale, sheet }) => {
    const sheets = [...(sheet === undefined ? [] : [sheet]), ...DOMAINS.flatMap(({ cues }) => cues[id] ?? [])];
    const lines = sheets.flatMap(({ words, cues }) => [...Object.values(words).flat(), ...cues.flatMap(({ phrases }) => phrases)]);
    expect(lines.filter((line) => line.length > 120)).toEqual([]);
    const places = sheets.flatMap(({ cues }) => cues.map(({ position }) => position));
    const [lowest, highest] = [scale[0]?.[0] ?? 0, scale.at(-1)?.[0] ?? 0];
    expect(places.filter((place) => place < lowest || place > highest)).toEqual([]);
  });
});

describe('a job of any trade', () => {
  it.each<readonly [Aspect, JobField, string, number | undefined]>([
    // who is served
    ['contacts', 'tasks', 'heeft contact met patiënten en familie', 2],
    ['contacts', 'tasks', 'onderhoudt contact met huurders', 2],
    ['contacts', 'tasks', 'beantwoordt vragen van reizigers', 2],
    ['contacts', 'contacts', 'geen contact met bewoners', 0],
    ['contacts', 'contacts', 'dagelijks met leerlingen en ouders', 2],
    ['contacts', 'contacts', 'soms met opdrachtgevers', 1],
    ['contacts', 'contacts', 'vooral intern', 0],
    ['contacts', 'contacts', 'dagelijks met de planner', undefined],
    // who directs
    ['supervision', 'autonomy', 'werkt onder toezicht van een verpleegkundige', 0],
    ['supervision', 'autonomy', 'krijgt dagelijks opdrachten van de voorman', 0],
    ['supervision', 'autonomy', 'op aanwijzing van de uitvoerder', 0],
    ['supervision', 'autonomy', 'de ploegleider verdeelt het werk', 0],
    ['supervision', 'autonomy', 'overlegt zo nodig met de zorgcoördinator', 1],
    ['supervision', 'autonomy', 'dagelijkse aansturing door de voorvrouw', 0],
    ['supervision', 'autonomy', 'intensieve begeleiding van een ervaren collega', 0],
    ['supervision', 'autonomy', 'de voorvrouw loopt een ronde en kijkt het werk na', 0],
    ['supervision', 'autonomy', 'kan altijd een verpleegkundige raadplegen', 1],
    ['supervision', 'autonomy', 'deelt haar route zelf in', 1],
    // what the job does itself to things and people is no supervision of it
    ['supervision', 'tasks', 'dagelijkse controle van de heftruck', undefined],
    ['supervision', 'tasks', 'houdt dagelijks toezicht op de kinderen', undefined],
    ['supervision', 'tasks', 'biedt intensieve begeleiding aan cliënten', undefined],
    ['supervision', 'tasks', 'intensieve begeleiding van bewoners', undefined],
    ['supervision', 'tasks', 'de temperatuur wordt elk uur gecontroleerd', undefined],
    ['supervision', 'tasks', 'krijgt opdrachten van klanten', undefined],
    ['supervision', 'tasks', 'leert kinderen zwemmen', undefined],
    ['supervision', 'tasks', 'kijkt het werk van leerlingen na', undefined],
    // errors
    ['errors', 'impact', 'medicatiefouten kunnen ernstige gevolgen hebben', 2],
    ['errors', 'impact', 'schade aan machines', 1],
    ['errors', 'impact', 'kan leiden tot letsel', 2],
    ['errors', 'tasks', 'verhelpt storingen en blust een kleine brand', undefined],
    // the body
    ['physical', 'physical', 'veel lopen en staan', 1],
    ['physical', 'physical', 'tillen van bewoners', 2],
    ['physical', 'physical', 'werkt op hoogte en met gevaarlijke stoffen', 2],
    ['physical', 'physical', 'kantooromgeving', 0],
    // showing the way
    ['guiding', 'tasks', 'werkt nieuwe chauffeurs in', 1],
    ['guiding', 'tasks', 'begeleidt stagiairs', 1],
    ['guiding', 'tasks', 'begeleidt uitzendkrachten op de werkvloer', 1],
    ['guiding', 'tasks', 'leerlingen begeleiden', 1],
    ['guiding', 'tasks', "werkt samen met collega's", undefined],
    ['guiding', 'tasks', 'werkt nieuwe gegevens in het systeem bij', undefined],
    ['leading', 'tasks', 'stuurt een ploeg van acht monteurs aan', 1],
    ['knowledge', 'education', 'MBO level 3', 3],
    ['method', 'tasks', 'werkt volgens protocollen en het zorgplan', 1],
  ])('%s in %s: "%s" stands at %s', (aspect, field, text, expected) => {
    const position = positionOf(aspect, field, text);
    if (expected === undefined) expect(position).toBeUndefined();
    else expect(position).toBeCloseTo(expected, 5);
  });

  it.each([['autonomy', 'werkt volgens instructies'], ['title', 'junior monteur'], ['title', 'sr. verpleegkundige'], ['tasks', 'leerlingen begeleiden']] as const)('%s "%s" is a hint, no proof', (field, text) => {
    const readings = [...read({ [field]: text }).values()];
    expect(readings.map(({ sureness }) => sureness)).toEqual([0.5]);
  });
});

describe('what only sales knows', () => {
  const domainsIn = ({ referenceJobs, families }: typeof SAMPLE): readonly string[] =>
    referenceJobs.filter((job) => domainsOf(job, families.find(({ id }) => id === job.familyId)).length > 0).map(({ code }) => code);

  it('is switched on by the handbook: for its families and jobs that sell, and no others', () => {
    expect(domainsIn(CATALOGUE)).toEqual(['1.1']);
    expect(domainsIn(SAMPLE)).toEqual(['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '2.3']);
    expect(domainsIn(SECOND)).toEqual([]);
  });

  it('is switched on by activities where no name tells', () => {
    const [seed] = CATALOGUE.referenceJobs;
    if (seed === undefined) throw new Error('no reference');
    const plain: ReferenceJob = { ...seed, name: 'Functie 12', alternativeNames: [] };
    expect(domainsOf(plain, undefined)).toHaveLength(1);
    expect(domainsOf({ ...plain, activityGroups: [] }, undefined)).toEqual([]);
    expect(domainsOf({ ...plain, name: 'Medewerker verkoopfacturen', activityGroups: [] }, undefined)).toEqual([]);
  });

  it('has an aspect of its own, which does not exist beside other jobs', () => {
    expect(aspectsWith([]).map(({ id }) => id)).not.toContain('orientation');
    expect(aspectsWith(DOMAINS).map(({ id }) => id)).toEqual(ASPECTS.map(({ id }) => id));
    const fields = { commercialShare: '80', tasks: 'verkoopgesprekken voeren; offertes maken' };
    expect([...read(fields, DOMAINS).keys()]).toEqual(['orientation', 'contacts']);
    expect([...read(fields).keys()]).toEqual([]);
  });

  it.each([['Magazijnmedewerker', 'orders verzamelen; goederen inpakken en laden', false], ['Verkoper binnendienst', 'klanten adviseren; offertes maken en opvolgen', true]] as const)(
    'is missed in the motivation where it exists only: %s', (title, tasks, expected) => {
      const job: CompanyJob = { row: 2, fields: { title, tasks } };
      const unknown = createClassifier(SAMPLE).motivateJob(job).account.characteristics.flatMap((one) => one.unknown);
      expect(unknown).toContain('knowledge');
      expect(unknown.includes('orientation')).toBe(expected);
    },
  );
});
