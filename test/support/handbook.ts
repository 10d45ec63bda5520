/** Small handbooks in the seed's form, for tests. */
import { parseCatalogue } from '../../src/core';
import type { Catalogue } from '../../src/core';

export type FunctionText = readonly [code: string, name: string, purpose: string, activities: readonly string[]];

/** A handbook of these functions: one group of activities and one sentence of purpose each. */
export function handbook(functions: readonly FunctionText[]): Catalogue {
  const text = functions.map(([code, name, purpose, activities]) =>
    `Functiefamilie ${code.slice(0, 1)}\n\nFamilie ${code.slice(0, 1)}\tE\t${code} ${name}\n\n### Positie van de functie in de organisatie\n\nWerkt onder leiding.\n\n### Doel van de functie\n\n${purpose}\n\n### Typering van de activiteiten\n\n#### A. Werk\n\n${activities.map((activity, place) => `${String(place + 1)}. ${activity}`).join('\n')}\n`).join('\n');
  return parseCatalogue(text, { name: 'klein', version: '1' }).catalogue;
}
