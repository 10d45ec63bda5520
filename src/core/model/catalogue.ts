/** The handbook as the software understands it: a ladder of grades, families, reference jobs and their application rules. */
import type { ActivityId, FamilyId, Grade, ReferenceJobId } from './ids';

/** What a characteristic weighs, whatever the handbook calls it. `other` keeps a characteristic we have no counterpart for. */
export type CharacteristicKind = 'complexity' | 'autonomy' | 'impact' | 'physical' | 'other';

/** The direction of an application rule (toepassingsregel): Lichter, Gelijk, Zwaarder. */
export type RuleKind = 'lighter' | 'equal' | 'heavier';

/** One numbered activity of a reference job. */
export interface Activity {
  readonly id: ActivityId;
  readonly text: string;
}

/** A lettered group of activities ("A. Informatie en advies geven"), in the handbook's order. */
export interface ActivityGroup {
  readonly letter: string;
  readonly title: string;
  readonly activities: readonly Activity[];
}

/** A weighed side of the job (kenmerk), with the handbook's own name and paragraphs. */
export interface Characteristic {
  readonly kind: CharacteristicKind;
  readonly name: string;
  readonly paragraphs: readonly string[];
}

/**
 * The knowledge level a reference job asks for.
 * @property level As the handbook writes it ("MBO-3").
 * @property studyLoadYears Study load of extra courses in years, at most; absent when the handbook names none.
 * @property text The sentence it was read from, literally.
 */
export interface KnowledgeLevel {
  readonly level: string;
  readonly studyLoadYears?: number;
  readonly text: string;
}

/**
 * One application rule. `text` is the literal whole; `generic`, `example` and `variant` are its consecutive parts
 * (empty where the rule has no such part), so that joined by a space they give `text` again.
 */
export interface ApplicationRule {
  readonly kind: RuleKind;
  readonly label: string;
  readonly text: string;
  readonly generic: string;
  readonly example: string;
  readonly variant: string;
  readonly grade: Grade;
}

/**
 * What tells a level of a family from its other levels (niveau-onderscheidend kenmerk, NOK): one cell of the family's table of criteria.
 * @property name The handbook's own name of the criterion. @property text The cell, literally.
 */
export interface LevelCriterion {
  readonly name: string;
  readonly kind: CharacteristicKind;
  readonly text: string;
}

/** All activities of a reference job, in their order. */
export const allActivities = ({ activityGroups }: { readonly activityGroups: readonly ActivityGroup[] }): readonly Activity[] => activityGroups.flatMap(({ activities }) => activities);

/** A group of related reference jobs (functiefamilie). */
export interface JobFamily {
  readonly id: FamilyId;
  readonly name: string;
}

/** A yardstick job of the handbook (referentiefunctie). */
export interface ReferenceJob {
  readonly id: ReferenceJobId;
  readonly code: string;
  readonly name: string;
  readonly alternativeNames: readonly string[];
  readonly familyId: FamilyId;
  readonly grade: Grade;
  readonly position: string;
  readonly purpose: string;
  readonly activityGroups: readonly ActivityGroup[];
  readonly characteristics: readonly Characteristic[];
  readonly knowledge?: KnowledgeLevel;
  readonly context: string;
  readonly rules: readonly ApplicationRule[];
  /** In the order of the table; absent where the handbook has none for its family. */
  readonly levelCriteria?: readonly LevelCriterion[];
}

/** Choices that differ from handbook to handbook; see docs/domain terms in the glossary. */
export interface CatalogueSettings {
  /** How many independent differences make "duidelijk" lighter or heavier. Whole number from 1; default 2. */
  readonly clearDifference: number;
  /** A job that combines two reference jobs: a person weighs the shares of time, or the highest grade of the two counts. Default `review`. */
  readonly combination: 'review' | 'highest';
  /** Somebody in training: the rules decide as for anybody, or one step lower for as long as it lasts. Default `rules`. */
  readonly inTraining: 'rules' | 'one-step-lower';
}

export const DEFAULT_SETTINGS: CatalogueSettings = { clearDifference: 2, combination: 'review', inTraining: 'rules' };

/** A decision an analyst confirmed: jobs with this title belong to this reference job. Counts as one more alternative name, and is quoted as a precedent. */
export interface Precedent {
  readonly title: string;
  readonly referenceJobId: ReferenceJobId;
}

/**
 * A loaded handbook.
 * @property hash Content hash: first 12 hex digits of SHA-256 over the parsed content; the same content gives the same hash.
 * @property ladder All grades that are known, lowest first. Grades outside are reported, never invented.
 */
export interface Catalogue {
  readonly name: string;
  readonly version: string;
  readonly hash: string;
  readonly ladder: readonly Grade[];
  readonly families: readonly JobFamily[];
  readonly referenceJobs: readonly ReferenceJob[];
  readonly settings: CatalogueSettings;
  /** Confirmed decisions, part of the content and of its hash; absent while there are none. See `addPrecedents`. */
  readonly precedents?: readonly Precedent[];
}
