/** Every guess about Excel that the workbench makes is known by its number, in the code and in the documents. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/built-in';

const numbersIn = (text: string, pattern: RegExp): string[] => [...new Set([...text.matchAll(pattern)].map(([, number = '']) => number))].sort();

it('are marked at their place, listed as limitations and checked by a person with Excel', () => {
  const code = readdirSync(join(ROOT, 'workbench'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts')).map((file) => readFileSync(join(ROOT, 'workbench', file), 'utf8')).join('\n');
  const marked = numbersIn(code, /Guess (G\d+):/g);
  expect(marked.length).toBeGreaterThan(10);
  // A guess without a number would slip through.
  expect(code).not.toMatch(/\bGuess(es)?:/);
  expect(numbersIn(readFileSync(join(ROOT, 'docs/known-limitations.md'), 'utf8'), /^\| (G\d+) \|/gm)).toEqual(marked);
  expect(numbersIn(readFileSync(join(ROOT, 'docs/excel-checklist.md'), 'utf8'), /\b(G\d+)\b/g)).toEqual(marked);
});
