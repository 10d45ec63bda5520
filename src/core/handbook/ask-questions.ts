/** What to ask the analyst about a handbook, commonest first: one question per kind of line, its likeliest answer, and the words that the answer is kept under. */
import type { CatalogueReading } from '../catalogue/catalogue-reading';
import { headingKey, labelKey } from '../catalogue/recognise-section';
import { SaidEntries } from '../catalogue/said-entries';
import type { Catalogue, ReferenceJob } from '../model/catalogue';
import type { CatalogueCorrections, LabelMeaning, LineMeaning, SectionMeaning } from '../model/corrections';
import type { Place } from '../model/issue';
import { readGradeLabel } from '../text/grade-label';
import { commonUnknowns } from './common-unknowns';
import type { CommonUnknown, UnknownKind } from './common-unknowns';
import { guessSection } from './guess-section';

/** What a kind of line can be said to be; each kind has its own part of the corrections. */
export type Answer =
  | { readonly kind: 'section'; readonly meaning: SectionMeaning }
  | { readonly kind: 'label'; readonly meaning: LabelMeaning }
  | { readonly kind: 'line'; readonly meaning: LineMeaning };

/**
 * @property text What the answer is kept under: words as they stand, with `*` for a number that differs. @property count Its places. @property place The first, where it is known.
 * @property samples Some of what stands behind or below it. @property guess The likeliest answer; absent where nothing tells.
 */
export interface HandbookQuestion {
  readonly kind: UnknownKind;
  readonly text: string;
  readonly count: number;
  readonly place?: Place;
  readonly samples: readonly string[];
  readonly guess?: Answer;
}

/** Questions that are asked at once. */
const ASKED = 10;
/** Samples with a question, and most characters of one. */
const SAMPLES = 3;
const SAMPLE_LENGTH = 80;
/** Fewest places that make a pattern of values behind a label. */
const FEW = 3;
/** Longest value, in characters, that can be a grade or name a family. */
const SHORT_VALUE = 30;
/** Share of the functions that have the same title above activities, from which it is no group of activities but a section. */
const COMMON_TITLE = 1 / 3;

const shorten = (text: string): string => (text.length > SAMPLE_LENGTH ? `${text.slice(0, SAMPLE_LENGTH - 1)}…` : text);
const sampled = (texts: readonly string[]): readonly string[] => [...new Set(texts)].slice(0, SAMPLES).map(shorten);

/** What the values behind a label are: grades are short and come back, families come back too, names all differ. */
function guessLabel(values: readonly string[]): LabelMeaning | undefined {
  const different = new Set(values.map((value) => labelKey(value))).size;
  if (values.length < FEW || values.some((value) => value.length > SHORT_VALUE)) return undefined;
  if (values.every((value) => readGradeLabel(value) !== undefined)) return 'grade';
  if (different === values.length) return undefined;
  const oneWord = values.every((value) => !/\s/.test(value));
  return oneWord && different >= 2 ? 'grade' : different >= 2 ? 'family' : undefined;
}

/** What stands behind or below words: in lines that were not understood, or in what was taken for a characteristic. */
class Standing {
  private readonly lines: readonly { readonly found: string; readonly place: Place }[];
  private readonly characteristics = new Map<string, string[]>();

  constructor({ issues, catalogue }: CatalogueReading) {
    this.lines = issues.flatMap(({ code, found = '', place }) => (code === 'catalogue-leftover' ? [{ found, place }] : []));
    for (const { name, paragraphs } of catalogue.referenceJobs.flatMap(({ characteristics }) => characteristics)) {
      const known = this.characteristics.get(headingKey(name));
      if (known === undefined) this.characteristics.set(headingKey(name), [...paragraphs]);
      else known.push(...paragraphs);
    }
  }

  /** What stands behind a label, in its order. */
  valuesOf(label: string): readonly string[] {
    const key = labelKey(label);
    const left = this.lines.flatMap(({ found }) => {
      if (!labelKey(found).startsWith(key)) return [];
      const value = found.slice(label.length).trim().replace(/^[:|–-]/, '').trim();
      return value === '' ? [] : [value];
    });
    return left.length > 0 ? left : this.characteristics.get(headingKey(label)) ?? [];
  }

  /** Lines right below places of a heading. */
  below(heading: string): readonly string[] {
    const key = headingKey(heading);
    const left = this.lines.flatMap(({ found }, index) => (index > 0 && headingKey(this.lines[index - 1]?.found ?? '') === key && headingKey(found) !== key ? [found] : []));
    return left.length > 0 ? left : this.characteristics.get(key) ?? [];
  }

