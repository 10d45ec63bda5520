/** What the analyst chose for this workbook, as it travels in it: how strict, and what the columns of its lists are. */
import { fromBase64, JOB_FIELDS, normaliseHeader, SEARCHED_ROWS, STRICTNESSES, toBase64 } from '../core';
import type { JobField, MappingOverrides, Strictness, Table } from '../core';
import type { SourcePlace } from '../excel/locate-source';

/** A list as it is known again: by the name of its table, else by its sheet and headers. */
export type ListName = Pick<SourcePlace, 'sheetName' | 'tableName'>;

/** @property headers Of the whole list when something was said of it. @property overrides By header, never by position. */
export interface ListMapping {
  readonly sheetName: string;
  readonly tableName?: string;
  readonly headers: readonly string[];
  readonly overrides: MappingOverrides;
}

/** @property log Whether a log is kept. @property refused New results that the analyst did not want in place of the earlier ones, by `refusalOf`: they are not asked after again. */
export interface WorkbookSettings {
  readonly strictness: Strictness;
  readonly log: boolean;
  readonly refused: readonly string[];
  readonly mappings: readonly ListMapping[];
}

export const NO_SETTINGS: WorkbookSettings = { strictness: 'normal', log: false, refused: [], mappings: [] };

/** The namespace of the part; another one for another shape. */
export const SETTINGS_NAMESPACE = 'urn:functie-indeling:instellingen:1';
const PART = /<instellingen\b[^>]*>([A-Za-z0-9+/=\s]*)<\/instellingen>/;

/** Headers of a list that must be among the first rows of another, as a share, for the two to be one. */
const SAME_LIST = 0.5;

const textsOf = ({ rows }: Pick<Table, 'rows'>): ReadonlySet<string> => new Set(rows.slice(0, SEARCHED_ROWS).flatMap((row) => row.map((cell) => normaliseHeader(String(cell ?? '')))));

/** The mapping of a list, if anything was said of it. @param table Its first rows. */
function findMapping({ mappings }: WorkbookSettings, { sheetName, tableName }: ListName, table: Pick<Table, 'rows'>): ListMapping | undefined {
  const named = tableName === undefined ? undefined : mappings.find((mapping) => mapping.tableName === tableName);
  if (named !== undefined || mappings.length === 0) return named;
  const texts = textsOf(table);
  const share = ({ headers }: ListMapping): number => headers.filter((header) => texts.has(normaliseHeader(header))).length / Math.max(1, headers.length);
  const [best] = mappings.filter((mapping) => mapping.sheetName === sheetName).sort((a, b) => share(b) - share(a));
  return best !== undefined && share(best) >= SAME_LIST ? best : undefined;
}

/** What the analyst said of the columns that the list has; of those that are gone nothing is left. */
export function overridesFor(settings: WorkbookSettings, list: ListName, table: Pick<Table, 'rows'>): MappingOverrides {
  const said = findMapping(settings, list, table)?.overrides;
  if (said === undefined) return {};
  const texts = textsOf(table);
  return Object.fromEntries(Object.entries(said).filter(([header]) => texts.has(normaliseHeader(header))));
}

/** @param headers All headers of the list as it is now. @param use `undefined`: as it is recognised. */
export function withColumn(settings: WorkbookSettings, list: ListName, headers: readonly string[], header: string, use: JobField | 'ignore' | undefined): WorkbookSettings {
  const table = { rows: [headers] };
  const known = findMapping(settings, list, table);
  const others = Object.fromEntries(Object.entries(overridesFor(settings, list, table)).filter(([said]) => said !== header));
  const overrides = use === undefined ? others : { ...others, [header]: use };
  const rest = settings.mappings.filter((mapping) => mapping !== known);
  if (Object.keys(overrides).length === 0) return { ...settings, mappings: rest };
  return { ...settings, mappings: [...rest, { sheetName: list.sheetName, ...(list.tableName === undefined ? {} : { tableName: list.tableName }), headers, overrides }] };
}

/** Everything in a list as it is recognised. */
export function withoutColumns(settings: WorkbookSettings, list: ListName, headers: readonly string[]): WorkbookSettings {
  const known = findMapping(settings, list, { rows: [headers] });
  return { ...settings, mappings: settings.mappings.filter((mapping) => mapping !== known) };
}

/** Most refusals that a workbook remembers; the oldest go first. */
const REMEMBERED = 20_000;

export const withRefused = (settings: WorkbookSettings, refused: readonly string[]): WorkbookSettings =>
  ({ ...settings, refused: [...new Set([...settings.refused, ...refused])].slice(-REMEMBERED) });

/** One part of XML. */
export const packSettings = (settings: WorkbookSettings): string =>
  `<instellingen xmlns="${SETTINGS_NAMESPACE}">${toBase64(new TextEncoder().encode(JSON.stringify(settings)))}</instellingen>`;

const USES: ReadonlySet<unknown> = new Set<string>([...JOB_FIELDS, 'ignore']);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((one) => typeof one === 'string');
const isOverrides = (value: unknown): value is MappingOverrides => isRecord(value) && Object.values(value).every((use) => USES.has(use));

function isMapping(value: unknown): value is ListMapping {
  if (!isRecord(value)) return false;
  const { sheetName, tableName, headers, overrides } = value;
  return typeof sheetName === 'string' && (tableName === undefined || typeof tableName === 'string') && isTexts(headers) && isOverrides(overrides);
}

function readSettings(value: unknown): WorkbookSettings {
  if (!isRecord(value)) return NO_SETTINGS;
  const { mappings, strictness, log, refused } = value;
  return {
    strictness: STRICTNESSES.find((one) => one === strictness) ?? 'normal',
    log: log === true,
    refused: isTexts(refused) ? refused : [],
    mappings: Array.isArray(mappings) ? mappings.filter(isMapping) : [],
  };
}

/** @param parts XML of the namespace; whatever in it is not ours is as if it were not there. */
export function unpackSettings(parts: readonly string[]): WorkbookSettings {
  for (const part of parts) {
    try {
      return readSettings(JSON.parse(new TextDecoder().decode(fromBase64((PART.exec(part)?.[1] ?? '').replace(/\s+/g, '')))));
    } catch {
      // Another program's, or damaged: the choice is made again.
    }
  }
  return NO_SETTINGS;
}
