/** Handbooks of test/fixtures, damaged in the ways that copying, converting and hand work damage them; and worse. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { ROOT, SEED_TEXT } from './built-in';

const FOLDER = resolve(ROOT, 'test/fixtures/handbooks');
const TEXTS = [SEED_TEXT, ...readdirSync(FOLDER).sort().filter((name) => !name.endsWith('.csv')).map((name) => readFileSync(resolve(FOLDER, name), 'utf8'))];

type Mutation = (lines: readonly string[], at: number, other: number, text: string) => readonly string[];

const MUTATIONS: readonly Mutation[] = [
  (lines, at) => lines.filter((_, index) => index !== at),
  (lines, at) => [...lines.slice(0, at + 1), ...lines.slice(at)],
  (lines, at, other) => lines.map((line, index) => (index === at ? lines[other] ?? '' : index === other ? lines[at] ?? '' : line)),
  (lines, at, other, text) => lines.map((line, index) => (index === at ? line.slice(0, other % (line.length + 1)) + text + line.slice(other % (line.length + 1)) : line)),
  (lines, at, _other, text) => [...lines.slice(0, at), text, ...lines.slice(at)],
  (lines, at) => lines.map((line, index) => (index === at ? line.replace(/ /g, '\t') : line)),
  (lines, at) => lines.map((line, index) => (index === at ? line.replace(/\t|\|/g, ' ') : line)),
  (lines, at, other) => [...lines.slice(0, Math.min(at, other)), ...lines.slice(Math.max(at, other))],
  (lines, at) => lines.map((line, index) => (index === at ? `${line}-` : line)),
];

const PIECES = ['#', '### ', '|', '\t', '1. ', '• ', '---', '| --- |', 'Functiegroep: ', 'Functiegroep', '\u00ad', 'Ã«', 'Ž', '__proto__', 'constructor', '<script>', '(((((', 'A.', 'I-', '\0', '\uD800', '￿', 'a'.repeat(300), '1.1 X', 'Bijlage', 'Lichter\t', '[](', '**', '* *'];

/** A text of test/fixtures after one to twelve changes. */
export const mutatedHandbook: fc.Arbitrary<string> = fc.tuple(
  fc.constantFrom(...TEXTS),
  fc.array(fc.tuple(fc.constantFrom(...MUTATIONS), fc.nat(), fc.nat(), fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 30 }), fc.string({ unit: 'grapheme', maxLength: 12 }))), { minLength: 1, maxLength: 12 }),
).map(([text, changes]) => changes.reduce<readonly string[]>(
  (lines, [mutate, at, other, piece]) => (lines.length === 0 ? [piece] : mutate(lines, at % lines.length, other % lines.length, piece)), text.split('\n'),
).join('\n'));
