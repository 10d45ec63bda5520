/** Runs the command line inside the test, in a folder of its own. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { run } from '../../../src/cli/run';
import type { Command } from '../../../src/cli/run';
// Lets the spreadsheet library load under Jest.
import '../../import/support/excelize';

export class Collector extends Writable {
  readonly chunks: Buffer[] = [];
  override _write(chunk: Buffer | string, _encoding: string, done: () => void): void {
    this.chunks.push(Buffer.from(chunk));
    done();
  }
  get bytes(): Buffer {
    return Buffer.concat(this.chunks);
  }
}

/** @property errors Everything on standard error. @property output Everything on standard output. */
export interface RunResult {
  readonly code: number;
  readonly errors: string;
  readonly output: Buffer;
}

/** A folder for one test file. Paths are given and shown relative to nothing: absolute, as a user may type them. */
export class Workspace {
  readonly folder = mkdtempSync(join(tmpdir(), 'classify-'));

  constructor(private readonly command: Command = 'classify') {}

  path(name: string): string {
    return join(this.folder, name);
  }

  put(name: string, content: string | Uint8Array): string {
    writeFileSync(this.path(name), content);
    return this.path(name);
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  files(): readonly string[] {
    return readdirSync(this.folder).sort();
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  async run(argv: readonly string[], stdin: string | Uint8Array = '', showTrace = false): Promise<RunResult> {
    const stdout = new Collector();
    const stderr = new Collector();
    const code = await run(this.command, argv, { stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr, showTrace });
    return { code, errors: stderr.bytes.toString(), output: stdout.bytes };
  }

  /** The one line with which a run is refused; fails when there is more, or less. */
  async refusal(argv: readonly string[], stdin: string | Uint8Array = ''): Promise<string> {
    const { code, errors, output } = await this.run(argv, stdin);
    expect({ code, lines: errors.trimEnd().split('\n').length, output: output.length }).toEqual({ code: 2, lines: 1, output: 0 });
    return errors.trimEnd().replaceAll(`${this.folder}/`, '');
  }
}
