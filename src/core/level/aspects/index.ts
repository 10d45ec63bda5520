/** The registry of aspects: their order, and every look-up by aspect. Sales and other domains bring aspects of their own. */
import type { Aspect } from '../../model/evidence';
import { DOMAINS } from '../domains';
import type { Domain } from '../domains';
import type { AspectDefinition } from './aspect';
import { COMPLEXITY } from './complexity';
import { CONTACTS } from './contacts/contacts';
import { DISCRETION } from './discretion';
import { ERRORS } from './errors';
import { EXPERIENCE } from './experience/experience';
import { GUIDING } from './guiding';
import { INTERNAL_CONTACTS } from './internal-contacts';
import { KNOWLEDGE } from './knowledge';
import { LEADING } from './leading/leading';
import { METHOD } from './method';
import { PHYSICAL } from './physical';
import { SCOPE } from './scope';
import { SUPERVISION } from './supervision/supervision';

export type { AspectDefinition, CueData, CueSheet } from './aspect';

/** In the order of the characteristics they belong to; a motivation tells them in this order. */
const GENERAL: readonly AspectDefinition[] = [
  KNOWLEDGE, COMPLEXITY, SCOPE,
  EXPERIENCE, SUPERVISION, METHOD, GUIDING, LEADING, INTERNAL_CONTACTS,
  CONTACTS, ERRORS, DISCRETION, PHYSICAL,
];

/** Aspects of domains stand behind the general ones of their characteristic. */
function inOrder(extra: readonly AspectDefinition[]): readonly AspectDefinition[] {
  const kinds = [...new Set(GENERAL.map(({ characteristic }) => characteristic))];
  return kinds.flatMap((kind) => [...GENERAL, ...extra].filter(({ characteristic }) => characteristic === kind));
}

/** All aspects there are, in order. */
export const ASPECTS: readonly AspectDefinition[] = inOrder(DOMAINS.flatMap(({ aspects }) => aspects));

/** The aspects that exist beside a reference job of these domains, in order. */
export const aspectsWith = (domains: readonly Domain[]): readonly AspectDefinition[] => {
  const foreign = DOMAINS.filter((domain) => !domains.includes(domain)).flatMap(({ aspects }) => aspects);
  return ASPECTS.filter((aspect) => !foreign.includes(aspect));
};

/** One look-up over all aspects. */
function lookUp<Value>(read: (aspect: AspectDefinition) => Value): Readonly<Record<Aspect, Value>> {
  return Object.fromEntries(ASPECTS.map((aspect) => [aspect.id, read(aspect)])) as Record<Aspect, Value>;
}

export const ASPECT: Readonly<Record<Aspect, AspectDefinition>> = lookUp((aspect) => aspect);
/** See `AspectDefinition.weight`. */
export const ASPECT_WEIGHT: Readonly<Record<Aspect, number>> = lookUp(({ weight }) => weight);
/** See `AspectDefinition.names`. */
export const ASPECT_WORDS: Readonly<Record<'nl' | 'en', Readonly<Record<Aspect, string>>>> = { nl: lookUp(({ names }) => names.nl), en: lookUp(({ names }) => names.en) };
