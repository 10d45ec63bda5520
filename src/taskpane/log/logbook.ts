/** The log that an analyst can have kept: what was run and decided goes on a sheet of the workbook, once it is switched on. */
import { RULES_VERSION } from '../../core';
import type { Decision, Language, LogEntry, Outcome } from '../../core';
import type { SourcePlace } from '../../excel/locate-source';
import type { Ending, PaneState } from '../state/pane-state';
import type { SettingsKeeper } from '../state/settings-keeper';

/** @property append As `appendLog` of src/excel. @property now As `momentOf`. */
export interface LogTools {
  readonly settings: SettingsKeeper;
  readonly pane: () => Pick<PaneState, 'catalogue' | 'style'>;
  readonly append: (entries: readonly LogEntry[], language: Language) => Promise<void>;
  readonly now: () => string;
}

/** A row that was decided about. @property decision `undefined` where it was taken away. */
export interface DecidedRow {
  readonly row: number;
  readonly decision: Decision | undefined;
  readonly outcome?: Outcome | undefined;
}

/** `failed`: it is on, and the last line could not be written. */
export type LogbookState = 'off' | 'on' | 'failed';

export interface Logbook {
  readonly state: () => LogbookState;
  /** For the whole workbook, which remembers it. */
  readonly turn: (on: boolean) => Promise<void>;
  readonly ran: (ending: Extract<Ending, { readonly kind: 'written' }>) => Promise<void>;
  readonly decided: (place: SourcePlace, rows: readonly DecidedRow[]) => Promise<void>;
}

const NO_ROWS: Readonly<Record<Outcome, number>> = { proposal: 0, review: 0, 'no-match': 0, 'too-little': 0 };

/** Outcomes that are there, counted. */
function countOutcomes(outcomes: readonly (readonly [Outcome, number])[]): LogEntry['counts'] {
  const counts = { ...NO_ROWS };
  for (const [outcome, count] of outcomes) counts[outcome] += count;
  return counts;
}

/** Nothing of it stands in the way of the work: what cannot be written is told by `state`. */
export function createLogbook({ settings, pane, append, now }: LogTools): Logbook {
  let failed = false;
  const isOn = (): boolean => settings.current().log;

  async function add(entry: Pick<LogEntry, 'what' | 'counts' | 'rows' | 'by'>, { tableName, sheetName }: SourcePlace): Promise<void> {
    if (!isOn()) return;
    const { catalogue: { name, version, hash }, style: { language, motivation, strictness = 'normal' } } = pane();
    try {
      await append([{ ...entry, on: now(), list: tableName ?? sheetName, handbook: `${name}, ${version}`, hash, rules: RULES_VERSION, settings: `${language}, ${motivation}, ${strictness}` }], language);
      failed = false;
    } catch {
      failed = true;
    }
  }

  return {
    state: () => (isOn() ? (failed ? 'failed' : 'on') : 'off'),
    async turn(on) {
      failed = false;
      await settings.change((chosen) => ({ ...chosen, log: on }));
    },
    ran: ({ place, summary: { total, outcomes } }) => add({ what: 'run', rows: String(total), by: '', counts: countOutcomes(outcomes.map(({ outcome, count }) => [outcome, count])) }, place),
    async decided(place, rows) {
      if (rows.length === 0) return;
      const told = rows.map(({ row, decision }) => `${String(row)}: ${decision === undefined || decision.grade === '' ? '–' : decision.grade}`).join('; ');
      const by = [...new Set(rows.flatMap(({ decision }) => (decision === undefined || decision.by === '' ? [] : [decision.by])))].join(', ');
      await add({ what: 'decision', rows: told, by, counts: countOutcomes(rows.flatMap(({ outcome }) => (outcome === undefined ? [] : [[outcome, 1] as const]))) }, place);
    },
  };
}
