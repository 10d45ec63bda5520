/** Who may read a result: nobody more than what it replaces grants, or than the files it was made from. */
import { chmodSync, chownSync, statSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { ROOT, SEED_TEXT } from '../support/built-in';
import { Workspace } from './support/command-line';

jest.setTimeout(60_000);

const JOBS = 'Functie;Taken\nMedewerker Verkoop Binnendienst;offertes maken\n';
const RESULT = 'a.ingedeeld.csv';
const NOBODY = 65_534;

let space: Workspace;
beforeEach(() => { space = new Workspace(); });
afterEach(() => { space.remove(); });

const mode = (name: string): string => (statSync(space.path(name)).mode & 0o777).toString(8);

const putWithMode = (name: string, content: string, octal: string): string => {
  const path = space.put(name, content);
  chmodSync(path, parseInt(octal, 8));
  return path;
};

const classify = async (...words: readonly string[]): Promise<void> => {
  expect(await space.run([...words, '--quiet'])).toMatchObject({ code: 0, errors: '' });
};

describe('the permissions of a result', () => {
  it.each([['600', '644'], ['640', '600'], ['664', '640']])('that is replaced (%s) stay, whatever those of the input (%s), be it graded from the list or again', async (octal, input) => {
    const source = putWithMode('a.csv', JOBS, input);
    await classify(source);
    chmodSync(space.path(RESULT), parseInt(octal, 8));
    await classify(source);
    expect(mode(RESULT)).toBe(octal);
    await classify(space.path(RESULT));
    expect(mode(RESULT)).toBe(octal);
  });

  it.each([['644', 0o022, '644'], ['664', 0o002, '664'], ['664', 0o027, '640'], ['640', 0o022, '640'], ['600', 0, '600'], ['440', 0o022, '640'], ['777', 0o022, '644']])(
    'that is new are at most those of the input (%s) under the umask (%d): %s', async (input, mask, octal) => {
      const before = process.umask(mask);
      try {
        await classify(putWithMode('a.csv', JOBS, input));
      } finally {
        process.umask(before);
      }
      expect(mode(RESULT)).toBe(octal);
    },
  );

  it('that is new are no wider than those of any file that it was made from', async () => {
    const handbook = putWithMode('boek.txt', SEED_TEXT, '600');
    await classify(putWithMode('a.csv', JOBS, '644'), '--catalogue', handbook);
    expect(mode(RESULT)).toBe('600');
    const command = new Workspace('catalogue');
    await command.run(['import', handbook, '-o', space.path('boek.json')]);
    command.remove();
    expect(mode('boek.json')).toBe('600');
  });

  // Only root may give files away.
  (process.getuid?.() === 0 ? it : it.skip)('come with owner and group where the process may give them, and never reach another group where it may not', async () => {
    chmodSync(space.folder, 0o777);
    const source = putWithMode('a.csv', JOBS, '664');
    chownSync(source, 1_234, 5_678);
    const owner = (): readonly [number, number, string] => {
      const { uid, gid } = statSync(space.path(RESULT));
      return [uid, gid, mode(RESULT)];
    };
    const before = process.umask(0o002);
    await classify(source);
    process.umask(before);
    // A new file is of whoever runs, and of that group: it gets what everybody gets.
    expect(owner()).toEqual([0, 0, '644']);
    chownSync(space.path(RESULT), 1_234, 5_678);
    chmodSync(space.path(RESULT), 0o676);
    await classify(source);
    expect(owner()).toEqual([1_234, 5_678, '676']);
    const words = ['--import', 'tsx', resolve(ROOT, 'src/cli/main.ts'), 'classify', source, '-q'];
    expect(spawnSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8', uid: NOBODY, gid: NOBODY })).toMatchObject({ status: 0, stderr: '' });
    expect(owner()).toEqual([NOBODY, NOBODY, '666']);
  });
});
