/** Worksheets -> catalogue: reads back what `catalogueToSheets` wrote and an analyst edited. */
import type { Catalogue, CatalogueSettings, JobFamily, Precedent, ReferenceJob } from '../../model/catalogue';
import { familyId, grade, referenceJobId } from '../../model/ids';
import type { FamilyId, Grade } from '../../model/ids';
import type { Issue } from '../../model/issue';
import { CATALOGUE_FORMAT, orderCatalogue } from '../catalogue-file';
import { orderLadder } from '../order-ladder';
import { DEFAULT_SETTINGS } from '../../model/catalogue';
import { isBlank } from './cell-notation';
import { checkGrades } from './check-grades';
import { SHEETS_VERSION } from './catalogue-to-sheets';
import type { CatalogueSheet } from './catalogue-to-sheets';
import { withDerived } from './derived-parts';
import { findReferred } from './find-referred';
import { keyOfWord, readActivityGroups, readCharacteristics, readLevelCriteria, readRules } from './read-job-parts';
import { nameKey, readSheetRows, reportForeign, sheetIssue } from './read-sheet-rows';
import type { RowOf } from './read-sheet-rows';
import { rowsPerJob, rowsWithJob } from './rows-per-job';
import { ACTIVITIES, CHARACTERISTICS, COMBINATION_WORDS, FACT_NAMES, FACTS, FAMILIES, GRADES, JOBS, LEVEL_CRITERIA, PRECEDENTS, RULES, TRAINING_WORDS } from './sheet-layout.nl';

/** `other`: not our sheets. `newer`: of a form that we do not know. */
export type OpenedSheets =
  | { readonly kind: 'catalogue'; readonly catalogue: Catalogue; readonly issues: readonly Issue[] }
  | { readonly kind: 'newer'; readonly version: string }
  | { readonly kind: 'other' };

/** Rows of the first sheet by what they tell. */
type Facts = ReadonlyMap<string, RowOf<typeof FACTS>>;

function readFacts(sheets: readonly CatalogueSheet[], issues: Issue[]): Facts {
  const known = Object.values(FACT_NAMES).map(nameKey);
  const facts = new Map<string, RowOf<typeof FACTS>>();
  for (const row of readSheetRows(sheets, FACTS, issues) ?? []) {
    const fact = nameKey(row.cells.fact ?? '');
    const earlier = facts.get(fact);
    if (earlier !== undefined && earlier.cells.value !== row.cells.value) issues.push(sheetIssue('catalogue-sheet-conflict', 'warning', row.row, row.cells.value, { sheet: FACTS.name, used: earlier.cells.value }));
    if (!known.includes(fact)) issues.push(sheetIssue('catalogue-sheet-unused', 'info', row.row, row.cells.fact ?? row.cells.value, { sheet: FACTS.name }));
    if (earlier === undefined) facts.set(fact, row);
  }
  return facts;
}

const factOf = (facts: Facts, name: string): RowOf<typeof FACTS> | undefined => facts.get(nameKey(name));

function readSettings(facts: Facts, issues: Issue[]): CatalogueSettings {
  const choose = <Value>(name: string, read: (text: string) => Value | undefined, standard: Value, shown: string): Value => {
    const row = factOf(facts, name);
    const value = row === undefined ? undefined : read(row.cells.value);
    if (value === undefined) issues.push(sheetIssue('catalogue-sheet-value-unknown', 'warning', row?.row, row?.cells.value ?? '', { sheet: FACTS.name, column: name, used: shown }));
    return value ?? standard;
  };
  const { clearDifference, combination, inTraining } = DEFAULT_SETTINGS;
  return {
    clearDifference: choose(FACT_NAMES.clearDifference, (text) => (/^[1-9]\d*$/.test(text.trim()) ? Number(text) : undefined), clearDifference, String(clearDifference)),
    combination: choose(FACT_NAMES.combination, (text) => keyOfWord(COMBINATION_WORDS, text), combination, COMBINATION_WORDS[combination]),
    inTraining: choose(FACT_NAMES.inTraining, (text) => keyOfWord(TRAINING_WORDS, text), inTraining, TRAINING_WORDS[inTraining]),
  };
}

