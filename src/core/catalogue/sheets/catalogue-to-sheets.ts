/** Catalogue -> worksheets to edit it in: a row per function, per activity, per characteristic and per rule. */
import type { Catalogue, ReferenceJob } from '../../model/catalogue';
import type { Cell, Table } from '../../model/table';
import { CATALOGUE_FORMAT } from '../catalogue-file';
import { familyText } from './family-names';
import {
  ACTIVITIES, CHARACTERISTICS, COMBINATION_WORDS, FACT_NAMES, FACTS, FAMILIES, GRADES, JOBS, KIND_WORDS, NO_FAMILY, NUMBER_HEADER, PRECEDENTS, RULE_WORDS, RULES, TRAINING_WORDS,
} from './sheet-layout.nl';
import type { SheetLayout } from './sheet-layout.nl';

/** A worksheet: its name and its cells, header row included. */
export interface CatalogueSheet {
  readonly name: string;
  readonly table: Table;
}

/** Version of the form of the sheets. */
export const SHEETS_VERSION = 1;

/** Between two paragraphs of a characteristic. */
export const PARAGRAPH_BREAK = '\n\n';

function toSheet<Key extends string>({ name, headers }: SheetLayout<Key>, rows: readonly Readonly<Record<Key, string>>[]): CatalogueSheet {
  const keys = Object.keys(headers) as Key[];
  const cells = rows.map((row, index): readonly Cell[] => [index + 1, ...keys.map((key) => row[key])]);
  return { name, table: { rows: [[NUMBER_HEADER, ...keys.map((key) => headers[key])], ...cells], firstRow: 1 } };
}

function factsSheet({ name, version, settings }: Catalogue): CatalogueSheet {
  const { headers } = FACTS;
  const rows: readonly (readonly Cell[])[] = [
    [headers.fact, headers.value],
    [FACT_NAMES.format, `${CATALOGUE_FORMAT} ${String(SHEETS_VERSION)}`],
    [FACT_NAMES.name, name], [FACT_NAMES.version, version],
    [FACT_NAMES.clearDifference, String(settings.clearDifference)],
    [FACT_NAMES.combination, COMBINATION_WORDS[settings.combination]],
    [FACT_NAMES.inTraining, TRAINING_WORDS[settings.inTraining]],
  ];
  return { name: FACTS.name, table: { rows, firstRow: 1 } };
}

const head = ({ code, name }: ReferenceJob): { readonly code: string; readonly name: string } => ({ code, name });

function activityRows(job: ReferenceJob): readonly Readonly<Record<keyof typeof ACTIVITIES.headers, string>>[] {
  return job.activityGroups.flatMap(({ letter, title, activities }) => {
    const texts = activities.length === 0 ? [''] : activities.map(({ text }) => text);
    return texts.map((text) => ({ ...head(job), letter, title, text }));
  });
}

/**
 * The catalogue as worksheets, for an analyst to edit; `sheetsToCatalogue` reads them back.
 * Texts stand as they are; a host must write them as text, never as formula, number or date. Ids are not written: they follow from codes, letters and order.
 * @returns Sheets in the order of their tabs; `Precedenten` only where there are any.
 */
export function catalogueToSheets(catalogue: Catalogue): readonly CatalogueSheet[] {
  const { ladder, families, referenceJobs, precedents = [] } = catalogue;
  const familyOf = new Map(families.map((family) => [family.id, familyText(families, family)]));
  const jobById = new Map(referenceJobs.map((job) => [job.id, job]));
  return [
    factsSheet(catalogue),
    toSheet(JOBS, referenceJobs.map((job) => ({
      ...head(job), grade: job.grade, family: familyOf.get(job.familyId) ?? job.familyId, alternatives: job.alternativeNames.join('\n'), position: job.position, purpose: job.purpose, context: job.context,
    }))),
    toSheet(ACTIVITIES, referenceJobs.flatMap(activityRows)),
    toSheet(CHARACTERISTICS, referenceJobs.flatMap((job) => job.characteristics.map(({ kind, name, paragraphs }) => ({ ...head(job), kind: KIND_WORDS[kind], title: name, text: paragraphs.join(PARAGRAPH_BREAK) })))),
    toSheet(RULES, referenceJobs.flatMap((job) => job.rules.map(({ kind, label, grade, text }) => ({ ...head(job), kind: RULE_WORDS[kind], label, grade, text })))),
    toSheet(GRADES, ladder.map((grade) => ({ grade }))),
    toSheet(FAMILIES, families.map(({ id, name }) => ({ id: id === '' ? NO_FAMILY : id, name }))),
    ...(precedents.length === 0 ? [] : [toSheet(PRECEDENTS, precedents.map(({ title, referenceJobId }) => ({ code: jobById.get(referenceJobId)?.code ?? referenceJobId, name: jobById.get(referenceJobId)?.name ?? '', title })))]),
  ];
}
