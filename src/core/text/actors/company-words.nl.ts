/** Words of sentences in which a company speaks of itself, of what it offers and asks, and of how to apply, folded (data only). */

/** What a company is called in its own texts: "Het bedrijf bestaat …". */
export const COMPANIES: readonly string[] = ['bedrijf', 'organisatie', 'onderneming', 'familiebedrijf', 'stichting', 'holding', 'werkgever', 'concern'];

/** What stands behind the name of a company. */
export const LEGAL_FORMS: readonly string[] = ['bv', 'b.v.', 'nv', 'n.v.', 'vof', 'v.o.f.', 'groep', 'group', 'holding', 'gmbh', 'ltd', 'inc'];

/** What is the company's own behind "ons" and "onze": "Ons team bestaat …". */
export const OWN_NOUNS: readonly string[] = [
  'team', 'teams', 'afdeling', 'afdelingen', 'collega', "collega's", 'collegas', 'mensen', 'klantenkring', 'assortiment', 'kantoor', 'kantoren', 'vestiging', 'vestigingen', 'winkel', 'winkels', 'fabriek', 'missie', 'visie', 'kracht', 'cultuur', 'werksfeer',
  'ambitie', 'doel', 'groep', 'school', 'ziekenhuis', 'gemeente',
];

/** What companies say of themselves in front of "wij": "Al 40 jaar leveren wij …". */
export const COMPANY_ACTS: readonly string[] = [
  'zijn', 'hebben', 'leveren', 'verkopen', 'bieden', 'maken', 'zoeken', 'werken', 'produceren', 'ontwikkelen', 'geloven', 'streven', 'groeien', 'bestaan', 'staan', 'bedienen', 'vinden', 'verwachten', 'vragen', 'geven', 'importeren', 'exporteren',
  'distribueren', 'adviseren', 'installeren', 'realiseren', 'verzorgen', 'bouwen', 'ontzorgen', 'ondersteunen', 'helpen', 'investeren',
];

/** What companies call themselves. */
export const COMPANY_KINDS: readonly string[] = [
  'marktleider', 'familiebedrijf', 'groothandel', 'toonaangevend', 'toonaangevende', 'onderneming', 'bedrijf', 'organisatie', 'specialist in', 'leverancier van', 'producent van', 'fabrikant van', 'dienstverlener', 'werkgever', 'begrip in',
  'market leader', 'family business', 'leading supplier', 'company',
];

/** What is offered to whom works there. */
export const OFFERED: readonly string[] = [
  'salaris', 'vakantiedagen', 'pensioen', 'reiskosten', 'reiskostenvergoeding', 'vergoeding', 'korting', 'personeelskorting', 'bonus', 'eindejaarsuitkering', 'contract', 'jaarcontract', 'doorgroeimogelijkheden', 'opleidingsmogelijkheden', 'leaseauto',
  'vrijdagmiddagborrel', 'werksfeer', 'salary', 'holidays', 'pension', 'bonus scheme',
];

/** What customers do in a text that praises the company. */
export const CUSTOMER_PRAISE: readonly string[] = ['rekenen', 'vertrouwen', 'kiezen', 'waarderen', 'verwachten', 'krijgen', 'ervaren', 'zijn', 'komen', 'weten', 'kunnen', 'rely', 'trust', 'choose', 'expect', 'appreciate'];

/** A sentence without any of these words is not read as the company's; they are in every wording that is. */
export const SPEAKS_OF_COMPANY: readonly string[] = [
  'wij', 'we', 'ons', 'onze', 'our', 'us', 'jezelf', 'solliciteer', 'reageer', 'stuur', 'pre', 'must', 'vereiste', 'terecht', 'werken', 'team', 'leidinggevende', "collega's", 'collegas',
  ...COMPANIES, ...LEGAL_FORMS, ...OFFERED, ...COMPANY_KINDS.map((kind) => kind.split(' ')[0] ?? kind),
];