interface JobRow extends RowOf<typeof JOBS> {
  readonly code: string;
  readonly grade: Grade;
}

/** Rows that can be a function: with a code, each code once, and a group. */
function selectJobs(rows: readonly RowOf<typeof JOBS>[], issues: Issue[]): readonly JobRow[] {
  const selected = new Map<string, JobRow>();
  for (const found of rows) {
    const { row, cells: { code, name, grade: own } } = found;
    const missing = JOBS.required.filter((key) => found.cells[key] === undefined).map((key) => JOBS.columns[key].header);
    if (code === undefined || own === undefined) issues.push(sheetIssue('catalogue-sheet-row-incomplete', 'warning', row, missing.join(', '), { sheet: JOBS.name }));
    else if (selected.has(code)) issues.push(sheetIssue('catalogue-sheet-conflict', 'warning', row, code, { sheet: JOBS.name, used: selected.get(code)?.cells.name ?? '' }));
    else {
      selected.set(code, { ...found, code, grade: grade(own) });
      if (name === '') issues.push({ code: 'catalogue-incomplete', severity: 'warning', place: { row }, found: code, values: { missing: JOBS.columns.name.header } });
    }
  }
  return [...selected.values()];
}

function readFamilies(sheets: readonly CatalogueSheet[], issues: Issue[]): readonly JobFamily[] {
  const families = new Map<string, JobFamily>();
  for (const { row, cells } of readSheetRows(sheets, FAMILIES, issues) ?? []) {
    const id = cells.id ?? cells.name.trim();
    if (families.has(id)) issues.push(sheetIssue('catalogue-sheet-conflict', 'warning', row, `${id} ${cells.name}`, { sheet: FAMILIES.name, used: families.get(id)?.name ?? '' }));
    else families.set(id, { id: familyId(id), name: cells.name });
  }
  return [...families.values()];
}

/** @returns The family of each function, and all families, those that only a function names last. */
function readFamiliesOfJobs(rows: readonly JobRow[], listed: readonly JobFamily[], issues: Issue[]): { readonly ids: readonly FamilyId[]; readonly families: readonly JobFamily[] } {
  const families = new Map(listed.map((family) => [family.id, family]));
  const references = rows.map(({ row, cells }) => ({ row, key: cells.family, name: cells.familyName }));
  const found = findReferred(references, listed.map(({ id, name }) => ({ key: id, name })), JOBS.name, issues, true);
  const ids = references.map(({ row, key, name }, index): FamilyId => {
    const known = found[index];
    const id = familyId(known?.key ?? key ?? name.trim());
    if (families.has(id)) return id;
    families.set(id, { id, name: isBlank(name) ? id : name });
    if (id !== '') issues.push(sheetIssue('catalogue-sheet-family-new', 'info', row, isBlank(name) ? id : name, { sheet: JOBS.name }));
    return id;
  });
  return { ids, families: [...families.values()] };
}

/** @returns `undefined` when the sheet is not there. */
function readLadder(sheets: readonly CatalogueSheet[], issues: Issue[]): readonly Grade[] | undefined {
  const ladder = new Set<Grade>();
  const rows = readSheetRows(sheets, GRADES, issues);
  for (const { row, cells } of rows ?? []) {
    const label = grade(cells.grade ?? '');
    if (ladder.has(label)) issues.push(sheetIssue('catalogue-sheet-conflict', 'warning', row, label, { sheet: GRADES.name, used: label }));
    ladder.add(label);
  }
  return rows === undefined ? undefined : [...ladder];
}

const readJobRows = (sheets: readonly CatalogueSheet[], issues: Issue[]): readonly JobRow[] => selectJobs(readSheetRows(sheets, JOBS, issues, 'error') ?? [], issues);

