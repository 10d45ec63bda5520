/** The words handbooks use above their sections (data only). Depth of a heading means nothing; its words do. */
import type { CharacteristicKind, RuleKind } from '../model/catalogue';

export type Section =
  | { readonly kind: 'position' | 'purpose' | 'activities' | 'rules' | 'context' | 'alternatives' | 'ignore' }
  | { readonly kind: 'activity-group'; readonly letter: string; readonly title: string }
  | { readonly kind: 'rule'; readonly rule: RuleKind }
  | { readonly kind: 'characteristic'; readonly characteristic: CharacteristicKind };

const sections = (section: Section, ...starts: readonly string[]): readonly (readonly [string, Section])[] => starts.map((start) => [start, section]);
const characteristic = (kind: CharacteristicKind, ...starts: readonly string[]): readonly (readonly [string, Section])[] =>
  sections({ kind: 'characteristic', characteristic: kind }, ...starts);

/** First word sequence found at the start of the folded heading decides. */
export const SECTION_STARTS: readonly (readonly [string, Section])[] = [
  ...sections({ kind: 'position' }, 'positie', 'plaats in de organisatie', 'plaats van de functie', 'organisatorische positie', 'organisatie', 'hierarchische positie', 'functiecontext', 'organisatorische plaats', 'plaats binnen de organisatie', 'rapporteert aan', 'leidinggevende', 'reports to', 'reporting', 'position in', 'organisation', 'organization', 'organisatorische einordnung'),
  ...sections({ kind: 'purpose' }, 'doel ', 'doelstelling', 'functiedoel', 'kern van de functie', 'kern ', 'hoofddoel', 'algemene omschrijving', 'functieomschrijving', 'beknopte omschrijving', 'functieprofiel',
    'algemene kenmerken', 'kenmerken van de functie', 'kenmerken van de referentiefunctie', 'typering van de functie', 'typering van het beroep', 'functietypering', 'aard van de functie', 'bestaansreden', 'bestaansgrond', 'beschrijving van de functie',
    'functiebeschrijving', 'beroepsbeschrijving', 'omschrijving van de functie', 'korte omschrijving', 'algemene functieomschrijving', 'hoofdlijn', 'functie in het kort', 'purpose', 'job purpose', 'role purpose', 'purpose of', 'mission', 'job summary', 'summary', 'role summary', 'objective', 'zweck', 'ziel der stelle', 'stellenziel', 'zielsetzung'),
  ...sections(
    { kind: 'activities' }, 'typering van de activiteiten', 'activiteiten', 'werkzaamheden', 'kerntaken', 'kerntaak', 'taakgebied', 'taak ', 'kernactiviteiten', 'taken', 'hoofdtaken', 'hoofdactiviteiten',
    'verantwoordelijkheidsgebied', 'kernverantwoordelijkheden', 'hoofdverantwoordelijkheden', 'voornaamste taken', 'belangrijkste taken', 'functie-inhoud', 'inhoud van de functie', 'resultaatgebied', 'resultaatsgebied', 'taakomschrijving', 'kernresultaten', 'taakgebieden', 'resultaatgebieden',
    'resultaatverwachting', 'functie-uitoefening', 'uitvoerende taken', 'verrichtingen', 'voornaamste activiteiten', 'belangrijkste werkzaamheden', 'belangrijkste activiteiten', 'responsibilities', 'key responsibilities', 'main responsibilities', 'duties', 'main duties',
    'key duties', 'accountabilities', 'key accountabilities', 'activities', 'key activities', 'main tasks', 'key tasks', 'tasks', 'what you do', 'aufgaben', 'hauptaufgaben', 'tatigkeiten', 'aufgabenbereich',
  ),
  ...sections({ kind: 'rules' }, 'toepassingsregel', 'indelingsregel', 'niveaubepaling', 'niveauverschil', 'vergelijkingsregel'),
  ...sections({ kind: 'rule', rule: 'lighter' }, 'lichter', 'lager ', 'een niveau lager', 'een groep lager', 'niveau lager', 'lagere indeling', 'lagere waardering', 'verlagende factoren', 'minfactoren'),
  ...sections({ kind: 'rule', rule: 'heavier' }, 'zwaarder', 'hoger ', 'een niveau hoger', 'een groep hoger', 'niveau hoger', 'hogere indeling', 'hogere waardering', 'verhogende factoren', 'plusfactoren'),
  ...sections({ kind: 'alternatives' }, 'alternatieve functie', 'alternatieve benaming', 'alternatieve titel', 'ook wel', 'oftewel', 'voorheen', 'vergelijkbare functienamen', 'praktijkbenaming', 'ook bekend als', 'synoniemen'),
  ...sections({ kind: 'context' }, 'context ', 'samenvatting', 'toelichting'),
  ...characteristic('complexity', 'complexiteit', 'ingewikkeldheid', 'moeilijkheidsgraad', 'kennis', 'deskundigheid', 'dynamiek', 'benodigde kennis', 'opleiding', 'werk- en denkniveau', 'probleemoplossing',
    'vereiste kennis', 'vooropleiding', 'vakkennis', 'qualifications', 'requirements', 'education', 'knowledge', 'experience', 'complexity', 'problem solving', 'know-how', 'anforderungen', 'qualifikation', 'ausbildung'),
  ...characteristic('autonomy', 'zelfstandigheid', 'regelcapaciteit', 'vrijheidsgraden', 'speelruimte', 'bevoegdheden', 'handelingsvrijheid', 'beslissingsruimte', 'vrijheid van handelen', 'autonomy', 'freedom to act', 'decision', 'selbstandigkeit'),
  ...characteristic('impact', 'afbreuk', 'kans op fouten', 'verantwoordelijkheid', 'invloed', 'impact', 'accountability', 'verantwortung'),
  ...characteristic(
    'physical', 'fysieke', 'arbeidsomstandigheden', 'bezwarende omstandigheden', 'bezwarende werkomstandigheden', 'werkomstandigheden', 'inconvenienten', 'zwaarte van het werk',
    'onvermijdelijke verzwarende werkomstandigheden', 'verzwarende', 'working conditions', 'physical', 'arbeitsbedingungen',
  ),
  ...characteristic(
    'other', 'contacten', 'sociale vaardigheden', 'sociale interactie', 'leidinggeven', 'communicatie', 'uitdrukkingsvaardigheid', 'bewegingsvaardigheid', 'oplettendheid',
    'specifieke handelingsvereisten', 'niveau-onderscheidende kenmerken', 'competenties', 'functie-eisen', 'resultaatindicatoren', 'ervaring', 'kerncompetenties', 'gedragscompetenties', 'vereiste eigenschappen', 'vereiste competenties', 'eigenschappen', 'beoordelingscriteria', 'contacts', 'skills', 'competencies', 'communication', 'kompetenzen',
  ),
];

