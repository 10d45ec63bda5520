/** Reference jobs -> what the matcher looks up: an inverted index per field and channel, and every activity on its own. */
import type { ActivityId, FamilyId, ReferenceJobId } from '../model/ids';
import type { Catalogue, Precedent, ReferenceJob } from '../model/catalogue';
import { cleanTitle } from '../text/clean-title';
import { DISCIPLINES, TRADES } from '../text/lexicon.nl';
import { memoize } from '../text/memoize';
import { createLexemeReader } from '../text/read-lexemes';
import type { Lexeme } from '../text/read-lexemes';
import { tokenize } from '../text/tokenize';
import type { StaticEmbedding } from './embedding/static-embedding';
import { buildFieldIndex, createFieldVectors, strongest } from './field-index';
import type { FieldIndex, FieldVector } from './field-index';
import type { Field } from './fields';
import { unitOf } from './vectors';
import { createFeatureSpace } from './word-features';
import { TITLES_KEPT } from './weights';
import type { SparseChannel, WordFeatures } from './word-features';

/** One text of a field. @property source Its name in quotes: "naam", "doel", "A.2". */
export interface FieldText {
  readonly field: Field;
  readonly source: string;
  readonly text: string;
}

/** An activity as it is aligned with tasks. */
export interface IndexedActivity {
  readonly id: ActivityId;
  readonly text: string;
  readonly terms: FieldVector;
  readonly concepts: FieldVector;
  readonly vector?: Float32Array;
}

/** One reference job, ready to be matched; `order` is its place in the catalogue and breaks ties. */
export interface IndexedFunction {
  readonly job: ReferenceJob;
  readonly order: number;
  readonly texts: readonly FieldText[];
  readonly activities: readonly IndexedActivity[];
  readonly disciplines: ReadonlySet<string>;
}

/** @property vectors Per field the unit vectors of all functions, one after another; absent without an embedding. */
export interface FunctionIndex {
  readonly functions: readonly IndexedFunction[];
  readonly sparse: Readonly<Record<Field, Readonly<Record<SparseChannel, FieldIndex>>>>;
  readonly vectors?: Readonly<Record<Field, Float32Array>>;
  readonly dimensions: number;
  readonly readWord: (word: string) => WordFeatures | undefined;
  readonly isWorkWord: (word: string) => boolean;
  /** A title without what says nothing about the work; see `cleanTitle`. */
  readonly cleanTitle: (title: string) => string;
}

function textsOf(job: ReferenceJob, family: string, precedents: readonly string[]): readonly FieldText[] {
  const texts: readonly FieldText[] = [
    { field: 'names', source: 'naam', text: job.name },
    ...job.alternativeNames.map((text): FieldText => ({ field: 'names', source: 'alternatieve naam', text })),
    ...precedents.map((text): FieldText => ({ field: 'names', source: 'precedent', text })),
    { field: 'family', source: 'familie', text: family },
    { field: 'purpose', source: 'doel', text: job.purpose },
    ...job.activityGroups.flatMap(({ letter, title, activities }): FieldText[] => [
      { field: 'activities', source: letter, text: title }, ...activities.map(({ id, text }): FieldText => ({ field: 'activities', source: id, text })),
    ]),
    ...job.characteristics.flatMap(({ name, paragraphs }) => paragraphs.map((text): FieldText => ({ field: 'characteristics', source: name, text }))),
    { field: 'characteristics', source: 'context', text: job.context },
  ];
  return texts.filter(({ text }) => text !== '');
}

const isDiscipline: ReadonlySet<string> = new Set(DISCIPLINES.map((concept) => `d:${concept}`));

const isTrade: ReadonlySet<string> = new Set(TRADES.map((concept) => `d:${concept}`));

/** Whether a discipline is also a trade. */
export const namesTrade = (discipline: string): boolean => isTrade.has(discipline);

/** The disciplines that a word names. */
export const disciplinesOf = ({ concepts }: Lexeme): readonly string[] => concepts.map(({ key }) => key).filter((key) => isDiscipline.has(key));

function titlesByJob(precedents: readonly Precedent[]): ReadonlyMap<ReferenceJobId, readonly string[]> {
  const titles = new Map<ReferenceJobId, string[]>();
  for (const { title, referenceJobId } of precedents) {
    const own = titles.get(referenceJobId);
    if (own === undefined) titles.set(referenceJobId, [title]);
    else own.push(title);
  }
  return titles;
}

