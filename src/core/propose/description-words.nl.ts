/** Words that do not belong in the description of a job (data only); patterns run on folded text. */
import type { IssueCode } from '../model/issue';

/** Issue -> the words that cause it. The first that is found is quoted. */
export const DESCRIPTION_WORDS = [
  ['mentions-person', /\b(?:mevrouw|meneer|de heer|dhr\.?|mevr\.?|mw\. [a-z]|mr\.|mrs\.|functiehoudster|huidige functiehouder|onze collega [a-z]+)\b/],
  ['mentions-performance', /\b(?:(?:presteert|functioneert|scoort) (?:\S+ )?(?:goed|uitstekend|matig|slecht|onvoldoende|bovengemiddeld)|beoordeling (?:is|was|goed|uitstekend)|goede beoordeling|disfunctioneert|verzuimt? (?:veel|vaak)|high performer|talent van het jaar)\b/],
  ['mentions-pay', /(?:€ ?\d|\b(?:bruto (?:per maand|per jaar|salaris)|salaris (?:van|tussen|tot)|maandsalaris|uurloon|bonusregeling|leaseauto|13e maand|dertiende maand|eindejaarsuitkering|salary of)\b)/],
  ['mentions-gender', /\b(?:een (?:vrouw|man|dame|jongedame|meisje|jongen) (?:die|met|voor)|gezocht: (?:vrouw|man|dame)|mannelijke kandidaat|vrouwelijke kandidaat|onze dames|de dames van|de meisjes van)\b/],
  ['not-neutral', /\b(?:fantastische?|geweldige?|waanzinnig\w*|topper|rockstar|ninja|held(?:in)? van|simpel werk(?:je)?|baantje|saai(?:e)?|dom werk|onmisbare kracht)\b/],
] as const satisfies readonly (readonly [IssueCode, RegExp])[];
