/** Phrases that place a text on an aspect's scale (data only). Patterns run on folded text; Dutch first, then the English of job inventories. */
import type { Aspect } from '../model/evidence';
import type { JobField } from '../model/company-job';

/**
 * A phrase and where it stands on its aspect's scale.
 * @property position Place on the scale of `ASPECT_SCALES`.
 * @property negated Place when "geen", "niet", "nauwelijks", "weinig" or "zonder" stands just before; absent: then the phrase says nothing.
 * @property ownFieldOnly Bare words ("ja", "dagelijks") that only mean something in the aspect's own column.
 * @property weight Against the other phrases of the same text, default 1.
 */
export interface Cue {
  readonly aspect: Aspect;
  readonly pattern: RegExp;
  readonly position: number;
  readonly negated?: number;
  readonly ownFieldOnly?: true;
  readonly weight?: number;
}

/** The scales, from low to high; a distance is counted in these steps. */
export const ASPECT_SCALES: Readonly<Record<Aspect, string>> = {
  knowledge: '1 MBO-1 · 2 VMBO/MBO-2 · 3 MBO-3 · 4 MBO-4/havo · 5 vwo/AD · 6 HBO · 8 WO',
  experience: '0 none · 1 some (up to three years) · 2 much · 3 very much',
  supervision: '0 direct, on instruction · 1 indirect, within procedures · 2 little, on results',
  contacts: '0 none · 1 occasional · 2 regular · 3 advisory or negotiating',
  complexity: '0 simple, routine · 1 standard · 2 complex',
  orientation: '-1 administrative, supporting · 0 mixed · 1 commercial, substantive',
  leading: '0 nobody · 1 leads people',
  scope: '-1 a few of the activities · 0 most · 1 all of them and more',
};

/** The columns where an aspect is described in bare words. */
export const OWN_FIELDS: Readonly<Partial<Record<Aspect, readonly JobField[]>>> = {
  knowledge: ['education'],
  experience: ['experience'],
  supervision: ['autonomy'],
  contacts: ['contacts'],
  leading: ['title', 'leads'],
};

