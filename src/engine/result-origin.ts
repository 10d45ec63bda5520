/** With which handbook results in a sheet were made: every motivation ends by naming it. */
import type { Catalogue, JobReading, Table } from '../core';

export type ResultOrigin = Pick<Catalogue, 'name' | 'version' | 'hash'>;

/** The last line of a Dutch motivation, the language in which sheets are written; see `source` in src/core/present/justify.nl.ts. */
const SOURCE_LINE = /(?:^|\n)Handboek: (.*), versie (.*), kenmerk ([0-9a-f]{12})\.[^\n]*$/;

/** The handbook that a motivation names; `undefined` for any other text. */
export function readOrigin(motivation: unknown): ResultOrigin | undefined {
  const [, name, version, hash] = typeof motivation === 'string' ? SOURCE_LINE.exec(motivation) ?? [] : [];
  return name === undefined || version === undefined || hash === undefined ? undefined : { name, version, hash };
}

/** The first handbook in our columns of a table that is not the one in use. @param hash Of the catalogue in use; any handbook counts when left out. */
export function findOtherOrigin(table: Table, { columns, headerIndex }: Pick<JobReading, 'columns' | 'headerIndex'>, hash?: string): ResultOrigin | undefined {
  const at = columns.find(({ use }) => use.kind === 'result' && use.column === 'justification')?.index;
  if (at === undefined) return undefined;
  for (const row of table.rows.slice(headerIndex + 1)) {
    const origin = readOrigin(row[at]);
    if (origin !== undefined && origin.hash !== hash) return origin;
  }
  return undefined;
}