  /** Texts that differ from this one in their numbers only. */
  variantsOf(text: string): number {
    const key = withoutNumbers(text);
    return new Set(this.lines.filter(({ found }) => withoutNumbers(found) === key).map(({ found }) => found)).size;
  }
}

const withoutNumbers = (text: string): string => headingKey(text).replace(/\d+/g, '#');
/** Words, and one number behind them. */
const NUMBERED = /^(\D+)\d+$/;
/** A label and its value. */
const LABELLED = /^([^:|]{2,60}):\s+\S/u;

function questionOf({ kind, text, count, examplePlaces, guess }: CommonUnknown, standing: Standing): HandbookQuestion {
  const [place] = examplePlaces;
  const at = place === undefined ? {} : { place };
  const label = kind === 'heading' ? LABELLED.exec(text)?.[1] ?? (standing.variantsOf(text) > 1 ? NUMBERED.exec(text)?.[1]?.trim() : undefined) : undefined;
  if (kind === 'label' || kind === 'row' || label !== undefined) {
    const words = label ?? text;
    const values = standing.valuesOf(words);
    const named = guessLabel(values);
    const answer: Answer | undefined = named !== undefined ? { kind: 'label', meaning: named } : guess === undefined ? undefined : { kind: 'section', meaning: guess };
    return { kind: label === undefined ? kind : 'label', text: words, count, ...at, samples: sampled(values), ...(answer === undefined ? {} : { guess: answer }) };
  }
  return { kind, text, count, ...at, samples: sampled(standing.below(text)), ...(guess === undefined ? {} : { guess: { kind: 'section', meaning: guess } }) };
}

/** Titles above activities that stand in many functions, with what stands below them; a group of activities is seldom called the same in all. */
function commonTitles({ referenceJobs }: Catalogue): readonly HandbookQuestion[] {
  const titles = new Map<string, { readonly text: string; readonly jobs: Set<ReferenceJob>; readonly below: string[] }>();
  for (const job of referenceJobs) {
    for (const { title, activities } of job.activityGroups) {
      const known = titles.get(headingKey(title)) ?? { text: title, jobs: new Set(), below: [] };
      known.jobs.add(job);
      known.below.push(...activities.map(({ text }) => text));
      titles.set(headingKey(title), known);
    }
  }
  return [...titles.values()].flatMap(({ text, jobs, below }): readonly HandbookQuestion[] => {
    if (text === '' || jobs.size < FEW || jobs.size < COMMON_TITLE * referenceJobs.length) return [];
    const { meaning } = guessSection(text, { items: below, texts: [], pages: jobs.size, first: false });
    return meaning === 'activities' ? [] : [{ kind: 'heading', text, count: jobs.size, samples: sampled(below), guess: { kind: 'section', meaning } }];
  });
}

const countCorrected = ({ sections = {}, labels = {}, lines = {} }: CatalogueCorrections): number => Object.keys({ ...sections, ...labels, ...lines }).length;

/** Whether words were answered for already: until other answers come, an answer may change nothing that can be seen. */
function answeredIn({ sections, labels, lines }: CatalogueCorrections): (text: string) => boolean {
  const said = [new SaidEntries<unknown>(sections, headingKey), new SaidEntries<unknown>(labels), new SaidEntries<unknown>(lines)];
  return (text) => said.some((entries) => entries.of(text) !== undefined);
}

/**
 * The questions whose answers help most.
 * @param corrections With which it was read: what they say is not asked again. @param limit Most that are given. @returns None where all was understood.
 * @example askQuestions(reading)[0] // { kind: 'heading', text: 'Beroepsbeschrijving', count: 65, samples: ['Zorgt ervoor dat …'], guess: { kind: 'section', meaning: 'purpose' } }
 */
export function askQuestions(reading: CatalogueReading, corrections: CatalogueCorrections = {}, limit = ASKED): readonly HandbookQuestion[] {
  const standing = new Standing(reading);
  const isAnswered = answeredIn(corrections);
  const unknown = commonUnknowns(reading, limit + countCorrected(corrections)).map((one) => questionOf(one, standing));
  const questions = [...unknown, ...commonTitles(reading.catalogue)].filter(({ text }) => !isAnswered(text)).sort((a, b) => b.count - a.count);
  // Where something comes back, what stands in one place only is no pattern to ask about.
  const recurring = questions.filter(({ count }) => count > 1);
  return (recurring.length > 0 ? recurring : questions).slice(0, limit);
}
