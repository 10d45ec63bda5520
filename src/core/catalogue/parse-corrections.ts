/** Corrections of a handbook as JSON text -> corrections, checked. */
import { z } from 'zod/mini';
import { composeCorrections, LABEL_MEANINGS, LINE_MEANINGS, SECTION_MEANINGS } from '../model/corrections';
import type { CatalogueCorrections } from '../model/corrections';

const schema = z.strictObject({
  sections: z.optional(z.record(z.string(), z.enum(SECTION_MEANINGS))),
  ladder: z.optional(z.array(z.string())),
  grades: z.optional(z.record(z.string(), z.string())),
  labels: z.optional(z.record(z.string(), z.enum(LABEL_MEANINGS))),
  lines: z.optional(z.record(z.string(), z.enum(LINE_MEANINGS))),
});

export type ParsedCorrections = { readonly kind: 'corrections'; readonly corrections: CatalogueCorrections } | { readonly kind: 'invalid'; readonly place: string };

/** `place` is the path of what is wrong; empty when the text is no JSON object at all. */
export function parseCorrections(json: string): ParsedCorrections {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { kind: 'invalid', place: '' };
  }
  const result = schema.safeParse(value);
  if (!result.success) return { kind: 'invalid', place: result.error.issues[0]?.path.map(String).join('.') ?? '' };
  return { kind: 'corrections', corrections: composeCorrections({ ladder: undefined, ...result.data }) };
}
