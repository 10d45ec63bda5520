/** Findings in Dutch. */
import { ASPECT_WORDS } from '../level/aspects';
import type { CitedRow } from './finding';
import { listAspects } from './texts';
import type { CheckTexts } from './texts';

const aspects = ASPECT_WORDS.nl;
const number = (value: number): string => String(value).replace('.', ',');
const named = ({ row, title, grade, by }: CitedRow): string => `${title === '' ? 'De functie' : title} (rij ${String(row)}, ${grade === '' ? 'geen groep' : `${by === 'decision' ? 'besluit' : 'voorstel'} ${grade}`})`;
const more = (rows: readonly number[], told: number): string => (rows.length <= told ? '' : ` Het gaat om ${String(rows.length)} rijen.`);
const steps = (count: number): string => (Math.abs(count) === 1 ? '1 groep' : `${String(Math.abs(count))} groepen`);

export const CHECK_NL: CheckTexts = {
  kinds: {
    'same-title': 'Zelfde titel, andere groep', 'same-work': 'Zelfde werk, andere titel en groep', 'other-work': 'Zelfde titel, ander werk', inversion: 'Zwaardere functie in lagere groep',
    leader: 'Leidinggevende niet boven het team', current: 'Ver van de huidige groep', outlier: 'Buitenbeentje in de afdeling',
  },
  why: {
    'same-title': ({ one, other, because, rows }) => `${named(one)} heeft een andere groep dan ${named(other)}, met dezelfde titel.${because.length === 0 ? ' De beschrijvingen verklaren dat niet.' : ` Mogelijke verklaring: ${listAspects(because, aspects, 'naast')}.`}${more(rows, 2)}`,
    'same-work': ({ one, other, rows }) => `${named(one)} en ${named(other)} beschrijven hetzelfde werk: “${one.quote}” naast “${other.quote}”. Wat er verder staat, verklaart het verschil niet.${more(rows, 2)}`,
    'other-work': ({ one, other, rows }) => `${named(one)} doet ander werk dan ${named(other)}, met dezelfde titel: “${one.quote}” naast “${other.quote}”.${more(rows, 2)}`,
    inversion: ({ heavier, lighter, reference, because, rows }) => `${named(heavier)} vraagt meer dan ${named(lighter)} en staat lager, naast dezelfde referentiefunctie ${reference}: ${listAspects(because, aspects, 'naast')}.${more(rows, 2)}`,
    leader: ({ leader, member, byManager, rows }) => `${named(leader)} geeft leiding${leader.quote === '' || leader.quote === leader.title ? '' : ` (“${leader.quote}”)`} en staat niet boven ${named(member)}, ${byManager ? 'die deze functie als leidinggevende heeft' : 'van dezelfde afdeling'}.${more(rows, 2)}`,
    current: ({ one, current, usual, steps: count, fte, rows }) => `${named(one)} is nu ingedeeld als ${current}${current === usual ? '' : `, dat meestal ${usual} wordt`}: ${steps(count)} ${count > 0 ? 'hoger' : 'lager'}, ${number(fte)} fte.${more(rows, 1)}`,
    outlier: ({ one, nearest, department, others, steps: count, rows }) => `${named(one)} staat ${steps(count)} van de dichtstbijzijnde van de ${String(others)} andere functies van ${department}: ${named(nearest)}.${one.quote === '' ? '' : ` Het werk: “${one.quote}”.`}${more(rows, 1)}`,
  },
};
