/** Phrases on supervision, method, guiding, leading and internal contacts (data only), Dutch first, then the English of job inventories. */
import type { Cue } from './cue';

const GUIDANCE = '(?:aansturing|begeleiding|toezicht|sturing|supervisie|controle|instructies?|supervision|guidance|oversight)';
const DIRECT = '(?:directe?|rechtstreekse?|strikte?|strakke?|voortdurende?|constante?|continue|intensieve|dagelijkse|veel|meer|nauwe|nauwgezette|close|direct|constant|strict)';
const LITTLE = '(?:(?:heel |zeer |vrij )?weinig(?: tot geen| of geen)?|nauwelijks|amper|geen|(?:zeer )?(?:minimale?|beperkte?)|minder|(?:vrijwel |nagenoeg |bijna )?zonder|little|hardly any|no|minimal|minimum|without)';
const BOSS = '(?:leidinggevende|manager|teamleider|afdelingsmanager|teamlead|chef|baas|hoofd|supervisor|coordinator|senior)';
const COLLEAGUE = "(?:(?:\\S+ )?(?:collega'?s?|teamleden|medewerkers?|junioren|juniors|nieuwelingen|stagiaires?|uitzendkrachten|nieuwe mensen))";

const direct = (pattern: RegExp, more: Partial<Cue> = {}): Cue => ({ aspect: 'supervision', position: 0, pattern, ...more });
const indirect = (pattern: RegExp, more: Partial<Cue> = {}): Cue => ({ aspect: 'supervision', position: 1, pattern, ...more });
const little = (pattern: RegExp, more: Partial<Cue> = {}): Cue => ({ aspect: 'supervision', position: 2, pattern, ...more });
const method = (position: number, pattern: RegExp, more: Partial<Cue> = {}): Cue => ({ aspect: 'method', position, pattern, ...more });

