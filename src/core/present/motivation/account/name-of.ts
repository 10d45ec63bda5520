/** What several parts of the account ask of a reference job and of a level. */
import type { ReferenceJob } from '../../../model/catalogue';
import type { LevelResult } from '../../../model/proposal';
import type { ReferenceName } from '../justification';

/** A reference job as people name it. */
export const nameOf = ({ code, name, grade }: ReferenceJob): ReferenceName => ({ code, name, grade });

/** Whether the level was chosen among sisters: by the ladder's own pattern, or in a series. */
export const isChosenByLevel = (level: LevelResult | undefined): boolean => level?.series !== undefined || (level?.pattern !== undefined && !level.decidedByRules);

/** The values that there are. */
export const present = <Value>(values: readonly (Value | undefined)[]): readonly Value[] => values.filter((value) => value !== undefined);
