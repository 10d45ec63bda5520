/** The add-in's keyboard shortcuts, as the file beside its manifest describes them. */

/** @property key As in "Ctrl+Alt+1", per platform. */
export interface ShortcutsFile {
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
}

/** The keys of an event as the file writes them; digits by their place, which other characters share. */
function keysOf({ ctrlKey, altKey, shiftKey, key, code }: KeyboardEvent): string {
  const name = /^Digit\d$/.test(code) ? code.slice(-1) : key.length === 1 ? key.toUpperCase() : key.replace(/^Arrow/, '');
  return [ctrlKey ? 'Ctrl' : '', altKey ? 'Alt' : '', shiftKey ? 'Shift' : '', name].filter((part) => part !== '').join('+');
}

/** While the spreadsheet has the keyboard; the grid does not see keys that are the add-in's. */
export function watchShortcuts({ shortcuts }: ShortcutsFile, run: (action: string) => void): void {
  const actions = new Map(shortcuts.map(({ action, key }) => [key.default.toLowerCase(), action]));
  window.addEventListener('keydown', (event) => {
    const action = actions.get(keysOf(event).toLowerCase());
    if (action === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    run(action);
  }, { capture: true });
}
