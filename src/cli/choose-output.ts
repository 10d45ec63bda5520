/** Where the result goes and in which format, by what the user said and the name of the input. */
import { basename, dirname, extname, join } from 'node:path';
import type { Format } from '../import/input-document';
import { followLinks, isSameFile } from './file-identity';
import type { ClassifyArguments } from './read-arguments';
import { formatOfName, STANDARD } from './read-input';
import { CLI_TEXTS } from './texts.nl';
import { UsageError } from './usage-error';

/** What our own results are called: NAME.ingedeeld.EXT. */
const MARK = '.ingedeeld';

/**
 * @property file Path, or `-` for standard output.
 * @property again The result takes the place of its input: a file by the name of our results. It may do so only when it holds results of ours.
 */
export interface Output {
  readonly file: string;
  readonly format: Format;
  readonly again: boolean;
}

const stemOf = (file: string): string => basename(file, extname(file));
const isMarked = (file: string): boolean => stemOf(file).endsWith(MARK);

/** The input's own extension where it fits the format, else the format's. */
const extensionFor = (input: string, format: Format): string => (formatOfName(input) === format ? extname(input) : `.${format}`);

function besideInput(input: string, format: Format): string {
  const stem = isMarked(input) ? stemOf(input).slice(0, -MARK.length) : stemOf(input);
  return join(dirname(input), `${stem}${MARK}${extensionFor(input, format)}`);
}

/** Excel refuses a workbook whose extension does not fit its content: with or without macros, template or not. */
function checkWorkbookKind(input: string, inputFormat: Format, file: string, format: Format): void {
  if (format !== 'xlsx' || file === STANDARD) return;
  const from = inputFormat === 'xlsx' && formatOfName(input) === 'xlsx' ? extname(input).toLowerCase() : '.xlsx';
  const to = extname(file).toLowerCase();
  if (formatOfName(file) === 'xlsx' && from !== to) throw new UsageError(CLI_TEXTS.macroMismatch(from, to));
}

/** @throws UsageError when a workbook would get a name that does not fit it. */
export function chooseOutput({ input, output, format: asked }: ClassifyArguments, inputFormat: Format): Output {
  const format = asked ?? (output === undefined || output === STANDARD ? undefined : formatOfName(output)) ?? inputFormat;
  const file = output ?? (input === STANDARD ? STANDARD : besideInput(input, format));
  checkWorkbookKind(input, inputFormat, file, format);
  // The name of the file itself counts, not that of a link to it; and two names of one file are two files.
  const again = input !== STANDARD && file !== STANDARD && isSameFile(input, file) && isMarked(followLinks(input)) && followLinks(input) === followLinks(file);
  return { file, format, again };
}
