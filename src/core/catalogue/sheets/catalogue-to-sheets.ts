/** Catalogue -> worksheets to edit it in: a row per function, per activity, per characteristic and per rule. */
import type { Catalogue, ReferenceJob } from '../../model/catalogue';
import type { Cell, Table } from '../../model/table';
import { CATALOGUE_FORMAT } from '../catalogue-file';
import { ACTIVITIES, CHARACTERISTICS, COMBINATION_WORDS, FACT_NAMES, FACTS, FAMILIES, GRADES, JOBS, KIND_WORDS, LEVEL_CRITERIA, NUMBER_HEADER, PRECEDENTS, RULE_WORDS, RULES, TRAINING_WORDS } from './sheet-layout.nl';
import type { Columns, SheetLayout, ValuesOf } from './sheet-layout.nl';

/** A worksheet: its name and its cells, header row included. */
export interface CatalogueSheet {
  readonly name: string;
  readonly table: Table;
}

/** Version of the form of the sheets. */
export const SHEETS_VERSION = 1;

function rowsOf<Of extends Columns>({ columns }: SheetLayout<Of>, rows: readonly ValuesOf<Of>[]): { readonly headers: readonly string[]; readonly cells: readonly (readonly string[])[] } {
  return {
    headers: Object.values(columns).map(({ header }) => header),
    cells: rows.map((row) => Object.entries(columns).map(([key, column]) => column.write(row[key]))),
  };
}

function toSheet<Of extends Columns>(layout: SheetLayout<Of>, rows: readonly ValuesOf<Of>[]): CatalogueSheet {
  const { headers, cells } = rowsOf(layout, rows);
  return { name: layout.name, table: { rows: [[NUMBER_HEADER, ...headers], ...cells.map((row, index): readonly Cell[] => [index + 1, ...row])], firstRow: 1 } };
}

/** The first sheet has no order to keep. */
function factsSheet({ name, version, settings }: Catalogue): CatalogueSheet {
  const { headers, cells } = rowsOf(FACTS, [
    { fact: FACT_NAMES.format, value: `${CATALOGUE_FORMAT} ${String(SHEETS_VERSION)}` },
    { fact: FACT_NAMES.name, value: name }, { fact: FACT_NAMES.version, value: version },
    { fact: FACT_NAMES.clearDifference, value: String(settings.clearDifference) },
    { fact: FACT_NAMES.combination, value: COMBINATION_WORDS[settings.combination] },
    { fact: FACT_NAMES.inTraining, value: TRAINING_WORDS[settings.inTraining] },
  ]);
  return { name: FACTS.name, table: { rows: [headers, ...cells], firstRow: 1 } };
}

const head = ({ code, name }: ReferenceJob): { readonly code: string; readonly name: string } => ({ code, name });

function activityRows(job: ReferenceJob): readonly ValuesOf<typeof ACTIVITIES.columns>[] {
  return job.activityGroups.flatMap(({ letter, title, activities }) => {
    const texts = activities.length === 0 ? [undefined] : activities.map(({ text }) => text);
    return texts.map((text) => ({ ...head(job), letter, title, text }));
  });
}

const criteriaRows = (job: ReferenceJob): readonly ValuesOf<typeof LEVEL_CRITERIA.columns>[] =>
  (job.levelCriteria ?? []).map(({ kind, name, text }) => ({ ...head(job), kind: KIND_WORDS[kind], title: name, text }));

/**
 * The catalogue as worksheets, for an analyst to edit; `sheetsToCatalogue` reads them back.
 * A host must write the cells as text, never as formula, number or date. Ids of functions and activities are not written: they follow from codes, letters and order.
 * @returns Sheets in the order of their tabs; `Niveaukenmerken` and `Precedenten` only where there are any.
 */
export function catalogueToSheets(catalogue: Catalogue): readonly CatalogueSheet[] {
  const { ladder, families, referenceJobs, precedents = [] } = catalogue;
  const familyNames = new Map(families.map(({ id, name }) => [id, name]));
  const criteria = referenceJobs.flatMap(criteriaRows);
  const jobById = new Map(referenceJobs.map((job) => [job.id, job]));
  return [
    factsSheet(catalogue),
    toSheet(JOBS, referenceJobs.map((job) => ({
      ...head(job), grade: job.grade, family: job.familyId, familyName: familyNames.get(job.familyId) ?? '', alternatives: job.alternativeNames, position: job.position, purpose: job.purpose, context: job.context,
    }))),
    toSheet(ACTIVITIES, referenceJobs.flatMap(activityRows)),
    toSheet(CHARACTERISTICS, referenceJobs.flatMap((job) => job.characteristics.map(({ kind, name, paragraphs }) => ({ ...head(job), kind: KIND_WORDS[kind], title: name, text: paragraphs })))),
    toSheet(RULES, referenceJobs.flatMap((job) => job.rules.map(({ kind, label, grade, text }) => ({ ...head(job), kind: RULE_WORDS[kind], label, grade, text })))),
    ...(criteria.length === 0 ? [] : [toSheet(LEVEL_CRITERIA, criteria)]),
    toSheet(GRADES, ladder.map((grade) => ({ grade }))),
    toSheet(FAMILIES, families),
    ...(precedents.length === 0 ? [] : [toSheet(PRECEDENTS, precedents.map(({ title, referenceJobId }) => ({ code: jobById.get(referenceJobId)?.code ?? referenceJobId, name: jobById.get(referenceJobId)?.name ?? '', title })))]),
  ];
}