/** @param familyIds The family of each row. */
function readJobs(sheets: readonly CatalogueSheet[], rows: readonly JobRow[], familyIds: readonly FamilyId[], ladder: readonly Grade[], issues: Issue[]): readonly ReferenceJob[] {
  const jobs = rows.map(({ code, cells: { name } }) => ({ key: code, name }));
  const activities = rowsPerJob(readSheetRows(sheets, ACTIVITIES, issues) ?? [], jobs, ACTIVITIES.name, issues);
  const characteristics = rowsPerJob(readSheetRows(sheets, CHARACTERISTICS, issues) ?? [], jobs, CHARACTERISTICS.name, issues);
  const rules = rowsPerJob(readSheetRows(sheets, RULES, issues) ?? [], jobs, RULES.name, issues);
  const levelCriteria = rowsPerJob(readSheetRows(sheets, LEVEL_CRITERIA, issues, 'silent') ?? [], jobs, LEVEL_CRITERIA.name, issues);
  return rows.map(({ code, grade: own, cells: { name, alternatives, position, purpose, context } }, index) => withDerived({
    id: referenceJobId(code), code, name, alternativeNames: alternatives, familyId: familyIds[index] ?? familyId(''), grade: own, position, purpose, context,
    activityGroups: readActivityGroups(activities.get(code) ?? [], issues), characteristics: readCharacteristics(characteristics.get(code) ?? [], issues),
    rules: readRules(rules.get(code) ?? [], own, ladder, issues), levelCriteria: readLevelCriteria(levelCriteria.get(code) ?? [], issues),
  }));
}

function readPrecedents(sheets: readonly CatalogueSheet[], jobs: readonly ReferenceJob[], issues: Issue[]): readonly Precedent[] {
  const rows = readSheetRows(sheets, PRECEDENTS, issues, 'silent') ?? [];
  return rowsWithJob(rows, jobs.map(({ code, name }) => ({ key: code, name })), PRECEDENTS.name, issues).flatMap(({ row: { row, cells: { title } }, code }) => {
    if (title === undefined) issues.push(sheetIssue('catalogue-sheet-row-incomplete', 'warning', row, PRECEDENTS.columns.title.header, { sheet: PRECEDENTS.name }));
    return title === undefined ? [] : [{ title, referenceJobId: referenceJobId(code) }];
  });
}

/**
 * Reads worksheets that `catalogueToSheets` made, however they were sorted, shortened or added to.
 * Rows go by the number in their first column; a row without one stays behind the row above it. What is not understood is an issue that names sheet and row.
 * Knowledge level and the parts of rules are read anew from the texts. The hash is that of the new content.
 * @param sheets All sheets of the workbook; others are left alone.
 */
export function sheetsToCatalogue(sheets: readonly CatalogueSheet[]): OpenedSheets {
  const issues: Issue[] = [...reportForeign(sheets)];
  const facts = readFacts(sheets, issues);
  const valueOf = (name: string): string => factOf(facts, name)?.cells.value ?? '';
  const format = valueOf(FACT_NAMES.format).trim();
  if (!format.startsWith(`${CATALOGUE_FORMAT} `)) return { kind: 'other' };
  const version = format.slice(CATALOGUE_FORMAT.length + 1);
  if (version !== String(SHEETS_VERSION)) return { kind: 'newer', version };
  const settings = readSettings(facts, issues);
  const rows = readJobRows(sheets, issues);
  const { ids, families } = readFamiliesOfJobs(rows, readFamilies(sheets, issues), issues);
  const given = readLadder(sheets, issues);
  const referenceJobs = readJobs(sheets, rows, ids, given ?? [], issues);
  const ladder = given ?? orderLadder(referenceJobs).ladder;
  const precedents = readPrecedents(sheets, referenceJobs, issues);
  issues.push(...checkGrades(referenceJobs, ladder));
  if (referenceJobs.length === 0) issues.push({ code: 'catalogue-no-jobs', severity: 'error', place: {} });
  const catalogue = orderCatalogue({
    name: valueOf(FACT_NAMES.name), version: valueOf(FACT_NAMES.version), hash: '', ladder, families, referenceJobs, settings, ...(precedents.length === 0 ? {} : { precedents }),
  });
  return { kind: 'catalogue', catalogue, issues };
}
