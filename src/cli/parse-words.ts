/** Commander in Dutch: its help, and its trouble as one line. The single place that deals with it. */
import { CommanderError, Help } from 'commander';
import type { Command } from 'commander';
import { CLI_TEXTS } from './texts.nl';
import { UsageError } from './usage-error';

/** The text to print when help is asked for. */
export interface HelpRequest {
  readonly kind: 'help';
  readonly text: string;
}

const HELP_WIDTH = 110;

/** Commander's English trouble as our Dutch line. */
function explain({ code, message }: CommanderError): string {
  const named = /'([^']*)'/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'commander.unknownOption': return CLI_TEXTS.optionUnknown(named);
    case 'commander.optionMissingArgument': return CLI_TEXTS.optionValueMissing(named.split(' <')[0] ?? named);
    case 'commander.missingArgument': return CLI_TEXTS.argumentMissing(named);
    default: return CLI_TEXTS.badUsage;
  }
}

/**
 * Parses the words of a command line with a command and its subcommands.
 * @param headings Commander's headings of the help -> ours.
 * @returns The help, when it is asked for; else nothing, and the command holds what was said.
 * @throws UsageError with one line when the words make no sense.
 */
export function parseWords(command: Command, argv: readonly string[], headings: Readonly<Record<string, string>>): HelpRequest | undefined {
  class DutchHelp extends Help {
    override styleTitle(title: string): string {
      return headings[title] ?? title;
    }
  }
  const option = argv[argv.indexOf('') - 1];
  if (option?.startsWith('-') === true) throw new UsageError(CLI_TEXTS.seeHelp(CLI_TEXTS.optionValueMissing(option)));
  let text = '';
  for (const one of [command, ...command.commands]) {
    one.createHelp = (): Help => Object.assign(new DutchHelp(), { helpWidth: HELP_WIDTH });
    one.exitOverride().configureOutput({ writeOut: (piece) => { text += piece; }, writeErr: () => undefined });
  }
  try {
    command.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.helpDisplayed') return { kind: 'help', text };
    throw new UsageError(CLI_TEXTS.seeHelp(explain(error)));
  }
  return undefined;
}

/** The one file that a command takes. @param args Words that are no options. @throws UsageError with one line where there is none, or more than one. */
export function onlyFile([file, extra]: readonly string[]): string {
  if (file === undefined || file === '') throw new UsageError(CLI_TEXTS.seeHelp(CLI_TEXTS.inputMissing));
  if (extra !== undefined) throw new UsageError(CLI_TEXTS.seeHelp(CLI_TEXTS.tooManyInputs(extra)));
  return file;
}
