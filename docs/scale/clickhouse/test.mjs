/**
 * `npm ci && npm test [-- ROWS]`: ROWS jobs (200,000) by one run of the command line, and by ClickHouse with one and with two processes of it: the counts per group
 * and a hash over all cells must be equal. ClickHouse is that of chdb, in this process.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Session } from 'chdb';

const HERE = import.meta.dirname;
const ROOT = resolve(HERE, '../../..');
const ROWS = Number(process.argv[2] ?? 200_000);
/** Different jobs among them: inventories repeat themselves. */
const DIFFERENT = 5_000;

const command = ['node', join(ROOT, 'tools/compile-cli.cjs')];
process.env.FUNCTIE_INDELING = command.join(' ');
process.env.HANDBOEK = join(ROOT, 'assets/sample/handboek-technische-handel.md');

const folder = mkdtempSync(join(tmpdir(), 'indeling-clickhouse-'));
const database = join(folder, 'database');
mkdirSync(join(database, 'user_scripts'), { recursive: true });
copyFileSync(join(HERE, 'functie-indeling.sh'), join(database, 'user_scripts/functie-indeling.sh'));
const session = new Session(database);

const timed = (name, work) => {
  const [started, before] = [performance.now(), process.resourceUsage()];
  const answer = work();
  const children = (performance.now() - started) / 1_000;
  console.log(`${name}: ${children.toFixed(1)} s, ${Math.round(ROWS / children).toLocaleString('en')} rows/s; ${((process.resourceUsage().userCPUTime - before.userCPUTime) / 1e6).toFixed(1)} s of processor in this process`);
  return answer;
};

try {
  session.query(`CREATE DATABASE IF NOT EXISTS werk ENGINE = Atomic`);
  session.query(`CREATE TABLE werk.functies (nr UInt64, titel String, taken String) ENGINE = MergeTree ORDER BY nr`);
  const list = (words) => `[${words.map((word) => `'${word}'`).join(', ')}]`;
  const word = (seed) => `${list(['verkoop', 'inkoop', 'magazijn', 'planning', 'administratie', 'onderhoud', 'techniek', 'transport', 'kwaliteit', 'service', 'personeel'])}[1 + (${seed}) % 11]`;
  session.query(`INSERT INTO werk.functies SELECT number, concat(${list(['medewerker', 'adviseur', 'planner', 'monteur', 'hoofd', 'assistent'])}[1 + number % ${DIFFERENT} % 6], ' ', ${word(`intDiv(number % ${DIFFERENT}, 6)`)}, ' ', toString(number % ${DIFFERENT})),
    concat(${word(`number % ${DIFFERENT} * 7`)}, ' uitvoeren en "', ${word(`number % ${DIFFERENT} * 3 + 1`)}, '" bewaken; overleg met ', ${word(`number % ${DIFFERENT}`)}) FROM numbers(${ROWS})`);

  const sql = readFileSync(join(HERE, 'indeling.sql'), 'utf8').replace(/^--.*\n/gm, '').replaceAll('FROM functies', 'FROM werk.functies').trim();
  const [, select = '', settings = ''] = /^([\s\S]*?)\n(SETTINGS input[\s\S]*);$/.exec(sql) ?? [];
  const structure = /'(nr UInt64[^']*)'/.exec(select)?.[1] ?? '';
  const columns = structure.split(', ').map((column) => column.replace(/ (?:U?Int\d+|String|Nullable\(\w+\))$/, ''));
  const judge = (from) => session.query(`SELECT \`Voorstel functiegroep\` AS groep, count() AS aantal, sum(cityHash64(${columns.map((column) => `toString(${column})`).map((text) => `ifNull(${text}, '-')`).join(', ')})) AS som FROM (${from}) GROUP BY groep ORDER BY groep ${settings}`, 'CSV');

  const single = timed('one run of the command line', () => {
    const [input, output] = [join(folder, 'in.ndjson'), join(database, 'uit.ndjson')];
    session.query(`SELECT nr, titel AS Functie, taken AS Taken FROM werk.functies ORDER BY nr INTO OUTFILE '${input}' FORMAT JSONEachRow`);
    const { status } = spawnSync(command[0], [...command.slice(1), 'classify', '--format', 'ndjson', '-', '--jobs', '1', '--quiet', '--catalogue', process.env.HANDBOEK], { stdio: [openSync(input, 'r'), openSync(output, 'w'), 'inherit'] });
    if (status !== 0) throw new Error(`the command ended with ${String(status)}`);
    return judge(`SELECT * FROM file('${output}', 'JSONEachRow', '${structure.replaceAll("'", "''")}')`);
  });
  const part = (which) => select.replace('FROM werk.functies', `FROM werk.functies WHERE ${which}`);
  const one = timed('ClickHouse, one process', () => judge(select));
  const two = timed('ClickHouse, two processes', () => judge(`${part('nr % 2 = 0')} UNION ALL ${part('nr % 2 = 1')}`));
  console.log(single);
  const total = single.trimEnd().split('\n').reduce((sum, line) => sum + Number(line.split(',').at(-2)), 0);
  if (one !== single || two !== single || total !== ROWS) {
    console.error('NOT EQUAL', { one, two, total });
    process.exitCode = 1;
  } else console.log(`equal: ${ROWS.toLocaleString('en')} rows, counts and hashes of all cells`);
} finally {
  session.cleanup?.();
  rmSync(folder, { recursive: true, force: true });
}
