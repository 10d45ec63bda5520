/** Worksheets -> catalogue: reads back what `catalogueToSheets` wrote and an analyst edited. */
import type { Catalogue, CatalogueSettings, JobFamily, Precedent, ReferenceJob } from '../../model/catalogue';
import { familyId, grade, referenceJobId } from '../../model/ids';
import type { FamilyId, Grade } from '../../model/ids';
import type { Issue } from '../../model/issue';
import { fold } from '../../text/fold';
import { CATALOGUE_FORMAT, orderCatalogue } from '../catalogue-file';
import { orderLadder } from '../order-ladder';
import { DEFAULT_SETTINGS } from '../read-catalogue';
import { checkGrades } from './check-grades';
import { SHEETS_VERSION } from './catalogue-to-sheets';
import type { CatalogueSheet } from './catalogue-to-sheets';
import { withDerived } from './derived-parts';
import { findFamily } from './family-names';
import { keyOfWord, readActivityGroups, readCharacteristics, readRules } from './read-job-parts';
import { readSheetRows, sheetIssue } from './read-sheet-rows';
import type { SheetRow } from './read-sheet-rows';
import { rowsPerJob } from './rows-per-job';
import {
  ACTIVITIES, CHARACTERISTICS, COMBINATION_WORDS, FACT_NAMES, FACTS, FAMILIES, GRADES, JOBS, NO_FAMILY, PRECEDENTS, RULES, TRAINING_WORDS,
} from './sheet-layout.nl';

/** `other`: not our sheets. `newer`: of a form that we do not know. */
export type OpenedSheets =
  | { readonly kind: 'catalogue'; readonly catalogue: Catalogue; readonly issues: readonly Issue[] }
  | { readonly kind: 'newer'; readonly version: string }
  | { readonly kind: 'other' };

type Facts = ReadonlyMap<string, SheetRow<'fact' | 'value'>>;
const factKey = (name: string): string => fold(name).trim();

const LAYOUT_NAMES: readonly string[] = [FACTS, JOBS, ACTIVITIES, CHARACTERISTICS, RULES, GRADES, FAMILIES, PRECEDENTS].map(({ name }) => factKey(name));
const KNOWN_FACTS: readonly string[] = Object.values(FACT_NAMES).map((name) => factKey(name));

/** Sheets and facts that are the analyst's own. */
function reportForeign(sheets: readonly CatalogueSheet[], facts: Facts): readonly Issue[] {
  const own = sheets.filter(({ name, table }) => !LAYOUT_NAMES.includes(factKey(name)) && table.rows.some((row) => row.some((cell) => cell !== null && cell !== '')));
  return [
    ...own.map(({ name }) => sheetIssue('catalogue-sheet-unused', 'info', name, undefined, name)),
    ...[...facts].filter(([key]) => !KNOWN_FACTS.includes(key)).map(([, { row, cells }]) => sheetIssue('catalogue-sheet-unused', 'info', FACTS.name, row, cells.fact)),
  ];
}

type JobRow = SheetRow<keyof typeof JOBS.headers>;

function readFacts(sheets: readonly CatalogueSheet[]): Facts {
  return new Map(readSheetRows(sheets, FACTS, []).map((row) => [factKey(row.cells.fact), row]));
}

function readSettings(facts: Facts, issues: Issue[]): CatalogueSettings {
  const choose = <Value>(name: string, read: (text: string) => Value | undefined, standard: Value, shown: string): Value => {
    const row = facts.get(factKey(name));
    const value = row === undefined ? undefined : read(row.cells.value);
    if (value === undefined) issues.push(sheetIssue('catalogue-sheet-value-unknown', 'warning', FACTS.name, row?.row, row?.cells.value ?? '', { column: name, used: shown }));
    return value ?? standard;
  };
  const { clearDifference, combination, inTraining } = DEFAULT_SETTINGS;
  return {
    clearDifference: choose(FACT_NAMES.clearDifference, (text) => (/^[1-9]\d*$/.test(text.trim()) ? Number(text) : undefined), clearDifference, String(clearDifference)),
    combination: choose(FACT_NAMES.combination, (text) => keyOfWord(COMBINATION_WORDS, text), combination, COMBINATION_WORDS[combination]),
    inTraining: choose(FACT_NAMES.inTraining, (text) => keyOfWord(TRAINING_WORDS, text), inTraining, TRAINING_WORDS[inTraining]),
  };
}

/** Rows that can be a function: with a code, each code once, and a group. */
function selectJobs(rows: readonly JobRow[], issues: Issue[]): readonly JobRow[] {
  const selected = new Map<string, JobRow>();
  for (const found of rows) {
    const row = { ...found, cells: { ...found.cells, code: found.cells.code.trim(), grade: found.cells.grade.trim() } };
    const { code, name } = row.cells;
    const missing = JOBS.required.filter((key) => row.cells[key] === '').map((key) => JOBS.headers[key]);
    if (missing.length > 0) issues.push(sheetIssue('catalogue-sheet-row-incomplete', 'warning', JOBS.name, row.row, missing.join(', ')));
    else if (selected.has(code)) issues.push(sheetIssue('catalogue-sheet-conflict', 'warning', JOBS.name, row.row, code, { used: selected.get(code)?.cells.name ?? '' }));
    else selected.set(code, row);
    if (name === '' && missing.length === 0) issues.push({ code: 'catalogue-incomplete', severity: 'warning', place: { row: row.row }, found: code, values: { missing: JOBS.headers.name } });
  }
  return [...selected.values()];
}

