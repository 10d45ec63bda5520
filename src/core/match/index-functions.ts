/** Reference jobs -> what the matcher looks up: an inverted index per field and channel, and every activity on its own. */
import type { ActivityId, FamilyId } from '../model/ids';
import type { Catalogue, Precedent, ReferenceJob } from '../model/catalogue';
import { DISCIPLINES, TRADES } from '../text/lexicon.nl';
import { createLexemeReader } from '../text/read-lexemes';
import type { Lexeme } from '../text/read-lexemes';
import { tokenize } from '../text/tokenize';
import type { StaticEmbedding } from './embedding/static-embedding';
import { buildFieldIndex, normaliseCounts } from './field-index';
import type { FieldIndex, FieldVector } from './field-index';
import type { Field } from './fields';
import { sumVectors } from './vectors';
import { createFeatureSpace } from './word-features';
import type { FeatureSpace, SparseChannel, WordFeatures } from './word-features';

/** One text of a field. @property source Its name in quotes: "naam", "doel", "A.2". */
export interface FieldText {
  readonly field: Field;
  readonly source: string;
  readonly text: string;
}

/** Parallel arrays: feature number and weight; the squares of the weights add up to 1. */
interface UnitFeatures {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
}

/** An activity as it is aligned with tasks. */
export interface IndexedActivity {
  readonly id: ActivityId;
  readonly text: string;
  readonly terms: UnitFeatures;
  readonly concepts: UnitFeatures;
  readonly vector?: Float64Array;
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
  readonly vectors?: Readonly<Record<Field, Float64Array>>;
  readonly dimensions: number;

  readonly readWord: (word: string) => WordFeatures | undefined;
  readonly isWorkWord: (word: string) => boolean;
}

const MAX_WORDS_KEPT = 50_000;

function textsOf(job: ReferenceJob, family: string, precedents: readonly Precedent[]): readonly FieldText[] {
  const texts: readonly FieldText[] = [
    { field: 'names', source: 'naam', text: job.name },
    ...job.alternativeNames.map((text): FieldText => ({ field: 'names', source: 'alternatieve naam', text })),
    ...precedents.filter(({ referenceJobId }) => referenceJobId === job.id).map(({ title }): FieldText => ({ field: 'names', source: 'precedent', text: title })),
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

/** Reads distinct words once; what was read is kept. */
function rememberWords({ read }: FeatureSpace): FunctionIndex['readWord'] {
  const known = new Map<string, WordFeatures | undefined>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined || known.has(word)) return before;
    const features = read(word);
    if (known.size >= MAX_WORDS_KEPT) known.clear();
    known.set(word, features);
    return features;
  };
}

function countOccurrences(words: readonly WordFeatures[], channel: SparseChannel, idf: (id: number) => number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { sparse } of words) {
    const { ids, weights } = sparse[channel];
    ids.forEach((id, i) => { counts.set(id, (counts.get(id) ?? 0) + (weights[i] ?? 0) / idf(id)); });
  }
  return counts;
}

/** Every feature as strong as in the text where it is strongest; for fields whose texts each stand for the whole. */
function strongest(vectors: readonly FieldVector[]): FieldVector {
  const best = new Map<number, number>();
  for (const vector of vectors) for (const [id, weight] of vector) best.set(id, Math.max(best.get(id) ?? 0, weight));
  return best;
}

const toArrays = (vector: FieldVector): UnitFeatures => ({ ids: Int32Array.from(vector.keys()), weights: Float64Array.from(vector.values()) });

/** @param embedding Learned likeness, if there is any; see `trainEmbedding`. */
export function indexFunctions(catalogue: Catalogue, embedding?: StaticEmbedding): FunctionIndex {
  const families = new Map<FamilyId, string>(catalogue.families.map(({ id, name }) => [id, name]));
  const described = catalogue.referenceJobs.map((job) => {
    const texts = textsOf(job, families.get(job.familyId) ?? '', catalogue.precedents ?? []);
    return { job, texts, tokens: texts.map(({ text }) => tokenize(text)) };
  });
  const vocabulary = new Map<string, number>();
  for (const { tokens } of described) for (const { word } of tokens.flat()) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
  const known = new Map(embedding?.vocabulary ?? []);
  for (const [word, count] of vocabulary) known.set(word, (known.get(word) ?? 0) + count);
  const readLexeme = createLexemeReader(known);
  const space = createFeatureSpace(described.map(({ tokens }) => [...new Set(tokens.flat().map(({ word }) => word))]), readLexeme, embedding);
  const readWord = rememberWords(space);
  const read = described.map(({ job, texts, tokens }) => ({
    job, texts, words: tokens.map((all) => all.flatMap(({ word }) => readWord(word) ?? [])),
  }));

  const vectorOf = (words: readonly WordFeatures[], channel: SparseChannel): FieldVector => {
    const idf = (id: number): number => space.idf(channel, id);
    return normaliseCounts(countOccurrences(words, channel, idf), idf);
  };
  const fieldVector = (of: (typeof read)[number], field: Field, channel: SparseChannel): FieldVector => {
    const parts = of.words.filter((_, index) => of.texts[index]?.field === field);
    return field === 'names' ? strongest(parts.map((words) => vectorOf(words, channel))) : vectorOf(parts.flat(), channel);
  };
  const perField = <Value>(make: (field: Field) => Value): Readonly<Record<Field, Value>> =>
    ({ names: make('names'), family: make('family'), purpose: make('purpose'), activities: make('activities'), characteristics: make('characteristics') });
  const perChannel = <Value>(make: (channel: SparseChannel) => Value): Readonly<Record<SparseChannel, Value>> =>
    ({ grams: make('grams'), terms: make('terms'), concepts: make('concepts') });
  const dimensions = embedding?.dimensions ?? 0;
  const joinVectors = (field: Field): Float64Array => {
    const all = new Float64Array(read.length * dimensions);
    read.forEach(({ texts, words }, order) => { all.set(sumVectors(words.filter((_, index) => texts[index]?.field === field).flat(), dimensions).unit, order * dimensions); });
    return all;
  };

  return {
    dimensions, readWord,

    isWorkWord: (word) => vocabulary.has(word) || readLexeme(word).concepts.length > 0,
    sparse: perField((field) => perChannel((channel) => buildFieldIndex(read.map((of) => fieldVector(of, field, channel)), space.size(channel)))),
    ...(embedding === undefined ? {} : { vectors: perField(joinVectors) }),
    functions: read.map(({ job, texts, words }, order) => ({
      job, order, texts,
      disciplines: new Set(texts.flatMap(({ field, text }) => (field === 'names' || field === 'family' || field === 'purpose' ? tokenize(text).flatMap(({ word }) => disciplinesOf(readLexeme(word))) : []))),
      activities: job.activityGroups.flatMap((group) => group.activities).map(({ id, text }) => {
        const own = words[texts.findIndex(({ field, source }) => field === 'activities' && source === id)] ?? [];
        return { id, text, terms: toArrays(vectorOf(own, 'terms')), concepts: toArrays(vectorOf(own, 'concepts')), ...(embedding === undefined ? {} : { vector: sumVectors(own, dimensions).unit }) };
      }),
    })),
  };
}
