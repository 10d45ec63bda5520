/** Handbooks made up from random functions, in twelve layouts as handbooks have them; the same functions must come back. */
import fc from 'fast-check';

export interface MadeFunction {
  readonly code: string;
  readonly name: string;
  readonly grade: string;
  readonly family: string;
  readonly purpose: string;
  readonly activities: readonly string[];
  readonly freedom: string;
}

/** What the recurring parts are called. */
export interface PartNames {
  readonly purpose: string;
  readonly activities: string;
  readonly freedom: string;
  readonly grade: string;
}

const ROLES = ['Medewerker', 'Adviseur', 'Coördinator', 'Specialist', 'Teamleider', 'Hoofd', 'Assistent', 'Beheerder'] as const;
const FIELDS = ['inkoop', 'archief', 'onderhoud', 'planning', 'verkoop', 'magazijn', 'kwaliteit', 'opleidingen', 'facilitair', 'groenvoorziening', 'salarisadministratie', 'klantcontact'] as const;
const VERBS = ['Beheert', 'Controleert', 'Verwerkt', 'Stelt', 'Plant', 'Bewaakt', 'Registreert', 'Onderhoudt', 'Ordent', 'Levert'] as const;
const THINGS = ['de dossiers van klanten', 'binnenkomende facturen', 'de voorraad in het magazijn', 'roosters en afspraken', 'de apparatuur op locatie', 'rapporten voor de leiding', 'bestellingen bij leveranciers', 'klachten en vragen', 'de gegevens in het systeem', 'het materieel van de ploeg'] as const;
const AIMS = ['zodat het werk op tijd klaar is', 'zodat klanten goed worden geholpen', 'ten behoeve van een veilige werkplek', 'zodat de afspraken worden nagekomen'] as const;
const FREEDOMS = ['Werkt volgens vaste voorschriften en legt afwijkingen voor.', 'Deelt het eigen werk in binnen de planning van de afdeling.', 'Bepaalt zelf de aanpak en overlegt over de hoofdlijnen.', 'Volgt de instructies van de leidinggevende per opdracht.'] as const;
const FAMILIES = ['Techniek en beheer', 'Administratie', 'Dienstverlening'] as const;

const pick = fc.constantFrom;
const activity = fc.tuple(pick(...VERBS), pick(...THINGS), fc.integer({ min: 2, max: 9 })).map(([verb, thing, week]) => `${verb} ${thing} en doet dat binnen ${String(week)} weken`);

/** Functions with names that differ, in families that lie together. @param count Fewest and most. */
const functions = fc.array(fc.record({
  role: pick(...ROLES), field: pick(...FIELDS), verb: pick(...VERBS), thing: pick(...THINGS), aim: pick(...AIMS), freedom: pick(...FREEDOMS), family: fc.nat(FAMILIES.length - 1), grade: fc.integer({ min: 3, max: 8 }),
  activities: fc.uniqueArray(activity, { minLength: 2, maxLength: 5 }),
}), { minLength: 6, maxLength: 12 }).map((made): readonly MadeFunction[] => {
  const names = new Set<string>();
  return [...made].sort((a, b) => a.family - b.family).flatMap(({ role, field, verb, thing, aim, freedom, family, grade, activities }): readonly MadeFunction[] => {
    const name = `${role} ${field}`;
    if (names.has(name)) return [];
    names.add(name);
    return [{ code: `F${String(family + 1)}.${String(names.size).padStart(2, '0')}`, name, grade: String(grade), family: FAMILIES[family] ?? '', purpose: `${verb} ${thing} van ${field}, ${aim}.`, activities, freedom }];
  });
}).filter((made) => made.length >= 5 && new Set(made.map(({ grade }) => grade)).size >= 2);

/** @property depth Of the name's heading. @property jitter Depths of other headings, used in turn. */
export interface Choices {
  readonly functions: readonly MadeFunction[];
  readonly depth: number;
  readonly jitter: readonly number[];
  readonly running: boolean;
  readonly intro: boolean;
  readonly appendix: boolean;
  readonly order: boolean;
}

