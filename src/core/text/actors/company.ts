/** Sentences in which the company speaks of itself, its offer and its demands, and questions to the reader: no work is done in them. */
import { anyOf } from '../any-of';
import { COMPANIES, COMPANY_ACTS, COMPANY_KINDS, CUSTOMER_PRAISE, LEGAL_FORMS, OFFERED, OWN_NOUNS } from './company-words.nl';
import { classOf, IS } from './word-classes';

const HOLDER = '(?:je|jij|jou|jouw|u|uw|you|your|hij|zij|de medewerker|de functionaris)';
const WE = '(?:wij|we)';
const SEEKS = /\b(?:zoek|zoeken|zoekt|op zoek|looking for|seek)\b/;
const PREPOSITIONS = '(?:bij|met|in|tijdens|op|van|over|voor|door|aan)';

/** Wordings of sentences of which the company is the subject; on a folded sentence. */
const OF_THE_COMPANY: readonly RegExp[] = [
  // "Wij leveren …", "Al 40 jaar leveren wij …", "Our company …"
  new RegExp(`^${WE}\\b`), new RegExp(`^(?!.*\\b${HOLDER}\\b)(?:\\S+ )*(?:${anyOf(COMPANY_ACTS)}) ${WE}\\b`), /^(?:our|us)\b/,
  // "Ons bedrijf bestaat …", "Het bedrijf heeft …", "Op onze afdeling werken …", "Bij ons draait …"
  new RegExp(`^(?:ons|onze) (?:\\S+ ){0,2}?\\S*(?:${anyOf([...COMPANIES, ...OWN_NOUNS])}) (?:heeft|wil|kan|zal|is|was|\\S+t)\\b`),
  new RegExp(`^(?:het|de) (?:${anyOf(COMPANIES)}) (?:is|bestaat|heeft|telt|levert|groeit|staat|werkt|richt|biedt|maakt|kent|behoort|verkoopt)\\b`),
  new RegExp(`^(?:op|bij|binnen|in) (?:ons|onze) (?:${anyOf([...COMPANIES, ...OWN_NOUNS])}) (?:werk|werken|werkt|staan|staat|zijn|is|heerst|draait|zitten|ben|kun)\\b`),
  /^(?:bij|binnen) ons\b/,
  // "Je collega's adviseren …", "Je komt te werken in een team dat …"
  /^(?:je|jouw|uw) (?:directe |nieuwe )?(?:collega'?s|team|leidinggevende) (?:heeft|hebben|is|zijn|\S+t|\S+en)\b/, /^je komt (?:te werken|terecht)\b/,
  // "Klanten rekenen op ons advies"
  new RegExp(`^(?:\\S+ )?(?:klanten|relaties|opdrachtgevers|afnemers|gasten|clienten|customers|clients) (?:${anyOf(CUSTOMER_PRAISE)}) .*\\b(?:ons|onze|wij|we|us|our)\\b`),
  // "Jansen BV levert …", "Jansen is marktleider in …"
  new RegExp(`^(?:\\S+ ){1,4}?(?<!\\b(?:de|het|een|per|in|als|van) )(?:${anyOf(LEGAL_FORMS)}) \\S+(?:t|en)\\b`),
  new RegExp(`^(?!${HOLDER}\\b)(?:\\S+ ){1,4}?(?:is|zijn) (?:\\S+ ){0,4}?(?:${anyOf(COMPANY_KINDS)})\\b`),
  // "Je krijgt een goed salaris", "Ervaring met offertes is een pre"
  new RegExp(`^(?:je|jij|u|you) (?:krijgt|ontvangt|get|receive) (?:\\S+ ){0,6}?(?:${anyOf(OFFERED)})\\b`), /\bis een (?:pre|must|vereiste)\b/, /^(?:solliciteer|reageer|stuur (?:je|jouw|uw) (?:cv|sollicitatie))\b/,
  // "Jij herkent jezelf in …", "Onze klanten zijn …"
  /^(?:je|jij) (?:her)?kent? (?:je|jou)?zelf\b/, /^(?:ons|onze) (?:\S+ ){1,2}?(?:is|zijn|bestaat|bestaan|heeft|hebben)\b/,
];
const OUR_PEOPLE = new RegExp(`^onze (\\S+) \\S+en\\b(?! (?:${PREPOSITIONS})\\b)(?!$)`);
const OWN: ReadonlySet<string> = new Set(OWN_NOUNS);

/** "Onze verkopers adviseren klanten" is about others; "onze verkopers ondersteunen bij offertes" is a task, and so is "onze klanten bellen". */
function isAboutColleagues(folded: string): boolean {
  const [, people = ''] = OUR_PEOPLE.exec(folded) ?? [];
  return OWN.has(people) || (people !== '' && (classOf(people) & IS.person) !== 0);
}

const ASKS = /^(?:\S+ ){0,3}?(?:je|jij|jou|jouw|u|uw|you|your)\b.*\?$/;

/** A question to the reader: "Ben jij …?" @param folded A sentence with its question mark. */
export const asksReader = (folded: string): boolean => ASKS.test(folded);

/** Whether a folded sentence is the company's, and not about the work. "Wij zoeken een collega die klanten belt" is. */
export function isOfCompany(folded: string): boolean {
  if (asksReader(folded)) return true;
  if (SEEKS.test(folded) && /\b(?:die|who)\b/.test(folded)) return false;
  return isAboutColleagues(folded) || OF_THE_COMPANY.some((wording) => wording.test(folded));
}
