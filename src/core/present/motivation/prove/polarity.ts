/** Whether the clause around some words says the contrary: it denies them, or leaves them to others. */
import type { Quote } from '../../../model/evidence';
import { fold } from '../../../text/fold';

const BORDER = /[.;:!?\n]|, /g;
const DENIAL = /\b(?:geen|niet|nooit|nimmer|zonder|noch|nauwelijks|no|not|never|without)\b/;
const LITTLE = /\b(?:weinig|beperkt|amper|zelden|little|rarely)\b/;
/** "Wordt door een collega gedaan", "dat doet de administratie", "collega's doen". */
const BY_OTHERS = [
  /\b(?:wordt|worden|is|zijn|gebeurt)\b.{0,60}\bdoor (?!mij|ons|hem|haarzelf|de functionaris|de medewerker|het |middel)(?:een |de |zijn |haar |onze )?[a-z]+/,
  /\bdoor (?!mij|ons|hem|haarzelf|de functionaris|de medewerker|het |middel)(?:een |de |zijn |haar |onze )?[a-z]+ (?:wordt|worden|is|zijn|gedaan|gemaakt)\b/,
  /\b(?:ligt|liggen|blijft|blijven) bij (?:een ander|anderen|de|het|een)\b|\bbij (?:een ander|anderen|de [a-z]+) (?:ligt|liggen|blijft|blijven)\b|\b(?:komt|komen) van (?:een ander|anderen|de|het)\b/,
  /(?<!\b(?:met|voor|van|aan|naar|bij) )\b(?:een ander|anderen|iemand anders|een collega)\b/,
  /\b(?:doet|doen|verzorgt|verzorgen|regelt|regelen|maakt|maken|boekt|boeken|voert|voeren|behandelt|behandelen|beslist|bepaalt) (?:een |de |het |zijn |haar |onze )?(?:collega'?s?\b|administratie\b|leiding\b|chef\b|manager\b|hoofd\b|directie\b|[a-z]+(?:afdeling|dienst|leider|kantoor)\b)/,
  /\b(?:collega'?s|anderen) (?:doen|maken|verzorgen|regelen|voeren|behandelen)\b/,
  /\b(?:naar|door aan) (?:de |het |een |zijn |haar )?(?:manager|chef|leidinggevende|hoofd|teamleider|supervisor|senior|planner|collega'?s?)\b/,
];

/** The work first, and behind its verb who does it: "reserveringen verwerkt de reserveringsafdeling". */
const DOER_LAST = /^(?!(?:hij|zij|ze|je|u|men|deze|die|de|het|een|en|ook)\b)[a-z][a-z' -]* [a-z]+t de [a-z]*(?:afdeling|functionaris|dienst|leider|manager|adviseur|medewerker|chef|planner|controller|specialist|hoofd|senior|collega|coordinator)\b/;

/** The clause of a field that holds a quote, folded: from the border before it to the one behind it. */
export function clauseAround(field: string, { start, end }: Pick<Quote, 'start' | 'end'>): string {
  let from = 0;
  let to = field.length;
  for (const { index, 0: border } of field.matchAll(BORDER)) {
    if (index + border.length <= start) from = index + border.length;
    else if (index >= end) {
      to = index;
      break;
    }
  }
  return fold(field.slice(from, to));
}

export const isDenied = (folded: string): boolean => DENIAL.test(folded);
export const isLittle = (folded: string): boolean => LITTLE.test(folded);
/** Without one of these nobody else is named. */
const NAMES_OTHERS = /\b(?:door|naar|ander|anderen|collega\S*|bij|van)\b|[a-z](?:t|en) (?:de |het |een |zijn |haar |onze )?[a-z]/;
export const isByOthers = (folded: string): boolean => NAMES_OTHERS.test(folded) && (DOER_LAST.test(folded.trim()) || BY_OTHERS.some((pattern) => pattern.test(folded)));

/** "Contracten sluit de verkoopleider", "afsluiting door accountantskantoor": somebody else does it, or the words are about something else. */
const PERHAPS_BY_OTHERS = [/^(?:[a-z-]+ ){1,4}[a-z]+(?:t|en) (?:de |het |een |zijn |haar )?[a-z-]+$/, /\bdoor (?!middel|te |het |in |naar )(?:een |de |zijn |haar |onze )?[a-z]+/];

/** Whether two folded texts can say the same of some work: both that it is done, or both that it is not, or is left to others. A denial of what others do says that it is done. */
export function maySayTheSame(one: string, other: string): boolean {
  const turns = (text: string): readonly boolean[] => {
    const denied = isDenied(text) || isLittle(text);
    if (isByOthers(text)) return [!denied];
    return PERHAPS_BY_OTHERS.some((pattern) => pattern.test(text)) ? [denied, !denied] : [denied];
  };
  return turns(one).some((turned) => turns(other).includes(turned));
}

/** Whether a quote leaves out the word before it that denies it: "geen offertes", quoted as "offertes". */
export function isTornFromDenial(field: string, quote: Pick<Quote, 'start' | 'end'>): boolean {
  const clause = clauseAround(field, { start: quote.start, end: quote.start });
  const before = fold(field.slice(0, quote.start));
  return isDenied(clause) && /\b(?:geen|niet|nooit|zonder|no|not|without)(?: [a-z]+)? $/.test(before);
}
