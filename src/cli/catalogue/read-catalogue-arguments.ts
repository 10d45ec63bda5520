/** The words after `catalogue` -> what to do. Bad usage gives one line that names what is wrong. */
import { Command } from 'commander';
import { parseWords } from '../parse-words';
import type { HelpRequest } from '../parse-words';
import { CLI_TEXTS } from '../texts.nl';
import { UsageError } from '../usage-error';
import { CATALOGUE_TEXTS } from './texts.nl';

/** @property output Path, or `-` for standard output. @property force Whether any file there may be replaced. */
interface Writing {
  readonly output: string;
  readonly force: boolean;
}

/** @property files Paths of the handbook's files; for `show` and `export`, none for the built-in handbook. */
export type CatalogueArguments =
  | HelpRequest
  | { readonly kind: 'import'; readonly files: readonly string[]; readonly name?: string; readonly version?: string; readonly corrections?: string } & Writing
  | { readonly kind: 'export'; readonly files: readonly string[] } & Writing
  | { readonly kind: 'check'; readonly files: readonly string[]; readonly corrections?: string; readonly all: boolean }
  | { readonly kind: 'show'; readonly code: string; readonly files: readonly string[] }
  | { readonly kind: 'diff'; readonly before: string; readonly after: string };

/** As commander gives them: what was not said is absent. */
interface WritingOptions {
  readonly output?: string;
  readonly force?: boolean;
}

interface ImportOptions extends WritingOptions {
  readonly name?: string;
  readonly edition?: string;
  readonly corrections?: string;
}

/** @throws UsageError with `missing` when no place is given. */
function readWriting({ output, force = false }: WritingOptions, missing: string): Writing {
  if (output === undefined) throw new UsageError(CLI_TEXTS.seeHelp(missing));
  return { output, force };
}

const COMMANDS: readonly string[] = ['import', 'export', 'check', 'show', 'diff'];

function createCommand(done: (found: CatalogueArguments) => void): Command {
  const texts = CATALOGUE_TEXTS;
  const command = new Command('npm run catalogue --').description(texts.description).usage('<opdracht> [opties]').helpOption('-h, --help', texts.helpHelp).helpCommand(false);
  const add = (name: string, help: string): Command => command.command(name).description(help).helpOption('-h, --help', texts.helpHelp);
  add('import', texts.importHelp).argument('<bestanden...>', texts.filesHelp)
    .option('-o, --output <bestand>', texts.outputHelp).option('-n, --name <naam>', texts.nameHelp).option('-e, --edition <versie>', texts.versionHelp).option('--corrections <bestand>', texts.correctionsHelp)
    .option('--force', CLI_TEXTS.forceHelp)
    .action((files: string[], { edition, ...options }: ImportOptions) => {
      done({ kind: 'import', files, ...options, ...readWriting(options, texts.outputMissing), ...(edition === undefined ? {} : { version: edition }) });
    });
  add('export', texts.exportHelp).argument('[bestanden...]', texts.exportFilesHelp).option('-o, --output <bestand>', texts.workbookHelp).option('--force', CLI_TEXTS.forceHelp)
    .action((files: string[], options: WritingOptions) => { done({ kind: 'export', files, ...readWriting(options, texts.workbookMissing) }); });
  add('check', texts.checkHelp).argument('<bestanden...>', texts.filesHelp).option('--corrections <bestand>', texts.correctionsHelp).option('--all', texts.allHelp)
    .action((files: string[], { all = false, ...options }: Pick<ImportOptions, 'corrections'> & { readonly all?: boolean }) => { done({ kind: 'check', files, all, ...options }); });
  add('show', texts.showHelp).argument('<code>', texts.codeHelp).option('-c, --catalogue <bestand...>', texts.catalogueHelp)
    .action((code: string, { catalogue = [] }: { readonly catalogue?: readonly string[] }) => { done({ kind: 'show', code, files: catalogue }); });
  add('diff', texts.diffHelp).argument('<oud>', texts.oldHelp).argument('<nieuw>', texts.newHelp)
    .action((before: string, after: string) => { done({ kind: 'diff', before, after }); });
  return command.addHelpText('after', texts.helpEnd);
}

/** @throws UsageError with one line when the words make no sense. */
export function readCatalogueArguments(argv: readonly string[]): CatalogueArguments {
  let found: CatalogueArguments | undefined;
  const [first] = argv;
  if (first === undefined) throw new UsageError(CLI_TEXTS.seeHelp(CATALOGUE_TEXTS.commandMissing));
  if (!first.startsWith('-') && !COMMANDS.includes(first)) throw new UsageError(CLI_TEXTS.seeHelp(CATALOGUE_TEXTS.commandUnknown(first)));
  const command = createCommand((args) => { found = args; });
  const help = parseWords(command, argv, CATALOGUE_TEXTS.headings);
  if (help !== undefined) return help;
  if (found === undefined) throw new UsageError(CLI_TEXTS.seeHelp(CATALOGUE_TEXTS.commandMissing));
  return found;
}