export const choices: fc.Arbitrary<Choices> = fc.record({
  functions, depth: fc.integer({ min: 1, max: 4 }), jitter: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 5, maxLength: 9 }), running: fc.boolean(), intro: fc.boolean(), appendix: fc.boolean(), order: fc.boolean(),
});

export const KNOWN: PartNames = { purpose: 'Doel van de functie', activities: 'Werkzaamheden', freedom: 'Zelfstandigheid', grade: 'Functiegroep' };
const NONSENSE = ['Flurp', 'Grontel', 'Wazelaar', 'Miknop', 'Zworf', 'Brandel', 'Kwispal', 'Trogmeer'] as const;
/** Words that nobody ever put above a section. */
export const nonsense: fc.Arbitrary<PartNames> = fc.shuffledSubarray([...NONSENSE], { minLength: 4, maxLength: 4 }).map(([purpose = '', activities = '', freedom = '', grade = '']) => ({ purpose, activities, freedom, grade }));

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
const hash = (depth: number): string => '#'.repeat(Math.min(6, Math.max(1, depth)));

type Section = (title: string, text: string) => string;

/** The three sections of a page, in one of two orders. */
function sections({ purpose, activities, freedom }: MadeFunction, parts: PartNames, section: Section, swapped: boolean): string {
  const own = [section(parts.purpose, purpose), section(parts.activities, bullets(activities)), section(parts.freedom, freedom)];
  return (swapped ? [own[0], own[2], own[1]] : own).join('\n\n');
}

const listOf = (made: readonly MadeFunction[]): string => `| Functie | Functiegroep |\n|---|---|\n${made.map(({ name, grade }) => `| ${name} | ${grade} |`).join('\n')}`;

export interface Layout {
  /** What it gives beside names, purposes and activities. */
  readonly gives: readonly ('grade' | 'family' | 'code')[];
  readonly write: (choices: Choices, parts: PartNames) => string;
  /** File name; its ending tells the reader the format. */
  readonly file: string;
}

const pages = (made: readonly MadeFunction[], page: (one: MadeFunction, index: number) => string): string => made.map(page).join('\n\n');

/** Fewest lines on a page of paper. */
const PAPER = 8;

function wrap({ intro, appendix, running, jitter }: Choices, text: string): string {
  let [printed, turn] = [0, 0];
  // A page of paper ends at the first empty line behind so many others, wherever that is.
  const lines = running ? text.split('\n').map((line) => {
    printed += 1;
    if (line !== '' || printed < PAPER + (jitter[turn % jitter.length] ?? 0)) return line;
    printed = 0;
    turn += 1;
    return '\nHandboek functies 2026\n';
  }).join('\n') : text;
  return `${intro ? 'Dit handboek beschrijft de functies van de organisatie. Het geldt vanaf vandaag.\n\n' : ''}${lines}${appendix ? '\n\n# Bijlage\n\nEen lijst van begrippen die in dit handboek niet verder worden toegelicht.\n' : ''}`;
}

