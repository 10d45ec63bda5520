/** Settings of a workbook that is a list of texts. */
import { createSettingsKeeper } from '../../src/taskpane/state/settings-keeper';
import type { SettingsKeeper } from '../../src/taskpane/state/settings-keeper';

/** @param parts What the workbook holds. */
export function memorySettings(parts: readonly string[] = []): SettingsKeeper & { readonly parts: () => readonly string[] } {
  let held = parts;
  return {
    ...createSettingsKeeper({
      readParts: () => Promise.resolve(held),
      replaceParts: (_namespace, texts) => {
        held = texts;
        return Promise.resolve(true);
      },
    }),
    parts: () => held,
  };
}
