/**
 * A made-up list of 300 jobs that fit together, and 20 places where they do not: by a fixed sequence, written before the radar was set.
 * A function is a family of work at a level, under a title of its own; its rows tell its tasks in words that vary.
 */
import { ANALYST_COLUMNS, RESULT_COLUMNS } from '../../../src/core';
import type { Cell, Grade, Table } from '../../../src/core';
import { seededNumbers } from '../../../src/core/match/embedding/random';

export const LADDER: readonly Grade[] = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K'].map((label) => label as Grade);

export type PlantKind = 'same-work' | 'same-title' | 'other-work' | 'inversion' | 'leader' | 'current' | 'outlier';

/** @property row As the user sees it. */
export interface Plant {
  readonly kind: PlantKind;
  readonly row: number;
}

export interface MadeUpList {
  readonly table: Table;
  readonly plants: readonly Plant[];
}

interface Family {
  readonly department: string;
  readonly manager: string;
  readonly reference: string;
  /** Place on the ladder of the middle level. */
  readonly base: number;
  /** Titles of the middle level. */
  readonly titles: readonly string[];
  /** A title that nobody has. */
  readonly spare: readonly string[];
  /** Each task in several wordings. */
  readonly tasks: readonly (readonly string[])[];
}

const FAMILIES: readonly Family[] = [
  { department: 'Verkoop binnendienst', manager: 'Manager verkoop binnendienst', reference: '1.1 Medewerker verkoop binnendienst', base: 4, titles: ['Medewerker verkoop binnendienst', 'Commercieel medewerker'], spare: ['Klantadviseur orders', 'Sales support'],
    tasks: [['offertes maken', 'offertes opstellen'], ['orders invoeren in het systeem', 'bestellingen invoeren in het systeem'], ['vragen van klanten beantwoorden', 'klanten telefonisch te woord staan'], ['klantgegevens bijhouden in het CRM', 'gegevens van klanten bijwerken in het CRM'], ['offertes nabellen', 'offertes opvolgen per telefoon'], ['klachten van klanten aannemen', 'klachten registreren van klanten']] },
  { department: 'Magazijn', manager: 'Hoofd magazijn', reference: '2.1 Medewerker magazijn', base: 2, titles: ['Magazijnmedewerker', 'Medewerker expeditie'], spare: ['Logistiek kracht ontvangst', 'Pakketverwerker'],
    tasks: [['goederen ontvangen en controleren', 'inkomende goederen controleren'], ['artikelen opslaan in de stellingen', 'artikelen wegzetten in de stellingen'], ['orders verzamelen met de scanner', 'bestellingen picken met de scanner'], ['zendingen inpakken en labelen', 'pakketten inpakken en van labels voorzien'], ['voorraad tellen', 'tellen van de voorraad in het magazijn'], ['vrachtwagens laden met de heftruck', 'laden en lossen met de heftruck']] },
  { department: 'Financiële administratie', manager: 'Hoofd financiële administratie', reference: '3.1 Financieel administratief medewerker', base: 4, titles: ['Financieel administratief medewerker', 'Medewerker crediteuren'], spare: ['Boekingsmedewerker inkoop', 'Assistent grootboek'],
    tasks: [['inkoopfacturen boeken', 'facturen van leveranciers boeken'], ['betalingen klaarzetten', 'betaalopdrachten klaarzetten'], ['bankafschriften verwerken', 'verwerken van bankafschriften'], ['aanmaningen versturen aan debiteuren', 'debiteuren aanmanen'], ['tussenrekeningen afstemmen', 'afstemmen van tussenrekeningen'], ['btw-aangifte voorbereiden', 'de aangifte btw voorbereiden']] },
  { department: 'Technische dienst', manager: 'Hoofd technische dienst', reference: '4.1 Monteur', base: 4, titles: ['Onderhoudsmonteur', 'Monteur werktuigbouw'], spare: ['Technicus installaties', 'Storingsman machines'],
    tasks: [['storingen aan machines verhelpen', 'machines repareren bij storing'], ['preventief onderhoud uitvoeren aan pompen', 'pompen preventief onderhouden'], ['lagers en kettingen vervangen', 'versleten lagers en kettingen vervangen'], ['metingen doen aan installaties', 'installaties doormeten'], ['onderdelen bestellen voor reparaties', 'reserveonderdelen bestellen'], ['werkbonnen invullen', 'het invullen van werkbonnen']] },
  { department: 'Personeelszaken', manager: 'Manager personeelszaken', reference: '5.1 Medewerker personeelszaken', base: 5, titles: ['HR-medewerker', 'Personeelsfunctionaris'], spare: ['Contractbeheerder dienstverbanden', 'Medewerker arbeidszaken'],
    tasks: [['arbeidscontracten opmaken', 'contracten van medewerkers opstellen'], ['ziekmeldingen verwerken', 'verzuimmeldingen verwerken'], ['personeelsdossiers bijhouden', 'dossiers van personeel beheren'], ['vacatures plaatsen op de website', 'vacatures publiceren op de site'], ['sollicitatiegesprekken plannen', 'gesprekken met sollicitanten plannen'], ['vragen over verlof beantwoorden', 'verlofvragen afhandelen']] },
  { department: 'Productie', manager: 'Productiechef', reference: '6.1 Operator', base: 3, titles: ['Operator verpakking', 'Procesoperator'], spare: ['Lijnbediende afvullen', 'Bediener vulmachine'],
    tasks: [['de verpakkingslijn bedienen', 'bedienen van de verpakkingslijn'], ['de vulmachine instellen', 'instellen van de vulmachine'], ['monsters nemen van het product', 'productmonsters nemen'], ['grondstoffen bijvullen', 'aanvullen van grondstoffen'], ['de lijn schoonmaken na afloop', 'reinigen van de lijn'], ['productiecijfers noteren', 'aantallen van de productie noteren']] },
  { department: 'ICT', manager: 'Hoofd ICT', reference: '7.1 Medewerker servicedesk', base: 5, titles: ['Medewerker servicedesk', 'Systeembeheerder werkplekken'], spare: ['Gebruikersondersteuner', 'Helpdeskspecialist laptops'],
    tasks: [['meldingen van gebruikers oplossen', 'incidenten van gebruikers verhelpen'], ['accounts aanmaken in het netwerk', 'gebruikersaccounts aanmaken'], ['laptops installeren', 'werkplekken en laptops inrichten'], ['printers beheren', 'het beheer van printers'], ['back-ups controleren', 'controleren van de back-ups'], ['licenties registreren van software', 'softwarelicenties bijhouden']] },
  { department: 'Inkoop', manager: 'Manager inkoop', reference: '8.1 Inkoper', base: 6, titles: ['Inkoper', 'Operationeel inkoper'], spare: ['Besteller grondstoffen', 'Leveranciersbeheerder'],
    tasks: [['bestellingen plaatsen bij leveranciers', 'grondstoffen bestellen bij leveranciers'], ['levertijden bewaken', 'bewaken van levertijden'], ['prijzen vergelijken van leveranciers', 'offertes van leveranciers vergelijken'], ['inkoopcontracten beheren', 'contracten met leveranciers beheren'], ['leveranciers beoordelen', 'beoordelen van leveranciers'], ['voorraadniveaus bepalen', 'bepalen van minimale voorraden']] },
  { department: 'Marketing', manager: 'Manager marketing', reference: '9.1 Marketingmedewerker', base: 5, titles: ['Marketingmedewerker', 'Online marketeer'], spare: ['Campagnemaker', 'Medewerker merk en media'],
    tasks: [['campagnes opzetten in sociale media', 'social media campagnes maken'], ['nieuwsbrieven schrijven', 'teksten schrijven voor nieuwsbrieven'], ['de website bijwerken', 'pagina’s van de website bijwerken'], ['beurzen organiseren', 'organiseren van beurzen'], ['bezoekcijfers analyseren', 'analyseren van bezoekersaantallen'], ['brochures laten drukken', 'drukwerk en brochures verzorgen']] },
  { department: 'Kwaliteit', manager: 'Hoofd kwaliteit', reference: '10.1 Laborant', base: 5, titles: ['Laborant', 'Kwaliteitsmedewerker'], spare: ['Analist keuringen', 'Keurmeester producten'],
    tasks: [['monsters analyseren in het laboratorium', 'laboratoriumanalyses uitvoeren'], ['meetapparatuur kalibreren', 'kalibreren van meetapparaten'], ['afwijkingen vastleggen in rapporten', 'rapporten schrijven over afwijkingen'], ['audits voorbereiden', 'voorbereiden van audits'], ['specificaties van producten beheren', 'productspecificaties bijhouden'], ['keuringen van grondstoffen doen', 'grondstoffen keuren']] },
];

