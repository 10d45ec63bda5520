/** A line of the log of a workbook: what was done, with what, and what came of it. Every cell is text, so that no program makes another value of it. */
import type { Language } from '../model/result-style';
import type { Outcome } from '../model/proposal';

/**
 * @property on When: `2026-11-27 14:05`. @property what A run over a list, or decisions of a person. @property list Its table or sheet. @property handbook Name and version. @property hash Of the handbook. @property rules Version of the rules of the program.
 * @property settings How results were told and how strict. @property counts Rows of each outcome; of a decision those of the rows that were decided about. @property rows Which rows, and for decisions the groups. @property by Who, '' where nobody said so.
 */
export interface LogEntry {
  readonly on: string;
  readonly what: 'run' | 'decision';
  readonly list: string;
  readonly handbook: string;
  readonly hash: string;
  readonly rules: string;
  readonly settings: string;
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly rows: string;
  readonly by: string;
}

/** Name of the sheet, in every language: by it the log is found again. */
export const LOG_SHEET = 'Logboek';

/** The columns, in order; the last two are the chain. */
export const LOG_HEADERS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['Nr', 'Wanneer', 'Wat', 'Lijst', 'Handboek', 'Kenmerk handboek', 'Versie regels', 'Instellingen', 'Voorstel', 'Beoordelen', 'Geen passende referentiefunctie', 'Te weinig informatie', 'Rijen', 'Door', 'Vorige controle', 'Controle'],
  en: ['No', 'When', 'What', 'List', 'Handbook', 'Handbook mark', 'Rules version', 'Settings', 'Proposal', 'Review', 'No suitable reference job', 'Too little information', 'Rows', 'By', 'Previous check', 'Check'],
};

const WHAT: Readonly<Record<Language, Readonly<Record<LogEntry['what'], string>>>> = { nl: { run: 'Ingedeeld', decision: 'Besloten' }, en: { run: 'Graded', decision: 'Decided' } };

/** Longest text of a cell, well below what a cell can hold. */
const LONGEST = 8_000;

/** The cells of an entry before those of the chain, without its number. */
export const entryTexts = ({ on, what, list, handbook, hash, rules, settings, counts, rows, by }: LogEntry, language: Language): readonly string[] =>
  [on, WHAT[language][what], list, handbook, hash, rules, settings, String(counts.proposal), String(counts.review), String(counts['no-match']), String(counts['too-little']), rows, by].map((text) => text.replace(/\s+/g, ' ').trim().slice(0, LONGEST));
