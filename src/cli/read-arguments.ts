/** The words after `classify` -> what to do. Bad usage gives one line that names what is wrong. */
import { availableParallelism } from 'node:os';
import { Command } from 'commander';
import { JOB_FIELDS } from '../core';
import type { JobField, Language, MotivationForm, ResultStyle, RunOptions, Strictness } from '../core';
import { FORMATS } from '../import/input-document';
import type { Format } from '../import/input-document';
import { FIELD_NAMES } from './field-names.nl';
import { onlyFile, parseWords } from './parse-words';
import type { HelpRequest } from './parse-words';
import { CLI_TEXTS } from './texts.nl';
import { UsageError } from './usage-error';

/**
 * @property input Path of the file, or `-` for standard input. @property output Path, or `-` for standard output; absent for the default.
 * @property catalogues Paths of handbooks; empty for the built-in one. @property embedding Path of what `npm run train` learned. @property precedents Path of confirmed decisions.
 * @property jobs Threads that answer at most. @property style How results are told. @property run How the rows are read, and which get a result. @property force Whether any file at the place of the result may be replaced.
 */
export interface ClassifyArguments {
  readonly kind: 'classify';
  readonly input: string;
  readonly output?: string;
  readonly catalogues: readonly string[];
  readonly embedding?: string;
  readonly precedents?: string;
  readonly sheet?: string;
  readonly format?: Format;
  readonly jobs: number;
  readonly run: RunOptions;
  readonly style: ResultStyle;
  readonly force: boolean;
  readonly quiet: boolean;
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z]+/g, ' ').trim();

const FIELDS: readonly (JobField | 'ignore')[] = [...JOB_FIELDS, 'ignore'];
const fieldByName = new Map(FIELDS.flatMap((field) => [field, ...FIELD_NAMES[field]].map((name) => [fold(name), field] as const)));

/** The Dutch name of every field, as help and messages list them. */
const fieldChoices: readonly string[] = FIELDS.map((field) => FIELD_NAMES[field][0] ?? field);

/** `Kop=veld` -> header and field. The last `=` divides, so that a header may hold one. */
function parseMapping(value: string): readonly [header: string, field: JobField | 'ignore'] {
  const at = value.lastIndexOf('=');
  const header = value.slice(0, Math.max(at, 0)).trim();
  if (header === '') throw new UsageError(CLI_TEXTS.seeHelp(CLI_TEXTS.mapMalformed(value)));
  const name = value.slice(at + 1).trim();
  const field = fieldByName.get(fold(name));
  if (field === undefined) throw new UsageError(CLI_TEXTS.fieldUnknown(name, fieldChoices));
  return [header, field];
}

function parseFormat(value: string): Format {
  const format = FORMATS.find((known) => known === value.trim().toLowerCase());
  if (format === undefined) throw new UsageError(CLI_TEXTS.seeHelp(CLI_TEXTS.formatUnknown(value)));
  return format;
}

const FORMS: Readonly<Record<string, MotivationForm>> = { kort: 'short', short: 'short', volledig: 'full', full: 'full', geen: 'none', none: 'none' };
const LANGUAGES: Readonly<Record<string, Language>> = { nl: 'nl', nederlands: 'nl', dutch: 'nl', en: 'en', engels: 'en', english: 'en' };

const STRICTNESS_WORDS: Readonly<Record<string, Strictness>> = { streng: 'strict', strict: 'strict', normaal: 'normal', normal: 'normal', ruim: 'lenient', lenient: 'lenient' };

/** @throws UsageError for a word that is none of those offered. */
function parseStyle(motivation: string, language: string, how: string): ResultStyle {
  const [form, chosen, strictness] = [FORMS[fold(motivation)], LANGUAGES[fold(language)], STRICTNESS_WORDS[fold(how)]];
  if (form === undefined) throw new UsageError(CLI_TEXTS.seeHelp(CLI_TEXTS.motivationUnknown(motivation)));
  if (chosen === undefined) throw new UsageError(CLI_TEXTS.seeHelp(CLI_TEXTS.languageUnknown(language)));
  if (strictness === undefined) throw new UsageError(CLI_TEXTS.seeHelp(CLI_TEXTS.strictnessUnknown(how)));
  return { motivation: form, language: chosen, ...(strictness === 'normal' ? {} : { strictness }) };
}

/** Most threads that make sense; each holds the handbook. */
const MOST_JOBS = 64;

