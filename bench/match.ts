/**
 * `npm run -s bench:match -- --catalogue C.jsonl --queries Q.jsonl [--train FILES…] [--no-embedding] [--half test|fit] [--peers] [--json]`:
 * how often the matcher puts the right function first, whether its chances come true, and how fast it is; with `--peers` beside other tools.
 */
import { parseArgs } from 'node:util';
import { measureMatcher } from './measure-matcher';
import { PEERS } from './match-peers';
import { measurePeer } from './measure-peer';
import { isFitHalf, readCandidates, readQueries, toCases } from './read-match-cases';
import { trainForBench } from './train-for-bench';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    catalogue: { type: 'string' }, queries: { type: 'string' }, train: { type: 'string', multiple: true }, half: { type: 'string' },
    'no-embedding': { type: 'boolean', default: false }, peers: { type: 'boolean', default: false }, json: { type: 'boolean', default: false },
  },
});
if (values.catalogue === undefined || values.queries === undefined || (positionals.length > 0 && values.train === undefined)) {
  process.stderr.write('usage: npm run -s bench:match -- --catalogue C.jsonl --queries Q.jsonl [--train FILES] [--no-embedding] [--half test|fit] [--peers] [--json]\n');
  process.exit(2);
}
const lines = readCandidates(values.catalogue);
const { half } = values;
const queries = readQueries(values.queries).filter((line) => half === undefined || isFitHalf(line) === (half === 'fit'));
const cases = toCases(queries, lines);
// "--train a b c" leaves b and c as positionals.
const knowledge = [...(values.train ?? []), ...positionals].flatMap((files) => files.split(','));
const started = performance.now();
const table = values['no-embedding'] ? undefined : trainForBench(lines, knowledge);
const trainSeconds = (performance.now() - started) / 1000;
const matcher = measureMatcher(lines, cases, table);
const peers = values.peers ? Object.entries(PEERS).map(([name, build]) => ({ name, ...measurePeer(build, lines, cases) })) : [];
const answer = { functions: lines.length, queries: cases.length, embedding: table?.origin ?? 'none', trainSeconds, matcher, peers };
process.stdout.write(values.json ? `${JSON.stringify(answer, null, 1)}\n` : `${describe()}\n`);

function describe(): string {
  const percent = (share: number): string => (100 * share).toFixed(1);
  const kinds = Object.entries(matcher.kinds).map(([kind, { cases: count, top1, top5, mrr, ece, coverage95, noMatchAuroc }]) =>
    `${kind.padEnd(18)}${String(count).padStart(5)}  top-1 ${percent(top1)}  top-5 ${percent(top5)}  MRR ${mrr.toFixed(3)}  ECE ${ece.toFixed(3)}  coverage at 95 % ${percent(coverage95)}  no-match AUROC ${noMatchAuroc.toFixed(3)}`);
  const { queriesPerSecond: { cold, warm }, buildSeconds, memoryMegabytes } = matcher;
  const others = peers.map(({ name, kinds: { ALL }, queriesPerSecond }) => `${name.padEnd(34)} top-1 ${percent(ALL?.top1 ?? 0)}  top-5 ${percent(ALL?.top5 ?? 0)}  MRR ${(ALL?.mrr ?? 0).toFixed(3)}  ${queriesPerSecond.toFixed(0)} queries/s`);
  return [...kinds, `queries/s cold ${cold.toFixed(0)}, warm ${warm.toFixed(0)}; built in ${buildSeconds.toFixed(2)} s; ${memoryMegabytes.toFixed(0)} MB`, ...others].join('\n');
}

