/** What Office tells the page about itself, and what the page can ask of it: language, theme, the ribbon button, the pane. */

/** @property language As in "nl-NL"; absent outside Office. @property inExcel False in a plain browser. */
export interface HostInfo {
  readonly inExcel: boolean;
  readonly language?: string;
}

/** False when Microsoft's office.js could not be loaded: no network, or a blocked address. */
export const isOfficeLoaded = (): boolean => 'Office' in globalThis;

/** Resolves once Office is ready. */
export async function waitForOffice(): Promise<HostInfo> {
  const info = await Office.onReady();
  const inExcel = (info.host as Office.HostType | null) === Office.HostType.Excel;
  return inExcel ? { inExcel, language: Office.context.displayLanguage } : { inExcel };
}

/** The colour of the pane in the current Office theme, as "#rrggbb"; `undefined` where Office does not tell (on the web). */
export function readPaneColour(): string | undefined {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.bodyBackgroundColor;
}

/**
 * Gives a button, an item of a menu or a shortcut its work; to be called while the page loads. Excel waits for the promise before the button works again;
 * `run` itself tells the user what went wrong.
 * @param name As in the manifest's `FunctionName`, or as the `action` of a shortcut.
 */
export function associateCommand(name: string, run: () => Promise<void>): void {
  Office.actions.associate(name, (event?: Office.AddinCommands.Event | null) => {
    // A shortcut comes without an event.
    const release = (): void => {
      event?.completed();
    };
    run().then(release, release);
  });
}

/** Opens the pane, or brings it forward. */
export const showPane = (): Promise<void> => Office.addin.showAsTaskpane();

/** From now on the add-in starts with this workbook, out of sight, so that formulas and the pane have its handbook at once. Does nothing where Office cannot; never rejects. */
export async function startWithWorkbook(): Promise<void> {
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return;
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load).catch(() => undefined);
}

/** Whether an answer of a custom function may be a text with a card. */
export const showsCards = (): boolean => Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.4');
