/** The wording of findings, by kind; one file per language fills it in. */
import type { AspectDifference, Finding, FindingKind } from './finding';

export type FindingOf<Kind extends FindingKind> = Extract<Finding, { readonly kind: Kind }>;

/** @property kinds What each kind is called, as a heading. @property why In one to three sentences, with the words of both rows. */
export interface CheckTexts {
  readonly kinds: Readonly<Record<FindingKind, string>>;
  readonly why: { readonly [Kind in FindingKind]: (finding: FindingOf<Kind>) => string };
}

/** Most aspects that a sentence names. */
const NAMED = 2;

/** Aspects with the words of both rows, as a list. */
export const listAspects = (because: readonly AspectDifference[], names: Readonly<Record<AspectDifference['aspect'], string>>, beside: string): string =>
  because.slice(0, NAMED).map(({ aspect, heavier, lighter }) => `${names[aspect]} (“${heavier}” ${beside} “${lighter}”)`).join(', ');
