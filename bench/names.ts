/**
 * `npm run -s bench:names -- [--catalogue C.jsonl] [--queries Q.jsonl] [--train FILES…] [--no-embedding] [--half test|fit] [--list]`:
 * whether a title that is a name of a function finds it, and whether other ways to write a title give the same best function. Without files: the sample handbook.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseCatalogue } from '../src/core';
import type { Catalogue } from '../src/core';
import { allActivities } from '../src/core/model/catalogue';
import { createMatcher } from '../src/core/match/rank-references';
import type { Ranking } from '../src/core/match/rank-references';
import { isFitHalf, readCandidates, readQueries, toCatalogue } from './read-match-cases';
import { trainForBench } from './train-for-bench';
import { EXACT, VARIATIONS } from './vary-title';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { catalogue: { type: 'string' }, queries: { type: 'string' }, train: { type: 'string', multiple: true }, half: { type: 'string' }, 'no-embedding': { type: 'boolean', default: false }, list: { type: 'boolean', default: false } },
});
const SAMPLE = 'assets/sample/handboek-technische-handel.md';
const lines = values.catalogue === undefined ? [] : readCandidates(values.catalogue);
const catalogue: Catalogue = values.catalogue === undefined ? parseCatalogue(readFileSync(SAMPLE, 'utf8'), { name: SAMPLE, version: '1' }).catalogue : toCatalogue(lines);
const knowledge = [...(values.train ?? []), ...positionals].flatMap((files) => files.split(','));
const { rank } = createMatcher(catalogue, values['no-embedding'] || values.catalogue === undefined ? undefined : trainForBench(lines, knowledge));
const ask = (title: string, tasks = ''): Ranking => rank({ row: 2, fields: { title, ...(tasks === '' ? {} : { tasks }) } });

/** Names with the functions that have them: a name of several is right with each. */
const owners = new Map<string, Set<string>>();
for (const { id, name, alternativeNames } of catalogue.referenceJobs) for (const one of [name, ...alternativeNames]) owners.set(one.toLowerCase(), (owners.get(one.toLowerCase()) ?? new Set()).add(id));
const names = catalogue.referenceJobs.flatMap((job) => [job.name, ...job.alternativeNames].map((name) => ({ name, job })));

/** Chance of the best match from which a name counts as certain. */
const CERTAIN = 0.9;
const percent = (part: number, of: number): string => `${((100 * part) / Math.max(1, of)).toFixed(1)} % of ${String(of)}`;
const told = (what: string, right: number, of: number): void => { process.stdout.write(`${what.padEnd(42)} ${percent(right, of)}\n`); };

function tellNames(what: string, answers: readonly { readonly name: string; readonly ranking: Ranking }[]): void {
  const isFirst = ({ name, ranking: { matches: [best] } }: (typeof answers)[number]): boolean => best !== undefined && [best.referenceJobId, ...best.tied].some((id) => owners.get(name.toLowerCase())?.has(id) === true);
  told(`${what}: first`, answers.filter(isFirst).length, answers.length);
  told(`${what}: certain`, answers.filter((one) => isFirst(one) && (one.ranking.matches[0]?.probability ?? 0) * (1 + (one.ranking.matches[0]?.tied.length ?? 0)) >= CERTAIN).length, answers.length);
  if (values.list) for (const one of answers) if (!isFirst(one)) process.stdout.write(`  ${one.name} -> ${String(one.ranking.matches[0]?.referenceJobId)}\n`);
}

tellNames('a name', names.map(({ name }) => ({ name, ranking: ask(name) })));
tellNames('a name beside tasks of its own', names.map(({ name, job }) => ({ name, ranking: ask(name, allActivities(job).slice(0, 5).map(({ text }) => text).join('\n')) })));
const others = catalogue.referenceJobs;
tellNames('a name beside tasks of another', names.map(({ name }, at) => {
  const other = others[(at * 7 + 3) % others.length];
  return { name, ranking: ask(name, other === undefined ? '' : allActivities(other).slice(0, 5).map(({ text }) => text).join('\n')) };
}));
for (const [how, vary] of Object.entries(VARIATIONS)) tellNames(`a name, ${how}`, names.flatMap(({ name }, place) => { const other = vary(name, place); return other === undefined ? [] : [{ name, ranking: ask(other) }]; }));

/** Titles as people write them, each once. */
const titles = values.queries === undefined ? [] : [...new Set(readQueries(values.queries).filter((line) => values.half === undefined || isFitHalf(line) === (values.half === 'fit')).filter(({ kind, title }) => title !== '' && !kind.startsWith('dirty')).map(({ title }) => title))];
for (const [how, vary] of Object.entries(VARIATIONS)) {
  const pairs = titles.flatMap((title, place) => { const other = vary(title, place); return other === undefined ? [] : [{ title, other }]; });
  if (pairs.length === 0) continue;
  const changed = pairs.filter(({ title, other }) => ask(title).matches[0]?.referenceJobId !== ask(other).matches[0]?.referenceJobId);
  told(`same best${EXACT.includes(how) ? ' (must)' : ''}: ${how}`, pairs.length - changed.length, pairs.length);
  if (values.list) for (const { title, other } of changed) process.stdout.write(`  ${title} | ${other}: ${String(ask(title).matches[0]?.referenceJobId)} ${String(ask(other).matches[0]?.referenceJobId)}\n`);
}
