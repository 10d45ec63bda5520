/** Phrases on knowledge, experience and the nature of the work (data only), Dutch first, then the English of job inventories. */
import type { Cue } from './cue';

const knowledge = (position: number, pattern: RegExp, more: Partial<Cue> = {}): Cue => ({ aspect: 'knowledge', position, pattern, ...more });
const experience = (position: number, pattern: RegExp, more: Partial<Cue> = {}): Cue => ({ aspect: 'experience', position, pattern, ...more });
const complexity = (position: number, pattern: RegExp, more: Partial<Cue> = {}): Cue => ({ aspect: 'complexity', position, pattern, ...more });

export const WORK_CUES: readonly Cue[] = [
  // knowledge: a named level, wherever it stands in the education column or in a sentence on knowledge
  knowledge(1, /\b(?:mbo[- ]?(?:niveau[- ]?)?1|basisonderwijs|lagere school|praktijkonderwijs|geen opleiding(?:seis)?|entreeopleiding)\b/),
  knowledge(1, /^(?:geen|nvt|n\.v\.t\.?|none|-)$/, { ownFieldOnly: true }),
  knowledge(2, /\b(?:mbo[- ]?(?:niveau[- ]?)?2(?![-/])|v?mbo[- ]?tl|vmbo\w*(?:\+|[- ]?plus)?|lbo|mavo|lts|leao|mulo|lager beroepsonderwijs|secondary (?:school|education)|high school|vocational (?:level )?2)\b/),
  knowledge(3, /\b(?:mbo[- ]?(?:niveau[- ]?)?3(?![-/])|vocational (?:level )?3)\b/),
  knowledge(1.5, /\bmbo[- ]?(?:niveau[- ]?)?1 ?(?:[-/]|a|of|tot) ?2\b/),
  knowledge(2.5, /\b(?:mbo[- ]?(?:niveau[- ]?)?2 ?(?:[-/]|a|of|tot) ?3|vmbo ?[-/] ?mbo)\b/),
  knowledge(3.5, /\bmbo[- ]?(?:niveau[- ]?)?3 ?(?:[-/]|a|of|tot) ?4\b/),
  knowledge(4, /\b(?:mbo[- ]?(?:niveau[- ]?)?4|mbo ?\+|meao|mts|havo|vocational (?:level )?4)\b/),
  knowledge(3.5, /\b(?:mbo|middelbare? (?:beroeps)?(?:opleiding|onderwijs)|vocational)\b(?![- ]?(?:niveau[- ]?)?[1-4]| ?\+| level [1-4]|[- ]?tl)/, { weight: 0.5 }),
  knowledge(5, /\b(?:vwo|associate degree|atheneum|gymnasium|propedeuse)\b/),
  knowledge(6, /\b(?:hbo|hts|heao|bachelor(?:'s)?|hogeschool|higher vocational)\b/),
  knowledge(8, /\b(?:wo|universitair|universiteit|academisch|master(?:'s)?|university|msc)\b/),
  knowledge(2, /^(?:niveau|level) 2\b/, { ownFieldOnly: true }),
  knowledge(3, /^(?:niveau|level) 3\b/, { ownFieldOnly: true }),
  knowledge(4, /^(?:niveau|level) 4\b/, { ownFieldOnly: true }),
  // experience in words; years are read by read-years.ts
  experience(0, /^(?:geen|nvt|n\.v\.t\.?|nee|none|no|0|niet vereist|niet nodig|-)$/, { ownFieldOnly: true }),
  experience(0, /\b(?:geen (?:\S+ )?(?:werk)?ervaring|zonder (?:werk)?ervaring|(?:werk)?ervaring (?:is )?niet (?:nodig|vereist)|schoolverlater|net van school|startersfunctie|no experience|none required)\b/),
  experience(0, /\b(?:starter|pas begonnen|net gestart|enkele maanden|een paar maanden)\b/, { weight: 0.5 }),
  experience(1, /\b(?:enige|wat|beperkte|een paar jaar|enkele jaren|some) (?:\S+ )?(?:werk)?(?:ervaring|experience)\b|^(?:enige|enkele jaren|een paar jaar|some)$/),
  experience(2, /\b(?:ruime?|brede|veel|uitgebreide|aantoonbare|gedegen|jarenlange|ruimschoots|extensive|solid|considerable|substantial) (?:\S+ ){0,2}?(?:werk)?(?:ervaring|experience)\b|^(?:ruim|veel|ruime|jarenlang)$/),
  // complexity of the work
  complexity(0, /\b(?:eenvoudige?|routinematige?|routine|routinewerk|repeterende?|herhalende?|simpele?|simple|repetitive|basic)\b/, { negated: 1 }),
  complexity(1, /\b(?:gestandaardiseerde?|standaard|gangbare|reguliere|standard|regular)\b/, { weight: 0.5 }),
  complexity(2, /\b(?:complexe?|ingewikkelde?|specialistische?|maatwerk|op maat|projectoffertes?|tenders?|aanbestedingen|raamcontracten|raamovereenkomsten|calculaties?|calculeert|bestek(?:ken)?|complex|bespoke|tailor[- ]made|custom quotations?)\b/, { negated: 1 }),
  complexity(2, /\b(?:uiteenlopende|zeer diverse|onvoorspelbare|veelzijdige|technisch[- ]inhoudelijke?|technisch[- ]commerciele?) (?:\S+ )?(?:vraagstukken|problemen|situaties|advies|offertes|aanvragen)\b/),
];

/** Words in a task that tell administrative or supporting work. */
export const ADMINISTRATIVE = /\b(?:invoer(?:en|t)?|ingevoerd|voer(?:t|en)? (?:\S+ ){0,3}?in|archiveren|archiveert|archiefwerk|archief|opbergen|bergt op|bijwerken|werkt? (?:\S+ ){0,3}?bij|opschonen|schoont? (?:\S+ ){0,3}?op|registratie|registreren|registreert|orderinvoer|data ?entry|data-?invoer|administrati(?:e|ef|eve)|administratieve?|kopieren|kopieert|scannen|scant|inscannen|inboeken|boekt|boeken van|sorteren|sorteert|mailings?|klaarzetten|klaarleggen|zet(?:ten)? (?:\S+ ){0,3}?klaar|(?:ver)?typt?|facturen|pakbonnen|houdt? (?:\S+ ){0,3}?bij|bijhouden|doorverbinden|uittypen|overtypen|typewerk|printen|print|verzendklaar|dossiers?|dossiervorming|adressen|adresgegevens|adresbestand|agenda'?s?|sorteren|uitsorteren|retouren|bonnen|nota'?s|factureren|factureert|facturatie|formulieren|exporteert|uploadt|overzetten|zet (?:\S+ ){0,3}?over|orderregels|kantoorartikelen|bellijsten|typen|verwerkt (?:\S+ )?(?:mutaties|gegevens|bonnen|mails)|notulen|notuleert|presentaties? (?:opmaken|klaar)|lijsten|overzichten|rapportages? (?:draaien|uitdraaien)|stamgegevens|artikelgegevens|prijslijsten? (?:bij|aan)|muteert|muteren|mutaties|filing|files?|enters?|archiving|typing|copying|scanning|updat(?:es|ing)|records|data|clerical|post|brievenbus|postverwerking|ondersteun(?:en|t) (?:\S+ ){0,3}?(?:verkopers|accountmanagers?|buitendienst|verkoopteam|salesteam|collega'?s)|assisteert|assisteren|reizen|zalen|vergaderruimtes?)\b/;

/** Words in a task that tell commercial or substantive work. */
export const COMMERCIAL = /\b(?:verkoopgesprek(?:ken)?|salesgesprek(?:ken)?|verkoopt?|verkopen|bijverkoop|bijverkopen|acquisitie|acquireert|koude acquisitie|cross-?sell\w*|up-?sell\w*|onderhandel\w*|prijsonderhandeling\w*|prijsafspraken|prijzen afspreken|jaargesprekken|jaarafspraken|contractgesprekken|relatiebeheer|beheert (?:\S+ ){0,3}?(?:klanten|klantgroep|klantenkring|klantportefeuille|accounts?|relaties)|klant(?:en)?portefeuille|portefeuille|eigen (?:\S+ )?(?:klanten|klantgroep|klantenkring|accounts?)|omzet\w*|targets?|verkoopkansen|kansen|deals?|deal|orders? binnenhalen|binnenhalen|haalt (?:\S+ ){0,3}?binnen|scoort?|scoren|sluit (?:\S+ ){0,3}?(?:af|orders|deals)|afsluiten|adviesgesprek\w*|verkoopadvies\w*|adviseert|adviseren|advies (?:aan|geven|over)|actieve (?:\S+ )?verkoop|leads|prospects?|nieuwe klanten|werven|werft|accounts?|selling|sells|sales calls|negotiat\w+|advis(?:es|ing)|closing|closes|new business|key customers|aanbiedingen bespreken|bezoekt|assortiment uitbreiden|aanvragen omzetten|marge|demo'?s?|businesscases?|business case|behoudgesprek(?:ken)?|verlengingen|korting(?:en)?|prijs bespreken|prijzen bespreken|prijsgesprek(?:ken)?|new business|nieuwe business)\b/;

/** Words in a title that hint at the side the job is on. */
export const ADMINISTRATIVE_TITLE = /\b(?:administrati\w*|data ?entry|order ?entry|order(?:verwerk\w*|invoer\w*)|\w*ondersteun(?:er|ing|end)|back ?office|support|clerk|administrator|assistente?|typist\w*|archief\w*|hulp\w*)\b/;
export const COMMERCIAL_TITLE = /\b(?:account ?manager\w*|accountspecialist|key account|technisch (?:\S+ )?(?:adviseur|verkoopadviseur|verkoper)|verkoper|\w*verkoper|sales specialist|business developer|commercieel specialist|salesmanager)\b/;

/** "Mainly" in words, with what comes after it. */
export const MAINLY = /\b(?:(?:accent|nadruk|zwaartepunt|hoofdmoot) (?:van de functie )?(?:ligt|zit) (?:op|in|bij)|hoofdzaak is|voornamelijk|hoofdzakelijk|vooral|overwegend|grotendeels|merendeels|in hoofdzaak|bijna alleen|vrijwel (?:alleen|uitsluitend)|uitsluitend|zuiver|puur|volledig|mainly|mostly|primarily|purely|largely) (?:gericht )?(?:op )?(?:\S+ ){0,2}?(?<what>administratie\w*|administratief|administratieve|ondersteunende?|ondersteuning|uitvoerende?|administrative|supporting|clerical|commerciele?|commercieel|verkoop\w*|verkopen|adviserende?|advies|advisering|acquisitie|commercial|sales|selling|advisory)\b/;
export const MAINLY_ADMINISTRATIVE = /^(?:admin|onderst|uitvoer|support|clerical)/;

/** Words in a clause that say how much of the reference's work the job covers: a few of the tasks only. */
export const SCOPE_FEW = /^(?:(?:hij|zij|ze|je|u|men|de (?:medewerk\w+|functie|functionaris)|deze) )?(?:(?!niet\b|geen\b|mag\b|mogen\b|moet\b)\S+ )?(?:alleen|uitsluitend|slechts|enkel|only|solely)\b(?! (?:na|met|via|op|in|bij|boven|vanaf|onder|tot|over|tegen|als|wanneer|indien|door|voor|zakelijke|administratief|commercieel|tijdens|when|if|for|with)\b)|\b(?:functie|taken|takenpakket|rol|werk|job) (?:\S+ ){0,2}?(?:beperkt tot|beperkt zich tot|is limited to)|^(?:beperkt tot|limited to)|\b(?:een (?:klein )?(?:deel|onderdeel|stukje) van (?:de|het)|beperkt takenpakket|smal takenpakket|deeltaken?|houdt zich (?:alleen|uitsluitend) bezig|richt zich (?:alleen|uitsluitend)|geen (?:offertes|advies|verkoop\w*|klachten|klantvragen|offertetraject)|enkele (?:deel)?taken|een enkele taak|part of the (?:work|tasks))\b|\b(?:overige|andere|rest van de) (?:\S+ ){0,4}?(?:werkzaamheden|taken)\b.*\b(?:niet|geen|anderen)\b|\bverder geen (?:\S+ )?(?:taken|werkzaamheden)\b/;

/** All of the tasks, and more than an equal share in running the business. */
export const SCOPE_ALL = /\b(?:alle (?:overige |voorkomende |andere |overige voorkomende )?(?:\S+ ){0,2}?(?:werkzaamheden|werk|taken|binnendiensttaken|verkooptaken|activiteiten|facetten|onderdelen|disciplines|processen)|(?:elke taak|ieder onderdeel|elk onderdeel)|alles (?:wat (?:er )?(?:op|in|bij|binnen)|binnen (?:de|het)|rond(?:om)? (?:de|het))|het (?:hele|gehele|volledige) (?:\S+ )?(?:verkoopproces|proces|traject|takenpakket|pakket|werk|orderproces)|(?:hele|gehele|volledige|volle) breedte|allround|breed inzetbaar|overal inzetbaar|(?:veel )?(?:groter|grootste|groot|fors) (?:deel|aandeel)|spil (?:van|in|binnen)|vervangt (?:\S+ ){0,3}?(?:leidinggevende|manager|teamleider|hoofd)|neemt (?:\S+ ){0,3}?(?:leidinggevende|manager|teamleider|hoofd|afdeling) (?:\S+ ){0,3}?waar|van (?:a tot z|aanvraag tot (?:order|levering|en met)|begin tot eind|lead tot order|offerte tot)|all (?:other )?(?:\S+ )?(?:tasks|activities|duties)|end[- ]to[- ]end)\b/;
