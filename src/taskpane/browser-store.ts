/** Small things that the browser of this user keeps from one time to the next; Office gives each address of the add-in a store of its own. */

/** @returns `undefined` where nothing is kept, or the store is closed. */
export function recallText(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Where the store is closed it counts for as long as the pane is open. */
export function rememberText(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // Nothing that the user has to know.
  }
}
