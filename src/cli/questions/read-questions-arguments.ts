/** The words after `questions` -> what to do. Bad usage gives one line that names what is wrong. */
import { Command } from 'commander';
import { onlyFile, parseWords } from '../parse-words';
import type { HelpRequest } from '../parse-words';
import { CLI_TEXTS } from '../texts.nl';
import { QUESTION_TEXTS } from './texts.nl';

/** @property list Path of the jobs. @property catalogues Paths of handbooks; empty for the built-in one. @property answers Path of a sheet that came back; absent to make one. */
export interface QuestionsArguments {
  readonly kind: 'questions';
  readonly list: string;
  readonly catalogues: readonly string[];
  readonly answers?: string;
  readonly output?: string;
  readonly sheet?: string;
  readonly onlyReview: boolean;
  readonly force: boolean;
}

interface RawOptions {
  readonly catalogue?: readonly string[];
  readonly answers?: string;
  readonly output?: string;
  readonly sheet?: string;
  readonly onlyReview?: boolean;
  readonly force?: boolean;
}

/** @throws UsageError with one line when the words make no sense. */
export function readQuestionsArguments(argv: readonly string[]): QuestionsArguments | HelpRequest {
  const texts = QUESTION_TEXTS;
  const command = new Command('npm run questions --').description(texts.description).usage(texts.usage)
    .argument('[lijst...]', texts.listHelp)
    .option('-c, --catalogue <bestand...>', CLI_TEXTS.catalogueHelp)
    .option('-a, --answers <bestand>', texts.answersHelp)
    .option('-o, --output <bestand>', texts.outputHelp)
    .option('-s, --sheet <naam>', texts.sheetHelp)
    .option('--only-review', texts.onlyReviewHelp)
    .option('--force', CLI_TEXTS.forceHelp)
    .helpOption('-h, --help', CLI_TEXTS.helpHelp)
    .addHelpText('after', texts.helpEnd);
  const help = parseWords(command, argv, CLI_TEXTS.headings);
  if (help !== undefined) return help;
  const { catalogue = [], onlyReview = false, force = false, ...rest } = command.opts<RawOptions>();
  const list = onlyFile(command.args);
  return { kind: 'questions', list, catalogues: catalogue, onlyReview, force, ...rest };
}
