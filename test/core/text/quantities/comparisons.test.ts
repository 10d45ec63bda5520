/** Conditions on quantities against what jobs say: holds, fails or unknown; whether both speak of the same thing; and the words around a quantity. */
import { fold } from '../../../../src/core/text/fold';
import { sameWord } from '../../../../src/core/text/content-words';
import { compareQuantity } from '../../../../src/core/text/quantities/compare-quantity';
import { contextOf } from '../../../../src/core/text/quantities/context-of';
import type { Comparison, Quantity } from '../../../../src/core/text/quantities/quantity';
import { readComparison } from '../../../../src/core/text/quantities/read-comparison';
import { readQuantities } from '../../../../src/core/text/quantities/read-quantities';
import { sameThing } from '../../../../src/core/text/quantities/same-thing';

function first(text: string): Quantity {
  const [quantity] = readQuantities(fold(text));
  if (quantity === undefined) throw new Error(`no quantity in "${text}"`);
  return quantity;
}

function comparison(text: string): Comparison {
  const found = readComparison(fold(text));
  if (found === undefined) throw new Error(`no comparison in "${text}"`);
  return found;
}

describe('a condition on a quantity', () => {
  it.each<readonly [string, Comparison['comparator']]>([
    ['als de functie meer dan vijf medewerkers aanstuurt', 'moreThan'], ['bij een budget van meer dan € 500.000', 'moreThan'], ['ten minste drie jaar ervaring', 'atLeast'], ['binnen 6 maanden', 'atMost'],
    ['niet meer dan 10 % van de tijd', 'atMost'], ['tot en met 4 ploegen', 'atMost'], ['12 of meer locaties', 'atLeast'], ['minstens twee keer per week', 'atLeast'], ['hoogstens de helft', 'atMost'], ['langer dan een jaar', 'moreThan'],
    ['vanaf 20 fte', 'atLeast'], ['boven de € 1 miljoen', 'moreThan'], ['enkele tientallen', 'exactly'], ['drie ploegen', 'exactly'], ['fewer than 10 employees', 'lessThan'],
    // The quantity that is compared, not the first one.
    ['werkt in 2 ploegen met meer dan 10 mensen', 'moreThan'],
  ])('%j compares by %s', (text, comparator) => {
    expect(comparison(text).comparator).toBe(comparator);
  });

  it.each(['met meer zelfstandigheid', 'als een ander de planning maakt', 'mbo 4', ''])('is none in %j', (text) => {
    expect(readComparison(fold(text))).toBeUndefined();
  });

  it.each<readonly [string, string, ReturnType<typeof compareQuantity>]>([
    ['meer dan vijf medewerkers', '6 medewerkers', 'holds'], ['meer dan vijf medewerkers', 'vijf medewerkers', 'fails'], ['meer dan vijf medewerkers', '4-8 medewerkers', 'unknown'], ['meer dan vijf medewerkers', '2 tot 5 medewerkers', 'fails'],
    ['ten minste 5 medewerkers', '5 medewerkers', 'holds'], ['ten minste 5 medewerkers', '5 tot 8 medewerkers', 'holds'], ['minder dan 5 medewerkers', '5 medewerkers', 'fails'], ['hoogstens 5 medewerkers', '5 medewerkers', 'holds'],
    // A job's own comparator counts.
    ['meer dan 20 medewerkers', 'ruim 20 medewerkers', 'holds'], ['hoogstens 20 medewerkers', 'ruim 20 medewerkers', 'fails'], ['minder dan 20 medewerkers', 'bijna 20 medewerkers', 'holds'], ['ten minste 20 medewerkers', 'bijna 20 medewerkers', 'fails'],
    ['meer dan 20 medewerkers', 'circa 20 medewerkers', 'unknown'], ['meer dan 15 medewerkers', 'circa 20 medewerkers', 'holds'], ['hoogstens 3 medewerkers', 'maximaal 3 medewerkers', 'holds'], ['meer dan 3 medewerkers', 'maximaal 3 medewerkers', 'fails'],
    ['meer dan 2 medewerkers', 'maximaal 3 medewerkers', 'unknown'], ['meer dan 5 medewerkers', 'meer dan 5 medewerkers', 'holds'], ['meer dan 5 medewerkers', 'ten minste 5 medewerkers', 'unknown'], ['minder dan 5 medewerkers', 'minder dan 5 medewerkers', 'holds'],
    ['meer dan 10 medewerkers', '12 of meer medewerkers', 'holds'], ['meer dan 10 medewerkers', 'enkele tientallen medewerkers', 'holds'],
    // Units are converted.
    ['langer dan een jaar', '18 maanden', 'holds'], ['langer dan een jaar', '12 maanden', 'fails'], ['ten minste een jaar', '52 weken', 'holds'], ['binnen een week', '7 dagen', 'holds'], ['binnen een week', '5 werkdagen', 'holds'], ['binnen een dag', '24 uur', 'holds'],
    ['minstens twee keer per week', 'dagelijks', 'holds'], ['minstens twee keer per week', 'wekelijks', 'fails'], ['ten minste een keer per maand', 'om de week', 'holds'], ['meer dan 1 keer per week', '4 keer per maand', 'fails'],
    ['meer dan 100 orders per week', '40 orders per dag', 'holds'], ['meer dan 100 orders per week', '40 orders', 'unknown'],
    ['hoogstens de helft', '40 %', 'holds'], ['meer dan de helft', 'drie van de vier', 'holds'], ['meer dan 20 %', 'een kwart', 'holds'], ['boven de € 1 miljoen', '€ 1,2 mln', 'holds'], ['boven de € 1 miljoen', '€ 750.000', 'fails'],
    // Full-time jobs are compared with persons, and a cell that holds a number only with both.
    ['vanaf 20 fte', '25 medewerkers', 'holds'], ['meer dan 10 medewerkers', '8 fte', 'fails'], ['meer dan 10 medewerkers', '12', 'holds'],
    // Different kinds say nothing of each other.
    ['meer dan 3 jaar ervaring', '5 medewerkers', 'unknown'], ['minimaal 18 jaar', '20 jaar ervaring', 'unknown'], ['meer dan 3 teams', '5 medewerkers', 'unknown'],
  ])('%j: a job with %j %s', (asked, given, answer) => {
    expect(compareQuantity(comparison(asked), first(given))).toBe(answer);
  });
});

