/** Which file a path leads to, and whether it is still the same. */
import { lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { CLI_TEXTS } from './texts.nl';
import { UsageError } from './usage-error';

/** Most links that follow each other, as in Linux. */
const MOST_LINKS = 40;

/** What a path leads to; `undefined` where there is nothing, or nothing that we may see. */
export function statOf(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}

/** By what a file is known to be another one than before, or to have been written to; an empty text where there is none. */
export const stateOf = (stats: Stats | undefined): string => (stats === undefined ? '' : [stats.dev, stats.ino, stats.size, stats.mtimeMs].join(' '));

/** The file that a path leads to through links, also when there is nothing yet where the last one points. @throws UsageError when its folder does not exist. */
export function followLinks(file: string): string {
  let at = resolve(file);
  for (let links = 0; links < MOST_LINKS; links += 1) {
    if (statOf(dirname(at))?.isDirectory() !== true) throw new UsageError(CLI_TEXTS.folderMissing(dirname(links === 0 ? file : at)));
    at = join(realpathSync(dirname(at)), basename(at));
    if (lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return at;
    at = resolve(dirname(at), readlinkSync(at));
  }
  throw new UsageError(CLI_TEXTS.linksInCircle(file));
}

/** Whether two paths lead to one file, be it by links or by letter case. */
export function isSameFile(one: string, other: string): boolean {
  const [first, second] = [statOf(one), statOf(other)];
  if (first === undefined || second === undefined) return false;
  return (first.dev === second.dev && first.ino === second.ino) || realpathSync(one) === realpathSync(other);
}
