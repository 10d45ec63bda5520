/** A job title as people type it -> the same text with everything blanked out that says nothing about the work. */

const GENDER = /\(?\b[mvfh]\s*[/|]\s*[mvfhx](?:\s*[/|]\s*[mvfxd])*\b\)?/gi;
const HOURS = /\(?\b\d{1,2}(?:[.,]\d+)?(?:\s*(?:-|–|tot|\/|t\/m|a|à)\s*\d{1,2})?\s*(?:uur|uren|u|hours?|fte|%)(?![\p{L}])(?:\s*(?:per|p\/)\s*(?:week|wk))?\)?/giu;
const CONTRACT = /\b(?:fulltime|full-time|parttime|part-time|stageplaats|bijbaan|vakantiewerk|zzp(?:'er)?|interim|freelance|vacature|gezocht|tijdelijk|per direct)\b/gi;
const PLACE = /(?:^|\s)(?:[-–|@(]\s*)?(?:regio|rayon|district|filiaal|locatie|vestiging|omgeving|standplaats)\s+(?:\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)*|\d{1,3})\)?/gu;
const SHIFT = /\(?\b(?:(?:[2-5]|twee|drie|vier|vijf)[- ]?ploegen(?:dienst)?|ploegendienst|(?:dag|avond|nacht|weekend|vroege?|late?) ?dienst(?:en)?)\b\)?/gi;
const LAST_NAME = /(?:\s[-–|@]\s+|,\s+|\s\()(\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+)*)\)?\s*$/u;
const REFERENCE_NUMBER = /\b(?:ref(?:\.|nr|erentie)?|vac(?:\.|nr)?|nr)\.?\s*(?::\s*)?[a-z]{0,3}\d[\w-]*/gi;

const blank = (text: string): string => ' '.repeat(text.length);

/**
 * Blanks out m/v/x, hours, contract, shifts, places and reference numbers; the result has the length of `title`.
 * @param isWord Whether a word is one of work: a name after a dash or a comma, or in brackets ("- Zwolle", "(Zwolle)"), goes only when none of its words is.
 */
export function cleanTitle(title: string, isWord: (word: string) => boolean): string {
  const cleaned = [GENDER, HOURS, CONTRACT, SHIFT, PLACE, REFERENCE_NUMBER].reduce((text, pattern) => text.replace(pattern, blank), title);
  const name = LAST_NAME.exec(cleaned);
  if (name?.[1] === undefined || name[1].split(/[\s-]/).some((word) => isWord(word.toLowerCase()))) return cleaned;
  return cleaned.slice(0, name.index) + blank(cleaned.slice(name.index));
}