describe('the same thing', () => {
  it.each<readonly [string, string, boolean]>([
    ['12 monteurs', '5 medewerkers', true], ['12 mensen', "5 collega's", true], ['12 monteurs', '5 monteurs', true], ['12 fte', '5 medewerkers', true], ['leiding aan 12', '5 medewerkers', true],
    ['12 bewoners', '5 medewerkers', false], ['12 klanten', '5 fte', false], ['12 monteurs', '5 chauffeurs', false], ['12 bewoners', '5 bewoners', true], ['12 bewoners', '5 clienten', false],
    ['3 locaties', '5 locaties', true], ['3 locaties', '5 ploegen', false], ['3 locaties', '5 medewerkers', false], ['€ 5.000', '€ 1 mln', true], ['2 jaar', '18 maanden', true], ['2 jaar', '18 jaar of ouder', false],
    ['10 % van de tijd', '20 %', true], ['10 % van de tijd', '20 % van de omzet', false], ['12', '5 ploegen', false],
  ])('%j and %j: %s', (a, b, same) => {
    expect(sameThing(first(a), first(b), sameWord)).toBe(same);
    expect(sameThing(first(b), first(a), sameWord)).toBe(same);
  });
});

describe('the words around a quantity', () => {
  it.each<readonly [string, number, string, string | undefined]>([
    ['Geeft leiding aan 12 monteurs, helpt 40 klanten per dag.', 0, 'geeft leiding aan 12 monteurs', 'leiding'],
    ['Geeft leiding aan 12 monteurs, helpt 40 klanten per dag.', 1, 'helpt 40 klanten per dag', 'helpt'],
    // Marks within numbers and behind abbreviations end nothing.
    ['Stuurt ca. 12 monteurs aan en beheert € 1.200.000. Rapporteert maandelijks.', 1, 'stuurt ca. 12 monteurs aan en beheert € 1.200.000', 'beheert'],
    // A clause without a verb is read with the one that has it.
    ['Leidt planners, magazijnmedewerkers en 12 chauffeurs. Tilt veel.', 0, 'leidt planners, magazijnmedewerkers en 12 chauffeurs', 'leidt'],
    ['12 monteurs', 0, '12 monteurs', undefined],
  ])('%j, quantity %i: %j with the verb %j', (text, index, clause, verb) => {
    const folded = fold(text);
    const quantity = readQuantities(folded)[index];
    if (quantity === undefined) throw new Error('no such quantity');
    const context = contextOf(folded, quantity);
    expect([context.text, context.verb]).toEqual([clause, verb]);
    expect(folded.slice(context.start, context.end)).toBe(context.text);
  });
});
