/** Small catalogues with the full order expected; above every expectation stands why. */
import { addPrecedents } from '../../src/core';
import type { CompanyJob } from '../../src/core';
import { referenceJobId } from '../../src/core/model/ids';
import { createRanker } from '../../src/core/match/rank-references';
import { handbook } from '../support/handbook';

const job = (fields: CompanyJob['fields'], row = 2): CompanyJob => ({ row, fields });

const COMPANY = handbook([
  ['1.1', 'Medewerker Verkoop Binnendienst', 'Verkopen aan klanten per telefoon.', ['Stelt offertes op en belt klanten na.', 'Verwerkt orders en klachten van klanten.']],
  ['1.2', 'Vertegenwoordiger', 'Verkopen aan klanten op bezoek.', ['Bezoekt klanten en sluit contracten.', 'Werft nieuwe klanten in de regio.']],
  ['2.1', 'Magazijnmedewerker', 'Zorgen dat goederen op tijd klaarstaan.', ['Verzamelt orders met de heftruck.', 'Controleert de voorraad en ontvangt goederen.']],
  ['3.1', 'Boekhouder', 'Zorgen voor een juiste administratie.', ['Boekt facturen en stelt de jaarrekening op.', 'Doet de btw-aangifte.']],
  ['4.1', 'Onderhoudsmonteur', 'Storingen aan machines verhelpen.', ['Repareert machines.', 'Voert preventief onderhoud uit.']],
]);
const CARE = handbook([
  ['5.1', 'Verpleegkundige', 'Zorg verlenen aan patiënten in het ziekenhuis.', ['Verzorgt wonden en dient medicatie toe.', 'Rapporteert over patiënten.']],
  ['5.2', 'Verzorgende', 'Bewoners van het verpleeghuis verzorgen.', ['Wast en kleedt bewoners.', 'Rapporteert over bewoners.']],
  ['5.3', 'Hoofd verpleging', 'Leiding geven aan verpleegkundigen.', ['Maakt roosters.', 'Voert gesprekken met medewerkers.']],
  ['6.1', 'Kok', 'Maaltijden bereiden voor bewoners.', ['Kookt maaltijden.', 'Bestelt ingrediënten.']],
  ['7.1', 'Schoonmaker', 'Kamers en gangen schoonhouden.', ['Reinigt kamers.', 'Vult voorraden aan.']],
]);
const rank = createRanker(COMPANY);
const rankCare = createRanker(CARE);
const order = (fields: CompanyJob['fields'], by = rank): readonly string[] => by(job(fields)).matches.map(({ referenceJobId: id }) => id);

