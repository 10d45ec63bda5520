/** The worksheets that a catalogue is edited in: their names, headers and words (data only). What is written is what is recognised again. */
import type { CatalogueSettings, CharacteristicKind, RuleKind } from '../../model/catalogue';
import { item, key, keyOrNone, label, lines, paragraphs, prose } from './cell-notation';
import type { Column } from './cell-notation';

/** What its columns hold, by key. */
export type Columns = Readonly<Record<string, Column<unknown>>>;
export type ValuesOf<Of extends Columns> = { readonly [Key in keyof Of]: ReturnType<Of[Key]['read']> };

/** @property columns By key, in the order in which they stand. @property required Keys without which a row, and so the sheet, is of no use. @property spare Keys that nobody misses. */
export interface SheetLayout<Of extends Columns> {
  readonly name: string;
  readonly columns: Of;
  readonly required: readonly (keyof Of)[];
  readonly spare: readonly (keyof Of)[];
}

const layout = <Of extends Columns>(name: string, columns: Of, required: readonly (keyof Of)[], spare: readonly (keyof Of)[] = []): SheetLayout<Of> => ({ name, columns, required, spare });

/** First column of every sheet but the first: the order of the rows, whatever a sorting did to them. */
export const NUMBER_HEADER = 'Nr';

/** Stands for the family without number or name, for functions that have none. */
const NO_FAMILY = '(geen)';

/** The function that a row belongs to: its code counts, its name is there to read. */
const OF_JOB = { code: key('Code'), name: label('Functienaam') };

export const FACTS = layout('Handboek', { fact: key('Gegeven'), value: label('Waarde') }, ['fact', 'value']);
export const GRADES = layout('Functiegroepen', { grade: key('Functiegroep') }, ['grade']);
export const FAMILIES = layout('Functiefamilies', { id: keyOrNone('Familie', NO_FAMILY), name: label('Naam') }, ['id']);
export const JOBS = layout('Functies', {
  ...OF_JOB, grade: key('Functiegroep'), family: keyOrNone('Familie', NO_FAMILY), familyName: label('Functiefamilie'), alternatives: lines('Alternatieve functienamen (één per regel)'),
  position: prose('Positie in de organisatie'), purpose: prose('Doel'), context: prose('Context'),
}, ['code', 'grade'], ['family']);
export const ACTIVITIES = layout('Activiteiten', { ...OF_JOB, letter: key('Groep'), title: label('Naam van de groep'), text: item('Activiteit') }, ['code', 'text']);
export const CHARACTERISTICS = layout('Kenmerken', { ...OF_JOB, kind: key('Soort'), title: key('Kenmerk'), text: paragraphs('Tekst (lege regel tussen alinea\'s)') }, ['code', 'text']);
export const RULES = layout('Toepassingsregels', { ...OF_JOB, kind: key('Regel'), label: key('Aanduiding'), grade: key('Functiegroep'), text: prose('Tekst') }, ['code', 'kind']);
export const LEVEL_CRITERIA = layout('Niveaukenmerken', { ...OF_JOB, kind: key('Soort'), title: key('Kenmerk'), text: prose('Tekst') }, ['code', 'text']);
export const PRECEDENTS = layout('Precedenten', { ...OF_JOB, title: item('Bedrijfsfunctie') }, ['code', 'title']);

export const SHEET_NAMES: readonly string[] = [FACTS, JOBS, ACTIVITIES, CHARACTERISTICS, RULES, LEVEL_CRITERIA, GRADES, FAMILIES, PRECEDENTS].map(({ name }) => name);

/** Rows of the first sheet. `format` marks the workbook as ours. */
export const FACT_NAMES = {
  format: 'Formaat', name: 'Naam', version: 'Versie', clearDifference: 'Aantal verschillen dat duidelijk is', combination: 'Combinatiefuncties', inTraining: 'In opleiding',
} as const;

export const KIND_WORDS: Readonly<Record<CharacteristicKind, string>> = {
  complexity: 'Complexiteit', autonomy: 'Zelfstandigheid', impact: 'Afbreukrisico', physical: 'Fysieke aspecten', other: 'Overig',
};
export const RULE_WORDS: Readonly<Record<RuleKind, string>> = { lighter: 'Lichter', equal: 'Gelijk', heavier: 'Zwaarder' };
export const COMBINATION_WORDS: Readonly<Record<CatalogueSettings['combination'], string>> = { review: 'zelf beoordelen', highest: 'hoogste groep' };
export const TRAINING_WORDS: Readonly<Record<CatalogueSettings['inTraining'], string>> = { rules: 'toepassingsregels', 'one-step-lower': 'één stap lager' };