interface Level {
  readonly step: number;
  readonly title: (title: string) => string;
  readonly rule: string;
  readonly education: readonly string[];
  readonly autonomy: readonly string[];
  readonly extra: readonly string[];
}

const LOW: Level = {
  step: -1, title: (title) => `Junior ${title.charAt(0).toLowerCase()}${title.slice(1)}`, rule: 'Lichter', education: ['MBO-2', 'vmbo / mbo 2'],
  autonomy: ['werkt onder directe begeleiding, werk wordt nagekeken', 'krijgt opdrachten en wordt gecontroleerd'], extra: ['helpt collega’s bij eenvoudige werkzaamheden', 'alleen routinewerk'],
};
const MIDDLE: Level = {
  step: 0, title: (title) => title, rule: 'Gelijk', education: ['MBO-3', 'MBO niveau 3'],
  autonomy: ['werkt volgens vaste procedures, overlegt bij afwijkingen', 'deelt eigen tijd in binnen procedures'], extra: ['overlegt met collega’s van de afdeling', 'signaleert bijzonderheden'],
};
const HIGH: Level = {
  step: 1, title: (title) => `Senior ${title.charAt(0).toLowerCase()}${title.slice(1)}`, rule: 'Zwaarder', education: ['HBO', 'hbo werk- en denkniveau'],
  autonomy: ['werkt zelfstandig, verantwoording achteraf', 'grote mate van zelfstandigheid, bepaalt zelf de aanpak'], extra: ['werkt nieuwe collega’s in en begeleidt hen', 'vraagbaak voor collega’s bij complexe zaken'],
};

