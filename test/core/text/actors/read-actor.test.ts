import fc from 'fast-check';
import { cutClauses, readTaskActor } from '../../../../src/core/text/actors/cut-clauses';
import { readActor, readStatement } from '../../../../src/core/text/actors/read-actor';
import { fold } from '../../../../src/core/text/fold';
import { HELD } from './clauses-held';
import { TUNED } from './clauses-tuned';

describe('who does the work in a clause', () => {
  it.each(TUNED)('%s: %s', (clause, by) => {
    expect(readActor(fold(clause)).by).toBe(by);
  });

  it('is read as well in clauses that it was not made for: at least 80 of 85', () => {
    expect(HELD.length).toBe(85);
    expect(HELD.filter(([clause, by]) => readActor(fold(clause)).by === by).length).toBeGreaterThanOrEqual(80);
  });

  it('is told with the words that say so', () => {
    const clause = 'de aangifte doet de salarisadministrateur';
    const { by, start, end } = readActor(clause);
    expect([by, clause.slice(start, end)]).toEqual(['other', 'de salarisadministrateur']);
  });

  it.each([
    ['de planner maakt de ritplanning', 'transportplanner', 'self'],
    ['de planner maakt de ritplanning', 'chauffeur', 'other'],
    ['monteurs vervangen de filters', 'monteur koeltechniek', 'self'],
    ['de specialist belt klanten', 'verkoopspecialist', 'self'],
    ['de verkoopadviseurs stellen de offertes op', 'adviseur', 'other'],
    ['een andere medewerker controleert de kas', 'medewerker kassa', 'other'],
  ])('%s, in the job of a %s: %s', (clause, title, by) => {
    expect(readActor(clause, title).by).toBe(by);
  });
});

describe('a statement, active or passive', () => {
  it.each([
    ['het werk wordt door een ander gecontroleerd', 'other', false, 'het werk wordt door een ander gecontroleerd'],
    ['een collega controleert elk dossier', 'other', false, 'controleert elk dossier'],
    ['het menu bepaalt de kok', 'other', false, 'het menu bepaalt'],
    ['de lift wordt niet door een monteur gekeurd', 'other', true, 'de lift wordt niet door een monteur gekeurd'],
    ['notuleert niet', 'self', true, 'notuleert niet'],
    ['als de verkoper de offertes opstelt', 'other', false, 'als de verkoper de offertes opstelt'],
    ['stelt offertes op', 'self', false, 'stelt offertes op'],
    ['wij bieden een goed salaris', 'organisation', false, 'wij bieden een goed salaris'],
  ])('%s: %s, denied %s, about "%s"', (clause, by, denied, content) => {
    const statement = readStatement(clause);
    expect([statement.actor.by, statement.denied, clause.slice(...statement.content)]).toEqual([by, denied, content]);
  });
});

describe('a text cut into clauses', () => {
  it.each([
    ['boekt facturen in en de administratie betaalt ze', ['self boekt facturen in', 'other en de administratie betaalt ze']],
    ['belt klanten, maar voert geen orders in', ['self belt klanten', 'denied maar voert geen orders in']],
    ['laadt de wagen; de planner bepaalt de route', ['self laadt de wagen', 'other de planner bepaalt de route']],
    ['poetst de ramen en de deuren', ['self poetst de ramen en de deuren']],
    ['typt offertes die door verkopers zijn gemaakt', ['self typt offertes', 'other die door verkopers zijn gemaakt']],
    ['zorgt dat er geen wachttijd is', ['self zorgt dat er geen wachttijd is']],
  ])('%s', (text, clauses) => {
    expect(cutClauses(text).map(({ start, end, actor }) => `${actor.by} ${text.slice(start, end)}`)).toEqual(clauses);
  });

  it('gives clauses in their order that do not overlap, with words of them for the actor', () => {
    const words = fc.constantFrom('de', 'planner', 'maakt', 'geen', 'niet', 'en', 'maar', 'die', 'door', 'wordt', 'collega\'s', 'orders', ',', ';', 'wij', '?', 'é', 'een', 'voor', 'doen', '.');
    fc.assert(fc.property(fc.array(words, { maxLength: 14 }), (some) => {
      const text = some.join(' ');
      const clauses = cutClauses(text);
      return clauses.every(({ start, end, actor }, at) => start < end && start >= (clauses[at - 1]?.end ?? 0) && end <= text.length && actor.start >= start && actor.end <= end && actor.start <= actor.end);
    }));
  });
});

describe('the actor of a task', () => {
  it.each([
    ['elke offerte die hij maakt wordt door de teamleider gecontroleerd', 'other'],
    ['typt offertes die door verkopers zijn gemaakt', 'self'],
    ['de verkoper maakt de offerte die de klant tekent', 'other'],
    ['overige werkzaamheden van de binnendienst horen niet bij deze functie', 'denied'],
    ['klanten die niet betalen aanmanen', 'self'],
  ])('%s: %s', (task, by) => {
    expect(readTaskActor(task).by).toBe(by);
  });
});
