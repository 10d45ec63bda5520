/** A catalogue as text, to save and to open again; what comes in is checked field by field. */
import { z } from 'zod/mini';
import type { Catalogue, ReferenceJob } from '../model/catalogue';
import { hashCatalogue } from './content-hash';

/** Mark of our own files, and the version of their form. */
export const CATALOGUE_FORMAT = 'functie-indeling-handboek';
const FORMAT_VERSION = 1;

const text = z.string();
const KINDS = ['complexity', 'autonomy', 'impact', 'physical', 'other'] as const;
const rule = z.strictObject({ kind: z.enum(['lighter', 'equal', 'heavier']), label: text, text, generic: text, example: text, variant: text, grade: text });
const job = z.strictObject({
  id: text, code: text, name: text, alternativeNames: z.array(text), familyId: text, grade: text, position: text, purpose: text,
  activityGroups: z.array(z.strictObject({ letter: text, title: text, activities: z.array(z.strictObject({ id: text, text })) })),
  characteristics: z.array(z.strictObject({ kind: z.enum(KINDS), name: text, paragraphs: z.array(text) })),
  knowledge: z.optional(z.strictObject({ level: text, studyLoadYears: z.optional(z.number().check(z.minimum(0))), text })),
  context: text, rules: z.array(rule),
  levelCriteria: z.optional(z.array(z.strictObject({ name: text, kind: z.enum(KINDS), text }))),
});
const file = z.strictObject({
  format: z.literal(CATALOGUE_FORMAT), formatVersion: z.number(), name: text, version: text, hash: text, ladder: z.array(text),
  families: z.array(z.strictObject({ id: text, name: text })), referenceJobs: z.array(job),
  settings: z.strictObject({ clearDifference: z.int().check(z.minimum(1)), combination: z.enum(['review', 'highest']), inTraining: z.enum(['rules', 'one-step-lower']) }),
  precedents: z.optional(z.array(z.strictObject({ title: text, referenceJobId: text }))),
});

/** `other`: JSON, or no JSON, that does not claim to be a catalogue of ours. `invalid`: it claims to be, and `place` is wrong. */
export type OpenedCatalogue =
  | { readonly kind: 'catalogue'; readonly catalogue: Catalogue }
  | { readonly kind: 'newer'; readonly version: string }
  | { readonly kind: 'invalid'; readonly place: string; readonly message: string }
  | { readonly kind: 'other' };

/** The catalogue as JSON, indented, in a fixed order of fields. */
export function saveCatalogue(catalogue: Catalogue): string {
  return `${JSON.stringify({ format: CATALOGUE_FORMAT, formatVersion: FORMAT_VERSION, ...catalogue }, null, 1)}\n`;
}

/** An empty list is the same as none. */
const criteriaOf = ({ levelCriteria = [] }: ReferenceJob): Pick<ReferenceJob, 'levelCriteria'> =>
  (levelCriteria.length === 0 ? {} : { levelCriteria: levelCriteria.map(({ name, kind, text: words }) => ({ name, kind, text: words })) });

/** Fields in the order in which the reader makes them, and the hash anew, so that it is that of the content and not of the order in a file. */
export function orderCatalogue({ name, version, ladder, families, referenceJobs, settings, precedents = [] }: Catalogue): Catalogue {
  const content = {
    ladder,
    families: families.map((family) => ({ id: family.id, name: family.name })),
    referenceJobs: referenceJobs.map((found) => ({
      id: found.id, code: found.code, name: found.name, alternativeNames: found.alternativeNames, familyId: found.familyId, grade: found.grade,
      position: found.position, purpose: found.purpose,
      activityGroups: found.activityGroups.map(({ letter, title, activities }) => ({ letter, title, activities: activities.map(({ id, text: words }) => ({ id, text: words })) })),
      characteristics: found.characteristics.map(({ kind, name: own, paragraphs }) => ({ kind, name: own, paragraphs })),
      ...(found.knowledge === undefined ? {} : {
        knowledge: { level: found.knowledge.level, ...(found.knowledge.studyLoadYears === undefined ? {} : { studyLoadYears: found.knowledge.studyLoadYears }), text: found.knowledge.text },
      }),
      context: found.context,
      rules: found.rules.map(({ kind, label, text: words, generic, example, variant, grade }) => ({ kind, label, text: words, generic, example, variant, grade })),
      ...criteriaOf(found),
    })),
    settings: { clearDifference: settings.clearDifference, combination: settings.combination, inTraining: settings.inTraining },
    ...(precedents.length === 0 ? {} : { precedents: precedents.map(({ title, referenceJobId }) => ({ title, referenceJobId })) }),
  };
  return { name, version, hash: hashCatalogue(content), ...content };
}

/** Checks that everything a function refers to is there. @returns The place that is wrong. */
function checkReferences({ families, referenceJobs }: Catalogue): { readonly place: string; readonly message: string } | undefined {
  const known = new Set(families.map(({ id }) => id));
  const seen = new Set<string>();
  for (const found of referenceJobs) {
    if (!known.has(found.familyId)) return { place: `${found.code} ${found.name}`, message: `ontbreekt familie "${found.familyId}"` };
    if (seen.has(found.id)) return { place: `${found.code} ${found.name}`, message: 'komt de code twee keer voor' };
    seen.add(found.id);
  }
  return referenceJobs.length === 0 ? { place: 'referenceJobs', message: 'staan geen functies' } : undefined;
}

/** Opens a saved catalogue. The hash is computed anew: a file that was edited has another one. */
export function openCatalogue(json: string): OpenedCatalogue {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { kind: 'other' };
  }
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== CATALOGUE_FORMAT) return { kind: 'other' };
  if (!('formatVersion' in value) || value.formatVersion !== FORMAT_VERSION) return { kind: 'newer', version: 'formatVersion' in value ? String(value.formatVersion) : '?' };
  const result = file.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    return { kind: 'invalid', place: issue?.path.map(String).join('.') ?? '', message: 'staat iets anders dan verwacht' };
  }
  const catalogue = orderCatalogue(result.data as unknown as Catalogue);
  const wrong = checkReferences(catalogue);
  return wrong === undefined ? { kind: 'catalogue', catalogue } : { kind: 'invalid', ...wrong };
}
