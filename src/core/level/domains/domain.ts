/** What a domain is: knowledge of one kind of work, which counts beside reference jobs of that kind only. `index.ts` is the switch. */
import type { JobFamily, ReferenceJob } from '../../model/catalogue';
import type { Aspect } from '../../model/evidence';
import type { LevelRemark } from '../../model/proposal';
import type { AspectDefinition, CueSheet } from '../aspects/aspect';
import type { FieldTexts } from '../folded-text';

export type DomainId = 'commercial';

/**
 * A domain.
 * @property appliesTo Whether a reference job is of this kind, by the words of the handbook alone.
 * @property aspects Aspects that only exist here.
 * @property cues Phrases it adds to general aspects.
 * @property scope Wordings it adds to those on how much of the work a job covers; see `aspects/scope.ts`.
 * @property remarks What a person must look at when such a job stands beside the reference.
 */
export interface Domain {
  readonly id: DomainId;
  readonly appliesTo: (reference: ReferenceJob, family: JobFamily | undefined) => boolean;
  readonly aspects: readonly AspectDefinition[];
  readonly cues: Readonly<Partial<Record<Aspect, CueSheet>>>;
  readonly scope: { readonly few: RegExp; readonly all: RegExp };
  readonly remarks: (texts: FieldTexts, reference: ReferenceJob) => readonly LevelRemark[];
}
