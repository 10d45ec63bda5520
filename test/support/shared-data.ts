/** Data that lies beside the project and never in it; tests that need it are skipped, and say so, where it is absent. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROOT } from './built-in';

const DATA = resolve(ROOT, '../shared/data');

/** `describe`, or a skipped one that names what is missing. */
export function describeWithData(file: string, title: string, body: (read: (name: string) => string) => void): void {
  const found = existsSync(resolve(DATA, file));
  // A test that does not run must not look like one that passes.
  if (!found) console.warn(`skipped: ${title} (../shared/data/${file} is absent)`);
  (found ? describe : describe.skip)(title, () => { body((name) => readFileSync(resolve(DATA, name), 'utf8')); });
}
