/** A condition of an application rule, read: what it asks, and of which words. */
import type { RuleKind } from '../../model/catalogue';
import type { Aspect, ConditionRole, Quote } from '../../model/evidence';
import type { Comparison } from '../../text/quantities/quantity';
import type { Modifier } from './modifiers';
import type { KeyedWord } from './word-keys';

/**
 * What a statement asks of the work it names: `does` it is among the tasks; `mainly` most tasks are this; `only` all of them are;
 * `others` somebody else does it; `not` the job has it not.
 */
export type Ask = 'does' | 'mainly' | 'only' | 'others' | 'not';

/** A named place on an aspect's scale, or a comparison with the reference; see `AspectWording`. */
export interface AspectClaim {
  readonly aspect: Aspect;
  readonly atMost?: number;
  readonly atLeast?: number;
  readonly decisive?: boolean;
}

/** What "only" is about: the work that is named, one `part` of the reference's work, or a `way` of working. */
export type Narrowed = 'work' | 'part' | 'way';

/**
 * The work that a statement names.
 * @property words Its content words. @property choices Word numbers that are alternatives of each other ("buitendienst of vestigingen"): one of a choice is enough.
 * @property parts Word numbers of each part of a list ("materiaal bestellen, monteurs inplannen"): a task tells one of them. One part where it is no list.
 * @property modifiers Words that carry level beside the work: small, complex, independently.
 */
export interface WorkClaim {
  readonly ask: Ask;
  readonly narrows: Narrowed;
  readonly words: readonly KeyedWord[];
  readonly choices: readonly (readonly number[])[];
  readonly parts: readonly (readonly number[])[];
  readonly modifiers: readonly Modifier[];
}

/** An amount that a statement asks for. @property words The content words beside it: what it is an amount of. */
export interface QuantityClaim {
  readonly comparison: Comparison;
  readonly words: readonly KeyedWord[];
}

/**
 * One condition. With neither `aspect`, `work` nor `quantity` it was not read: it is told so and never answered.
 * @property implied It follows from another of its alternative ("alleen onderhoud, en geen aanleg"): silence on it takes nothing away.
 * @property alternative Number of the alternative of its rule, from 0. @property role See `ConditionRole`.
 */
export interface RuleCondition {
  readonly rule: RuleKind;
  readonly alternative: number;
  readonly role: ConditionRole;
  readonly quote: Quote;
  readonly aspect?: AspectClaim;
  readonly work?: WorkClaim;
  readonly quantity?: QuantityClaim;
  readonly implied?: true;
}
