/** The level of a job in the series it belongs to. The ladder's own pattern, where it has proven itself, is a second opinion. */
import type { Catalogue, ReferenceJob } from '../../model/catalogue';
import type { CompanyJob } from '../../model/company-job';
import type { Match } from '../../model/evidence';
import type { FamilyId, ReferenceJobId } from '../../model/ids';
import type { SeriesChoice } from '../../model/series-choice';
import type { PatternView } from '../pattern/place-job';
import { prepareJob } from '../prepare-job';
import { profileReference } from '../profile-reference';
import type { ReferenceProfile } from '../profile-reference';
import { readJobAspects } from '../read-job-aspects';
import { createRuleReader } from '../rules/read-rules';
import { clausesOf } from '../rules/clauses-of-job';
import { createKeyReader } from '../rules/word-keys';
import { bestOf, chooseLevel } from './choose-level';
import { describeLevel } from './level-statements';
import type { LevelStatements } from './level-statements';
import { evidenceFor, rateLevels } from './rate-levels';
import type { Series } from './series-of';
import { leadsBeyond, pointersOf } from './side-views';
import type { Pointer } from './side-views';

/** The series that a job belongs to, and how sure that is (0 to 1). */
export interface InFamily {
  readonly familyId: FamilyId;
  readonly chance: number;
}

/** @property ratings Of all levels, the lightest first; the higher the better, in words that tell levels apart. */
export interface SeriesView {
  readonly choice: SeriesChoice;
  readonly levels: readonly ReferenceJob[];
  readonly ratings: readonly number[];
}

/** @param explain The match of any reference job. @param view What the ladder's own pattern says; it may only doubt. */
export type SeriesPlacer = (job: CompanyJob, family: InFamily, explain: (id: ReferenceJobId, probability: number) => Match, view?: PatternView) => SeriesView | undefined;

interface Prepared extends Series {
  readonly profiles: readonly ReferenceProfile[];
  readonly statements: readonly LevelStatements[];
}

/** A placement without doubts that is nearer to another level. */
function pointPattern({ ladder }: Catalogue, levels: readonly ReferenceJob[], chosen: number, view: PatternView | undefined): readonly Pointer[] {
  if (view === undefined || view.placement.doubts.length > 0) return [];
  const distances = levels.map(({ grade }) => Math.abs(ladder.indexOf(grade) - view.placement.place));
  const nearest = distances.indexOf(Math.min(...distances));
  return nearest === chosen ? [] : [{ doubt: 'pattern-elsewhere', side: nearest < chosen ? -1 : 1 }];
}

/** Prepares a catalogue; what a series costs is paid by the first job of it. */
export function createSeriesPlacer(catalogue: Catalogue, series: ReadonlyMap<FamilyId, Series>): SeriesPlacer {
  let readers: { readonly readKeys: ReturnType<typeof createKeyReader>; readonly readRules: ReturnType<typeof createRuleReader> } | undefined;
  const read = (): NonNullable<typeof readers> => (readers ??= { readKeys: createKeyReader(catalogue.referenceJobs), readRules: createRuleReader(catalogue.referenceJobs) });
  const prepared = new Map<FamilyId, Prepared>();
  const prepare = (found: Series): Prepared => {
    const known = prepared.get(found.familyId);
    if (known !== undefined) return known;
    const { readKeys, readRules } = read();
    const family = catalogue.families.find(({ id }) => id === found.familyId);
    const made = { ...found, profiles: found.levels.map((level) => profileReference(level, family, readRules)), statements: found.levels.map((level) => describeLevel(level, readKeys)) };
    prepared.set(found.familyId, made);
    return made;
  };

  return (job, { familyId, chance }, explain, view) => {
    const found = series.get(familyId);
    if (found === undefined) return undefined;
    const { levels, profiles, statements } = prepare(found);
    const texts = prepareJob(job);
    const clauses = clausesOf(texts, read().readKeys);
    const ratings = rateLevels(clauses, statements, levels.map(({ id }) => explain(id, 0)));
    const chosen = bestOf(ratings);
    const readings = readJobAspects(texts, profiles[chosen]?.domains ?? []);
    const pointers = [...pointersOf(job, readings, profiles, chosen), ...pointPattern(catalogue, levels, chosen, view)];
    const choice = chooseLevel(catalogue.ladder, levels, ratings, pointers, leadsBeyond(job, levels.at(-1)));
    return choice === undefined ? undefined : { levels, ratings, choice: { ...choice, family: chance, evidence: evidenceFor(clauses, statements, chosen) } };
  };
}
