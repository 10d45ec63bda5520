/** Words for schooling and for a sentence that asks for it (data only): what stands where on one national scale, from 1 (vmbo, mbo 1) to 8 (doctorate), as the NLQF orders it. Folded; a word counts whole. */

/** @property digits A number behind the words says which level it is, 1 to 4 ("mbo 3"). */
export interface Schooling {
  readonly words: readonly string[];
  readonly low: number;
  readonly high: number;
  readonly digits?: true;
}

export const SCHOOLING: readonly Schooling[] = [
  { words: ['geen opleiding', 'geen vooropleiding', 'basisonderwijs', 'basisschool', 'praktijkonderwijs', 'lagere school', 'primary school'], low: 1, high: 1 },
  { words: ['vmbo', 'vmbo-tl', 'vmbo-t', 'vmbo-kb', 'vmbo-bb', 'lbo', 'vbo', 'mavo', 'mulo', 'lts', 'leao', 'lager beroepsonderwijs', 'entreeopleiding'], low: 1, high: 1 },
  { words: ['mbo', 'mbo-niveau', 'mbo niveau', 'middelbaar beroepsonderwijs', 'middelbare beroepsopleiding', 'vocational'], low: 3, high: 4, digits: true },
  { words: ['mts', 'meao', 'havo', 'mbo+', 'mbo-plus', 'secondary school', 'high school'], low: 4, high: 4 },
  { words: ['vwo', 'atheneum', 'gymnasium'], low: 4, high: 5 },
  { words: ['associate degree', 'propedeuse'], low: 5, high: 5 },
  { words: ['hbo', 'hbo-niveau', 'hbo-opleiding', 'hts', 'heao', 'hogeschool', 'hoger beroepsonderwijs', 'hogere beroepsopleiding', 'bachelor', "bachelor's", 'bachelors', 'higher vocational', 'college degree'], low: 6, high: 6 },
  { words: ['hbo+', 'hbo-plus', 'post-hbo'], low: 6, high: 7 },
  { words: ['wo', 'wo-niveau', 'wo-opleiding', 'universiteit', 'universitair', 'universitaire', 'academisch', 'academische', 'wetenschappelijk onderwijs', 'master', "master's", 'masters', 'university degree'], low: 7, high: 7 },
  { words: ['gepromoveerd', 'gepromoveerde', 'promotie-onderzoek', 'phd', 'doctorate'], low: 8, high: 8 },
];

/** How plainly a sentence asks for a level, the plainest first; a sentence with none of them asks for nothing unless its column does. */
export const ASKING: readonly (readonly string[])[] = [
  ['werk- en denkniveau', 'werk en denkniveau', 'denk- en werkniveau', 'denk en werkniveau', 'werk-/denkniveau', 'denkniveau'],
  ['kennis op', 'kennisniveau', 'opleidingsniveau', 'opleidingseis', 'functie-eis', 'gelijkwaardig', 'vooropleiding', 'afgeronde', 'diploma', 'niveau van', 'niveau', 'level', 'degree', 'required'],
  ['opleiding', 'kennis', 'education', 'knowledge', 'training'],
];

/** How a sentence opens that states what the job itself asks for. */
export const STATES: readonly string[] = ['heeft', 'beschikt', 'minimaal', 'gevraagd', 'vereist', 'benodigd', 'vraagt', 'has', 'requires', 'minimum'];

/** A sentence about the schooling of others, or about what several jobs ask for. */
export const OF_OTHERS: readonly string[] = [
  'personen die', 'personen met', 'functionarissen die', 'functionarissen met', 'medewerkers die', 'medewerkers met', 'collega\'s met', 'diverse', 'stagiair', 'stagiairs', 'stagiaires', 'leerlingen', 'studenten', 'docenten', 'instellingen',
];
