/** Hands a text to the user as a file; it goes from the page to the disk and nowhere else. */

/** Time that a browser may take to begin, in milliseconds. */
const PATIENCE = 10_000;

export function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => { URL.revokeObjectURL(link.href); }, PATIENCE);
}
