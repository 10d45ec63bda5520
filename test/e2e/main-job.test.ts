/** The main job as a user does it, from first start to columns in the sheet. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { parse } from 'papaparse';
import { ROOT } from '../support/built-in';
import { closeBrowser, leave, visit } from './support/workbench';

afterEach(leave);
afterAll(closeBrowser);

/** What the command line writes for the same file. */
function commandLine(file: string): string[][] {
  const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', file, '--output', '-', '--quiet'], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`exit ${String(status)}`);
  return parse<string[]>(stdout.replace(/^\uFEFF/, '').trim()).data;
}

describe('the sample inventory', () => {
  it('is graded with one click, with the same content as the command line gives', async () => {
    const user = await visit();
    await user.classify();
    expect(await user.status.textContent()).toMatch(/^60 functies verwerkt op blad Functies/);
    const expected = commandLine('assets/sample/functies.csv');
    const own = await user.values(`Q1:X${String(expected.length)}`);
    expect(expected[0]?.slice(16)).toEqual(own[0]);
    expect(own.map((row) => row.map((cell) => (typeof cell === 'number' ? `${String(Math.round(cell * 100))}%` : cell)))).toEqual(expected.map((row) => row.slice(16)));
    expect(await user.used()).toBe(`Functies!A1:X${String(expected.length)}`);
    expect(readFileSync(join(ROOT, 'assets/sample/functies.csv'), 'utf8')).toContain('V-060');
    expect(user.troubles).toEqual([]);
    expect(await user.refused()).toEqual([]);
  });
});