/** @param embedding Learned likeness, if there is any; see `trainEmbedding`. */
export function indexFunctions(catalogue: Catalogue, embedding?: StaticEmbedding): FunctionIndex {
  const families = new Map<FamilyId, string>(catalogue.families.map(({ id, name }) => [id, name]));
  const precedents = titlesByJob(catalogue.precedents ?? []);
  const described = catalogue.referenceJobs.map((job) => {
    const texts = textsOf(job, families.get(job.familyId) ?? '', precedents.get(job.id) ?? []);
    return { job, texts, tokens: texts.map(({ text }) => tokenize(text)) };
  });
  const vocabulary = new Map<string, number>();
  for (const { tokens } of described) for (const { word } of tokens.flat()) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
  const known = new Map(embedding?.vocabulary ?? []);
  for (const [word, count] of vocabulary) known.set(word, (known.get(word) ?? 0) + count);
  const readLexeme = createLexemeReader(known);
  const space = createFeatureSpace(described.map(({ tokens }) => [...new Set(tokens.flat().map(({ word }) => word))]), readLexeme, embedding);
  const read = described.map(({ job, texts, tokens }) => ({
    job, texts, tokens, words: tokens.map((all) => all.flatMap(({ word }) => space.read(word) ?? [])),
  }));

  const perChannel = <Value>(make: (channel: SparseChannel) => Value): Readonly<Record<SparseChannel, Value>> =>
    ({ grams: make('grams'), terms: make('terms'), concepts: make('concepts') });
  const makeVector = perChannel((channel) => createFieldVectors(space.idfs(channel)));
  const vectorOf = (words: readonly WordFeatures[], channel: SparseChannel): FieldVector => makeVector[channel](words.map(({ sparse }) => sparse[channel]));
  const fieldVector = (of: (typeof read)[number], field: Field, channel: SparseChannel): FieldVector => {
    const parts = of.words.filter((_, index) => of.texts[index]?.field === field);
    return field === 'names' && parts.length > 1 ? strongest(parts.map((words) => vectorOf(words, channel))) : vectorOf(parts.flat(), channel);
  };
  const perField = <Value>(make: (field: Field) => Value): Readonly<Record<Field, Value>> =>
    ({ names: make('names'), family: make('family'), purpose: make('purpose'), activities: make('activities'), characteristics: make('characteristics') });
  const dimensions = embedding?.dimensions ?? 0;
  const joinVectors = (field: Field): Float32Array => {
    const all = new Float32Array(read.length * dimensions);
    read.forEach(({ texts, words }, order) => { all.set(unitOf(words.filter((_, index) => texts[index]?.field === field).flat(), dimensions), order * dimensions); });
    return all;
  };

  const isWorkWord = (word: string): boolean => vocabulary.has(word) || readLexeme(word).concepts.length > 0 || readLexeme(word).forms.some((form) => vocabulary.has(form));
  const cleaned = memoize<string, string>(TITLES_KEPT);
  return {
    dimensions, readWord: space.read, isWorkWord,
    cleanTitle: (title) => cleaned(title, () => cleanTitle(title, isWorkWord)),
    sparse: perField((field) => perChannel((channel) => buildFieldIndex(read.map((of) => fieldVector(of, field, channel)), space.idfs(channel).length))),
    ...(embedding === undefined ? {} : { vectors: perField(joinVectors) }),
    functions: read.map(({ job, texts, words, tokens }, order) => {
      // An activity's text is the first under its name.
      const placeOf = new Map(texts.map(({ field, source }, place) => [field === 'activities' ? source : '', place] as const).reverse());
      return {
        job, order, texts,
        disciplines: new Set(texts.flatMap(({ field }, place) => (field === 'names' || field === 'family' || field === 'purpose' ? (tokens[place] ?? []).flatMap(({ word }) => disciplinesOf(readLexeme(word))) : []))),
        activities: job.activityGroups.flatMap((group) => group.activities).map(({ id, text }) => {
          const own = words[placeOf.get(id) ?? -1] ?? [];
          return { id, text, terms: vectorOf(own, 'terms'), concepts: vectorOf(own, 'concepts'), ...(embedding === undefined ? {} : { vector: unitOf(own, dimensions) }) };
        }),
      };
    }),
  };
}
