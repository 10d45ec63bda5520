/** The nightly run: every property test with cases of a new seed, what is thorough at night only, and damaged handbooks, round after round. `npm run nightly -- [MINUTES] [SECONDS_PER_PROPERTY]`; all rounds are run, and it fails when one did. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..');
/** Handbooks per round; some 100 a second. */
const FUZZED = '20000';
/** Longest for one test, in milliseconds: several properties, each with its shrinking. */
const TEST_TIMEOUT = '600000';

const propertyTests = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file) && /^import .*'fast-check'|PROPERTY_SECONDS/m.test(readFileSync(join(ROOT, 'test', file), 'utf8')))
  .map((file) => join('test', file));

const run = (command: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): boolean =>
  spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...environment }, shell: process.platform === 'win32' }).status === 0;

const [minutes = '60', seconds = '20'] = process.argv.slice(2);
const end = Date.now() + 60_000 * Number(minutes);
let failed = 0;
for (let round = 1; round === 1 || Date.now() < end; round += 1) {
  const seed = String(Date.now() % 2 ** 31);
  process.stderr.write(`Round ${String(round)}, seed ${seed}\n`);
  const held = run('npx', ['jest', '--selectProjects=unit', `--testTimeout=${TEST_TIMEOUT}`, '--runTestsByPath', ...propertyTests], { PROPERTY_SEED: seed, PROPERTY_SECONDS: seconds });
  const sound = run('npx', ['tsx', 'bench/fuzz-handbooks.ts', FUZZED, seed]);
  if (!held || !sound) failed += 1;
}
process.stderr.write(failed === 0 ? 'No round failed.\n' : `${String(failed)} rounds failed; each failure stands above with its seed and path. PROPERTY_SEED=… PROPERTY_PATH=… npx jest FILE -t 'TEST' runs one again.\n`);
process.exitCode = failed === 0 ? 0 : 1;
