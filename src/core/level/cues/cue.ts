/** What a cue is: a phrase that places a text on the scale of an aspect. The phrases themselves are the data files beside this one. */
import type { Aspect } from '../../model/evidence';
import type { JobField } from '../../model/company-job';

/*
 * The scales, from low to high:
 * knowledge: 1 MBO-1 · 2 VMBO/MBO-2 · 3 MBO-3 · 4 MBO-4/havo · 5 vwo/AD · 6 HBO · 8 WO
 * experience: 0 none · 1 some (up to three years) · 2 much · 3 very much
 * complexity: 0 simple, routine · 1 standard · 2 complex
 * scope: -1 a few of the activities · 0 most · 1 all of them and more
 * orientation: -1 administrative, supporting · 0 mixed · 1 commercial, substantive
 * supervision: 0 direct, on instruction · 1 indirect, by consultation · 2 little, on results
 * method: 0 prescribed step by step · 1 within procedures · 2 own approach and decisions
 * guiding: 0 nobody · 1 shows colleagues the way
 * leading: 0 nobody · 1 leads people
 * internalContacts: 0 own team only · 1 other departments · 2 management, advisory
 * contacts: 0 none · 1 occasional · 2 regular · 3 advisory or negotiating
 * errors: 0 small, soon found · 1 lost time, unhappy customers, some turnover · 2 great damage, safety
 * discretion: 0 none asked · 1 confidential data · 2 highly sensitive matters
 * physical: 0 office · 1 now and then heavy or outside · 2 heavy, dirty or dangerous
 */

/**
 * A phrase and where it stands on its aspect's scale. Patterns run on folded text (lower case, no accents), sentence by sentence.
 * @property position Place on the scale of its aspect; a distance is counted in its steps.
 * @property negated Place when "geen", "niet", "nauwelijks", "zonder" or the like stands just before; absent: then the phrase says nothing.
 * @property ownFieldOnly Bare words ("ja", "dagelijks") that only mean something in the aspect's own column.
 * @property titleOnly The word tells the level in a title only; elsewhere it is about somebody else ("samen met een senior").
 * @property weight Against the other phrases of the same text, and how firmly it speaks alone: 1 plain, below 1 a hint; default 1.
 * @property anyParty The phrase counts even where the sentence says that somebody else acts ("moeilijke vragen gaan naar een collega").
 */
export interface Cue {
  readonly aspect: Aspect;
  readonly pattern: RegExp;
  readonly position: number;
  readonly negated?: number;
  readonly ownFieldOnly?: true;
  readonly titleOnly?: true;
  readonly weight?: number;
  readonly anyParty?: true;
}

/** The columns where an aspect is described in bare words. */
export const OWN_FIELDS: Readonly<Partial<Record<Aspect, readonly JobField[]>>> = {
  knowledge: ['education'],
  experience: ['experience'],
  supervision: ['autonomy'],
  method: ['autonomy'],
  contacts: ['contacts'],
  errors: ['impact'],
  physical: ['physical'],
  leading: ['title', 'leads'],
};
