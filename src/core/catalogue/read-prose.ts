/** Facts that handbooks write in prose: the parts of an application rule, alternative titles, the knowledge level. */
import type { ApplicationRule, KnowledgeLevel } from '../model/catalogue';
import { fold } from '../text/fold';
import { compilePhrases } from '../text/phrases';
import { ALTERNATIVE_PHRASES } from './section-headings.nl';
import { plainestKnowledge } from '../text/knowledge/read-knowledge';

const EXAMPLE = /(?<=^|[.!?]\s)bijvoorbeeld\b/;
const VARIANT = /(?<=^|[.!?]\s)de (?:lichtere|zwaardere|lagere|hogere) variant\b/;

/** Cuts a rule's text into generic rule, example and variant; what is absent is empty. Joined by spaces they give the text again. */
export function splitRuleText(text: string): Pick<ApplicationRule, 'generic' | 'example' | 'variant'> {
  const folded = fold(text);
  const variantAt = VARIANT.exec(folded)?.index ?? text.length;
  const example = EXAMPLE.exec(folded)?.index ?? variantAt;
  const exampleAt = Math.min(example, variantAt);
  return {
    generic: text.slice(0, exampleAt).trim(),
    example: text.slice(exampleAt, variantAt).trim(),
    variant: text.slice(variantAt).trim(),
  };
}

const ALTERNATIVES = compilePhrases(ALTERNATIVE_PHRASES);

/** Alternative titles named in prose: "Alternatieve functienamen kunnen X of Y zijn.", "Een alternatieve functienaam is X.", "ook wel Y genoemd". */
export function readAlternativeNames(paragraph: string): readonly string[] {
  const opening = ALTERNATIVES.exec(fold(paragraph));
  if (opening === null) return [];
  const [names = ''] = paragraph.slice(opening.index + opening[0].length).split('.', 1);
  return names.trimEnd()
    .replace(/ (?:zijn|genoemd)$/i, '')
    .replace(/^[\s:]*(?:bijvoorbeeld )?/i, '')
    .split(/,|\s(?:of|en)\s/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

const STUDY_LOAD = /studielast\s+(?:van\s+)?(?:(?:tot|maximaal|ten hoogste)\s*)?(\d+(?:[.,]\d+)?)\s*jaar/;

/** The knowledge level that paragraphs ask for, from the sentence that speaks most plainly of it; the study load of courses may stand beside it. */
export function readKnowledgeLevel(paragraphs: readonly string[]): KnowledgeLevel | undefined {
  const reading = plainestKnowledge(paragraphs);
  if (reading === undefined) return undefined;
  const years = STUDY_LOAD.exec(fold(reading.text))?.[1];
  return { level: reading.words, ...(years === undefined ? {} : { studyLoadYears: Number(years.replace(',', '.')) }), text: reading.quote };
}
