/** The words after `report` -> what to do. Bad usage gives one line that names what is wrong. */
import { Command } from 'commander';
import type { Language } from '../../core';
import { onlyFile, parseWords } from '../parse-words';
import type { HelpRequest } from '../parse-words';
import { CLI_TEXTS } from '../texts.nl';
import { UsageError } from '../usage-error';
import { REPORT_COMMAND_TEXTS } from './texts.nl';

/** @property list Path of the graded jobs. @property catalogues Paths of handbooks; empty for the built-in one. */
export interface ReportArguments {
  readonly kind: 'report';
  readonly list: string;
  readonly catalogues: readonly string[];
  readonly output?: string;
  readonly sheet?: string;
  readonly language: Language;
  readonly force: boolean;
}

interface RawOptions {
  readonly catalogue?: readonly string[];
  readonly output?: string;
  readonly sheet?: string;
  readonly language?: string;
  readonly force?: boolean;
}

/** @throws UsageError with one line when the words make no sense. */
export function readReportArguments(argv: readonly string[]): ReportArguments | HelpRequest {
  const texts = REPORT_COMMAND_TEXTS;
  const command = new Command('npm run report --').description(texts.description).usage(texts.usage)
    .argument('[lijst...]', texts.listHelp)
    .option('-c, --catalogue <bestand...>', CLI_TEXTS.catalogueHelp)
    .option('-o, --output <bestand>', texts.outputHelp)
    .option('-s, --sheet <naam>', texts.sheetHelp)
    .option('--language <taal>', texts.languageHelp)
    .option('--force', CLI_TEXTS.forceHelp)
    .helpOption('-h, --help', CLI_TEXTS.helpHelp)
    .addHelpText('after', texts.helpEnd);
  const help = parseWords(command, argv, CLI_TEXTS.headings);
  if (help !== undefined) return help;
  const { catalogue = [], force = false, language = 'nl', ...rest } = command.opts<RawOptions>();
  const list = onlyFile(command.args);
  if (language !== 'nl' && language !== 'en') throw new UsageError(CLI_TEXTS.seeHelp(texts.languageUnknown(language)));
  return { kind: 'report', list, catalogues: catalogue, language, force, ...rest };
}
