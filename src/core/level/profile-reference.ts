/** What a reference job itself says per aspect: read once per catalogue, with the same reader as the jobs. */
import type { CharacteristicKind, ReferenceJob } from '../model/catalogue';
import type { Aspect } from '../model/evidence';
import { readAspect } from './read-cues';
import type { CueText, Reading } from './reading';
import { readRuleConditions } from './read-rule-conditions';
import type { RuleCondition } from './read-rule-conditions';

/** The aspects that are compared, in the order of the characteristics they belong to. */
export const ASPECTS: readonly Aspect[] = ['knowledge', 'experience', 'complexity', 'scope', 'orientation', 'supervision', 'contacts', 'leading'];

/** The characteristic an aspect belongs to, where the handbook has no say of its own. */
export const CHARACTERISTIC_OF: Readonly<Record<Aspect, CharacteristicKind>> = {
  knowledge: 'complexity', complexity: 'complexity', scope: 'complexity', orientation: 'complexity',
  experience: 'autonomy', supervision: 'autonomy', leading: 'autonomy', contacts: 'impact',
};

export interface ReferenceProfile {
  readonly job: ReferenceJob;
  readonly readings: ReadonlyMap<Aspect, Reading<string>>;
  readonly conditions: readonly RuleCondition[];
}

function textsOf(job: ReferenceJob): readonly CueText<string>[] {
  const paragraphs = job.characteristics.flatMap(({ name, paragraphs: texts }) =>
    texts.map((text): CueText<string> => ({ source: name, text, own: false })));
  const knowledge = job.knowledge;
  return paragraphs.map((text) => (text.text === knowledge?.text ? { ...text, own: true } : text));
}

/** For knowledge only the paragraph that states the level counts; elsewhere "hbo" may be a client's. */
function textsFor(aspect: Aspect, texts: readonly CueText<string>[]): readonly CueText<string>[] {
  return aspect === 'knowledge' ? texts.filter(({ own }) => own) : texts.map((text) => ({ ...text, own: false }));
}

export function profileReference(job: ReferenceJob): ReferenceProfile {
  const texts = textsOf(job);
  const readings = new Map<Aspect, Reading<string>>();
  for (const aspect of ASPECTS) {
    const reading = readAspect(aspect, textsFor(aspect, texts));
    if (reading !== undefined) readings.set(aspect, reading);
  }
  return { job, readings, conditions: readRuleConditions(job) };
}