/** By name. */
export const LAYOUTS: Readonly<Record<string, Layout>> = {
  headings: {
    gives: ['grade'], file: 'h.md',
    write: (all, parts) => wrap(all, pages(all.functions, (one) => `${hash(all.depth)} ${one.name}\n\n${parts.grade}: ${one.grade}\n\n${sections(one, parts, (title, text) => `${hash(all.depth + 1)} ${title}\n\n${text}`, all.order)}`)),
  },
  'headings of any depth': {
    gives: ['grade'], file: 'h.md',
    write: (all, parts) => {
      let turn = 0;
      const depth = (): number => all.jitter[(turn += 1) % all.jitter.length] ?? 2;
      return wrap(all, pages(all.functions, (one) => `${hash(depth())} ${one.name}\n\n${parts.grade}: ${one.grade}\n\n${sections(one, parts, (title, text) => `${hash(depth())} ${title}\n\n${text}`, all.order)}`));
    },
  },
  'plain lines': {
    gives: ['grade'], file: 'h.txt',
    write: (all, parts) => wrap(all, pages(all.functions, (one) => `${one.name}\n\n${parts.grade}: ${one.grade}\n\n${sections(one, parts, (title, text) => `${title}\n${text}`, all.order)}`)),
  },
  'bold lines': {
    gives: ['grade'], file: 'h.md',
    write: (all, parts) => wrap(all, pages(all.functions, (one) => `${hash(all.depth)} ${one.name}\n\n**${parts.grade}:** ${one.grade}\n\n${sections(one, parts, (title, text) => `**${title}**\n\n${text}`, all.order)}`)),
  },
  'labels with a colon': {
    gives: ['grade', 'family', 'code'], file: 'h.txt',
    write: (all, parts) => wrap(all, pages(all.functions, (one) => `Functienaam: ${one.name}\nFunctiecode: ${one.code}\nFunctiefamilie: ${one.family}\n${parts.grade}: ${one.grade}\n\n${sections(one, parts, (title, text) => `${title}:\n${text}`, all.order)}`)),
  },
  'labels without a colon': {
    gives: ['grade'], file: 'h.md',
    write: (all, parts) => wrap(all, pages(all.functions, (one) => `${hash(all.depth)} ${one.name}\n\n${hash(all.depth + 1)} ${parts.grade}\n\n${one.grade}\n\n${sections(one, parts, (title, text) => `${hash(all.depth + 1)} ${title}\n\n${text}`, all.order)}`)),
  },
  'a form above the text': {
    gives: ['grade', 'family', 'code'], file: 'h.md',
    write: (all, parts) => wrap(all, pages(all.functions, (one) => `${hash(all.depth)} Functieprofiel\n\n| Functienaam | ${one.name} |\n|---|---|\n| Functiecode | ${one.code} |\n| Functiefamilie | ${one.family} |\n| ${parts.grade} | ${one.grade} |\n\n${sections(one, parts, (title, text) => `${hash(all.depth + 1)} ${title}\n\n${text}`, all.order)}`)),
  },
  'a form only': {
    gives: ['grade'], file: 'h.md',
    write: (all, parts) => wrap(all, pages(all.functions, (one) => `${hash(all.depth)} ${one.name}\n\n| ${parts.grade} | ${one.grade} |\n|---|---|\n| ${parts.purpose} | ${one.purpose} |\n| ${parts.activities} | ${one.activities.join('<br>')} |\n| ${parts.freedom} | ${one.freedom} |`)),
  },
  'chapters of families': {
    gives: ['grade', 'family'], file: 'h.md',
    write: (all, parts) => {
      const depth = Math.max(2, all.depth);
      return wrap(all, pages(all.functions, (one, index) => `${all.functions[index - 1]?.family === one.family ? '' : `${hash(depth - 1)} ${one.family}\n\n`}${hash(depth)} ${one.name}, groep ${one.grade}\n\n${sections(one, parts, (title, text) => `${hash(depth + 1)} ${title}\n\n${text}`, all.order)}`));
    },
  },
  'code and group in the title': {
    gives: ['grade', 'code'], file: 'h.md',
    write: (all, parts) => wrap(all, pages(all.functions, (one) => `${hash(all.depth)} ${one.code} ${one.name} (groep ${one.grade})\n\n${sections(one, parts, (title, text) => `${hash(all.depth + 1)} ${title}\n\n${text}`, all.order)}`)),
  },
  'groups in a list': {
    gives: ['grade'], file: 'h.md',
    write: (all, parts) => wrap(all, `${listOf(all.functions)}\n\n${pages(all.functions, (one) => `${hash(all.depth)} ${one.name}\n\n${sections(one, parts, (title, text) => `${hash(all.depth + 1)} ${title}\n\n${text}`, all.order)}`)}`),
  },
  'a row per function': {
    gives: ['grade', 'family', 'code'], file: 'h.csv',
    write: (all, parts) => [
      `Functiecode;Functienaam;Functiefamilie;${parts.grade};${parts.purpose};${parts.activities};${parts.freedom}`,
      ...all.functions.map((one) => [one.code, one.name, one.family, one.grade, one.purpose, `"${one.activities.join('\n')}"`, one.freedom].join(';')),
    ].join('\n'),
  },
};
