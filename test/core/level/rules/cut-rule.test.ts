/** Rules are read whole: every word of a rule lies in a statement or in the text that connects statements. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseCatalogue } from '../../../../src/core';
import type { ApplicationRule } from '../../../../src/core';
import { connectingText, cutRule } from '../../../../src/core/level/rules/cut-rule';
import { ADVERBS, FRAME, REASONS } from '../../../../src/core/level/rules/rule-words.nl';
import { fold } from '../../../../src/core/text/fold';
import { CATALOGUE, ROOT } from '../../../support/built-in';

const read = (file: string) => parseCatalogue(readFileSync(resolve(ROOT, file), 'utf8'), { name: file, version: '1' }).catalogue;
const HANDBOOKS = [CATALOGUE, read('assets/sample/handboek-technische-handel.md'), read('test/golden/vignettes/second-handbook/handbook.txt'), read('test/golden/vignettes/zorg-en-techniek/handbook.md')];
const rules = HANDBOOKS.flatMap(({ name, referenceJobs }) => referenceJobs.flatMap((job) => job.rules.filter(({ kind }) => kind !== 'equal').map((rule) => ({ of: `${name} ${job.code} ${rule.kind}`, rule }))));

const rule = (text: string): ApplicationRule => ({ kind: 'heavier', label: 'Zwaarder', text, generic: text, example: '', variant: '', grade: 'F' as ApplicationRule['grade'] });
const cut = (text: string): readonly string[] => cutRule(rule(text)).map(({ start, end, alternative, role }) => `${String(alternative)}${role === 'needed' ? '' : `(${role})`} ${text.slice(start, end)}`);

/** What only says which way the rule goes. */
const GENERIC = /duidelijk (?:lichter|zwaarder)/;

describe('the text of a rule', () => {
  it.each(rules)('of $of is rebuilt from its statements and what connects them', ({ rule: one }) => {
    const statements = cutRule(one);
    expect(statements.length).toBeGreaterThan(0);
    const between = connectingText(one, statements);
    const rebuilt = between.map((text, at) => { const next = statements[at]; return text + (next === undefined ? '' : one.text.slice(next.start, next.end)); }).join('');
    expect(rebuilt).toBe(one.text);
    const left = between.flatMap((text) => text.split(/(?<=[.])\s/)).filter((text) => !GENERIC.test(text)).flatMap((text) => fold(text).match(/[a-z]+/g) ?? []);
    expect(left.filter((word) => !FRAME.has(word) && !ADVERBS.includes(word) && !REASONS.includes(word) && word !== 'terwijl' && word !== 'wel')).toEqual([]);
  });

  it.each([
    // amounts are not cut at the point of a number, nor at "of meer"
    ['Bijvoorbeeld als een budget van meer dan € 500.000 wordt beheerd en zelf personeel wordt aangenomen.', ['0 een budget van meer dan € 500.000 wordt beheerd', '0 zelf personeel wordt aangenomen']],
    ['Bijvoorbeeld als drie of meer teams worden geleid.', ['0 drie of meer teams worden geleid']],
    // a list of nouns stays whole, two statements do not
    ['Als contracten en begroting bij een ander liggen.', ['0 contracten en begroting bij een ander liggen']],
    ['Als brieven worden getypt, agenda en reizen worden geregeld of bezoekers worden ontvangen.', ['0 brieven worden getypt', '1 agenda en reizen worden geregeld', '2 bezoekers worden ontvangen']],
    ['Als gegevens worden ingevoerd en opgeborgen.', ['0 gegevens worden ingevoerd en opgeborgen']],
    // denied, and what may not be
    ['Als de functionaris binnen 6 maanden zelfstandig werkt of nog geen certificaat heeft.', ['0 de functionaris binnen 6 maanden zelfstandig werkt', '1 nog geen certificaat heeft']],
    ['Als wordt gereden met een bestelauto, zonder gebruik van een laadklep.', ['0 wordt gereden met een bestelauto', '0(supports) zonder gebruik van een laadklep']],
    ['Als de storing zelf wordt verholpen, tenzij een collega meekijkt.', ['0 de storing zelf wordt verholpen', '0(unless) een collega meekijkt']],
    // several sentences, each with an opening of its own
    ['Dat is het geval als de functionaris nieuwe collega\'s inwerkt. Ook als niet wordt genotuleerd.', ['0 de functionaris nieuwe collega\'s inwerkt', '1 niet wordt genotuleerd']],
    ['Bijvoorbeeld als de functionaris het budget beheert. Er is dagelijks contact met leveranciers.', ['0 de functionaris het budget beheert', '0 Er is dagelijks contact met leveranciers']],
    // whom the rule is about opens a condition, another person or kind of work another alternative
    ['Te denken valt aan een medewerker die roosters maakt en nieuwe collega\'s plaatst, of die voorzitter is.', ['0 roosters maakt', '0 nieuwe collega\'s plaatst', '1 voorzitter is']],
    ['Hiertoe behoort ook wie de kas beheert, en degene die zelf inkoopt.', ['0 de kas beheert', '1 zelf inkoopt']],
    ['Zwaarder is ook de lasser die tekeningen maakt, en de lasser die leerlingen opleidt.', ['0 de lasser die tekeningen maakt', '1 de lasser die leerlingen opleidt']],
    ['Dit geldt bij leiding over een ploeg, en bij een eigen budget.', ['0 leiding over een ploeg', '1 een eigen budget']],
    ['Als de functionaris als eerste kok drie leerlingen opleidt.', ['0 de functionaris als eerste kok drie leerlingen opleidt']],
    // how the sentence goes on when its condition is said
    ['Ook wie de voorraad telt, valt hieronder. Een kok die zelf inkoopt, is eveneens zwaarder.', ['0 de voorraad telt', '1 Een kok die zelf inkoopt']],
    // what is denied beside what is done; examples of a limit; why it is so
    ['Als de functionaris alleen onderhoud doet en geen aanleg.', ['0 de functionaris alleen onderhoud doet', '0 geen aanleg']],
    ['Als slechts één dienst wordt geleid, zoals alleen de balie of alleen de keuken.', ['0 slechts één dienst wordt geleid', '1 alleen de balie', '2 alleen de keuken']],
    ['Als leidingen worden gelast waarvoor een certificaat nodig is.', ['0 leidingen worden gelast', '0(supports) een certificaat nodig is']],
    ['Als de functionaris het terrein schoonhoudt (vegen, bakken legen) en geen groen onderhoudt.', ['0 de functionaris het terrein schoonhoudt (vegen, bakken legen)', '0 geen groen onderhoudt']],
  ] as const)('"%s"', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });
});
