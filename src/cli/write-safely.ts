/** Writes a file whole or not at all: to a temporary file beside it, renamed at the end, removed on every other way out. */
import { rmSync, statSync } from 'node:fs';
import { open, realpath, rename, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { InterruptWatch } from './cli-io';
import { errorCode } from './error-code';
import { CLI_TEXTS } from './texts.nl';
import { UsageError } from './usage-error';

/** The user broke off; nothing was left behind. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** A failure of the file system as one line; any other error as it is. */
function explain(file: string, error: unknown): unknown {
  const code = errorCode(error);
  switch (code) {
    case '': return error;
    case 'ENOENT':
    case 'ENOTDIR': return new UsageError(CLI_TEXTS.folderMissing(dirname(file)));
    case 'EISDIR': return new UsageError(CLI_TEXTS.outputIsFolder(file));
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EBUSY': return new UsageError(CLI_TEXTS.outputForbidden(file));
    case 'ENOSPC':
    case 'EDQUOT': return new UsageError(CLI_TEXTS.diskFull(file));
    default: return code.startsWith('ERR_') ? error : new UsageError(CLI_TEXTS.outputFailed(file, code));
  }
}

async function writeChunks(handle: FileHandle, chunks: Chunks, interrupted: AbortSignal): Promise<void> {
  for await (const chunk of chunks) {
    if (interrupted.aborted) throw new Interrupted();
    await handle.writeFile(chunk);
  }
  if (interrupted.aborted) throw new Interrupted();
}

/** A terminal, a pipe or `/dev/null`: cannot be renamed over, and cannot be half a file. */
async function writeDirectly(file: string, chunks: Chunks, interrupted: AbortSignal): Promise<void> {
  const handle = await open(file, 'w');
  try {
    await writeChunks(handle, chunks, interrupted);
  } finally {
    await handle.close();
  }
}

async function writeAndRename(file: string, chunks: Chunks, interrupted: AbortSignal): Promise<void> {
  const temporary = join(dirname(file), `.${basename(file)}.${String(process.pid)}.tmp`);
  const removeNow = (): void => { rmSync(temporary, { force: true }); };
  const handle = await open(temporary, 'wx');
  process.once('exit', removeNow);
  try {
    try {
      await writeChunks(handle, chunks, interrupted);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    process.off('exit', removeNow);
  }
}

/**
 * Writes `chunks` to `file`.
 * @returns Whether a file of that name was replaced.
 * @throws UsageError when the place cannot be written, Interrupted when the user broke off. Errors of the chunks pass through. The file is untouched in each case.
 */
export async function writeSafely(file: string, chunks: Chunks, watch: () => InterruptWatch): Promise<boolean> {
  const { interrupted, stop } = watch();
  try {
    const existing = statSync(file, { throwIfNoEntry: false });
    if (existing?.isDirectory() === true) throw new UsageError(CLI_TEXTS.outputIsFolder(file));
    if (existing !== undefined && !existing.isFile()) await writeDirectly(file, chunks, interrupted);
    else await writeAndRename(existing === undefined ? file : await realpath(file), chunks, interrupted);
    return existing?.isFile() === true;
  } catch (error) {
    throw explain(file, error);
  } finally {
    stop();
  }
}