export const AUTONOMY_CUES: readonly Cue[] = [
  // supervision: direct, on instruction
  direct(new RegExp(`\\b${DIRECT} ${GUIDANCE}\\b`), { negated: 1 }),
  direct(/\b(?:leest|kijkt) (?:\S+ ){0,2}?mee\b/, { negated: 1.5 }),
  direct(/\b(?:geeft|geven) (?:\S+ ){0,2}?akkoord\b|\baanwijzingen (?:per|bij) (?:elke )?(?:opdracht|taak|order)\b|\bvaste begeleider\b|\b(?:buddy|mentor)\b|\bleert het vak\b|\bmentor (?:verdeelt|controleert|legt uit|kijkt)\b/),
  direct(new RegExp(`\\b(?:onder|met|krijgt|behoeft|vraagt|heeft|under) (?:\\S+ ){0,2}?(?:directe? |veel )?(?:begeleiding|supervisie|toezicht|supervision)\\b(?! op afstand)`)),
  direct(new RegExp(`\\b(?:onder|met) (?:het )?(?:directe?|dagelijks) (?:toezicht|leiding|aansturing)\\b`)),
  direct(/\bbegeleid (?:door|bij)\b|\b(?:wordt|word|worden) (?:\S+ ){0,3}?(?:begeleid|ingewerkt|aangestuurd|meegenomen)\b|\bonder de (?:hoede|vleugels)\b|\bkijkt mee\b/),
  direct(/\b(?:wordt|word|worden|is|zijn|laat|laten|werk|alles|resultaat) (?:\S+ ){0,4}?(?:gecontroleerd|nagekeken|nagelopen|nagezien|nakijken|controleren|gecheckt|checken)\b(?! achteraf)|\b(?:always|closely|work is) (?:\S+ )?(?:checked|reviewed|monitored)\b/),
  direct(/\b(?:volgens|op|aan de hand van|met|obv|op basis van) (?:(?:vaste|duidelijke|gedetailleerde|nauwkeurige|strikte|strakke|directe|concrete|schriftelijke|mondelinge|uitgebreide|precieze|kant-en-klare) )+(?:werk)?(?:instructies?|aanwijzing(?:en)?|werklijst(?:en)?|opdracht van)\b|\bon instructions?\b|\breceives? (?:\S+ ){0,2}?(?:assignments|instructions|tasks)\b|\bfollow(?:s|ing) instructions\b/),
  direct(/\b(?:volgens|op|aan de hand van|obv) (?:werk)?(?:instructies?|aanwijzing(?:en)?)\b/, { weight: 0.75 }),
  direct(/\b(?:krijgt?|ontvangt?|krijgen) (?:\S+ ){0,4}?(?:opdrachten|instructies|aanwijzingen|taken|werk (?:aangereikt|toegewezen|opgedragen))\b|\b(?:werk|taken|werkzaamheden|orders)\b (?:\S+ ){0,2}?(?:wordt|worden) (?:\S+ ){0,3}?(?:toegewezen|uitgezet|toebedeeld|verdeeld|klaargelegd|ingedeeld|aangereikt|voorgekauwd)\b/),
  direct(/\b(?:in opleiding|inwerk(?:fase|periode|traject|programma)|wordt ingewerkt|leerwerk\w*|leerling|on the job training|training on the job|is nog lerende?)\b/),
  direct(/\b(?:legt|leg|moet|vraagt|bespreekt|checkt) (?:\S+ ){0,3}?(?:elke|iedere|alle|alles|ieder) (?:\S+ ){0,3}?(?:voor|voorleggen|na|goedkeuring|vraagt|afwijking(?:en)?|twijfel|stap)\b|\b(?:bij|voor) (?:elke|iedere) (?:afwijking|twijfel|vraag|stap|uitzondering)\b/),
  direct(/\b(?:alles|elke \S+|iedere \S+) (?:\S+ ){0,3}?(?:goedgekeurd|goedkeuring|afgetekend|vrijgegeven|akkoord)\b/),
  direct(/\b(?:vraagt|moet|altijd) (?:\S+ ){0,2}?(?:toestemming|goedkeuring|akkoord)\b|\b(?:neemt|beslist) (?:\S+ ){0,2}?(?:geen|niet) (?:\S+ ){0,2}?(?:beslissingen|zelf|zelfstandig)\b|\bgeen (?:eigen )?(?:beslissingen|beslissingsbevoegdheid|bevoegdheden)\b/),
  direct(/\b(?:onder leiding van|naast|samen met|in opdracht van|op aangeven van|op verzoek van|meelopen met|loopt mee met) (?:een |de |haar |zijn )?(?:ervaren |senior )?(?:collega'?s?|\w*medewerkers?|\w*verkopers?|\w*adviseurs?|accountmanagers?|mentor|begeleider|binnendienst)\b/),
  direct(/\b(?:leidinggevende|teamleider|manager|chef|coordinator|senior) (?:\S+ )?(?:bepaalt|verdeelt|plant|controleert|beslist|geeft) (?:\S+ )?(?:het |de |alle |elke )?(?:\S+ ){0,2}?(?:werk|werkzaamheden|prioriteiten|volgorde|orders|offertes|taken|instructies)\b/),
  direct(/\bniet zelfstandig\b|\bnog niet (?:\S+ )?zelfstandig\b/),
  direct(/\b(?:heeft|heb|is|behoeft|vraagt) (?:(?!nauwelijks|weinig|geen|amper|minder)\S+ ){0,3}?(?:sturing|aansturing|begeleiding) nodig\b/),
  direct(/\b(?:leert|(?:lastige|moeilijke|complexe|ingewikkelde|afwijkende) (?:vragen|zaken|gevallen|klachten|situaties|offertes) (?:gaan|gaat|worden doorgezet|worden doorgegeven|legt|escaleert|pakt een|liggen bij))\b/, { weight: 0.5, anyParty: true }),
  direct(/\b(?:junior|jr|leerling|trainee|aankomend|beginnend|stagiaire?|starter|werkervaringsplek|entry[- ]level)\b/, { weight: 0.5, titleOnly: true }),
  // supervision: indirect, by consultation
  indirect(/\b(?:normaal|normale|indirecte?|gewoon|gewone|regulier|reguliere|gebruikelijke?|normal|general) (?:toezicht|aansturing|begeleiding|supervision)\b|\btoezicht is (?:normaal|indirect|gewoon)\b/),
  indirect(new RegExp(`\\b(?:overlegt|raadpleegt|bespreekt|overleg|afstemming|ruggespraak|consults?) (?:\\S+ ){0,4}?${BOSS}\\b`), { weight: 0.5 }),
  indirect(new RegExp(`\\b(?:indien nodig|zo nodig|zonodig|waar nodig|desgewenst|bij (?:problemen|bijzonderheden|twijfel|afwijkingen|uitzonderingen|vragen|lastige zaken)|als het nodig is|when needed|if needed)\\b`), { weight: 0.5 }),
  indirect(/\b(?:kan|mag|altijd) (?:\S+ ){0,3}?(?:terugvallen|terecht) (?:\S+ ){0,2}?(?:op|bij)\b|\b(?:achterwacht|vraagbaak is|is bereikbaar|is beschikbaar voor vragen)\b/, { weight: 0.5 }),
  indirect(/\b(?:steekproef\w*|op afstand gecontroleerd|toezicht op afstand|(?:wekelijks|periodiek|tweewekelijks|maandelijks) (?:werk)?overleg|spot checks)\b/, { weight: 0.5 }),
  indirect(/\bdeelt (?:\S+ ){0,3}?(?:eigen )?(?:tijd|werk|werkzaamheden|dag|week)(?: \S+){0,2} in\b|\bplant (?:\S+ )?eigen (?:werk|dag|tijd|agenda)\b|\bindeling van (?:de )?(?:eigen )?(?:tijd|werk)\b/),
  // supervision: little, on results
  little(new RegExp(`\\b${LITTLE} (?:\\S+ ){0,2}?(?:aansturing|begeleiding|toezicht|sturing|supervisie|supervision|guidance|oversight|bemoeienis|inmenging|tussenkomst)\\b`)),
  little(/(?<!intensieve |directe |constante |voortdurende |dagelijkse |rechtstreekse )\b(?:aansturing|begeleiding|toezicht|sturing) (?:\S+ ){0,2}?(?:is |zijn )?(?:nauwelijks|amper|niet|vrijwel niet|minimaal|zelden) (?:\S+ )?(?:nodig|vereist|aanwezig)?\b|\bheeft (?:\S+ ){0,3}?(?:nauwelijks|geen|amper|weinig) (?:aansturing|sturing|begeleiding) nodig\b/),
  little(/\b(?:aansturing|leidinggevende|manager|toezicht) (?:\S+ )?op (?:grote )?(?:afstand|hoofdlijnen)\b|\bop (?:grote )?hoofdlijnen\b/),
  little(/\b(?:volledig|geheel|volkomen|zeer|grotendeels|vergaand|hoge mate van|grote mate van|helemaal|fully|highly|completely) (?:zelfstandig(?:heid)?|onafhankelijk|autonoom|zelfsturend|independent(?:ly)?|autonomous(?:ly)?)\b/, { negated: 0 }),
  little(/\b(?:zelfstandig|onafhankelijk|autonoom|zelfsturend|independent(?:ly)?|autonomous(?:ly)?)\b/, { negated: 0, weight: 0.5 }),
  little(/\b(?:op|aan de hand van|achteraf op|naar|afgerekend op|aangesproken op|beoordeeld op|on) (?:(?:behaalde|het|de|zijn|haar) )*(?:resultaat|resultaten|omzet|targets?|doelstellingen|results|outcomes?)\b/),
  little(/\b(?:verantwoording|verantwoordt|legt verantwoording af|rapporteert) (?:\S+ ){0,3}?(?:achteraf|op resultaat|over (?:het |de )?(?:resultaat|resultaten|omzet|cijfers))\b|\bachteraf (?:\S+ )?(?:verantwoording|verantwoordt)\b/),
  little(/\b(?:vrije hand|naar eigen inzicht|eigen inzicht|eigen verantwoordelijkheid|stuurt zichzelf|zelfsturend|eindverantwoordelijk|eigen initiatief|eigen baas|own initiative|own responsibility|self[- ]directed)\b/),
  little(/\b(?:leidinggevende|manager|chef|baas) (?:\S+ )?(?:hoeft|komt|bemoeit|ziet|spreekt) (?:\S+ ){0,4}?(?:niet|nauwelijks|zelden|weinig)\b|\b(?:per|elk|ieder|elke|iedere) (?:kwartaal|maand) [^,;.\n]{0,20}(?:cijfers|omzet|marge|resultaten)\b|\b(?:een|1) keer per (?:maand|kwartaal) (?:\S+ ){0,2}?(?:bijpraten|overleg|bespreken)/),
  little(/\b(?:maand|kwartaal|omzet|resultaat)?cijfers (?:\S+ )?(?:bespreken|besproken|bespreekt)\b|\b(?:eens|een keer) per (?:maand|kwartaal) (?:\S+ ){0,3}?(?:cijfers|resultaten|voortgang|doelen)\b/),
  little(/\b(?:alleen|slechts|enkel|pas|only) (?:\S+ ){0,2}?(?:bij|in) (?:\S+ )?(?:uitzonderingen|uitzonderlijke gevallen|uitzonderlijke zaken|calamiteiten|hoge uitzondering|escalaties|grote afwijkingen|exceptions)\b/),
  little(/\b(?:senior|sr|ervaren|allround|lead|eerste)\b/, { weight: 0.5, titleOnly: true }),
  // method: who decides how and when
  method(0, /\b(?:stap voor stap|vaste (?:lijsten|sjablonen|formats|stappen)|checklists?|scripts?|standaard ?formulieren|volgens (?:\S+ )?(?:script|checklist|draaiboek|stappenplan)|step by step)\b/, { weight: 0.5 }),
  method(1, /\b(?:binnen|volgens|vastgelegd in|conform|op basis van|aan de hand van|within|according to) (?:(?:de|het|een|interne|vaste|bestaande|vastgestelde|geldende|standaard|gegeven|duidelijke|afgesproken|gemaakte|set|established|fixed|internal) )*(?:procedures?|werkwijzen?|richtlijnen|kaders|werkafspraken|afspraken|normen|regels|guidelines|protocollen|processen|tarieven|prijslijst(?:en)?|standards)\b/),
  method(2, /\b(?:bepaalt|kiest|bepaal|kies|stelt|maakt|ontwikkelt|sets|decides) (?:\S+ ){0,2}?(?:de |zijn |haar |je |own )?(?:eigen )?(?:aanpak|werkwijze|prioriteiten|koers|strategie|verkoopstrategie|seizoensplan|jaarplan|weekplan|accountplan\w*|approach|priorities)\b|\b(?:eigen|own) (?:aanpak|werkwijze|koers|plan|approach)\b/),
  method(2, /\b(?:beslist|bepaalt|besluit|decides) (?:zelf |zelfstandig )?(?:\S+ ){0,2}?(?:over |on )?(?:(?:de|het|een) )?(?:korting(?:en)?|prijs|prijzen|marges?|condities|voorwaarden|coulance|discounts?|prices?|pricing|margins?)\b|\b(?:prijs|kortings|onderhandelings)(?:mandaat|bevoegdheid)\b|\bmandaat\b|\btekenbevoegd\w*\b/),
  // guiding colleagues without leading them
  { aspect: 'guiding', position: 1, negated: 0, pattern: new RegExp(`\\bvraagbaak\\b|\\b(?:werkt|begeleidt|coacht|traint|instrueert|helpt) ${COLLEAGUE}(?: in| op weg)?\\b|\\b(?:inwerken|begeleiden|coachen|trainen|opleiden) van ${COLLEAGUE}\\b|\\b(?:first point of contact for colleagues|mentors?|coaches) (?:junior|new)?`) },
  { aspect: 'guiding', position: 1, negated: 0, pattern: /\b(?:coordineert|verdeelt) (?:\S+ ){0,2}?(?:de )?(?:werkzaamheden|werk|het werk|team|orders|taken) (?:van|over|binnen|in) (?:\S+ )?(?:collega'?s?|team|afdeling|medewerkers)\b|\bmeewerkend voor(?:man|vrouw)\b/ },
  // leading people
  { aspect: 'leading', position: 1, negated: 0, pattern: /\b(?:geeft|geven|geef|gaf|met|heeft) (?:\S+ ){0,2}?leiding\b(?! van)|\bleiding ?(?:te )?geven(?:d)?(?: aan)?\b/ },
  { aspect: 'leading', position: 1, negated: 0, pattern: /\b(?:stuurt|stuur|aansturen van|aansturing van) (?:\S+ ){0,4}?(?:medewerkers|team|teamleden|collega'?s|mensen|fte|afdeling|binnendienst)(?: (?:\S+ ){0,2}?aan)?\b|\bleidt (?:een |het |de )?(?:team|afdeling|binnendienst)\b|\b(?:manages?|leads?|supervises?|heads?) (?:a |the )?(?:\S+ ){0,2}?(?:team|department|staff|employees|people)\b/ },
  { aspect: 'leading', position: 1, negated: 0, pattern: /\b(?:voert|houdt) (?:\S+ ){0,2}?(?:beoordelings|functionerings|ontwikkel|verzuim)gesprekken\b|\b(?:beoordelings|functionerings)gesprekken (?:voeren|houden)\b/ },
  { aspect: 'leading', position: 1, ownFieldOnly: true, pattern: /(?<!account |project|product|office |programma|content |community |social media )\b(?:(?:sales|verkoop|afdelings|team|vestigings|regio|filiaal|commercieel )?manager|hoofd|teamleider|teamlead|team lead|directeur|chef|supervisor|afdelingshoofd|leidinggevende|head)\b/ },
  // internal contacts
  { aspect: 'internalContacts', position: 0, pattern: /\b(?:alleen|uitsluitend|enkel|vooral) (?:met )?(?:directe collega'?s?|het eigen team|eigen (?:team|afdeling))\b/ },
  { aspect: 'internalContacts', position: 1, pattern: /\b(?:andere|overige|diverse|verschillende) afdelingen\b|\b(?:met|tussen|aan|bij) (?:de )?(?:afdeling(?:en)? )?(?:magazijn|planning|logistiek|inkoop|productie|financien|administratie|expeditie|verkoop|buitendienst|werkvoorbereiding|other departments)\b/ },
  { aspect: 'internalContacts', position: 2, pattern: /\b(?:adviseert|sparringpartner van|overlegt met|rapporteert aan) (?:\S+ ){0,2}?(?:directie|management ?team|mt|raad van bestuur)\b/ },
];
