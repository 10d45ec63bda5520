/** Whether this user has begun before, kept by the browser as in remember-style.ts. */

const KEY = 'functie-indeling.begonnen';

export function hasBegun(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    // A store that is closed: the steps are shown, and can be skipped.
    return false;
  }
}

export function rememberBegin(): void {
  try {
    localStorage.setItem(KEY, 'ja');
  } catch {
    // It then counts for as long as the pane is open.
  }
}