/** @throws UsageError for what is no number of threads. */
function parseJobs(value: string | undefined): number {
  if (value === undefined) return Math.min(MOST_JOBS, availableParallelism());
  const jobs = Number(value);
  if (!/^\d+$/.test(value.trim()) || jobs < 1 || jobs > MOST_JOBS) throw new UsageError(CLI_TEXTS.seeHelp(CLI_TEXTS.jobsMalformed(value, MOST_JOBS)));
  return jobs;
}

/** As commander gives them: what was not said is absent. */
interface RawOptions {
  readonly output?: string;
  readonly catalogue?: readonly string[];
  readonly embedding?: string;
  readonly precedents?: string;
  readonly sheet?: string;
  readonly map?: readonly string[];
  readonly motivation?: string;
  readonly language?: string;
  readonly strictness?: string;
  readonly onlyMissing?: boolean;
  readonly join?: boolean;
  readonly format?: string;
  readonly jobs?: string;
  readonly force?: boolean;
  readonly quiet?: boolean;
}

function createCommand(): Command {
  return new Command('npm run classify --')
    .description(CLI_TEXTS.description).usage(CLI_TEXTS.usage)
    .argument('[invoer...]', CLI_TEXTS.inputHelp)
    .option('-o, --output <bestand>', CLI_TEXTS.outputHelp)
    .option('-c, --catalogue <bestand...>', CLI_TEXTS.catalogueHelp)
    .option('-e, --embedding <bestand>', CLI_TEXTS.embeddingHelp)
    .option('-p, --precedents <bestand>', CLI_TEXTS.precedentsHelp)
    .option('-s, --sheet <naam>', CLI_TEXTS.sheetHelp)
    .option('-m, --map <Kop=veld...>', CLI_TEXTS.mapHelp)
    .option('--no-join', CLI_TEXTS.noJoinHelp)
    .option('--only-missing', CLI_TEXTS.onlyMissingHelp)
    .option('--motivation <vorm>', CLI_TEXTS.motivationHelp)
    .option('--language <taal>', CLI_TEXTS.languageHelp)
    .option('--strictness <hoe>', CLI_TEXTS.strictnessHelp)
    .option('-f, --format <formaat>', CLI_TEXTS.formatHelp)
    .option('-j, --jobs <aantal>', CLI_TEXTS.jobsHelp)
    .option('--force', CLI_TEXTS.forceHelp)
    .option('-q, --quiet', CLI_TEXTS.quietHelp)
    .helpOption('-h, --help', CLI_TEXTS.helpHelp)
    .addHelpText('after', CLI_TEXTS.helpEnd(fieldChoices));
}

/** A list option takes every word up to the next option, so an input that stands right behind it is its last word. */
function takeInput(words: readonly string[], options: RawOptions): { readonly inputs: readonly string[]; readonly options: RawOptions } {
  if (words.length > 0) return { inputs: words, options };
  const { map = [], catalogue = [] } = options;
  const lastMapping = map.at(-1);
  if (lastMapping !== undefined && map.length > 1 && !lastMapping.includes('=')) return { inputs: [lastMapping], options: { ...options, map: map.slice(0, -1) } };
  const lastCatalogue = catalogue.at(-1);
  if (lastCatalogue !== undefined && catalogue.length > 1) return { inputs: [lastCatalogue], options: { ...options, catalogue: catalogue.slice(0, -1) } };
  return { inputs: [], options };
}

/**
 * Reads the arguments.
 * @throws UsageError with one line when they make no sense.
 * @example readArguments(['functies.csv', '--map', 'Rol=functienaam'])
 */
export function readArguments(argv: readonly string[]): ClassifyArguments | HelpRequest {
  const command = createCommand();
  const help = parseWords(command, argv, CLI_TEXTS.headings);
  if (help !== undefined) return help;
  const { inputs, options } = takeInput(command.args, command.opts<RawOptions>());
  const input = onlyFile(inputs);
  const { catalogue = [], map = [], format, jobs, motivation = 'kort', language = 'nl', strictness = 'normaal', join = true, onlyMissing = false, force = false, quiet = false, ...rest } = options;
  const style = parseStyle(motivation, language, strictness);
  return {
    kind: 'classify', style, input, catalogues: catalogue, force, quiet, jobs: parseJobs(jobs), ...rest, ...(format === undefined ? {} : { format: parseFormat(format) }),
    run: { language: style.language, overrides: Object.fromEntries(map.map(parseMapping)), joinRows: join, ...(onlyMissing ? { scope: { kind: 'without-result' } } : {}) },
  };
}
