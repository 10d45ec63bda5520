/** The settings of the open workbook: what holds now, and keeping it with the workbook. */
import { createTurns } from '../../engine/in-turn';
import { NO_SETTINGS, packSettings, SETTINGS_NAMESPACE, unpackSettings } from '../workbook-settings';
import type { WorkbookSettings } from '../workbook-settings';

/** @property readParts, replaceParts As in src/excel/workbook-parts. */
export interface KeeperTools {
  readonly readParts: (namespace: string) => Promise<readonly string[]>;
  readonly replaceParts: (namespace: string, texts: readonly string[]) => Promise<boolean>;
}

export interface SettingsKeeper {
  readonly current: () => WorkbookSettings;
  /** Reads what the workbook brought along; nothing where Excel does not give it. */
  readonly restore: () => Promise<void>;
  /** Holds at once. @returns Whether the workbook keeps it. */
  readonly change: (next: (settings: WorkbookSettings) => WorkbookSettings) => Promise<boolean>;
}

export function createSettingsKeeper({ readParts, replaceParts }: KeeperTools): SettingsKeeper {
  let settings = NO_SETTINGS;
  const inTurn = createTurns();
  return {
    current: () => settings,
    restore: () => inTurn(async () => { settings = unpackSettings(await readParts(SETTINGS_NAMESPACE)); }).catch(() => undefined),
    change(next) {
      settings = next(settings);
      // Whoever asks last leaves what holds last.
      return inTurn(() => replaceParts(SETTINGS_NAMESPACE, [packSettings(settings)])).catch(() => false);
    },
  };
}
