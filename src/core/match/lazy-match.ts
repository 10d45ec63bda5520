/** A match whose evidence is worked out when it is first read: mostly that of the best match alone is. */
import type { Contribution, Match, TaskAlignment } from '../model/evidence';
import type { ReferenceJobId } from '../model/ids';

/** Works out the evidence of one match. */
export interface EvidenceSource {
  readonly contributions: () => readonly Contribution[];
  readonly titleContributions: () => readonly Contribution[];
  readonly alignments: () => readonly TaskAlignment[];
}

/** A class, since an object literal with getters costs the engine a hidden type each time. Written as JSON it has its evidence. */
export class LazyMatch implements Match {
  readonly #source: EvidenceSource;
  #contributions: readonly Contribution[] | undefined;
  #titleContributions: readonly Contribution[] | undefined;
  #alignments: readonly TaskAlignment[] | undefined;

  constructor(readonly referenceJobId: ReferenceJobId, readonly score: number, readonly probability: number, readonly tied: readonly ReferenceJobId[], source: EvidenceSource) {
    this.#source = source;
  }

  get contributions(): readonly Contribution[] {
    return (this.#contributions ??= this.#source.contributions());
  }

  get titleContributions(): readonly Contribution[] {
    return (this.#titleContributions ??= this.#source.titleContributions());
  }

  get alignments(): readonly TaskAlignment[] {
    return (this.#alignments ??= this.#source.alignments());
  }

  toJSON(): Match {
    const { referenceJobId, score, probability, tied, contributions, titleContributions, alignments } = this;
    return { referenceJobId, score, probability, tied, contributions, titleContributions, alignments };
  }
}
