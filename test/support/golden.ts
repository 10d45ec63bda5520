/** Golden files: what came out before, compared literally; rewritten only with UPDATE_GOLDEN=1, never by itself. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROOT } from './built-in';

/** Expects `actual` to be exactly the content of test/golden/`name`. */
export function expectGolden(name: string, actual: string): void {
  const path = resolve(ROOT, 'test/golden', name);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(path, actual);
  expect(existsSync(path)).toBe(true);
  expect(actual).toBe(readFileSync(path, 'utf8'));
}