describe('the order of a small handbook', () => {
  it.each<readonly [CompanyJob['fields'], readonly string[]]>([
    // The name itself; then the warehouse, where orders are handled too; then the job that shares its customers; maintenance and bookkeeping share letters at most.
    [{ title: 'Medewerker Verkoop Binnendienst', tasks: 'offertes opstellen; orders verwerken' }, ['1.1', '2.1', '1.2', '4.1', '3.1']],
    // Selling is what both sales jobs do, but visiting and contracts are tasks of the second; "sluiten" and "klanten" are nobody else's.
    [{ title: 'Verkoper', tasks: 'klanten bezoeken; contracten sluiten' }, ['1.2', '1.1', '2.1', '3.1', '4.1']],
    // Its tasks are the warehouse's own; orders are of the sales office too; a representative touches neither orders nor goods.
    [{ title: 'Orderpicker', tasks: 'orders verzamelen; goederen ontvangen' }, ['2.1', '1.1', '4.1', '3.1', '1.2']],
  ])('of a company for %j is %j', (fields, expected) => {
    expect(order(fields)).toEqual(expected);
  });

  it.each<readonly [CompanyJob['fields'], readonly string[]]>([
    // The name within a compound and its own tasks; then those who care and report as well; then the head of nurses; kitchen and cleaning last.
    [{ title: 'Wijkverpleegkundige', tasks: 'wonden verzorgen; rapporteren' }, ['5.1', '5.2', '5.3', '6.1', '7.1']],
    // To lead is by synonym the head's; the nursing home and the nurses share the stem; then who works for the same people.
    [{ title: 'Teamleider verpleging', tasks: 'roosters maken' }, ['5.3', '5.2', '5.1', '6.1', '7.1']],
    // The residents' care, then the kitchen that serves them meals, then the ward's care; cleaning and leading share nothing.
    [{ title: 'Helpende', tasks: 'bewoners wassen en kleden; maaltijden uitserveren' }, ['5.2', '6.1', '5.1', '7.1', '5.3']],
  ])('of a care home for %j is %j', (fields, expected) => {
    expect(order(fields, rankCare)).toEqual(expected);
  });

  it.each<readonly [CompanyJob['fields'], readonly string[]]>([
    // An account manager is a representative by synonym; sales is what both sales jobs do, and the name of one of them.
    [{ title: 'Accountmanager' }, ['1.2', '1.1']],
    // Half the word is the name of 4.1, and a technicus is a monteur; nothing else comes near.
    [{ title: 'Onderhoudstechnicus' }, ['4.1']],
  ])('for %j begins with %j', (fields, expected) => {
    expect(order(fields).slice(0, expected.length)).toEqual(expected);
  });

  it.each<readonly [string, CompanyJob['fields']]>([
    // The feminine form is the same work.
    ['1.1', { title: 'Verkoopmedewerkster binnendienst' }],
    // A typing error in a word of the handbook.
    ['2.1', { title: 'Magazijnmedwerker' }],
    // What surrounds a title in vacancies says nothing about the work.
    ['3.1', { title: 'Boekhouder (m/v/x) 32-40 uur - Zwolle' }],
    // Abbreviated.
    ['1.1', { title: 'Medew. vkp binnend.' }],
    // A title that fits anyone is decided by the tasks.
    ['3.1', { title: 'Medewerker', tasks: 'inboeken van facturen; jaarrekening voorbereiden' }],
    // A broken encoding.
    ['3.1', { title: 'FinanciÃ«le administratie' }],
    // English: no letters shared, only a synonym.
    ['2.1', { title: 'Warehouse employee' }],
  ])('%s comes first for %j', (first, fields) => {
    expect(order(fields)[0]).toBe(first);
  });

  it('keeps the catalogue order among equals', () => {
    const twins = handbook([['1.1', 'Inkoper', 'Inkopen.', ['Koopt in.']], ['1.2', 'Inkoper', 'Inkopen.', ['Koopt in.']], ['1.3', 'Inkoper', 'Inkopen.', ['Koopt in.']]]);
    expect(createRanker(twins)(job({ title: 'inkoper', tasks: 'inkopen' })).matches.map(({ referenceJobId: id }) => id)).toEqual(['1.1', '1.2', '1.3']);
  });

  it('gives chances that fall with the order and add up to 1 at most, with the chance of no match', () => {
    for (const title of ['Boekhouder', 'Medewerker verkoop', 'Verpleegkundige', 'Monteur', 'x']) {
      const { matches, noMatch } = rank(job({ title }));
      const chances = matches.map(({ probability }) => probability);
      expect([...chances].sort((a, b) => b - a)).toEqual(chances);
      expect(chances.reduce((sum, chance) => sum + chance, noMatch)).toBeLessThanOrEqual(1 + 1e-9);
    }
  });

  it('says no to work the handbook does not have, whatever its size', () => {
    for (const title of ['Verpleegkundige', 'Docent wiskunde', 'Kapper', 'Inkoper']) expect(rank(job({ title })).noMatch).toBeGreaterThan(0.6);
    expect(rank(job({ title: 'Boekhouder' })).noMatch).toBeLessThan(0.2);
  });
});

describe('tasks beside activities', () => {
  it('names the activity each task resembles most, and none where nothing is alike', () => {
    const [best] = rank(job({ title: 'Magazijnmedewerker', tasks: 'voorraad controleren; orders verzamelen; pianospelen' })).matches;
    expect(best?.alignments.map(({ activity }) => activity?.id)).toEqual(['A.2', 'A.1', undefined]);
  });
});

describe('a precedent', () => {
  const { catalogue, unknown } = addPrecedents(COMPANY, [
    { title: 'Duizendpoot kantoor', referenceJobId: referenceJobId('3.1') }, { title: 'duizendpoot KANTOOR', referenceJobId: referenceJobId('3.1') },
    { title: 'Piloot', referenceJobId: referenceJobId('9.9') },
  ]);

  it('makes its title find its function, and is what is quoted', () => {
    const [best] = createRanker(catalogue)(job({ title: 'Duizendpoot kantoor' })).matches;
    expect(best?.referenceJobId).toBe('3.1');
    expect(best?.contributions[0]?.reference.source).toBe('precedent');
  });

  it('counts once, is refused for an unknown function, and changes the hash', () => {
    expect(catalogue.precedents).toHaveLength(1);
    expect(unknown.map(({ title }) => title)).toEqual(['Piloot']);
    expect(catalogue.hash).not.toBe(COMPANY.hash);
    expect(addPrecedents(catalogue, catalogue.precedents ?? []).catalogue.hash).toBe(catalogue.hash);
  });
});
