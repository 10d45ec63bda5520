/** Finds the words beside the work that carry level. */
import { MODIFIERS } from './modifiers.nl';
import type { ModifierKind } from './modifiers.nl';

/**
 * A word that carries level.
 * @property side The light or the heavy side of its kind. @property start, end Where it stands.
 * @property isWork It names work as well ("ontwerpt"), so that it also counts among the words of the work.
 */
export interface Modifier {
  readonly kind: ModifierKind;
  readonly side: 'light' | 'heavy';
  readonly start: number;
  readonly end: number;
  readonly isWork: boolean;
}

const NAMES_WORK: ReadonlySet<ModifierKind> = new Set<ModifierKind>(['share in it', 'number of', 'reach']);

/** The first modifier of each kind and side in a folded text. */
export function findModifiers(folded: string): readonly Modifier[] {
  return MODIFIERS.flatMap(([kind, light, heavy]) => ([['light', light], ['heavy', heavy]] as const).flatMap(([side, pattern]): readonly Modifier[] => {
    const match = pattern.exec(folded);
    return match === null ? [] : [{ kind, side, start: match.index, end: match.index + match[0].length, isWork: NAMES_WORK.has(kind) }];
  }));
}
