/** Clauses: the stretch of text a phrase stands in, so that words are read of the right party and quoted with their sense. */
import { CUSTOMERS, OTHER_PARTIES } from './cues/impact.nl';

const CLAUSES = /[^,;.\n]+/g;
/** Longest clause that is quoted whole, in characters; in longer ones the phrase itself is clearer. */
const QUOTE_WHOLE = 110;

const OTHERS = "(?:(?:een )?(?:ervaren |andere |senior )?collega'?s?|anderen|een ander|iemand anders|(?:back|front)[- ]?office(?:[- ]collega)?|administratie|\\w*managers?|\\w*verkopers?|\\w*adviseurs?|vertegenwoordigers?|buitendienst|klantenservice|teamleider|leidinggevende|directeur|mentor|begeleider|chef|coordinator|senior|\\w*afdeling(?: \\w+)?|\\w*desk|order desk|specialist(?:en)?|calculator|calculatie|planning|magazijn|colleagues?|others|account managers?|sales reps?|(?:the )?(?:manager|back office|team|order desk))";
const DOES = '(?:doet|doen|verzorgt|verzorgen|maakt|maken|neemt|nemen|behandelt|behandelen|handelt|handelen|voert|voeren|regelt|regelen|pakt|pakken|onderhoudt|onderhouden|heeft|hebben|handles?|does?|takes?)';
const OTHER_ACTS = new RegExp(`\\b(?:door|by|naar|to|bij|ligt bij|liggen bij|handled by|via) (?:(?:de|het|zijn|haar|onze|the|een) )*${OTHERS}\\b|(?:^|\\b(?:en|maar|want|terwijl|dat|die|dit) )\\s*(?:(?:de|het|onze|zijn|haar) )*${OTHERS} ${DOES}\\b|^(?:de|het|onze|the) ${OTHERS} (?:\\w+t|\\w+en|\\w+s)\\b|\\b${DOES} (?:(?:de|het|onze|zijn|haar) )*${OTHERS}\\b(?! (?:bij|mee|in|op|met|te))`);

/** Folded text on contacts, with clauses that speak of others than customers blanked out; places stay the same. */
export function keepCustomers(folded: string): string {
  return folded.replace(CLAUSES, (clause) => (OTHER_PARTIES.test(clause) && !CUSTOMERS.test(clause) ? ' '.repeat(clause.length) : clause));
}

/** The clause around the words from `start` to `end`; those words themselves when they run over more than one clause. */
export function clauseAround(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const before = /[^,;.\n]*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = /^[^,;.\n]*/.exec(text.slice(end))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
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
