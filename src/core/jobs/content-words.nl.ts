/** Words by which the content of a column is known, folded (data only). */

/** Last parts of the words that name a worker, Dutch and English: "ordermedewerker", "heftruckchauffeur". Trades that are mostly family names (bakker, visser, kok) are left out. */
export const WORKER_ENDINGS: readonly string[] = `
medewerker medewerkster werker werkster adviseur adviseuse consulent consultant specialist assistent assistente manager directeur directrice hoofd chef leider leidster coordinator coordinatrice
verkoper verkoopster inkoper inkoopster vertegenwoordiger accountmanager marketeer planner magazijnier orderpicker inpakker bezorger koerier chauffeur chauffeuse expediteur
monteur technicus mecanicien lasser frezer draaier verspaner operator operateur machinist bankwerker elektricien loodgieter installateur werkvoorbereider uitvoerder opzichter tekenaar constructeur engineer ingenieur architect
ontwerper vormgever ontwikkelaar developer programmeur beheerder tester analist scientist auditor controller boekhouder accountant administrateur administratrice fiscalist treasurer jurist advocaat notaris paralegal recruiter
secretaresse secretaris receptionist receptioniste telefonist telefoniste schoonmaker schoonmaakster concierge beveiliger portier huismeester keukenhulp gastvrouw gastheer serveerster caissiere vakkenvuller
verpleegkundige verzorgende helpende begeleider begeleidster therapeut psycholoog psychiater arts apotheker laborant docent leraar lerares leerkracht trainer instructeur opleider pedagoog onderzoeker bibliothecaris
timmerman stukadoor metselaar dakdekker hovenier straatmaker schilder glazenwasser
redacteur journalist communicatieadviseur fotograaf vertaler tolk ambtenaar beleidsmedewerker inspecteur controleur toezichthouder handhaver rechercheur brandwacht matroos schipper piloot steward stewardess
stagiair stagiaire trainee leerling ondersteuner functionaris kracht hulp employee clerk officer executive representative agent associate advisor adviser supervisor assistant administrator buyer seller driver mechanic
technician worker nurse teacher lecturer receptionist accountant bookkeeper designer planner president lead teamlead ceo cfo coo cto cio dga eigenaar bestuurder bestuurssecretaris bedrijfsleider ploegbaas voorman
`.trim().split(/\s+/);

/** Words of levels of education. */
export const EDUCATION_WORDS: readonly string[] = [
  'mbo', 'vmbo', 'lbo', 'hbo', 'wo', 'havo', 'vwo', 'mavo', 'mulo', 'lts', 'mts', 'hts', 'meao', 'heao', 'basisonderwijs', 'bachelor', 'master', 'universitair', 'universiteit', 'academisch', 'associate', 'middelbaar', 'propedeuse', 'phd', 'bsc', 'msc',
  'vakdiploma', 'startkwalificatie', 'praktijkonderwijs', 'diploma',
];

/** Titles of persons, as they stand before or behind a name; full stops left out. */
export const SALUTATIONS: readonly string[] = ['dhr', 'mevr', 'mw', 'de heer', 'heer', 'mevrouw', 'meneer', 'mr', 'mrs', 'ms', 'drs', 'dr', 'ing', 'ir', 'prof', 'prof dr', 'bsc', 'msc', 'ba', 'ma', 'mba', 'ds', 'jhr', 'dra', 'drs ing', 'mr drs'];
