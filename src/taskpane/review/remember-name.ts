/** Who decides, kept by the browser of this user. */
const KEY = 'functie-indeling.besluit-door';

export function recallName(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

export function rememberName(by: string): void {
  try {
    localStorage.setItem(KEY, by);
  } catch {
    // It then counts for as long as the pane is open.
  }
}
