/** Writes a result: to standard output, or to a file, whole or not at all, that grants nobody more than what it replaces or was made from. */
import { randomBytes } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { print } from './cli-io';
import type { Chunks, CliIo } from './cli-io';
import { stateOf, statOf } from './file-identity';
import type { OutputPlace } from './output-place';
import { CLI_TEXTS } from './texts.nl';
import { explainWriting } from './usage-error';

type FilePlace = Extract<OutputPlace, { kind: 'file' }>;

const OWNER = 0o600;
const GROUP = 0o070;
const OTHERS = 0o007;
const ALL = 0o777;

/** Who is in another group than that of the model gets what everybody gets. */
const withoutGroup = (mode: number): number => mode & (~GROUP | ((mode & OTHERS) << 3));

/** What a new result grants at most: what each of its sources does; its owner can always work on it. */
const sharedMode = (sources: readonly Stats[]): number => OWNER | sources.reduce((mode, source) => mode & source.mode, 0o666);

const attempt = (work: Promise<void>): Promise<boolean> => work.then(() => true, () => false);

/** Owner and group of what is replaced, where this process may give them, and its permissions. File systems that know none of these keep their own. */
async function takeOver(handle: FileHandle, { uid, gid, mode }: Stats): Promise<void> {
  const own = await handle.stat();
  const given = (own.uid === uid && own.gid === gid) || await attempt(handle.chown(uid, gid)) || own.gid === gid || await attempt(handle.chown(own.uid, gid));
  await attempt(handle.chmod((given ? mode : withoutGroup(mode)) & ALL));
}

async function restrictGroup(handle: FileHandle, sources: readonly Stats[]): Promise<void> {
  const { gid, mode } = await handle.stat();
  if (sources.some((source) => source.gid !== gid)) await attempt(handle.chmod(withoutGroup(mode) & ALL));
}

async function writeChunks(handle: FileHandle, chunks: Chunks): Promise<void> {
  for await (const chunk of chunks) await handle.writeFile(chunk);
}

/** Others may have written there while we worked: what they left is looked at as what stood there before. */
async function moveInto({ file, existing, check }: FilePlace, temporary: string): Promise<void> {
  for (let seen = stateOf(existing), now = stateOf(statOf(file)); seen !== now; now = stateOf(statOf(file))) {
    seen = now;
    await check();
  }
  renameSync(temporary, file);
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Does `work`; `cleanUp` follows whatever happens, also when the user breaks off or the process fails. Before and after it, a signal ends the process by itself. */
async function cleanUpAfter(work: () => Promise<void>, cleanUp: () => void): Promise<void> {
  const exit = (signal: NodeJS.Signals): void => {
    process.once('exit', () => process.stderr.write(`${process.stderr.isTTY ? '\n' : ''}${CLI_TEXTS.interrupted}\n`));
    process.exit(128 + constants.signals[signal]);
  };
  process.once('exit', cleanUp);
  for (const signal of SIGNALS) process.on(signal, exit);
  try {
    await work();
  } finally {
    cleanUp();
    process.off('exit', cleanUp);
    for (const signal of SIGNALS) process.off(signal, exit);
  }
}

async function writeFile(place: FilePlace, chunks: Chunks): Promise<void> {
  const { existing, sources } = place;
  const temporary = join(dirname(place.file), `.indeling-${randomBytes(8).toString('hex')}.tmp`);
  await cleanUpAfter(async () => {
    // The umask of the user applies to a new file; nobody else reads along while an old one is replaced.
    const handle = await open(temporary, 'wx', existing === undefined ? sharedMode(sources) : OWNER);
    try {
      if (existing === undefined) await restrictGroup(handle, sources);
      await writeChunks(handle, chunks);
      if (existing !== undefined) await takeOver(handle, existing);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await moveInto(place, temporary);
  }, () => { rmSync(temporary, { force: true }); });
}

async function writeDevice(file: string, chunks: Chunks): Promise<void> {
  const handle = await open(file, 'w');
  try {
    await writeChunks(handle, chunks);
  } finally {
    await handle.close();
  }
}

/**
 * Writes `chunks` to a place that `findPlace` gave.
 * @throws UsageError when it cannot be written, ReaderGone when nobody reads on. Errors of the chunks pass through. In each case what stood there is untouched.
 */
export async function writeOutput(place: OutputPlace, chunks: Chunks, io: Pick<CliIo, 'stdout'>): Promise<void> {
  try {
    switch (place.kind) {
      case 'standard':
        await print(io, chunks);
        break;
      case 'device':
        await writeDevice(place.shown, chunks);
        break;
      case 'file':
        await writeFile(place, chunks);
    }
  } catch (error) {
    throw explainWriting(place.shown, error);
  }
}

/** Whether the place held a file, for the user to know. */
export const replaces = (place: OutputPlace): boolean => place.kind === 'file' && place.existing !== undefined;
