/** Where a result may stand: never where the command reads, and in the place of another file only when that is a result of ours, or when the user forces it. */
import { accessSync, constants } from 'node:fs';
import type { Stats } from 'node:fs';
import { followLinks, isSameFile, statOf } from './file-identity';
import { STANDARD } from './read-input';
import { CLI_TEXTS } from './texts.nl';
import { explainWriting, UsageError } from './usage-error';

/**
 * @property reads Paths of the files that the command reads.
 * @property refusal Why a file may not be replaced, as a whole line; `undefined` when it is ours and nothing of a person's would be lost.
 */
export interface OutputRules {
  readonly reads: readonly string[];
  readonly force: boolean;
  readonly refusal: (file: string) => Promise<string | undefined>;
}

/**
 * @property shown As the user typed it. @property file What it leads to, through links.
 * @property kind `device`: a terminal, a pipe or `/dev/null`, which cannot be renamed over and cannot be half a file.
 * @property sources What the command reads: nobody may read in a new result what he cannot read there.
 * @property existing The file that stood there. @property check Looks again, for what was put there meanwhile. @throws UsageError as `findPlace`.
 */
export type OutputPlace =
  | { readonly kind: 'standard' | 'device'; readonly shown: string }
  | { readonly kind: 'file'; readonly shown: string; readonly file: string; readonly sources: readonly Stats[]; readonly existing: Stats | undefined; readonly check: () => Promise<void> };

function isWritable(file: string): boolean {
  try {
    accessSync(file, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function place(shown: string, { reads, force, refusal }: OutputRules): OutputPlace {
  const existing = statOf(shown);
  if (existing?.isDirectory() === true) throw new UsageError(CLI_TEXTS.outputIsFolder(shown));
  // `/dev/stdout` is a link to a pipe that has no name.
  if (existing !== undefined && !existing.isFile()) return { kind: 'device', shown };
  const file = followLinks(shown);
  const check = async (): Promise<void> => {
    const found = statOf(file);
    if (found === undefined) return;
    if (reads.some((read) => isSameFile(read, file))) throw new UsageError(CLI_TEXTS.wouldOverwriteInput(shown));
    if (force) return;
    if (!isWritable(file)) throw new UsageError(CLI_TEXTS.outputForbidden(shown));
    // In an empty file there is nothing to lose.
    const reason = found.size === 0 ? undefined : await refusal(file);
    if (reason !== undefined) throw new UsageError(reason);
  };
  return { kind: 'file', shown, file, sources: reads.flatMap((read) => statOf(read) ?? []), existing, check };
}

/**
 * @param shown Path, or `-` for standard output.
 * @throws UsageError with one line when nothing can or may be written there.
 */
export async function findPlace(shown: string, rules: OutputRules): Promise<OutputPlace> {
  if (shown === STANDARD) return { kind: 'standard', shown: CLI_TEXTS.standardOutput };
  try {
    const found = place(shown, rules);
    if (found.kind === 'file') await found.check();
    return found;
  } catch (error) {
    throw explainWriting(shown, error);
  }
}
