/** Two editions of a handbook side by side: what was added, removed and changed, function by function. */
import type { Catalogue, JobFamily, Precedent, ReferenceJob } from '../model/catalogue';

/** A side of a function that can differ. */
export type ChangedPart =
  | 'name' | 'grade' | 'family' | 'alternativeNames' | 'position' | 'purpose' | 'activities' | 'characteristics' | 'knowledge' | 'context' | 'rules' | 'levelCriteria';

/** @property before, after Short values, for name, grade and family; absent for texts. */
export interface PartChange {
  readonly part: ChangedPart;
  readonly before?: string;
  readonly after?: string;
}

export type CatalogueChange =
  | { readonly kind: 'added' | 'removed'; readonly job: ReferenceJob }
  | { readonly kind: 'changed'; readonly job: ReferenceJob; readonly parts: readonly PartChange[] };

/**
 * Says something of every difference that gives another hash.
 * @property ladder The two ladders, when they differ.
 * @property families Whether the list of families differs. @property order Whether functions that stayed stand in another order.
 * @property precedents How many confirmed decisions came and went, when they differ; none of both when only their order does.
 */
export interface CatalogueComparison {
  readonly changes: readonly CatalogueChange[];
  readonly ladder?: { readonly before: readonly string[]; readonly after: readonly string[] };
  readonly settings: boolean;
  readonly families: boolean;
  readonly order: boolean;
  readonly precedents?: { readonly added: number; readonly removed: number };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** How many of `all` are not among `others`, of equal ones each counted. */
function countMissing(all: readonly Precedent[], others: readonly Precedent[]): number {
  const left = new Map<string, number>();
  for (const one of others) left.set(JSON.stringify(one), (left.get(JSON.stringify(one)) ?? 0) + 1);
  return all.filter((one) => {
    const count = left.get(JSON.stringify(one)) ?? 0;
    left.set(JSON.stringify(one), count - 1);
    return count <= 0;
  }).length;
}

/** A family by its name; by its number too where the names do not tell them apart. */
function familyLabels(before: JobFamily, after: JobFamily): readonly [string, string] {
  const numbered = ({ id, name }: JobFamily): string => `${id} ${name}`.trim();
  return before.id !== after.id && before.name === after.name ? [numbered(before), numbered(after)] : [before.name, after.name];
}

function compareJobs(before: ReferenceJob, after: ReferenceJob, families: readonly [string, string]): readonly PartChange[] {
  const short = (part: ChangedPart, a: string, b: string): readonly PartChange[] => (a === b ? [] : [{ part, before: a, after: b }]);
  const long = (part: ChangedPart, a: unknown, b: unknown): readonly PartChange[] => (same(a, b) ? [] : [{ part }]);
  return [
    ...short('name', before.name, after.name),
    ...short('grade', before.grade, after.grade),
    ...short('family', ...families),
    ...(same(before.alternativeNames, after.alternativeNames) ? [] : [{ part: 'alternativeNames' as const, before: before.alternativeNames.join(', '), after: after.alternativeNames.join(', ') }]),
    ...long('position', before.position, after.position),
    ...long('purpose', before.purpose, after.purpose),
    ...long('activities', before.activityGroups, after.activityGroups),
    ...long('characteristics', before.characteristics, after.characteristics),
    ...long('knowledge', before.knowledge, after.knowledge),
    ...long('context', before.context, after.context),
    ...long('rules', before.rules, after.rules),
    ...long('levelCriteria', before.levelCriteria ?? [], after.levelCriteria ?? []),
  ];
}

/** Functions are paired by code. @returns Changes in the order of the new edition, removed functions last. */
export function compareCatalogues(before: Catalogue, after: Catalogue): CatalogueComparison {
  const nameFamily = ({ families }: Catalogue, { familyId }: ReferenceJob): JobFamily => families.find(({ id }) => id === familyId) ?? { id: familyId, name: '' };
  const old = new Map(before.referenceJobs.map((job) => [job.code, job]));
  const kept = new Set(after.referenceJobs.map(({ code }) => code));
  const changes = after.referenceJobs.flatMap((job): readonly CatalogueChange[] => {
    const earlier = old.get(job.code);
    if (earlier === undefined) return [{ kind: 'added', job }];
    const parts = compareJobs(earlier, job, familyLabels(nameFamily(before, earlier), nameFamily(after, job)));
    return parts.length === 0 ? [] : [{ kind: 'changed', job, parts }];
  });
  const removed = before.referenceJobs.filter(({ code }) => !kept.has(code)).map((job): CatalogueChange => ({ kind: 'removed', job }));
  const codes = ({ referenceJobs }: Catalogue): readonly string[] => referenceJobs.map(({ code }) => code).filter((code) => old.has(code) && kept.has(code));
  const [decided, decides] = [before.precedents ?? [], after.precedents ?? []];
  return {
    changes: [...changes, ...removed],
    ...(same(before.ladder, after.ladder) ? {} : { ladder: { before: before.ladder, after: after.ladder } }),
    settings: !same(before.settings, after.settings), families: !same(before.families, after.families), order: !same(codes(before), codes(after)),
    ...(same(decided, decides) ? {} : { precedents: { added: countMissing(decides, decided), removed: countMissing(decided, decides) } }),
  };
}