function readFamilies(sheets: readonly CatalogueSheet[], issues: Issue[]): JobFamily[] {
  const families = new Map<string, JobFamily>();
  for (const { row, cells: { id: said, name } } of readSheetRows(sheets, FAMILIES, issues)) {
    const id = said.trim() === NO_FAMILY ? '' : said.trim() || name.trim();
    if (families.has(id)) issues.push(sheetIssue('catalogue-sheet-conflict', 'warning', FAMILIES.name, row, said, { used: families.get(id)?.name ?? '' }));
    else families.set(id, { id: familyId(id), name });
  }
  return [...families.values()];
}

/** @param families Learns families that only a function names. */
function readFamilyOf({ row, cells: { family: said } }: JobRow, families: JobFamily[], issues: Issue[]): FamilyId {
  const text = said.trim();
  const found = findFamily(families, text);
  if (found !== undefined) return found.id;
  families.push({ id: familyId(text), name: text });
  if (text !== '') issues.push(sheetIssue('catalogue-sheet-family-new', 'info', JOBS.name, row, text));
  return familyId(text);
}

function readLadder(sheets: readonly CatalogueSheet[], issues: Issue[]): readonly Grade[] {
  return [...new Set(readSheetRows(sheets, GRADES, issues).map(({ cells }) => grade(cells.grade.trim())))];
}

function readJobs(sheets: readonly CatalogueSheet[], families: JobFamily[], ladder: readonly Grade[], issues: Issue[]): readonly ReferenceJob[] {
  const rows = selectJobs(readSheetRows(sheets, JOBS, issues, true), issues);
  const heads = rows.map(({ cells }) => cells);
  const activities = rowsPerJob(readSheetRows(sheets, ACTIVITIES, issues), heads, ACTIVITIES.name, issues);
  const characteristics = rowsPerJob(readSheetRows(sheets, CHARACTERISTICS, issues), heads, CHARACTERISTICS.name, issues);
  const rules = rowsPerJob(readSheetRows(sheets, RULES, issues), heads, RULES.name, issues);
  return rows.map((row) => {
    const { code, name, alternatives, position, purpose, context } = row.cells;
    const own = grade(row.cells.grade);
    return withDerived({
      id: referenceJobId(code), code, name, alternativeNames: alternatives.split('\n').filter((line) => line.trim() !== ''), familyId: readFamilyOf(row, families, issues), grade: own, position, purpose, context,
      activityGroups: readActivityGroups(activities.get(code) ?? [], issues), characteristics: readCharacteristics(characteristics.get(code) ?? [], issues),
      rules: readRules(rules.get(code) ?? [], own, ladder, issues),
    });
  });
}

function readPrecedents(sheets: readonly CatalogueSheet[], jobs: readonly ReferenceJob[], issues: Issue[]): readonly Precedent[] {
  if (!sheets.some(({ name }) => name === PRECEDENTS.name)) return [];
  const rows = readSheetRows(sheets, PRECEDENTS, issues);
  const codeOf = new Map([...rowsPerJob(rows, jobs, PRECEDENTS.name, issues)].flatMap(([code, own]) => own.map((row) => [row.row, code] as const)));
  return rows.flatMap(({ row, cells: { title } }) => {
    const code = codeOf.get(row);
    if (title === '') issues.push(sheetIssue('catalogue-sheet-row-incomplete', 'warning', PRECEDENTS.name, row, PRECEDENTS.headers.title));
    return code === undefined || title === '' ? [] : [{ title, referenceJobId: referenceJobId(code) }];
  });
}

/**
 * Reads worksheets that `catalogueToSheets` made, however they were sorted, shortened or added to.
 * Rows go by the number in their first column; a row without one stays behind the row above it. What is not understood is an issue that names sheet and row.
 * Knowledge level and the parts of rules are read anew from the texts. The hash is that of the new content.
 * @param sheets All sheets of the workbook; others are left alone.
 */
export function sheetsToCatalogue(sheets: readonly CatalogueSheet[]): OpenedSheets {
  const facts = readFacts(sheets);
  const format = facts.get(factKey(FACT_NAMES.format))?.cells.value.trim() ?? '';
  if (!format.startsWith(`${CATALOGUE_FORMAT} `)) return { kind: 'other' };
  const version = format.slice(CATALOGUE_FORMAT.length + 1);
  if (version !== String(SHEETS_VERSION)) return { kind: 'newer', version };
  const issues: Issue[] = [...reportForeign(sheets, facts)];
  const settings = readSettings(facts, issues);
  const families = readFamilies(sheets, issues);
  const given = readLadder(sheets, issues);
  const referenceJobs = readJobs(sheets, families, given, issues);
  const ladder = given.length === 0 ? orderLadder(referenceJobs).ladder : given;
  const precedents = readPrecedents(sheets, referenceJobs, issues);
  issues.push(...checkGrades(referenceJobs, ladder));
  if (referenceJobs.length === 0) issues.push({ code: 'catalogue-no-jobs', severity: 'error', place: {} });
  const valueOf = (name: string): string => facts.get(factKey(name))?.cells.value ?? '';
  const catalogue = orderCatalogue({
    name: valueOf(FACT_NAMES.name), version: valueOf(FACT_NAMES.version), hash: '', ladder, families, referenceJobs, settings, ...(precedents.length === 0 ? {} : { precedents }),
  });
  return { kind: 'catalogue', catalogue, issues };
}
