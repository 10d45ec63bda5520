/** The command as a process: clean standard output, signals, and a reader that goes away. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../support/built-in';
import { Workspace } from './support/command-line';

const COMMAND = ['--import', 'tsx', resolve(ROOT, 'src/cli/main.ts')];
const ROW = 'Medewerker Verkoop Binnendienst;offertes maken en opvolgen, orders verwerken, klanten adviseren\n';

let space: Workspace;
beforeEach(() => { space = new Workspace(); });
afterEach(() => { space.remove(); });

const start = (argv: readonly string[]): ReturnType<typeof spawn> => spawn(process.execPath, [...COMMAND, ...argv], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });

/** Waits until a temporary file of the run is there. */
async function untilWriting(): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (space.files().some((name) => name.endsWith('.tmp'))) return;
    await sleep(50);
  }
  throw new Error('The run never began to write.');
}

describe('the process', () => {
  it('gives the data alone on standard output and exit code 0', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...COMMAND, space.put('a.csv', `Functie;Taken\n${ROW}`), '--output', '-', '--quiet'], { cwd: ROOT, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.startsWith('Functie;Taken;Voorstel functiegroep;')).toBe(true);
  }, 30_000);

  it('finds the built-in handbook and the user\'s files from wherever npm was called', () => {
    space.put('a.csv', `Functie;Taken\n${ROW}`);
    const { status, stderr } = spawnSync('npm', ['--prefix', ROOT, 'run', '--silent', 'classify', '--', 'a.csv'], { cwd: space.folder, encoding: 'utf8' });
    expect({ status, end: stderr.trimEnd().split('\n').at(-1) }).toEqual({ status: 0, end: 'Resultaat: a.ingedeeld.csv' });
    expect(existsSync(space.path('a.ingedeeld.csv'))).toBe(true);
  }, 30_000);

  it.each(['SIGINT', 'SIGTERM'] as const)('leaves nothing behind when it is broken off by %s', async (signal) => {
    const source = space.put('groot.csv', `Functie;Taken\n${ROW.repeat(60_000)}`);
    space.put('groot.ingedeeld.csv', 'eerder werk');
    const child = start([source]);
    await untilWriting();
    child.kill(signal);
    const [code] = (await once(child, 'exit')) as [number | null];
    expect(code).toBe(130);
    expect(space.files()).toEqual(['groot.csv', 'groot.ingedeeld.csv']);
    expect(readFileSync(space.path('groot.ingedeeld.csv'), 'utf8')).toBe('eerder werk');
  }, 60_000);

  it('ends in silence when the reader of standard output goes away', async () => {
    const child = start([space.put('groot.csv', `Functie;Taken\n${ROW.repeat(20_000)}`), '--output', '-', '--quiet']);
    const errors: Buffer[] = [];
    child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk));
    const { stdout } = child;
    if (stdout === null) throw new Error('no standard output');
    await once(stdout, 'data');
    stdout.destroy();
    const [code] = (await once(child, 'exit')) as [number | null];
    expect({ code, errors: Buffer.concat(errors).toString() }).toEqual({ code: 0, errors: '' });
  }, 60_000);
});
