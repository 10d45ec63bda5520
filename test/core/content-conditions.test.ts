/** Conditions of the rules that are about the work itself: who does it, whether it is all, and whether it is other work than the reference's own. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createLeveller } from '../../src/core/level/level-job';
import { parseCatalogue } from '../../src/core';
import type { ConditionAnswer, LevelResult } from '../../src/core';
import { CATALOGUE, classifyRow, ROOT } from '../support/built-in';

const { catalogue } = parseCatalogue(readFileSync(resolve(ROOT, 'assets/sample/handboek-technische-handel.md'), 'utf8'), { name: 'voorbeeld', version: '1' });
const { levelJob: level } = createLeveller(catalogue);

function levelOf(code: string, tasks: string): LevelResult {
  const reference = catalogue.referenceJobs.find((job) => job.code === code);
  const result = reference && level({ row: 2, fields: { tasks } }, { referenceJobId: reference.id, score: 0, probability: 1, tied: [], contributions: [], titleContributions: [], alignments: [] });
  if (result === undefined) throw new Error(`no function ${code}`);
  return result;
}

function answerOf(code: string, tasks: string, words: string): ConditionAnswer['answer'] {
  const condition = levelOf(code, tasks).conditions.find(({ text }) => text.includes(words));
  if (condition === undefined) throw new Error(`no condition "${words}"`);
  return condition.answer;
}

describe('a condition on the content of the work', () => {
  it.each([
    // "alleen facturen worden ingevoerd"
    ['7.2', 'alleen facturen', 'facturen invoeren in het boekhoudpakket', 'holds'],
    ['7.2', 'alleen facturen', 'facturen invoeren; klanten manen; betalingsrun voorbereiden', 'fails'],
    ['7.2', 'alleen facturen', 'alleen facturen invoeren; map bijhouden', 'holds'],
    ['7.2', 'alleen facturen', 'klanten manen', 'unknown'],
    // "contact over betalingen door anderen wordt gevoerd"
    ['7.2', 'door anderen', 'facturen boeken; contact over betalingen doet de verkoopleider', 'holds'],
    ['7.2', 'door anderen', 'facturen boeken; contact over betalingen wordt door anderen gedaan', 'holds'],
    ['7.2', 'door anderen', 'facturen boeken; voert contact over betalingen met klanten', 'fails'],
    // "de afsluiting door een accountantskantoor wordt gedaan"
    ['7.3', 'accountantskantoor', 'boeken; afsluiting door het accountantskantoor', 'holds'],
    // "contracten een looptijd van ten hoogste een jaar hebben": an amount is told by a figure of the same thing
    ['3.3', 'ten hoogste', 'contracten met een looptijd van vijf jaar sluiten', 'fails'],
    ['3.3', 'ten hoogste', 'contracten met een looptijd van een half jaar sluiten', 'holds'],
    ['3.3', 'ten hoogste', 'contracten sluiten; vijf jaar ervaring in de inkoop', 'unknown'],
    // "de ploeg uit minder dan vijf mensen bestaat"
    ['4.4', 'minder dan vijf', 'een ploeg van drie mensen leiden', 'holds'],
    ['4.4', 'minder dan vijf', 'een ploeg van veertien mensen leiden', 'fails'],
    ['4.4', 'minder dan vijf', 'goederen ontvangen', 'unknown'],
    // "een ander de bestelling controleert", and "laden en lossen door anderen gebeurt": active and passive say the same
    ['1.1', 'een ander de bestelling', 'bestellingen overtypen; elke bestelling wordt door een collega gecontroleerd', 'holds'],
    ['5.2', 'laden en lossen', 'ritten rijden; laden en lossen doet het magazijn', 'holds'],
    ['5.2', 'laden en lossen', 'ritten rijden; laadt en lost de wagen', 'fails'],
    // "de service van meer vestigingen wordt geleid": service and leading are the reference's own work
    ['6.3', 'meer vestigingen', 'leidt de technische dienst en de service', 'unknown'],
    ['6.3', 'meer vestigingen', 'leidt de service van drie vestigingen', 'holds'],
  ] as const)('of %s, "%s", is answered by "%s": %s', (code, words, tasks, expected) => {
    expect(answerOf(code, tasks, words)).toBe(expected);
  });

  it('is cut where two statements are joined, and not where two nouns are', () => {
    const texts = levelOf('3.1', '').conditions.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['alleen bestellingen worden overgetypt', 'bewaking bij een ander ligt']));
    expect(levelOf('6.3', '').conditions.map(({ text }) => text)).toContain('contracten en begroting bij een ander liggen');
  });

  it('knows the forms of verbs', () => {
    expect(answerOf('5.1', 'alleen bestelbussen laden en lossen', 'geladen')).toBe('holds');
  });
});

describe('what a job says of itself', () => {
  const SALES = { Functie: 'Medewerker verkoop binnendienst', Taken: 'klantvragen beantwoorden; offertes opstellen; orders bevestigen', Opleiding: 'MBO-3', Zelfstandigheid: 'overleg met leidinggevende', Contacten: 'dagelijks' };

  it.each(['volgt nog', 'zie functieboek', 'n.t.b.', '...', 'nog in te vullen'])('is nothing where its tasks are "%s"', (tasks) => {
    const proposal = classifyRow({ ...SALES, Taken: tasks });
    expect(proposal.outcome).toBe('review');
    expect(proposal.issues.map(({ code }) => code)).toContain('tasks-missing');
  });

  it('is too little where its tasks name no work', () => {
    expect(classifyRow({ ...SALES, Taken: 'Diverse voorkomende werkzaamheden voor de afdeling' })).toMatchObject({ outcome: 'review' });
  });

  it.each([['bezoekt klanten in het rayon', true], ['bezoekt geen klanten', false], ['klantbezoek doet de buitendienst', false]])('"%s" is for a person to review: %s', (words, expected) => {
    const proposal = classifyRow({ ...SALES, Taken: `${SALES.Taken}; ${words}` });
    expect(proposal.issues.some(({ code }) => code === 'visits-customers')).toBe(expected);
    expect(proposal.outcome).toBe(expected ? 'review' : 'proposal');
  });

  it('may name its trade beside the name of the function', () => {
    expect(CATALOGUE.referenceJobs).toHaveLength(1);
    expect(classifyRow({ ...SALES, Functie: 'Verkoper binnendienst bouw' })).toMatchObject({ outcome: 'proposal', grade: 'E' });
    expect(classifyRow({ ...SALES, Functie: 'Verkoper winkel' }).outcome).not.toBe('proposal');
  });
});