const HEADERS = ['Functienaam', 'Afdeling', 'Leidinggevende', 'Geeft leiding aan', 'Werkzaamheden', 'Opleiding', 'Zelfstandigheid', 'Huidige functiegroep', 'FTE'];
const OUTCOME = 'Voorstel';
const FIRST_ROW = 2;

interface Draft {
  readonly family: Family;
  readonly level: Level;
  readonly title: string;
  readonly isLeader: boolean;
  text: string;
  department: string;
  shown: string;
  place: number;
  current: number;
  decided: boolean;
  plant?: PlantKind;
}

/** How many of each kind: 20. */
const PLANTED: readonly (readonly [PlantKind, number])[] = [['same-work', 4], ['same-title', 3], ['other-work', 3], ['inversion', 3], ['leader', 2], ['current', 3], ['outlier', 2]];

export function makeUpList(seed: number, rows = 300): MadeUpList {
  const next = seededNumbers(seed);
  const below = (count: number): number => Math.floor(next() * count);
  const pick = <Value>(from: readonly Value[]): Value => {
    const found = from[below(from.length)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  };
  const shuffle = <Value>(from: readonly Value[]): Value[] => from.map((value) => [next(), value] as const).sort(([a], [b]) => a - b).map(([, value]) => value);
  const textOf = (family: Family, level: Level): string => [...shuffle(family.tasks).slice(0, 5).map(pick), pick(level.extra)].join(pick(['; ', ', ', '\n']));

  const draft = (family: Family, level: Level, title: string): Draft => {
    const place = family.base + level.step;
    const drift = next();
    return { family, level, title, isLeader: false, text: textOf(family, level), department: family.department, shown: level.title(title), place, current: place + (drift < 0.06 ? -1 : drift > 0.95 ? 1 : 0), decided: next() < 0.3 };
  };
  const leader = (family: Family): Draft => ({
    ...draft(family, HIGH, family.manager), isLeader: true, shown: family.manager, place: family.base + 3, current: family.base + 3,
    text: `geeft leiding aan de afdeling; verdeelt het werk; voert functioneringsgesprekken; bewaakt het budget`,
  });

  const leaders = FAMILIES.map(leader);
  const drafts: Draft[] = [...leaders];
  while (drafts.length < rows - 12) {
    const family = pick(FAMILIES);
    drafts.push(draft(family, pick([LOW, MIDDLE, MIDDLE, MIDDLE, HIGH]), pick(family.titles)));
  }
  const families = shuffle(FAMILIES);
  let taken = 0;
  const family = (): Family => { taken += 1; return families[taken % families.length] ?? FAMILIES[0] as Family; };
  const free = (wanted: (one: Draft) => boolean): Draft => pick(drafts.filter((one) => one.plant === undefined && !one.isLeader && wanted(one)));
  const plants: Readonly<Record<PlantKind, () => Draft>> = {
    // The work of others under a title of its own.
    'same-work': () => {
      const of = family();
      const one = draft(of, MIDDLE, pick(of.spare));
      drafts.push(one);
      return Object.assign(one, { place: of.base + pick([-2, -1, 1, 2]) });
    },
    // One of many with its title.
    'same-title': () => {
      const one = free(({ level }) => level === MIDDLE);
      return Object.assign(one, { place: one.place + pick([-1, 1, 2]) });
    },
    // A title that belongs to other work.
    'other-work': () => {
      const one = free(({ level }) => level === MIDDLE);
      const other = pick(FAMILIES.filter(({ base, department }) => department !== one.family.department && Math.abs(base - one.family.base) <= 2));
      return Object.assign(one, { text: textOf(other, MIDDLE) });
    },
    // Heavier or lighter by its words, under a title of its own, beside the same reference job.
    inversion: () => {
      const of = family();
      const level = pick([LOW, HIGH]);
      const one = draft(of, level, `${pick(of.spare)} ${pick(['noord', 'zuid', 'regio'])}`);
      drafts.push(one);
      return Object.assign(one, { place: of.base - level.step });
    },
    leader: () => {
      const one = pick(leaders.filter(({ plant }) => plant === undefined));
      return Object.assign(one, { place: one.family.base + pick([0, 1]) });
    },
    current: () => {
      const one = free(() => true);
      return Object.assign(one, { current: one.place + (one.place > 5 ? -1 : 1) * pick([3, 4]) });
    },
    // Far from everybody else in the department.
    outlier: () => {
      const heavy = pick(FAMILIES.filter(({ base }) => base >= 5));
      const light = FAMILIES[1] as Family;
      const one = draft(light, LOW, light.titles[0] ?? '');
      drafts.push(one);
      return Object.assign(one, { department: heavy.department });
    },
  };
  for (const [kind, count] of PLANTED) {
    for (let at = 0; at < count; at += 1) {
      const one = plants[kind]();
      one.plant = kind;
      if (kind !== 'current') one.current = one.place;
    }
  }
  while (drafts.length < rows) {
    const of = pick(FAMILIES);
    drafts.push(draft(of, MIDDLE, pick(of.titles)));
  }
  const listed = shuffle(drafts);
  const label = (place: number): string => LADDER[Math.min(LADDER.length - 1, Math.max(0, place))] ?? '';
  const cells = (one: Draft): readonly Cell[] => [
    one.shown, one.department, one.isLeader ? 'Directeur' : FAMILIES.find(({ department }) => department === one.department)?.manager ?? '', one.isLeader ? '8 medewerkers' : 'nee', one.text, pick(one.level.education), pick(one.level.autonomy), label(one.current), pick([1, 1, 1, 0.8, 0.6, 2]),
    // What the engine would have left there; a decision is another where the row is one of those.
    one.decided ? label(one.family.base + one.level.step) : label(one.place), one.isLeader ? `${one.family.reference.split('.')[0] ?? ''}.9 ${one.family.manager}` : one.family.reference, one.level.rule, OUTCOME, 0.9, 'Past.', '', '',
    one.decided ? label(one.place) : '',
  ];
  return {
    table: { firstRow: 1, rows: [[...HEADERS, ...RESULT_COLUMNS.map(({ header }) => header), ANALYST_COLUMNS.find(({ id }) => id === 'grade')?.header ?? ''], ...listed.map(cells)] },
    plants: listed.flatMap(({ plant }, at): readonly Plant[] => (plant === undefined ? [] : [{ kind: plant, row: at + FIRST_ROW }])),
  };
}
