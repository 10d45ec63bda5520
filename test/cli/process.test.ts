/** The command as a process: clean standard output, readers that go away, signals, permissions, two runs at once, and places that cannot be written. */
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../support/built-in';
import { Workspace } from './support/command-line';

jest.setTimeout(90_000);

/** As `npm run classify` does: compiled, which starts in half the time. */
const MAIN = [resolve(ROOT, 'tools/compile-cli.cjs')];
const ROW = 'Medewerker Verkoop Binnendienst;offertes maken en orders verwerken\n';
const JOBS = `Functie;Taken\n${ROW}`;
const MANY = `Functie;Taken\n${ROW.repeat(30_000)}`;
/** A user without rights of its own, where the tests run as root, who may write everywhere. */
const NOBODY = process.getuid?.() === 0 ? 65_534 : undefined;

let space: Workspace;
beforeEach(() => { space = new Workspace(); });
afterEach(() => { space.remove(); });

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** @param user Nothing for the user of the tests. */
function run(words: readonly string[], user?: typeof NOBODY): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...MAIN, ...words], { cwd: ROOT, encoding: 'utf8', ...(user === undefined ? {} : { uid: user, gid: user }) });
  return { code: status, output: stdout, errors: stderr.replaceAll(`${space.folder}/`, '') };
}

/** A run through a shell, so that pipes, umask and closed streams are those of a user. */
function shell(script: string): Ended {
  const command = [process.execPath, ...MAIN].map((word) => `'${word}'`).join(' ');
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `set -o pipefail; indeling() { ${command} "$@"; }; ${script}`], { cwd: ROOT, encoding: 'utf8' });
  return { code: status, output: stdout, errors: stderr };
}

const start = (words: readonly string[]): ChildProcess => spawn(process.execPath, [...MAIN, ...words], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
const exitCode = async (child: ChildProcess): Promise<number | null> => ((await once(child, 'exit')) as [number | null])[0];

/** Waits until the temporary file of a run is there. */
async function untilWriting(): Promise<void> {
  for (let tries = 0; tries < 1_200; tries += 1) {
    if (space.files().some((name) => name.endsWith('.tmp'))) return;
    await sleep(50);
  }
  throw new Error('The run never began to write.');
}

describe('the process', () => {
  it('gives the data alone on standard output and exit code 0', () => {
    const { code, output, errors } = run(['classify', space.put('a.csv', JOBS), '--output', '-', '--quiet']);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output.startsWith('Functie;Taken;Voorstel functiegroep;')).toBe(true);
  });

  it('finds the built-in handbook and the user\'s files from wherever npm was called', () => {
    space.put('a.csv', JOBS);
    const { status, stderr } = spawnSync('npm', ['--prefix', ROOT, 'run', '--silent', 'classify', '--', 'a.csv'], { cwd: space.folder, encoding: 'utf8' });
    expect({ status, end: stderr.trimEnd().split('\n').at(-1) }).toEqual({ status: 0, end: 'Resultaat: a.ingedeeld.csv' });
    expect(existsSync(space.path('a.ingedeeld.csv'))).toBe(true);
  });
});

describe('a reader that goes away', () => {
  it.each([['classify --help'], ['catalogue show 1.1'], ['classify "$D/a.csv" -o -'], ['classify "$D/a.csv" -o /dev/stdout']])('ends the run in silence, with the code of a closed pipe: %s', (words) => {
    space.put('a.csv', JOBS);
    const { code, errors } = shell(`D='${space.folder}'; indeling ${words} 2> "$D/fouten" | exec true`);
    // Whoever was quicker, no more than the usual messages came out.
    expect({ code, errors, trace: /Error|EPIPE| {4}at |Onverwacht/.test(space.read('fouten')) }).toEqual({ code: 141, errors: '', trace: false });
    expect(space.files()).toEqual(['a.csv', 'fouten']);
  });

  it('ends the run while it writes, and stops the work', async () => {
    const child = start(['classify', space.put('groot.csv', MANY), '--output', '-', '--quiet']);
    const errors: Buffer[] = [];
    child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk));
    const { stdout } = child;
    if (stdout === null) throw new Error('no standard output');
    await once(stdout, 'data');
    stdout.destroy();
    expect({ code: await exitCode(child), errors: Buffer.concat(errors).toString() }).toEqual({ code: 141, errors: '' });
  });

  it('of the messages alone is no reason to stop: the result is written', () => {
    space.put('a.csv', JOBS);
    expect(shell(`indeling classify '${space.path('a.csv')}' 2>&1 >/dev/null | exec true`)).toEqual({ code: 0, output: '', errors: '' });
    expect(space.files()).toEqual(['a.csv', 'a.ingedeeld.csv']);
    expect(shell(`indeling classify '${space.path('weg.csv')}' 2>&1 >/dev/null | exec true`)).toEqual({ code: 2, output: '', errors: '' });
  });
});

