/** The worksheets that a catalogue is edited in: their names, headers and words (data only). What is written is what is recognised again. */
import type { CatalogueSettings, CharacteristicKind, RuleKind } from '../../model/catalogue';

/** @property headers Column by key, in the order in which they stand. @property required Keys without which a row, and so the sheet, is of no use. */
export interface SheetLayout<Key extends string> {
  readonly name: string;
  readonly headers: Readonly<Record<Key, string>>;
  readonly required: readonly Key[];
}

const layout = <Key extends string>(name: string, headers: Readonly<Record<Key, string>>, required: readonly NoInfer<Key>[]): SheetLayout<Key> => ({ name, headers, required });

/** First column of every sheet but the first: the order of the rows, whatever a sorting did to them. */
export const NUMBER_HEADER = 'Nr';

export const FACTS = layout('Handboek', { fact: 'Gegeven', value: 'Waarde' }, ['fact', 'value']);
export const GRADES = layout('Functiegroepen', { grade: 'Functiegroep' }, ['grade']);
export const FAMILIES = layout('Functiefamilies', { id: 'Familie', name: 'Naam' }, ['id']);
export const JOBS = layout('Functies', {
  code: 'Code', name: 'Functienaam', grade: 'Functiegroep', family: 'Functiefamilie', alternatives: 'Alternatieve functienamen (één per regel)',
  position: 'Positie in de organisatie', purpose: 'Doel', context: 'Context',
}, ['code', 'grade']);
export const ACTIVITIES = layout('Activiteiten', { code: 'Code', name: 'Functienaam', letter: 'Groep', title: 'Naam van de groep', text: 'Activiteit' }, ['code', 'text']);
export const CHARACTERISTICS = layout('Kenmerken', { code: 'Code', name: 'Functienaam', kind: 'Soort', title: 'Kenmerk', text: 'Tekst (lege regel tussen alinea\'s)' }, ['code', 'text']);
export const RULES = layout('Toepassingsregels', { code: 'Code', name: 'Functienaam', kind: 'Regel', label: 'Aanduiding', grade: 'Functiegroep', text: 'Tekst' }, ['code', 'kind']);
export const PRECEDENTS = layout('Precedenten', { code: 'Code', name: 'Functienaam', title: 'Bedrijfsfunctie' }, ['code', 'title']);

/** Rows of the first sheet. `format` marks the workbook as ours. */
export const FACT_NAMES = {
  format: 'Formaat', name: 'Naam', version: 'Versie', clearDifference: 'Aantal verschillen dat duidelijk is', combination: 'Combinatiefuncties', inTraining: 'In opleiding',
} as const;

/** Stands for the family without number or name, for functions that have none. */
export const NO_FAMILY = '(geen)';

export const KIND_WORDS: Readonly<Record<CharacteristicKind, string>> = {
  complexity: 'Complexiteit', autonomy: 'Zelfstandigheid', impact: 'Afbreukrisico', physical: 'Fysieke aspecten', other: 'Overig',
};
export const RULE_WORDS: Readonly<Record<RuleKind, string>> = { lighter: 'Lichter', equal: 'Gelijk', heavier: 'Zwaarder' };
export const COMBINATION_WORDS: Readonly<Record<CatalogueSettings['combination'], string>> = { review: 'zelf beoordelen', highest: 'hoogste groep' };
export const TRAINING_WORDS: Readonly<Record<CatalogueSettings['inTraining'], string>> = { rules: 'toepassingsregels', 'one-step-lower': 'één stap lager' };