/** Who counts as a customer, and who else people have contact with. Without `g` flag: used for a test. */
export const CUSTOMERS = /\b(?:\w*klant(?:en)?|\w*relaties?|afnemers?|opdrachtgevers?|consument(?:en)?|dealers?|customers?|clients?|bellers|gebruikers)\b/;
export const OTHER_PARTIES = /\b(?:leveranciers?|collega'?s?|intern(?:e|al)?|afdeling(?:en)?|management|directie|leidinggevende|manager|vervoerders?|chauffeurs?|accountant|team|buitendienst|verkoop|inkopers|planning|suppliers?|colleagues?)\b/;

const GUIDANCE = '(?:aansturing|begeleiding|toezicht|sturing|supervisie|supervision|guidance)';

export const CUES: readonly Cue[] = [
  // knowledge: a named level, wherever it stands in the education column or in a sentence on knowledge
  { aspect: 'knowledge', position: 1, pattern: /\b(?:mbo[-\s]?(?:niveau\s*)?1|basisonderwijs|praktijkonderwijs|geen opleiding(?:seis)?)\b/ },
  { aspect: 'knowledge', position: 2, pattern: /\b(?:mbo[-\s]?(?:niveau\s*)?2|v?mbo[-\s]?tl|vmbo(?:\+|[-\s]?plus)?|lbo|mavo|lts|leao)\b/ },
  { aspect: 'knowledge', position: 3, pattern: /\b(?:mbo[-\s]?(?:niveau\s*)?3|mbo 2\/3|mbo[-\s]?3\/4)\b/ },
  { aspect: 'knowledge', position: 4, pattern: /\b(?:mbo[-\s]?(?:niveau\s*)?4|mbo\+|meao|mts|havo)\b/ },
  { aspect: 'knowledge', position: 3.5, pattern: /\b(?:mbo|middelbare? (?:beroeps)?opleiding|vocational)(?![-\s]?(?:niveau\s*)?[1-4]|\+)\b/ },
  { aspect: 'knowledge', position: 5, pattern: /\b(?:vwo|associate degree|atheneum|gymnasium|propedeuse)\b/ },
  { aspect: 'knowledge', position: 6, pattern: /\b(?:hbo|hts|heao|bachelor(?:'s)?|hogeschool)\b/ },
  { aspect: 'knowledge', position: 8, pattern: /\b(?:wo|universitair|universiteit|academisch|master(?:'s)?|university)\b/ },
  // experience in words; years are read by read-years.ts
  { aspect: 'experience', position: 0, pattern: /^(?:geen|nvt|n\.v\.t\.?|nee|none|no|0)$/, ownFieldOnly: true },
  { aspect: 'experience', position: 0, pattern: /\b(?:geen (?:werk)?ervaring|zonder (?:werk)?ervaring|schoolverlater|starter|startersfunctie|no experience)\b/ },
  { aspect: 'experience', position: 1, pattern: /\benige (?:\S+\s)?(?:werk)?ervaring\b/ },
  { aspect: 'experience', position: 2, pattern: /\b(?:ruime|brede|veel|uitgebreide|aantoonbare|gedegen|extensive) (?:\S+\s)?(?:werk)?(?:ervaring|experience)\b/ },
  // supervision
  { aspect: 'supervision', position: 0, negated: 2, pattern: new RegExp(`\\b(?:directe?|strikte?|strakke?|voortdurende?|constante?|intensieve|dagelijkse|veel|meer|nauwe|close|direct) ${GUIDANCE}\\b`) },
  { aspect: 'supervision', position: 0, pattern: new RegExp(`\\b(?:onder|met) (?:directe? )?${GUIDANCE}\\b`) },
  { aspect: 'supervision', position: 0, pattern: /\b(?:steeds|altijd|continu|voortdurend|volledig) (?:wordt )?gecontroleerd\b|\bwordt (?:steeds |altijd |voortdurend )?gecontroleerd\b/ },
  { aspect: 'supervision', position: 0, pattern: /\b(?:(?:volgens|op|aan de hand van) (?:vaste |duidelijke |gedetailleerde |nauwkeurige |strikte )?(?:instructies?|aanwijzing(?:en)?|werkinstructies?)|krijgt (?:opdrachten|instructies)|in opleiding|inwerk(?:en|fase|periode)|on instruction)\b/ },
  { aspect: 'supervision', position: 0, pattern: /\b(?:leert|(?:lastige|moeilijke|complexe|ingewikkelde) (?:vragen|zaken|gevallen|klachten) (?:gaan|worden doorgezet|worden doorgegeven|legt|escaleert))\b/, weight: 0.5 },
  { aspect: 'supervision', position: 0, pattern: /\b(?:junior|jr|leerling|trainee|aankomend|beginnend|stagiaire?)\b/, weight: 0.5 },
  { aspect: 'supervision', position: 1, pattern: /\b(?:normaal|indirecte?|gewoon|regulier|normal) toezicht\b|\btoezicht is indirect\b/ },
  { aspect: 'supervision', position: 1, pattern: /\b(?:binnen|volgens|vastgelegd in) (?:de |het |een )?(?:interne |vaste |bestaande |vastgestelde |geldende |standaard )?(?:procedures?|werkwijzen?|richtlijnen|kaders|afspraken|normen|guidelines|protocollen)\b/ },
  { aspect: 'supervision', position: 1, pattern: /\b(?:overlegt|raadpleegt|overleg) (?:\S+\s){0,3}(?:met )?(?:de |zijn |haar )?(?:leidinggevende|manager|teamleider|afdelingsmanager)\b|\b(?:indien nodig|zo nodig|zonodig) de leidinggevende\b/, weight: 0.5 },
  { aspect: 'supervision', position: 1, pattern: /\bdeelt (?:\S+\s){0,2}(?:eigen )?(?:tijd|werk|werkzaamheden) in\b/ },
  { aspect: 'supervision', position: 2, pattern: new RegExp(`\\b(?:weinig tot geen|weinig|nauwelijks|geen|minimale?|beperkte?|minder|zonder|little|no|minimal) (?:\\S+\\s){0,2}?${GUIDANCE}\\b`) },
  { aspect: 'supervision', position: 2, negated: 0, pattern: /\b(?:(?:volledig|geheel|zeer|grotendeels|hoge mate van) )?(?:zelfstandig(?:heid)?|onafhankelijk|autonoom|independent(?:ly)?|autonomous(?:ly)?)\b/, weight: 0.5 },
  { aspect: 'supervision', position: 2, pattern: /\b(?:op|aan de hand van|achteraf op) (?:behaalde )?(?:resultaat|resultaten|hoofdlijnen|results)\b/ },
  { aspect: 'supervision', position: 2, pattern: /\bbepaalt (?:zelf )?(?:de |zijn |haar )?(?:eigen )?(?:aanpak|werkwijze|prioriteiten|planning|koers)\b/ },
  { aspect: 'supervision', position: 2, pattern: /\bvraagbaak\b|\b(?:werkt|begeleidt) (?:nieuwe )?(?:junior(?:en)?|collega'?s) in\b/, weight: 0.5 },
  { aspect: 'supervision', position: 2, pattern: /\b(?:senior|sr)\b/, weight: 0.5 },
  // contacts with customers
  { aspect: 'contacts', position: 0, ownFieldOnly: true, pattern: /\b(?:geen|nee|nvt|n\.v\.t|nihil|nooit|niet|no|none|weinig (?:tot|of) geen|nauwelijks|0)\b/, weight: 2 },
  { aspect: 'contacts', position: 0, pattern: /\b(?:geen|nauwelijks|weinig (?:tot|of) geen|zonder|no) (?:\S+\s){0,2}?(?:contact(?:en)? met (?:de )?klanten|klantcontact(?:en)?|customer contact)\b/, weight: 2 },
  { aspect: 'contacts', position: 0, ownFieldOnly: true, pattern: /\b(?:alleen|uitsluitend|enkel|only) (?:met )?(?:intern(?:e|al)?|collega'?s?|colleagues)\b/, weight: 2 },
  { aspect: 'contacts', position: 1, ownFieldOnly: true, pattern: /\b(?:beperkt|incidenteel|soms|weinig|zelden|af en toe|sporadisch|limited|occasional(?:ly)?|rarely)\b/ },
  { aspect: 'contacts', position: 2, ownFieldOnly: true, negated: 1, pattern: /\b(?:ja|dagelijks|regelmatig|veel|vaak|frequent|wekelijks|yes|daily|regular(?:ly)?|often)\b/ },
  { aspect: 'contacts', position: 2, pattern: /\bcontact(?:en)? met (?:\(?potentiele\)? )?(?:de )?(?:klanten|relaties|afnemers|opdrachtgevers|customers|clients)\b/ },
  { aspect: 'contacts', position: 2, ownFieldOnly: true, pattern: CUSTOMERS, weight: 0.01 },
  { aspect: 'contacts', position: 3, ownFieldOnly: true, negated: 1, pattern: /\b(?:continu|zeer (?:regelmatig|vaak|frequent|veel)|voortdurend|rechtstreekse?|constant(?:ly)?|continuous(?:ly)?)\b/, weight: 2 },
  { aspect: 'contacts', position: 3, negated: 1, pattern: /\b(?:advies|verkoop|verkoopadvies|onderhandelings)gesprek(?:ken)?\b|\bonderhandel(?:t|en|ingen)\b|\bprijsonderhandeling(?:en)?\b|\bnegotiat\w+\b/, weight: 2 },
  // complexity of the work
  { aspect: 'complexity', position: 0, pattern: /\b(?:eenvoudige?|routinematige?|routine|repeterende?|simpele?|simple)\b/ },
  { aspect: 'complexity', position: 1, pattern: /\b(?:gestandaardiseerde?|standaard|gangbare|standard)\b/ },
  { aspect: 'complexity', position: 2, negated: 1, pattern: /\b(?:complexe?|ingewikkelde?|specialistische?|maatwerk|projectoffertes?|complex)\b/ },
  // leading people
  { aspect: 'leading', position: 1, negated: 0, pattern: /\b(?:geeft (?:functioneel |operationeel |hierarchisch )?leiding|leidinggeven(?:d aan)?|stuurt (?:\S+\s){0,3}(?:medewerkers|team|teamleden|collega's) aan|leidt (?:een |het )?(?:team|afdeling)|manages? a team|leads? a team)\b/ },
  { aspect: 'leading', position: 1, ownFieldOnly: true, pattern: /(?<!account |project|product|office |programma)\b(?:(?:sales|verkoop|afdelings|team|vestigings|regio|filiaal)?manager|hoofd|teamleider|teamlead|directeur|chef|supervisor|afdelingshoofd|leidinggevende)\b/ },
];

/** Words in a task list that tell administrative or supporting work from commercial or substantive work. */
export const ORIENTATION_WORDS = {
  administrative: /\b(?:invoer(?:en|t)?|archive(?:ren|ert)|opbergen|bijwerken|opschonen|registre(?:ren|ert)|orderinvoer|data ?entry|administratieve?|kopieren|scannen|inboeken|boekt|sorteren|mailings?|klaarzetten|zet (?:\S+\s)?klaar)\b/g,
  commercial: /\b(?:verkoopgesprek(?:ken)?|verkoopt?|verkopen|acquisitie|cross-?selling|upselling|onderhandel\w*|prijsonderhandeling\w*|relatiebeheer|klantportefeuille|omzet|afsluiten|adviesgesprek\w*|actieve (?:\S+\s)?verkoop|leads|accounts?)\b/g,
} as const;

/** Words in the job that say how much of the reference's work it covers. */
export const SCOPE_WORDS = {
  few: /\b(?:alleen|uitsluitend|slechts|enkel|only|een deel van)\b/,
  all: /\balle (?:overige |voorkomende |andere )?(?:\S+\s){0,2}?(?:werkzaamheden|taken|binnendiensttaken|activiteiten)\b/,
} as const;
