/** `npm run verify`: whether the proposals of a workbook come out again, and whether its log is whole. Nothing is written but lines. */
import { Command } from 'commander';
import { checkLog, createClassifier, LOG_SHEET, verifyRows } from '../../core';
import type { LogState } from '../../core';
import { openDocument } from '../../import/open-document';
import { UnreadableInput } from '../../import/unreadable-input';
import { print, printLines, say } from '../cli-io';
import type { CliIo } from '../cli-io';
import { EXCELIZE } from '../libraries';
import { loadCatalogue } from '../load-catalogue';
import { onlyFile, parseWords } from '../parse-words';
import { openList } from '../open-list';
import { planInput } from '../plan-input';
import { readInputFile } from '../read-input';
import type { Input } from '../read-input';
import { CLI_TEXTS, oneLine } from '../texts.nl';
import { UsageError } from '../usage-error';
import { VERIFY_TEXTS } from './texts.nl';

interface RawOptions {
  readonly catalogue?: readonly string[];
  readonly sheet?: string;
}

/** The log of a workbook; other files have none. */
async function readLog({ bytes, format }: Input): Promise<LogState> {
  if (format !== 'xlsx') return { kind: 'none' };
  try {
    return checkLog((await openDocument(bytes, format, { excelize: EXCELIZE, sheet: LOG_SHEET })).table);
  } catch (error) {
    // The workbook itself was read already: it has no such sheet.
    if (error instanceof UnreadableInput) return { kind: 'none' };
    throw error;
  }
}

/** @param words Those after `verify`. @returns 0 where all is the same and the log is whole or absent, else 4. @throws UsageError with one line, ReaderGone, or any error of our own. */
export async function runVerify(words: readonly string[], io: CliIo): Promise<0 | 4> {
  const texts = VERIFY_TEXTS;
  const command = new Command('npm run verify --').description(texts.description).usage(texts.usage)
    .argument('[werkmap...]', texts.workbookHelp)
    .option('-c, --catalogue <bestand...>', CLI_TEXTS.catalogueHelp)
    .option('-s, --sheet <naam>', texts.sheetHelp)
    .helpOption('-h, --help', CLI_TEXTS.helpHelp)
    .addHelpText('after', texts.helpEnd);
  const help = parseWords(command, words, CLI_TEXTS.headings);
  if (help !== undefined) {
    await print(io, [help.text]);
    return 0;
  }
  const { catalogue: files = [], sheet } = command.opts<RawOptions>();
  const file = onlyFile(command.args);
  const input = await readInputFile(file);
  const document = await openList(input, sheet);
  const { jobs, placement } = planInput(document, input.name, {});
  const { catalogue, warnings } = await loadCatalogue(files, io);
  const { answerJob } = createClassifier(catalogue);
  const rows = [...verifyRows(document.table, jobs, placement, catalogue.hash, (job, style) => answerJob(job, style).cells)];
  if (rows.length === 0) throw new UsageError(texts.nothing(input.name));
  const log = await readLog(input);
  const same = rows.filter(({ because }) => because === undefined).length;
  say(io, warnings);
  await printLines(io, [...rows.map((row) => oneLine(texts.row(row))), oneLine(texts.summary(same, rows.length, `${catalogue.name}, kenmerk ${catalogue.hash}`)), texts.log(log)]);
  return same === rows.length && log.kind !== 'broken' ? 0 : 4;
}
