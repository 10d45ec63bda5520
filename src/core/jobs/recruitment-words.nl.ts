/** Words of vacancy texts that are not about the work, folded (data only): about the company, what it offers and asks, and how to apply. */

/** What the heading of a passage opens. */
export type Passage = 'work' | 'company' | 'offer' | 'demands';

export const PASSAGE_HEADINGS: Readonly<Record<Passage, readonly string[]>> = {
  work: [
    'wat ga je doen', 'wat ga jij doen', 'wat je gaat doen', 'dit ga je doen', 'wat doe je', 'wat doe jij', 'wat zijn je taken', 'je taken', 'jouw taken', 'taken', 'hoofdtaken', 'belangrijkste taken', 'taken en verantwoordelijkheden', 'werkzaamheden',
    'je werkzaamheden', 'jouw werkzaamheden', 'verantwoordelijkheden', 'de functie', 'over de functie', 'over deze functie', 'jouw functie', 'functie inhoud', 'functieomschrijving', 'functiebeschrijving', 'wat houdt de functie in', 'de rol', 'jouw rol', 'je rol', 'jouw werk', 'je werk',
    'hoe ziet je dag eruit', 'hoe ziet je werkdag eruit', 'what will you do', 'what you will do', "what you'll do", 'your role', 'your tasks', 'your responsibilities', 'responsibilities', 'tasks', 'the job', 'the role', 'about the job', 'about the role', 'job description',
  ],
  company: [
    'over ons', 'over het bedrijf', 'over de organisatie', 'over de werkgever', 'over ons bedrijf', 'wie zijn wij', 'wie zijn we', 'wie wij zijn', 'wie we zijn', 'ons bedrijf', 'onze organisatie', 'het bedrijf', 'de organisatie', 'de werkgever', 'bedrijfsprofiel',
    'ons team', 'jouw team', 'je team', 'waar kom je te werken', 'waar ga je werken', 'about us', 'about the company', 'who we are', 'who are we', 'our company', 'the company', 'our team', 'your team',
  ],
  offer: [
    'wij bieden', 'we bieden', 'wat bieden wij', 'wat bieden we', 'wat wij bieden', 'wat we bieden', 'dit bieden wij', 'dit bieden we', 'wij bieden jou', 'ons aanbod', 'wat krijg je', 'dit krijg je', 'wat je krijgt', 'wat je van ons krijgt', 'wat krijg je van ons',
    'wat mag je verwachten', 'wat kun je verwachten', 'arbeidsvoorwaarden', 'waarom wij', 'waarom bij ons', 'waarom bij ons werken', 'we offer', 'what we offer', 'what do we offer', 'our offer', 'benefits', 'what you get',
    'solliciteren', 'hoe solliciteer je', 'sollicitatieprocedure', 'interesse', 'meer informatie', 'meer weten', 'contactgegevens', 'acquisitie', 'how to apply', 'apply now', 'interested',
  ],
  demands: [
    'wij vragen', 'we vragen', 'wat vragen wij', 'wat vragen we', 'wat wij vragen', 'wat we vragen', 'wij verwachten', 'wat verwachten wij', 'wie ben jij', 'wie ben je', 'wie zoeken wij', 'wie zoeken we', 'wie wij zoeken', 'dit ben jij', 'dit ben je',
    'dit neem je mee', 'wat neem je mee', 'wat breng je mee', 'dit breng je mee', 'jouw profiel', 'je profiel', 'profiel', 'functie eisen', 'eisen', 'vereisten', 'kwalificaties', 'gevraagd', 'herken jij jezelf', 'jij bent', 'jij hebt', 'requirements',
    'your profile', 'who are you', 'what you bring', 'qualifications', 'we ask',
  ],
};

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
