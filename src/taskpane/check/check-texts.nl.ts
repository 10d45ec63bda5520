/** The check in Dutch. */
import type { CheckScreenTexts } from './check-texts';

const number = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });
const rows = (count: number): string => (count === 1 ? '1 rij' : `${number.format(count)} rijen`);

export const CHECK_SCREEN_NL: CheckScreenTexts = {
  language: 'nl',
  checking: 'De lijst wordt nagekeken…',
  again: 'Controleer opnieuw',
  atCursor: 'Lijst bij de cursor',
  outdated: 'De lijst is veranderd sinds deze controle.',
  nothingGraded: 'Deze lijst heeft nog geen groepen. Deel haar eerst in.',
  toGrading: 'Naar Indelen',
  summary: (total, graded, findings) => `${rows(total)}, ${number.format(graded)} met een groep: ${findings === 0 ? 'niets dat niet bij elkaar past.' : findings === 1 ? '1 punt om na te kijken.' : `${number.format(findings)} punten om na te kijken.`} Het besluit telt, en zonder besluit het voorstel.`,
  list: 'Punten om na te kijken',
  kind: (name, count) => `${name} (${number.format(count)})`,
  row: (row) => `Rij ${String(row)}`,
  openRow: (row) => `Open rij ${String(row)} in Beoordelen`,
  rows: (count) => `Toon ${rows(count)}`,
  more: (count) => `Toon ${number.format(count)} meer`,
  report: {
    make: 'Maak een rapport',
    promise: 'Drie nieuwe bladen: het rapport met grafieken, het functieraster, en wat het handboek weegt van gelijke waarde.',
    making: 'Het rapport wordt gemaakt…',
    made: 'Het rapport staat op drie nieuwe bladen.',
    failed: 'Het rapport kon niet worden gemaakt. Kijk of de werkmap beveiligd is en probeer het opnieuw.',
  },
  log: {
    keep: 'Logboek bijhouden',
    promise: 'Elke keer indelen en elk besluit krijgt een regel op het blad Logboek van deze werkmap. Niets gaat de deur uit.',
    failed: 'De laatste regel kon niet worden geschreven. Kijk of het blad Logboek beveiligd is.',
  },
  matrix: {
    heading: 'Naast de huidige groep',
    caption: 'Rijen en fte van elke huidige groep naar elke groep die nu telt',
    current: 'Huidig',
    grade: 'Wordt',
    fte: (fte) => `${number.format(fte)} fte`,
    rows: (count) => number.format(count),
    without: (count) => `${rows(count)} zonder huidige groep of zonder groep die telt.`,
    none: 'De lijst heeft geen kolom met de huidige groep.',
  },
};
