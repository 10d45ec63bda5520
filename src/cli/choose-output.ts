/** Where the result goes and in which format; never over the input. */
import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { Format } from '../import/input-document';
import type { ClassifyArguments } from './read-arguments';
import { formatOfName, STANDARD } from './read-input';
import { CLI_TEXTS } from './texts.nl';
import { UsageError } from './usage-error';

/** What our own results are called: NAME.ingedeeld.EXT. */
const MARK = '.ingedeeld';

/** @property file Path, or `-` for standard output. */
export interface Output {
  readonly file: string;
  readonly format: Format;
}

const stemOf = (file: string): string => basename(file, extname(file));
const isOurs = (file: string): boolean => stemOf(file).endsWith(MARK);

/** The input's own extension where it fits the format, else the format's. */
const extensionFor = (input: string, format: Format): string => (formatOfName(input) === format ? extname(input) : `.${format}`);

function besideInput(input: string, format: Format): string {
  const stem = isOurs(input) ? stemOf(input).slice(0, -MARK.length) : stemOf(input);
  return join(dirname(input), `${stem}${MARK}${extensionFor(input, format)}`);
}

function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return resolve(file);
  }
}

/** Whether two paths lead to one file, be it by links or by letter case. */
function isSameFile(one: string, other: string): boolean {
  if (realPath(one) === realPath(other)) return true;
  const first = statSync(one, { throwIfNoEntry: false });
  const second = statSync(other, { throwIfNoEntry: false });
  return first !== undefined && second !== undefined && first.isFile() && first.dev === second.dev && first.ino === second.ino;
}

/** Excel refuses a workbook whose extension does not fit its content: with or without macros, template or not. */
function checkWorkbookKind(input: string, inputFormat: Format, { file, format }: Output): void {
  if (format !== 'xlsx' || file === STANDARD) return;
  const from = inputFormat === 'xlsx' && formatOfName(input) === 'xlsx' ? extname(input).toLowerCase() : '.xlsx';
  const to = extname(file).toLowerCase();
  if (formatOfName(file) === 'xlsx' && from !== to) throw new UsageError(CLI_TEXTS.macroMismatch(from, to));
}

/** Says so before the work begins when there is no such folder, or a folder of that name. */
function checkPlace(file: string): void {
  if (file === STANDARD) return;
  if (statSync(dirname(file), { throwIfNoEntry: false })?.isDirectory() !== true) throw new UsageError(CLI_TEXTS.folderMissing(dirname(file)));
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory() === true) throw new UsageError(CLI_TEXTS.outputIsFolder(file));
}

/**
 * @throws UsageError when there is no such place, or when the result would replace the input. An input that is a result of ours is replaced: a second run.
 */
export function chooseOutput({ input, output, format }: ClassifyArguments, inputFormat: Format): Output {
  const chosen = format ?? (output === undefined || output === STANDARD ? undefined : formatOfName(output)) ?? inputFormat;
  const file = output ?? (input === STANDARD ? STANDARD : besideInput(input, chosen));
  if (input !== STANDARD && file !== STANDARD && isSameFile(input, file) && !isOurs(input)) throw new UsageError(CLI_TEXTS.wouldOverwriteInput(file));
  checkPlace(file);
  checkWorkbookKind(input, inputFormat, { file, format: chosen });
  return { file, format: chosen };
}
