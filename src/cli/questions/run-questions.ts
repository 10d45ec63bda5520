/** `npm run questions`: the open questions of a list as a sheet, and the answers of such a sheet in a copy of the list. The list itself is never changed. */
import { basename, dirname, extname, join } from 'node:path';
import { createClassifier, createExplainer, describeIssue, questionSheet, readAnswers } from '../../core';
import type { JobExplanation, RunPlan } from '../../core';
import type { InputDocument } from '../../import/input-document';
import { openDocument } from '../../import/open-document';
import { writeSheets } from '../../import/xlsx/write-sheets';
import { print, say } from '../cli-io';
import type { CliIo } from '../cli-io';
import { EXCELIZE } from '../libraries';
import { loadCatalogue } from '../load-catalogue';
import { findPlace } from '../output-place';
import type { OutputPlace } from '../output-place';
import { openList } from '../open-list';
import { planInput } from '../plan-input';
import { readInputFile } from '../read-input';
import type { Input } from '../read-input';
import { reportProgress } from '../report-progress';
import { CLI_TEXTS, oneLine } from '../texts.nl';
import { inFile, UsageError } from '../usage-error';
import { replaces, writeOutput } from '../write-output';
import { placeAdditions } from './place-additions';
import { readQuestionsArguments } from './read-questions-arguments';
import type { QuestionsArguments } from './read-questions-arguments';
import { QUESTION_TEXTS } from './texts.nl';

/** The list, opened. */
interface OpenedList {
  readonly input: Input;
  readonly document: InputDocument;
  readonly plan: RunPlan;
}

async function readList({ list, sheet }: QuestionsArguments): Promise<OpenedList> {
  const input = await readInputFile(list);
  const document = await openList(input, sheet);
  return { input, document, plan: planInput(document, input.name, {}) };
}

const beside = (file: string, mark: string, extension: string): string => join(dirname(file), `${basename(file, extname(file))}.${mark}${extension}`);

/** What stands in the way may hold answers of people. */
const placeFor = (file: string, reads: readonly string[], force: boolean): Promise<OutputPlace> =>
  findPlace(file, { reads, force, refusal: () => Promise.resolve(QUESTION_TEXTS.exists(file)) });

async function ask(options: QuestionsArguments, io: CliIo): Promise<void> {
  const { list, catalogues, onlyReview, force, output = beside(list, 'vragen', '.xlsx') } = options;
  if (!/\.xlsx$/i.test(output)) throw new UsageError(QUESTION_TEXTS.outputNotXlsx(output));
  const { catalogue, warnings } = await loadCatalogue(catalogues, io);
  const { plan: { jobs } } = await readList(options);
  const place = await placeFor(output, [list, ...catalogues], force);
  const classifier = createClassifier(catalogue);
  const explainJob = createExplainer(classifier);
  const progress = reportProgress(io.stderr, jobs.length, false);
  const asked: Pick<JobExplanation, 'job' | 'questions'>[] = [];
  try {
    jobs.forEach((job, at) => {
      if (!onlyReview || classifier.classifyJob(job).outcome === 'review') {
        const { questions } = explainJob(job);
        if (questions.length > 0) asked.push({ job, questions });
      }
      progress.update(at + 1);
    });
  } finally {
    progress.finish();
  }
  if (asked.length === 0) {
    say(io, [...warnings, QUESTION_TEXTS.nothingToAsk]);
    return;
  }
  const { rows } = questionSheet(asked, catalogue.ladder, 'nl');
  await writeOutput(place, [await writeSheets([{ name: QUESTION_TEXTS.sheetName, rows }], EXCELIZE)], io);
  say(io, [...warnings, QUESTION_TEXTS.asked(rows.length - 1, asked.length), CLI_TEXTS.writtenTo(place.shown, replaces(place))]);
}

async function takeAnswers(options: QuestionsArguments & { readonly answers: string }, io: CliIo): Promise<void> {
  const { list, answers, force, output = beside(list, 'aangevuld', extname(list)) } = options;
  const { input, document, plan } = await readList(options);
  const sheet = await readInputFile(answers);
  const { table } = await inFile(sheet.name, () => openDocument(sheet.bytes, sheet.format, { excelize: EXCELIZE }));
  const { answered, open, issues } = readAnswers(table, plan.jobs);
  const lines = issues.map((issue) => oneLine(CLI_TEXTS.inFile(sheet.name, describeIssue(issue, 'nl'))));
  const [error] = issues.filter(({ severity }) => severity === 'error');
  if (error !== undefined) throw new UsageError(lines.join(' '));
  if (answered.length === 0) {
    say(io, [...lines, QUESTION_TEXTS.nothingAdded]);
    return;
  }
  const place = await placeFor(output, [list, answers], force);
  const written = await inFile(input.name, () => document.write(placeAdditions(document.table, plan, answered), document.format));
  await inFile(input.name, () => writeOutput(place, written.chunks, io));
  const total = answered.reduce((sum, one) => sum + one.answers, 0);
  say(io, [...lines, ...written.notices, QUESTION_TEXTS.added(total, answered.length, open), CLI_TEXTS.writtenTo(place.shown, replaces(place)), QUESTION_TEXTS.next(place.shown)]);
}

/** @param words Those after `questions`. @throws UsageError with one line, ReaderGone, or any error of our own. */
export async function runQuestions(words: readonly string[], io: CliIo): Promise<0> {
  const options = readQuestionsArguments(words);
  if (options.kind === 'help') await print(io, [options.text]);
  else if (options.answers === undefined) await ask(options, io);
  else await takeAnswers({ ...options, answers: options.answers }, io);
  return 0;
}
