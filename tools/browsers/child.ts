/** A program that a browser test starts: waited for, and ended with all that it started. */
import type { ChildProcess } from 'node:child_process';

const LOOK = 200;
const LONGEST = 60_000;

/** @param child Started with `detached`, so that it leads a group of its own. */
export function killGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}

/** Tries until it works. @throws Error when the program ends first, or never answers. */
export async function untilReady<Value>(name: string, child: ChildProcess, attempt: () => Promise<Value>): Promise<Value> {
  let failure: Error | undefined;
  child.once('error', (error) => { failure = error; });
  const end = Date.now() + LONGEST;
  for (;;) {
    if (failure !== undefined || child.exitCode !== null) throw failure ?? new Error(`${name} ended with ${String(child.exitCode)}`);
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) {
        killGroup(child);
        throw error;
      }
    }
    await new Promise((resolve) => { setTimeout(resolve, LOOK); });
  }
}