/** Words that may follow a section's own words in a line without heading marks ("Doel van de functie"). */
export const SECTION_TAILS = /^(?:(?:van|de|het|der|en|in|functie|functies|organisatie|activiteiten|taken|werkzaamheden|resultaten|regels?|s|risico|aspecten|factoren|omstandigheden|fouten|gebieden|namen|benamingen|functienamen|titels|indien|als|kenmerken|vaardigheden)\s*)*$/;

/** How a line begins that names a table of level criteria. */
export const CRITERIA_TITLE = /^(?:niveau-? ?onderscheidende kenmerken|nok|niveaukenmerken|onderscheidende kenmerken)\b/;

/** First cell of an application rule's row -> its kind. */
export const RULE_LABELS: ReadonlyMap<string, RuleKind> = new Map([['lichter', 'lighter'], ['lager', 'lighter'], ['gelijk', 'equal'], ['zwaarder', 'heavier'], ['hoger', 'heavier']]);

/** Lines that only name what follows and carry nothing themselves. */
export const LABEL_LINES: readonly string[] = ['naam van de functie', 'niveau-onderscheidende kenmerken (nok)', 'nok'];

/** A line that opens a new function and names its family's number: "Functiefamilie 1"; or names the family whole: "Functiefamilie V: Techniek". */
export const FAMILY_LINE = /^(?:functiefamilie|functiesoort|familie|discipline|vakgebied)\s+([0-9]+[a-z]?|[ivx]+|[a-z])(?:\s*[.:–-])?(?:\s*[:–-]\s*(\S.*))?$/s;