describe('a run that is broken off', () => {
  it.each([['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]] as const)('by %s leaves nothing behind, and what stood there', async (signal, code) => {
    const source = space.put('groot.csv', MANY);
    run(['classify', space.put('klein.csv', JOBS), '--output', space.path('groot.ingedeeld.csv'), '--quiet']);
    const before = space.read('groot.ingedeeld.csv');
    const child = start(['classify', source]);
    let errors = '';
    child.stderr?.on('data', (chunk: Buffer) => { errors += chunk.toString(); });
    await untilWriting();
    child.kill(signal);
    expect(await exitCode(child)).toBe(code);
    expect(errors.endsWith('Afgebroken; er is niets geschreven.\n')).toBe(true);
    expect(space.files()).toEqual(['groot.csv', 'groot.ingedeeld.csv', 'klein.csv']);
    expect(space.read('groot.ingedeeld.csv')).toBe(before);
  });

  it('while it reads, or twice in a row, leaves nothing behind either', async () => {
    const source = space.put('groot.csv', MANY);
    for (const wait of [() => sleep(700), untilWriting]) {
      const child = start(['classify', source]);
      await wait();
      child.kill('SIGINT');
      child.kill('SIGINT');
      expect(await exitCode(child)).not.toBe(0);
      expect(space.files()).toEqual(['groot.csv']);
    }
  });
});

describe('two runs at once to one place', () => {
  it('leave one whole result', async () => {
    const source = space.put('a.csv', `Functie;Taken\n${ROW.repeat(4_000)}`);
    run(['classify', source, '--output', space.path('alleen.csv'), '--quiet']);
    const children = [start(['classify', source, '--quiet']), start(['classify', source, '--quiet'])];
    expect(await Promise.all(children.map(exitCode))).toEqual([0, 0]);
    expect(space.read('a.ingedeeld.csv')).toBe(space.read('alleen.csv'));
    expect(space.files()).toEqual(['a.csv', 'a.ingedeeld.csv', 'alleen.csv']);
  });

  it('never take away what a person put there meanwhile', async () => {
    const source = space.put('a.csv', `Functie;Taken\n${ROW.repeat(4_000)}`);
    const child = start(['classify', source]);
    let errors = '';
    child.stderr?.on('data', (chunk: Buffer) => { errors += chunk.toString(); });
    await untilWriting();
    space.put('a.ingedeeld.csv', 'van mij');
    expect(await exitCode(child)).toBe(2);
    expect(errors).toContain('a.ingedeeld.csv: hier staat een bestand dat geen resultaat van deze opdracht is. Het blijft staan.');
    expect(space.read('a.ingedeeld.csv')).toBe('van mij');
    expect(space.files()).toEqual(['a.csv', 'a.ingedeeld.csv']);
  });

  it('nor what a person changed in the result that is graded again', async () => {
    const source = space.put('a.csv', `Functie;Taken\n${ROW.repeat(4_000)}`);
    run(['classify', source, '--quiet']);
    const child = start(['classify', space.path('a.ingedeeld.csv'), '--quiet']);
    await untilWriting();
    const changed = space.read('a.ingedeeld.csv').replace(';E;1.1', ';D;1.1');
    space.put('a.ingedeeld.csv', changed);
    expect(await exitCode(child)).toBe(2);
    expect(space.read('a.ingedeeld.csv')).toBe(changed);
    expect(space.files()).toEqual(['a.csv', 'a.ingedeeld.csv']);
  });
});

describe('a place that cannot be written', () => {
  const refusal = (words: readonly string[]): string => {
    const { code, output, errors } = run(words, NOBODY);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    return errors;
  };

  it('is told in one line: a folder, and a file, without the right to write', () => {
    const source = space.put('a.csv', JOBS);
    const line = 'schrijven niet toegestaan. Sluit het bestand in Excel of kies een andere map bij --output.\n';
    expect(run(['classify', source, '-q']).code).toBe(0);
    chmodSync(space.path('a.ingedeeld.csv'), 0o444);
    chmodSync(space.folder, 0o555);
    expect(refusal(['classify', source, '-q', '-f', 'json'])).toBe(`a.ingedeeld.json: ${line}`);
    chmodSync(space.folder, 0o777);
    expect(refusal(['classify', source, '-q'])).toBe(`a.ingedeeld.csv: ${line}`);
    expect(space.files()).toEqual(['a.csv', 'a.ingedeeld.csv']);
  });

  it('is told in one line: a full disk', () => {
    const full = 'de schijf is vol. Maak ruimte of kies een andere map bij --output.\n';
    expect(run(['classify', space.put('a.csv', JOBS), '-q', '-o', '/dev/full'])).toEqual({ code: 2, output: '', errors: `/dev/full: ${full}` });
    expect(shell('indeling catalogue show 1.1 > /dev/full')).toEqual({ code: 2, output: '', errors: `standaarduitvoer: ${full}` });
  });

  it('is no place but a device: nothing is kept', () => {
    expect(run(['classify', space.put('a.csv', JOBS), '-o', '/dev/null']).code).toBe(0);
    expect(space.files()).toEqual(['a.csv']);
  });

  it('is told in one line when it is the input that cannot be read', () => {
    chmodSync(space.put('a.csv', JOBS), 0);
    chmodSync(space.folder, 0o755);
    expect(refusal(['classify', space.path('a.csv'), '-q'])).toBe('a.csv: geen toegang. Sluit het bestand in andere programma\'s of vraag leesrechten.\n');
  });
});
