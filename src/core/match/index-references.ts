/** Reference jobs -> what the matcher looks up: which features stand where, with the literal words that carry them. */
import type { ActivityId, FamilyId } from '../model/ids';
import type { Activity, Catalogue, ReferenceJob } from '../model/catalogue';
import type { Quote } from '../model/evidence';
import { analyseWords } from '../text/analyse-words';
import type { Word } from '../text/analyse-words';
import { DISCIPLINES } from '../text/lexicon.nl';
import { PLACE_WORTH } from './weights';

/** The best place of one feature: `worth` is quality of the feature times worth of the place, 0 to 1. */
export interface Hit {
  readonly worth: number;
  readonly quote: Quote;
}

/** Feature key -> its best place. */
export type FeatureIndex = ReadonlyMap<string, Hit>;

export interface IndexedActivity {
  readonly id: ActivityId;
  readonly text: string;
  readonly features: FeatureIndex;
}

export interface IndexedName {
  readonly source: string;
  readonly words: readonly Word[];
  readonly text: string;
}

/** One reference job, ready to be matched; `order` is its place in the catalogue and breaks ties. */
export interface IndexedReference {
  readonly job: ReferenceJob;
  readonly order: number;
  readonly features: FeatureIndex;
  readonly family: FeatureIndex;
  readonly names: readonly IndexedName[];
  readonly activities: readonly IndexedActivity[];
  readonly disciplines: ReadonlySet<string>;
}

type Place = readonly [source: string, text: string, worth: number];

function indexFeatures(places: readonly Place[]): FeatureIndex {
  const hits = new Map<string, Hit>();
  for (const [source, text, placeWorth] of places) {
    for (const word of analyseWords(text)) {
      const quote = { source, start: word.start, end: word.end, text: text.slice(word.start, word.end) };
      for (const { key, quality } of word.features) {
        const worth = quality * placeWorth;
        if ((hits.get(key)?.worth ?? 0) < worth) hits.set(key, { worth, quote });
      }
    }
  }
  return hits;
}

const isDiscipline = new Set(DISCIPLINES.map((concept) => `c:${concept}`));

/** The disciplines that words name. */
export function disciplinesOf(words: readonly Word[]): readonly string[] {
  return words.flatMap((word) => word.features.map(({ key }) => key).filter((key) => isDiscipline.has(key)));
}

export const allActivities = (job: ReferenceJob): readonly Activity[] =>
  job.activityGroups.flatMap((group) => group.activities);

function indexReference(job: ReferenceJob, order: number, family: string): IndexedReference {
  const names = [job.name, ...job.alternativeNames].map((text, index) => ({
    source: index === 0 ? 'naam' : 'alternatieve naam', text, words: analyseWords(text),
  }));
  const activityPlaces = allActivities(job).map((activity): Place => [activity.id, activity.text, PLACE_WORTH.activities]);
  return {
    job,
    order,
    names,
    family: indexFeatures([['familie', family, 1], ...names.map(({ source, text }): Place => [source, text, 1])]),
    features: indexFeatures([
      ...names.map(({ source, text }): Place => [source, text, PLACE_WORTH.name]),
      ['familie', family, PLACE_WORTH.family],
      ['doel', job.purpose, PLACE_WORTH.purpose],
      ...activityPlaces,
      ['context', job.context, PLACE_WORTH.context],
    ]),
    activities: allActivities(job).map(({ id, text }) => ({ id, text, features: indexFeatures([[id, text, 1]]) })),
    disciplines: new Set(disciplinesOf([...names.flatMap(({ words }) => words), ...analyseWords(family), ...analyseWords(job.purpose)])),
  };
}

/** Indexes all reference jobs of a catalogue, in its order. */
export function indexReferences(catalogue: Catalogue): readonly IndexedReference[] {
  const families = new Map<FamilyId, string>(catalogue.families.map(({ id, name }) => [id, name]));
  return catalogue.referenceJobs.map((job, order) => indexReference(job, order, families.get(job.familyId) ?? ''));
}