/** A heading behind which no function goes on. */
export const CLOSING_HEADING = /^(?:bijlage|hoofdstuk|artikel|inleiding|colofon|begrippen|inhoud|inhoudsopgave|register|trefwoorden|deel)\b/;

/** A line that says that the ladder counts from the top: "groep 1 is de hoogste", "1 (hoogste)", "hoe lager de groep, hoe zwaarder". */
export const COUNTS_FROM_TOP = /\b(?:functiegroep|groep|schaal|niveau|barema)\s+(?:1|a|i)\s+is\s+(?:de|het)\s+(?:hoogste|zwaarste)\b|\b(?:hoogste|zwaarste)\s+(?:functiegroep|groep|schaal)\s+is\s+(?:1|a|i)\b|\b(?:functiegroep|groep|schaal)\s+(?:1|a|i)\s+\((?:hoogste|zwaarste)\)|\bhoe\s+lager\s+(?:het\s+nummer\s+van\s+)?de\s+(?:functie)?groep,?\s+hoe\s+(?:hoger|zwaarder)\b/;

/** What a label in front of a colon, or in the first of two cells, names. */
export type KeyField = 'name' | 'code' | 'grade' | 'family' | 'alternatives' | 'points';

export const KEY_LABELS: ReadonlyMap<string, KeyField> = new Map(Object.entries({
  functienaam: 'name', 'naam functie': 'name', 'naam van de functie': 'name', functiebenaming: 'name', functietitel: 'name', referentiefunctie: 'name', functie: 'name', ijkfunctie: 'name', normfunctie: 'name', functieprofiel: 'name', 'naam beroep': 'name', 'job title': 'name', 'role title': 'name', title: 'name', role: 'name', job: 'name', position: 'name', stellenbezeichnung: 'name', funktion: 'name',
  functiecode: 'code', functienummer: 'code', code: 'code', nummer: 'code', referentienummer: 'code', 'functie-id': 'code', profielcode: 'code', 'job code': 'code', 'job id': 'code', 'code functie': 'code',
  functiegroep: 'grade', salarisgroep: 'grade', loongroep: 'grade', groep: 'grade', schaal: 'grade', functieschaal: 'grade', salarisschaal: 'grade', barema: 'grade', functieniveau: 'grade', 'ingedeeld in groep': 'grade', indeling: 'grade', niveau: 'grade', grade: 'grade', 'pay grade': 'grade', 'job grade': 'grade', band: 'grade', level: 'grade', entgeltgruppe: 'grade', lohngruppe: 'grade', 'orba-groep': 'grade', 'functie-indeling': 'grade',
  functiefamilie: 'family', familie: 'family', discipline: 'family', vakgebied: 'family', functiegebied: 'family', functiesoort: 'family', functiereeks: 'family', reeks: 'family', functiecluster: 'family', cluster: 'family', 'job family': 'family', family: 'family', afdeling: 'family', department: 'family', funktionsfamilie: 'family',
  'alternatieve functienamen': 'alternatives', 'alternatieve benamingen': 'alternatives', 'alternatieve titels': 'alternatives', 'ook bekend als': 'alternatives', synoniemen: 'alternatives', 'vergelijkbare functienamen': 'alternatives', praktijkbenamingen: 'alternatives', 'ook wel': 'alternatives', 'ook wel genoemd': 'alternatives', oftewel: 'alternatives', voorheen: 'alternatives', 'oude functienaam': 'alternatives', 'also known as': 'alternatives', 'alternative titles': 'alternatives',
  punten: 'points', puntentotaal: 'points', totaalscore: 'points', functiepunten: 'points', orbapunten: 'points',
} as const));

/** How a sentence begins to name other titles of a function: phrases in the language of `text/phrases.ts`. */
export const ALTERNATIVE_PHRASES: readonly string[] = [
  'alternatieve [functie](namen|benamingen|titels) [kunnen|zijn]', 'alternatieve [functie](naam|benaming|titel) [kan|is]', '(deze|de) functie wordt ook wel', '(deze|de) functie heet ook [wel]', '(deze|de) functie heette voorheen',
];
