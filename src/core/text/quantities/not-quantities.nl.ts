/** What makes a number something else than a quantity: a level, a code, a norm, a date, an hour of the clock. Folded. */

/** Words right before a number that is a level, a code or a norm; compounds begin with them ("mbo-niveau 4", "nen-en 1010"). */
export const CODE_BEFORE: ReadonlySet<string> = new Set([
  'mbo', 'hbo', 'vmbo', 'havo', 'vwo', 'wo', 'mavo', 'lbo', 'nlqf', 'eqf', 'kwalificatieniveau', 'niveau', 'niveaus', 'nivo', 'level', 'levels', 'schaal', 'schalen', 'salarisschaal', 'loonschaal', 'functieschaal', 'scale', 'grade', 'band', 'groep', 'groepen', 'functiegroep', 'loongroep', 'klasse', 'klas', 'functie', 'functienummer', 'functiecode', 'stap', 'trede', 'fase', 'phase', 'step', 'tier', 'categorie', 'cat', 'category', 'class', 'punt', 'pt',
  'artikel', 'art', 'art.', 'lid', 'hoofdstuk', 'paragraaf', 'par', 'par.', 'bijlage', 'tabel', 'figuur', 'pagina', 'blz', 'blz.', 'page', 'section', 'chapter', 'versie', 'version', 'release', 'nr', 'nr.', 'nummer', 'nummers', 'no', 'no.', 'number', 'code', 'codes', 'id', 'kamer', 'lokaal', 'postbus', 'kostenplaats', 'grootboek',
  'iso', 'nen', 'din', 'vca', 'vcu', 'ifrs', 'haccp', 'brl', 'sil', 'atex', 'windows', 'office', 'sap', 'python', 'autocad', 'rev', 'type', 'model', 'serie', 'lijn', 'hal', 'zone', 'route', 'wave', 'covid', 'sql', 'tel', 'tel.', 'telefoon', 'telefoonnummer', 'phone', 'bsn', 'kvk', 'deel', 'part', 'prioriteit', 'priority', 'sae', 'asil',
]);
/** Before such a word it is a share of work, no code: "per lijn 3 operators". */
export const PER_EACH: readonly string[] = ['per', 'elke', 'iedere', 'each'];
/** Words right before a calendar year. */
export const DATE_BEFORE: ReadonlySet<string> = new Set(['in', 'sinds', 'per', 'jaar', 'voor', 'na', 'uit', 'begin', 'eind', 'medio', 'anno', 'since', 'from', 'by', 'until', 'cao']);
/** Months behind or before a number. */
export const MONTHS: ReadonlySet<string> = new Set(['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december', 'jan', 'feb', 'mrt', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'okt', 'nov', 'dec', 'january', 'february', 'march', 'may', 'june', 'july', 'august', 'october']);
/** Words before an hour of the clock. */
export const CLOCK_BEFORE: readonly string[] = ['om', 'rond', 'vanaf', 'tot', 'voor', 'na', 'tussen', 'van', 'at'];
/** Of these, those behind which a length of time is more usual ("tot 8 uur", "vanaf 24 uur per week"): only with a time of the day behind it. */
export const MAYBE_CLOCK: readonly string[] = ['tot', 'vanaf', 'voor', 'na', 'van', 'rond'];
/** Behind an hour of the clock. */
export const TIME_OF_DAY: readonly string[] = ["'s", '’s', 'sochtends', 's', 'savonds', 'am', 'pm', 'uiterlijk', 'precies'];

/** Words in the clause before a number of years that is an age. */
export const AGE_BEFORE: readonly string[] = ['leeftijd', 'kinderen van', 'kinderen tussen', 'kinderen tot', 'jongeren van', 'jongeren tot', 'jongeren tussen', 'leerlingen van', 'baby', 'peuters', 'kleuters', 'age of', 'ages', 'aged', 'children from', 'children of'];
/** Behind a number of years that is an age. */
export const AGE_BEHIND: readonly string[] = ['oud', 'oude', 'of ouder', 'en ouder', 'of jonger', 'old', 'of age', 'or older'];
/** Near a number of years that is no age. */
export const NO_AGE: readonly string[] = ['ervaring', 'experience', 'werkzaam', 'werkervaring', 'dienst'];

/** Words behind which a bare number is an amount of money. */
export const MONEY_CONTEXT: readonly string[] = ['budget', 'omzet', 'bedrag', 'investering', 'begroting', 'inkoopwaarde', 'contractwaarde', 'opdrachtwaarde', 'projectwaarde', 'turnover', 'revenue', 'kosten', 'bestedingen', 'uitgaven', 'subsidie', 'kredie', 'tekenbevoegd', 'spend'];

/** Right behind the digits of a rank: "3e", "1ste", "2nd". */
export const RANK_ENDINGS: ReadonlySet<string> = new Set(['e', 'de', 'ste', 'st', 'nd', 'rd', 'th', 'd']);
