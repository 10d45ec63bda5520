/** Whoever reads standard output goes away, as in `… | head`: every command that prints ends there, without a word. */
import { Writable } from 'node:stream';
import { run } from '../../src/cli/run';
import type { Command } from '../../src/cli/run';
import { SEED_TEXT } from '../support/built-in';
import { Collector, Workspace } from './support/command-line';

// The spreadsheet library takes seconds to load.
jest.setTimeout(60_000);

let space: Workspace;
beforeEach(() => {
  space = new Workspace();
  space.put('boek.txt', SEED_TEXT);
  space.put('a.csv', `Functie;Taken\n${'Verkoper;offertes maken\n'.repeat(500)}`);
});
afterEach(() => { space.remove(); });

/** Takes some bytes and is closed then, as a pipe is. */
class ClosingPipe extends Writable {
  taken = 0;
  constructor(private readonly room: number) { super(); }
  override _write(chunk: Buffer, _encoding: string, done: (error?: Error) => void): void {
    this.taken += chunk.length;
    done(this.taken > this.room ? Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }) : undefined);
  }
}

it.each<readonly [Command, readonly string[]]>([
  ['classify', ['--help']], ['catalogue', ['--help']], ['catalogue', ['show', '--help']], ['catalogue', ['show', '1.1']], ['catalogue', ['check', 'boek.txt']], ['catalogue', ['diff', 'boek.txt', 'boek.txt']],
  ['catalogue', ['import', 'boek.txt', '-o', '-']], ['catalogue', ['export', 'boek.txt', '-o', '-']],
  ['classify', ['a.csv', '-o', '-']], ['classify', ['a.csv', '-o', '-', '-f', 'json']], ['classify', ['a.csv', '-o', '-', '-f', 'ndjson']], ['classify', ['a.csv', '-o', '-', '-f', 'xlsx']],
])('%s %j', async (command, words) => {
  const argv = words.map((word) => (word.includes('.') && word !== '1.1' ? space.path(word) : word));
  for (const room of [0, 100]) {
    const stderr = new Collector();
    const stdout = new ClosingPipe(room);
    const code = await run(command, [...argv, ...(command === 'classify' ? ['-q'] : [])], { stdin: process.stdin, stdout, stderr, showTrace: true });
    // An answer that fits before the reader goes is a whole answer.
    expect({ code, errors: stderr.bytes.toString() }).toEqual({ code: stdout.taken > room ? 141 : 0, errors: '' });
    if (room === 0) expect(stdout.taken).toBeGreaterThan(0);
  }
  expect(space.files()).toEqual(['a.csv', 'boek.txt']);
});
