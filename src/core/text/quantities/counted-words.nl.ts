/** Words for what is counted, in Dutch and English, folded: who are people, and what is no noun. */

/** People whatever their ending; compounds end in them ("teammedewerkers"). */
export const PEOPLE: readonly string[] = [
  'medewerkers', 'medewerker', 'medewerksters', 'manschappen', 'mensen', 'mens', 'personen', 'persoon', "collega's", 'collega’s', 'collegas', 'collega', 'man', 'krachten', 'kracht', 'personeelsleden', 'teamleden', 'leden', 'lid', 'hulpen', 'koppen', 'assistent', 'docent', 'student', 'agent', 'vrijwilligers', 'stagiairs', 'stagiaires', 'leerlingen', 'jongeren', 'kinderen',
  'klanten', 'klant', 'clienten', 'client', 'bewoners', 'patienten', 'gasten', 'deelnemers', 'cursisten', 'relaties', 'gezinnen', 'leidinggevenden', 'ondergeschikten', 'zelfstandigen', 'gedetineerden', 'verpleegkundigen', 'deskundigen', 'verzorgenden', 'hulpverleners', 'chefs', 'koks', 'hoofden', 'engineers', 'monteurs',
  'people', 'staff', 'personnel', 'persons', 'person', 'employees', 'employee', 'colleagues', 'subordinates', 'reports', 'workers', 'clients', 'customers', 'members', 'guests', 'residents', 'patients', 'students', 'pupils', 'children', 'fitters', 'assistants', 'consultants', 'technicians',
];
/** Endings of words for people, of four letters or more before them. */
export const PEOPLE_ENDINGS: readonly string[] = ['ers', 'eurs', 'isten', 'enten', 'anten', 'aars', 'aren', 'toren', 'euren', 'ianen', 'sters', 'essen', 'ici', 'genoten', 'ieren', 'kundigen', 'ologen', 'ers/sters', 'er', 'eur', 'ist', 'aar'];
/** Words with such an ending that are things; compounds end in them. */
export const NO_PEOPLE: readonly string[] = [
  'nummers', 'computers', 'containers', 'trailers', 'printers', 'folders', 'letters', 'kamers', 'filters', 'servers', 'dossiers', 'orders', 'vensters', 'scanners', 'meters', 'liters', 'stickers', 'cijfers', 'papers', 'lagers', 'koffers', 'emmers', 'vouchers', 'tankers', 'bunkers', 'routers', 'beamers', 'monitoren', 'motoren', 'sensoren', 'factoren', 'sectoren', 'tractoren', 'trekkers', 'leveranciers', 'vrachtwagens', 'kilometers', 'transformatoren', 'generatoren', 'kantoren', 'indicatoren', 'reactoren', 'compressoren', 'laboratoria',
  'menten', 'momenten', 'componenten', 'percenten', 'talenten', 'accenten', 'contingenten', 'patenten', 'varianten', 'restanten', 'kranten', 'planten', 'kanten', 'producenten', 'papieren', 'klaren', 'jaren', 'waren', 'scharen', 'snaren', 'dieren', 'manieren', 'rivieren', 'formulieren', 'kwartieren', 'processen', 'adressen', 'tolken', 'interessen', 'nieren', 'kleuren', 'deuren', 'uren', 'factuur', 'facturen', 'avonturen', 'culturen', 'structuren', 'suppliers', 'users', 'boilers', 'coolers', 'toilers', 'boeren', 'contracten', 'nummer', 'order', 'kamer', 'meter', 'container', 'partner', 'partners', 'klussen', 'computer', 'leverancier', 'laboratorium', 'kwartaal', 'quarter', 'number', 'manier', 'keer', 'jaar', 'haar', 'maar', 'daar', 'waar', 'naar', 'zwaar', 'per', 'meer', 'over', 'onder', 'zeer', 'weer', 'ander', 'zonder', 'verder', 'eerder', 'later', 'vier', 'hier', 'achter', 'samenhangen', 'flyers', 'posters', 'tickets', 'bestekken', 'winters', 'zomers', 'dealers',
];
/** Words for persons who work, without a trade: what leads "medewerkers" may lead "monteurs". */
export const STAFF: readonly string[] = ['medewerkers', 'medewerker', 'mensen', 'personen', 'persoon', "collega's", 'collega’s', 'collegas', 'collega', 'man', 'krachten', 'personeelsleden', 'teamleden', 'werknemers', 'ondergeschikten', 'koppen', 'personeel', 'people', 'staff', 'personnel', 'persons', 'person', 'employees', 'employee', 'colleagues', 'subordinates', 'reports', 'workers', 'fte'];
/** People that work is done for: no staff, whoever leads. Compounds end in them. */
export const SERVED: readonly string[] = [
  'klanten', 'klant', 'clienten', 'client', 'bewoners', 'patienten', 'gasten', 'deelnemers', 'cursisten', 'leerlingen', 'studenten', 'kinderen', 'jongeren', 'ouderen', 'relaties', 'gezinnen', 'huurders', 'bezoekers', 'inwoners', 'gebruikers', 'leden', 'kandidaten', 'reizigers', 'passagiers', 'burgers', 'gedetineerden', 'afnemers', 'kopers', 'verzekerden', 'abonnees', 'lezers', 'dieren', 'ouders',
  'clients', 'customers', 'guests', 'residents', 'patients', 'students', 'pupils', 'children', 'users', 'members', 'visitors', 'passengers', 'tenants',
];
/** Words for many that have no plural ending. */
export const COLLECTIVE: readonly string[] = ['man', 'people', 'staff', 'personnel', 'personeel', 'children'];
/** Things that are often counted: nouns even where a list is numbered, and in the singular behind "1". Compounds end in them. */
export const THINGS: readonly string[] = [
  'locaties', 'locatie', 'vestigingen', 'vestiging', 'teams', 'team', 'ploegen', 'ploeg', 'afdelingen', 'afdeling', 'objecten', 'object', 'projecten', 'project', 'machines', 'machine', 'lijnen', 'storingen', 'storing', 'orders', 'order', 'dossiers', 'dossier', 'filialen', 'filiaal', 'winkels', 'winkel', 'landen', "regio's", 'regio’s', 'voertuigen', 'voertuig', 'woningen', 'facturen', 'offertes', 'contracten', 'leveranciers', 'werkplekken', 'gesprekken', 'telefoontjes', 'processen', 'systemen', 'units', 'groepen', 'sites', 'locations', 'branches', 'departments', 'projects', 'shifts', 'countries', 'orders', 'calls', 'invoices', 'stores', 'vehicles',
];
/** Words that are neither nouns nor stand between a number and its noun. */
export const STOP: ReadonlySet<string> = new Set([
  ...['de', 'het', 'een', 'en', 'of', 'in', 'op', 'aan', 'bij', 'met', 'voor', 'naar', 'om', 'uit', 'door', 'over', 'onder', 'tegen', 'tussen', 'samen', 'binnen', 'buiten', 'tijdens', 'volgens', 'wegens', 'per', 'tot', 'te', 'ten', 'ter', 'als', 'dan', 'dat', 'die', 'dit', 'deze', 'er', 'is', 'was', 'zijn', 'worden', 'wordt', 'werden', 'heeft', 'hebben', 'had', 'kan', 'kunnen', 'moet', 'moeten', 'mag', 'mogen', 'zal', 'zullen', 'wil', 'willen', 'niet', 'geen', 'ook', 'nog', 'al', 'alles', 'soms', 'steeds', 'eens', 'dus', 'thans', 'mits', 'plus', 'zelf', 'hen', 'hem', 'haar', 'zich', 'zij', 'hij', 'je', 'jij', 'wij', 'we', 'ik', 'u', 'maar', 'want', 'waarbij', 'waarvan', 'waaronder', 'vanuit', 'vanaf', 'rondom', 'nemen', 'a', 'liggen', 'ligt', 'aanzien', 'behoeve', 'minste', 'hoogste', 'keer', 'maal', 'zoals', 'tevens', 'alsmede', 'inclusief', 'incl', 'excl', 'ca', 'circa', 'min', 'max', 'x'],
  ...['the', 'an', 'and', 'or', 'to', 'on', 'at', 'with', 'for', 'from', 'by', 'has', 'have', 'are', 'be', 'this', 'that', 'these', 'those', 'its', 'his', 'hers', 'us', 'as', 'times', 'always', 'across', 'plus', 'less', 'unless', 'who', 'which', 'not', 'also'],
]);
/** Between a number and the noun: "12 van de bewoners". */
export const OUT_OF: readonly string[] = ['van de', 'van het', 'van onze', 'van zijn', 'van haar', 'van alle', 'van', 'of the', 'of our'];
/** Words that make the number behind them persons, where no noun follows: "leiding aan 12", "een team van 8". */
export const LEADS_TO: readonly string[] = ['leiding aan', 'leidinggeven aan', 'leiding geven aan', 'leidinggevende aan', 'leidinggevende van', 'leiding over', 'team van', 'teams van', 'ploeg van', 'groep van', 'afdeling van', 'team of', 'group of', 'teamgrootte', 'teamomvang', 'span of control', 'span of control van', 'leiding aan een groep van', 'aansturing van', 'aansturen van', 'stuurt aan'];
/** What is counted in "een team van 8", where the text does not say. */
export const PERSONS = 'personen';
