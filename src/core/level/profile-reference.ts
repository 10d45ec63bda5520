/** What a reference job itself says per aspect: read once per catalogue, with the same reader as the jobs. */
import type { CharacteristicKind, ReferenceJob } from '../model/catalogue';
import type { Aspect } from '../model/evidence';
import { readAspect } from './read-cues';
import { prepareText } from './reading';
import type { CueText, Reading } from './reading';
import { readRuleConditions } from './read-rule-conditions';
import type { RuleCondition } from './read-rule-conditions';

/** The aspects that are compared, in the order of the characteristics they belong to. */
export const ASPECTS: readonly Aspect[] = [
  'knowledge', 'complexity', 'scope', 'orientation',
  'experience', 'supervision', 'method', 'guiding', 'leading', 'internalContacts',
  'contacts', 'errors', 'discretion', 'physical',
];

/** The characteristic an aspect belongs to, where the handbook has no say of its own. */
export const CHARACTERISTIC_OF: Readonly<Record<Aspect, CharacteristicKind>> = {
  knowledge: 'complexity', complexity: 'complexity', scope: 'complexity', orientation: 'complexity',
  experience: 'autonomy', supervision: 'autonomy', method: 'autonomy', guiding: 'autonomy', leading: 'autonomy', internalContacts: 'autonomy',
  contacts: 'impact', errors: 'impact', discretion: 'impact', physical: 'physical',
};

/** Characteristics whose column in a job is the aspect's own: there bare words count in the reference too. */
const OWN_KIND: Readonly<Partial<Record<Aspect, CharacteristicKind>>> = { physical: 'physical' };

export interface ReferenceProfile {
  readonly job: ReferenceJob;
  readonly readings: ReadonlyMap<Aspect, Reading<string>>;
  readonly conditions: readonly RuleCondition[];
}

interface Paragraph {
  readonly kind: CharacteristicKind;
  readonly text: CueText<string>;
}

function paragraphsOf(job: ReferenceJob): readonly Paragraph[] {
  return job.characteristics.flatMap(({ kind, name, paragraphs }) => paragraphs.map((text): Paragraph => ({ kind, text: prepareText(name, text) })));
}

/** For knowledge only the sentence that states the level counts: elsewhere "hbo" may be a client's. Physical demands stand under their own heading. */
function paragraphsFor(aspect: Aspect, job: ReferenceJob, paragraphs: readonly Paragraph[]): readonly CueText<string>[] {
  const own = OWN_KIND[aspect];
  if (aspect === 'knowledge') {
    const { knowledge } = job;
    const stated = knowledge === undefined ? undefined : paragraphs.find(({ text: { text } }) => text.includes(knowledge.text));
    return knowledge === undefined ? [] : [stated?.text.text === knowledge.text ? stated.text : prepareText(stated?.text.source ?? 'kennis', knowledge.text)];
  }
  return paragraphs.filter(({ kind }) => own === undefined || kind === own).map(({ text }) => text);
}

export function profileReference(job: ReferenceJob): ReferenceProfile {
  const paragraphs = paragraphsOf(job);
  const readings = new Map<Aspect, Reading<string>>();
  for (const aspect of ASPECTS) {
    const texts = paragraphsFor(aspect, job, paragraphs);
    const reading = aspect === 'knowledge' || aspect === 'physical' ? readAspect(aspect, texts, []) : readAspect(aspect, [], texts);
    if (reading !== undefined) readings.set(aspect, reading);
  }
  return { job, readings, conditions: readRuleConditions(job) };
}
