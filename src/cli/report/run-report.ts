/** `npm run report`: the report of a graded list as a workbook of its own. The list itself is never changed. */
import { basename, dirname, extname, join } from 'node:path';
import { decidedJobs, makeReport, momentOf, reviewRows, RULES_VERSION, testHandbook } from '../../core';
import { writePages } from '../../import/xlsx/write-pages';
import { print, say } from '../cli-io';
import type { CliIo } from '../cli-io';
import { EXCELIZE } from '../libraries';
import { loadCatalogue } from '../load-catalogue';
import { findPlace } from '../output-place';
import { openList } from '../open-list';
import { planInput } from '../plan-input';
import { readInputFile } from '../read-input';
import { CLI_TEXTS } from '../texts.nl';
import { UsageError } from '../usage-error';
import { replaces, writeOutput } from '../write-output';
import { readReportArguments } from './read-report-arguments';
import type { ReportArguments } from './read-report-arguments';
import { REPORT_COMMAND_TEXTS } from './texts.nl';

async function report({ list, catalogues, sheet, language, force, output = join(dirname(list), `${basename(list, extname(list))}.rapport.xlsx`) }: ReportArguments, io: CliIo): Promise<void> {
  const texts = REPORT_COMMAND_TEXTS;
  if (!/\.xlsx$/i.test(output)) throw new UsageError(texts.outputNotXlsx(output));
  const { catalogue, warnings } = await loadCatalogue(catalogues, io);
  const input = await readInputFile(list);
  const document = await openList(input, sheet);
  const { jobs, placement, own } = planInput(document, input.name, {});
  if (!own) throw new UsageError(texts.nothingGraded(input.name));
  const decided = decidedJobs(document.table, jobs, catalogue.ladder);
  const rows = reviewRows(document.table, jobs, placement, catalogue.hash).map((row, at) => ({ ...row, decision: decided[at]?.decision }));
  const place = await findPlace(output, { reads: [list, ...catalogues], force, refusal: () => Promise.resolve(texts.exists(output)) });
  const pages = makeReport(catalogue, rows, { list: [basename(list), document.sheetName ?? ''].filter((part) => part !== '').join(', '), on: momentOf(new Date()), rules: RULES_VERSION, language, test: testHandbook(catalogue) });
  await writeOutput(place, [await writePages(pages, EXCELIZE)], io);
  const other = rows.filter(({ state }) => state === 'stale' || state === 'other-handbook').length;
  say(io, [...warnings, ...(other === 0 ? [] : [texts.otherHandbook(other)]), texts.made(rows.length), CLI_TEXTS.writtenTo(place.shown, replaces(place))]);
}

/** @param words Those after `report`. @throws UsageError with one line, ReaderGone, or any error of our own. */
export async function runReport(words: readonly string[], io: CliIo): Promise<0> {
  const options = readReportArguments(words);
  await (options.kind === 'help' ? print(io, [options.text]) : report(options, io));
  return 0;
}
