/** Clauses: the stretch of text a phrase stands in, so that words are read of the right party and quoted with their sense. */

/** Longest clause that is quoted whole, in characters; in longer ones the phrase itself is clearer. */
const QUOTE_WHOLE = 110;

const OTHERS = "(?:(?:een )?(?:ervaren |andere |senior )?collega'?s?|anderen|een ander|iemand anders|(?:back|front)[- ]?office(?:[- ]collega)?|administratie|\\w*managers?|\\w*verkopers?|\\w*adviseurs?|vertegenwoordigers?|buitendienst|klantenservice|teamleider|leidinggevende|directeur|mentor|begeleider|chef|coordinator|senior|\\w*afdeling(?: \\w+)?|\\w*desk|order desk|specialist(?:en)?|calculator|calculatie|planning|magazijn|colleagues?|others|account managers?|sales reps?|(?:the )?(?:manager|back office|team|order desk))";
/** Who does a thing "door" whom it is done; to them a job may well send things itself, so only "door" counts. */
const AGENTS = '(?:\\w*kantoor|\\w*leveranciers?|\\w*bureau|holding|groep|directie|concern|\\w*leider|\\w*chef|hoofd\\w*|accountant|externen?|derden|uitzendkrachten)';
const DOES = '(?:doet|doen|verzorgt|verzorgen|maakt|maken|neemt|nemen|behandelt|behandelen|handelt|handelen|voert|voeren|regelt|regelen|pakt|pakken|onderhoudt|onderhouden|heeft|hebben|handles?|does?|takes?)';
const ARTICLES = '(?:(?:de|het|een|onze|zijn|haar|the) )*';
/** One wording each; on a folded, trimmed clause. */
const OTHER_ACTS = new RegExp([
  `\\bdoor ${ARTICLES}${AGENTS}\\b`,
  `\\b(?:door|by|naar|to|bij|ligt bij|liggen bij|handled by|via) ${ARTICLES}${OTHERS}\\b`,
  // "contracten sluit de verkoopleider", "ingrijpende adviezen geeft een ander"
  `^(?:\\S+ ){1,4}?\\w+t (?:een ander|anderen|(?:de|het|een|onze) (?:${AGENTS}|${OTHERS}))$`,
  `(?:^|\\b(?:en|maar|want|terwijl|dat|die|dit) )\\s*${ARTICLES}${OTHERS} ${DOES}\\b`,
  `^(?:de|het|onze|the) ${OTHERS} (?:\\w+t|\\w+en|\\w+s)\\b`,
  `\\b${DOES} ${ARTICLES}${OTHERS}\\b(?! (?:bij|mee|in|op|met|te))`,
  `^(?:(?:de|het|alle) )?\\S+(?: \\S+){0,3} ${DOES} (?:de|het|een|onze) \\S+$`,
  `^[^:]+: (?:de |het )?${OTHERS}\\b`,
  `\\b(?:wordt|worden) (?:\\S+ ){0,3}?door (?!mij|jou|je|hem|haar|u )\\S+`,
].join('|'));

const BORDERS = ',;.\n';

/** The clause around the words from `start` to `end`: out to the nearest comma, semicolon, full stop or line break on either side. */
export function clauseAround(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  let from = start;
  while (from > 0 && !BORDERS.includes(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && !BORDERS.includes(text.charAt(to))) to += 1;
  return { start: from, end: to };
}

/** True where folded words say that somebody else does it: "administratie door anderen", "klachten doet de backoffice". */
export const otherActs = (clause: string): boolean => OTHER_ACTS.test(clause.trim());

/** The clause around a phrase, trimmed; the phrase itself when the clause is long. */
export function widenToClause(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const around = clauseAround(text, start, end);
  const clause = text.slice(around.start, around.end);
  const from = around.start + clause.length - clause.trimStart().length;
  const to = around.start + clause.trimEnd().length;
  return to - from <= QUOTE_WHOLE && from <= start && to >= end ? { start: from, end: to } : { start, end };
}
