/** The reports in Dutch. */
import type { FoundAgain } from '../level/self-test';
import type { ReportTexts } from './report-texts';

const number = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });
const rows = (count: number): string => (count === 1 ? '1 rij' : `${number.format(count)} rijen`);
const again = ({ exact, within, texts }: FoundAgain): string => `${number.format(exact)} van de ${number.format(texts)} precies terug, ${number.format(within)} met hoogstens één groep verschil`;
const joined = (words: readonly string[]): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} en ${words.at(-1) ?? ''}`);

/** Families that are told of: the weakest, which are those to look at. */
const WEAKEST = 3;

export const REPORT_NL: ReportTexts = {
  grade: 'Functiegroep', total: 'Totaal', rows: 'Rijen', fte: 'Fte', none: 'geen',
  grid: {
    name: 'Functieraster',
    title: (list) => `Functieraster van ${list}`,
    about: 'In de cellen staat hoeveel fte (waar die kolom ontbreekt: hoeveel rijen) in die familie en groep is ingedeeld. Het besluit telt; waar geen besluit is, het voorstel.',
    noReference: 'Zonder referentiefunctie',
    ungraded: (count, fte) => `${rows(count)} (${number.format(fte)} fte) ${count === 1 ? 'heeft' : 'hebben'} geen groep en ${count === 1 ? 'staat' : 'staan'} er niet in.`,
    references: 'De referentiefuncties van het handboek',
  },
  report: {
    name: 'Rapport',
    title: 'Rapport functie-indeling',
    facts: { list: 'Lijst', on: 'Gemaakt op', handbook: 'Handboek', version: 'Versie', hash: 'Kenmerk van de inhoud', strictness: 'Strengheid', rules: 'Regels van de software' },
    outcomes: 'Uitkomsten',
    outcome: 'Uitkomst',
    notGraded: 'Niet ingedeeld of met de hand gewijzigd',
    old: (count) => `${rows(count)}: het voorstel is gemaakt met een andere beschrijving of een ander handboek. Deel opnieuw in voor een rapport van nu.`,
    grades: 'Groepen',
    gradesAbout: 'Aantal rijen. De laatste kolommen tellen het besluit, en waar dat er niet is het voorstel.',
    now: 'Nu', proposed: 'Voorstel', counts: 'Ingedeeld', noGrade: 'Geen groep',
    decisions: 'Besluiten',
    decided: (decided, same, other) => (decided === 0 ? 'Er is nog niets besloten.' : `Van ${rows(decided)} is de groep besloten: ${number.format(same)} gelijk aan het voorstel, ${number.format(other)} anders.`),
    decidedHead: ['Rij', 'Functie', 'Voorstel', 'Besluit', 'Reden', 'Door', 'Op'],
    current: 'Naast de huidige groep',
    currentAbout: 'Fte per huidige groep (omlaag) en nieuwe groep (opzij).',
    currentHead: 'Nu',
    moves: (up, same, down, elsewhere) => `Hoger: ${rows(up)}. Gelijk: ${rows(same)}. Lager: ${rows(down)}.${elsewhere === 0 ? '' : ` Van ${rows(elsewhere)} is de huidige groep geen groep van dit handboek.`}`,
    noCurrent: 'De lijst noemt geen huidige groepen naast ingedeelde rijen.',
    selfTest: 'Wat het handboek van zichzelf laat zien',
    selfTestLines: ({ functions, pattern, conditions }, family) => [
      ...(pattern === undefined ? [`Met ${number.format(functions)} referentiefuncties is het handboek te klein om zichzelf te toetsen.`] : [
        `Elke functie is een keer weggelaten en met de andere ingedeeld. Met de hele tekst komen er ${again(pattern.whole)}; met een tekst zo kort als een rij ${again(pattern.short)}.`,
        ...pattern.families.slice(0, WEAKEST).filter(({ found: { exact, texts } }) => exact < texts).map(({ familyId, found }) => `${family(familyId)}: ${again(found)}.`),
      ]),
      ...(conditions.all === 0 ? [] : [conditions.unread === 0 ? `Alle ${number.format(conditions.all)} voorwaarden in de toepassingsregels zijn gelezen.` : `Van de ${number.format(conditions.all)} voorwaarden in de toepassingsregels ${conditions.unread === 1 ? 'is er 1' : `zijn er ${number.format(conditions.unread)}`} niet gelezen; daar moet een mens op letten.`]),
    ],
  },
  equalValue: {
    name: 'Gelijke waarde',
    title: 'Wat het handboek weegt, naast de vier maatstaven van gelijke waarde',
    about: [
      'Richtlijn (EU) 2023/970 noemt vaardigheden, inspanning, verantwoordelijkheid en arbeidsomstandigheden. Per groep staat hier welke kenmerken van het handboek daarbij horen.',
      'Dit gaat over functies, niet over personen: er is geen naam, salaris of geslacht voor gelezen. Het is een overzicht om te bespreken, geen juridisch oordeel.',
    ],
    criterion: { skills: 'Vaardigheden', effort: 'Inspanning', responsibility: 'Verantwoordelijkheid', conditions: 'Arbeidsomstandigheden' },
    notWeighed: 'niet gewogen',
    gaps: 'Wat niet wordt gewogen',
    gap: (grade, criteria) => `Groep ${grade}: ${joined(criteria.map((criterion) => criterion.toLowerCase()))}.`,
    noGaps: 'In elke groep met een referentiefunctie weegt het handboek alle vier.',
  },
};
