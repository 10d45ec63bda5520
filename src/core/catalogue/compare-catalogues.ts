/** Two editions of a handbook side by side: what was added, removed and changed, function by function. */
import type { Catalogue, ReferenceJob } from '../model/catalogue';

/** A side of a function that can differ. */
export type ChangedPart =
  | 'name' | 'grade' | 'family' | 'alternativeNames' | 'position' | 'purpose' | 'activities' | 'characteristics' | 'knowledge' | 'context' | 'rules';

/** @property before, after Short values, for name, grade and family; absent for texts. */
export interface PartChange {
  readonly part: ChangedPart;
  readonly before?: string;
  readonly after?: string;
}

export type CatalogueChange =
  | { readonly kind: 'added' | 'removed'; readonly job: ReferenceJob }
  | { readonly kind: 'changed'; readonly job: ReferenceJob; readonly parts: readonly PartChange[] };

/** @property ladder The two ladders, when they differ. */
export interface CatalogueComparison {
  readonly changes: readonly CatalogueChange[];
  readonly ladder?: { readonly before: readonly string[]; readonly after: readonly string[] };
  readonly settings: boolean;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function compareJobs(before: ReferenceJob, after: ReferenceJob, familyOf: (catalogue: 'before' | 'after', job: ReferenceJob) => string): readonly PartChange[] {
  const short = (part: ChangedPart, a: string, b: string): readonly PartChange[] => (a === b ? [] : [{ part, before: a, after: b }]);
  const long = (part: ChangedPart, a: unknown, b: unknown): readonly PartChange[] => (same(a, b) ? [] : [{ part }]);
  return [
    ...short('name', before.name, after.name),
    ...short('grade', before.grade, after.grade),
    ...short('family', familyOf('before', before), familyOf('after', after)),
    ...short('alternativeNames', before.alternativeNames.join(', '), after.alternativeNames.join(', ')),
    ...long('position', before.position, after.position),
    ...long('purpose', before.purpose, after.purpose),
    ...long('activities', before.activityGroups, after.activityGroups),
    ...long('characteristics', before.characteristics, after.characteristics),
    ...long('knowledge', before.knowledge, after.knowledge),
    ...long('context', before.context, after.context),
    ...long('rules', before.rules, after.rules),
  ];
}

/** Functions are paired by code. @returns Changes in the order of the new edition, removed functions last. */
export function compareCatalogues(before: Catalogue, after: Catalogue): CatalogueComparison {
  const families = { before: new Map(before.families.map(({ id, name }) => [id, name])), after: new Map(after.families.map(({ id, name }) => [id, name])) };
  const familyOf = (side: 'before' | 'after', job: ReferenceJob): string => families[side].get(job.familyId) ?? '';
  const old = new Map(before.referenceJobs.map((job) => [job.code, job]));
  const kept = new Set(after.referenceJobs.map(({ code }) => code));
  const changes = after.referenceJobs.flatMap((job): readonly CatalogueChange[] => {
    const earlier = old.get(job.code);
    if (earlier === undefined) return [{ kind: 'added', job }];
    const parts = compareJobs(earlier, job, familyOf);
    return parts.length === 0 ? [] : [{ kind: 'changed', job, parts }];
  });
  const removed = before.referenceJobs.filter(({ code }) => !kept.has(code)).map((job): CatalogueChange => ({ kind: 'removed', job }));
  return {
    changes: [...changes, ...removed],
    ...(same(before.ladder, after.ladder) ? {} : { ladder: { before: before.ladder, after: after.ladder } }),
    settings: !same(before.settings, after.settings),
  };
}
