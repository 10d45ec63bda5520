/** The sum behind a score, taken apart: per word of the job and field of the function, and per task and activity. */
import type { CompanyJob, JobField } from '../model/company-job';
import type { Contribution, Quote, TaskAlignment } from '../model/evidence';
import { memoize } from '../text/memoize';
import type { Remember } from '../text/memoize';
import { tokenize } from '../text/tokenize';
import type { AlignedTask } from './align-tasks';
import { weightAt } from './field-index';
import { FIELDS } from './fields';
import type { Field, Role } from './fields';
import type { FieldText, FunctionIndex, IndexedFunction } from './index-functions';
import type { Query, QueryWord } from './read-query';
import { dotAt } from './vectors';
import type { WeighedQuery } from './weigh-query';
import type { MatchWeights } from './weights';
import { SPARSE_CHANNELS } from './word-features';
import type { WordFeatures } from './word-features';
import { createWordLikeness } from './word-likeness';
import type { RowOf } from './word-rows';

/** What one word adds to one function before the query's scale: through the features shared with one field, or through its vector. The words of the handbook it is like are looked for when they are read: mostly they are not. */
class Piece {
  #reference: Quote | undefined;

  constructor(readonly shared: number, readonly vector: number, private readonly findReference: () => Quote) {}

  get reference(): Quote {
    return (this.#reference ??= this.findReference());
  }
}

/** A class, as is `LazyMatch`, for a quote that is seldom read. */
class WordContribution implements Contribution {
  readonly #piece: Piece;

  constructor(readonly job: Quote<JobField>, readonly amount: number, piece: Piece) {
    this.#piece = piece;
  }

  get reference(): Quote {
    return this.#piece.reference;
  }

  toJSON(): Contribution {
    const { job, reference, amount } = this;
    return { job, reference, amount };
  }
}

interface FieldWord {
  readonly features: WordFeatures;
  readonly quote: Quote;
}

const quoteText = (source: string, text: string, start: number, end: number): Quote => ({ source, start, end, text: text.slice(start, end) });

function countWords(words: readonly QueryWord[]): Map<WordFeatures, number> {
  const times = new Map<WordFeatures, number>();
  for (const { features } of words) times.set(features, (times.get(features) ?? 0) + 1);
  return times;
}

/** Pairs of a word and a function whose pieces are kept, per role. */
const PIECES_KEPT = 100_000;

/** Takes scores of one catalogue apart. What a word adds to a function is worked out once. */
export function createExplainer(index: FunctionIndex, weights: MatchWeights, rowOf: RowOf) {
  const likenessTo = createWordLikeness(index);
  const fieldWords = new Map<IndexedFunction, Readonly<Record<Field, readonly FieldWord[]>>>();
  const remember: Readonly<Record<Role, Remember<number, readonly Piece[]>>> = { title: memoize(PIECES_KEPT), task: memoize(PIECES_KEPT) };

  function wordsOf(of: IndexedFunction): Readonly<Record<Field, readonly FieldWord[]>> {
    const known = fieldWords.get(of);
    if (known !== undefined) return known;
    const read = ({ source, text }: FieldText): readonly FieldWord[] => tokenize(text).flatMap(({ word, start, end }) => {
      const features = index.readWord(word);
      return features === undefined ? [] : [{ features, quote: quoteText(source, text, start, end) }];
    });
    const ofField = (field: Field): readonly FieldWord[] => of.texts.filter((text) => text.field === field).flatMap(read);
    const words = { names: ofField('names'), family: ofField('family'), purpose: ofField('purpose'), activities: ofField('activities'), characteristics: ofField('characteristics') };
    fieldWords.set(of, words);
    return words;
  }

  /** The word of a field that a word resembles most. */
  function nearest(word: WordFeatures, of: IndexedFunction, field: Field): Quote {
    let best: FieldWord | undefined;
    let bestLikeness = -Infinity;
    const likeness = likenessTo(word);
    for (const candidate of wordsOf(of)[field]) {
      const value = likeness(candidate.features);
      if (value <= bestLikeness) continue;
      best = candidate;
      bestLikeness = value;
      if (value === Infinity) break;
    }
    const text = of.texts.find((one) => one.field === field);
    return best?.quote ?? quoteText(text?.source ?? field, text?.text ?? '', 0, text?.text.length ?? 0);
  }

  /** What a word's row adds through shared features, per field; the row's rounding is spread over them. */
  function sharedPieces(role: Role, word: WordFeatures, of: IndexedFunction): readonly Piece[] {
    const amounts = FIELDS.map((field) => {
      let shared = 0;
      for (const channel of SPARSE_CHANNELS) {
        const weight = weights[role][field][channel];
        if (weight === 0) continue;
        const { ids, weights: own } = word.sparse[channel];
        for (let i = 0; i < ids.length; i += 1) shared += weight * (own[i] ?? 0) * weightAt(index.sparse[field][channel], ids[i] ?? 0, of.order);
      }
      return shared;
    });
    const sum = amounts.reduce((total, amount) => total + amount, 0);
    const scale = sum === 0 ? 0 : (rowOf(role, word)[of.order] ?? 0) / sum;
    return FIELDS.flatMap((field, place) => {
      const amount = amounts[place] ?? 0;
      return amount === 0 ? [] : [new Piece(scale * amount, 0, () => nearest(word, of, field))];
    });
  }

  /** Vectors liken a word to all fields at once; the field it resembles most is quoted. */
  function vectorPieces(role: Role, word: WordFeatures, of: IndexedFunction): readonly Piece[] {
    const { vectors, dimensions, functions } = index;
    const { vector: own } = word;
    if (vectors === undefined || own === undefined) return [];
    const amounts = FIELDS.map((field) => weights[role][field].vector * dotAt(own, vectors[field], of.order * dimensions));
    const field = FIELDS[amounts.indexOf(Math.max(...amounts))] ?? 'names';
    const vector = rowOf(role, word)[functions.length + of.order] ?? 0;
    return vector === 0 ? [] : [new Piece(0, vector, () => nearest(word, of, field))];
  }

  const piecesOf = (role: Role, word: WordFeatures, of: IndexedFunction): readonly Piece[] =>
    remember[role](word.number * index.functions.length + of.order, () => [...sharedPieces(role, word, of), ...vectorPieces(role, word, of)]);

  const largestFirst = (addends: Contribution[]): readonly Contribution[] => addends.sort((a, b) => b.amount - a.amount);
  const quoteJob = ({ fields }: CompanyJob, field: JobField, start: number, end: number): Quote<JobField> => ({ source: field, start, end, text: (fields[field] ?? '').slice(start, end) });

  /** What words add, each to the field it shares most with. @param only Of this field of the job; without it of all. */
  function ofWords(job: CompanyJob, parts: WeighedQuery['parts'], of: IndexedFunction, only?: JobField): Contribution[] {
    const addends: Contribution[] = [];
    for (const { role, words, shared, vector } of parts) {
      const times = role === 'task' ? countWords(words) : undefined;
      for (const { features, field, start, end } of words) {
        if (only !== undefined && field !== only) continue;
        const count = times?.get(features) ?? 1;
        if (count === 0) continue;
        times?.set(features, 0);
        const quote = quoteJob(job, field, start, end);
        for (const piece of piecesOf(role, features, of)) addends.push(new WordContribution(quote, count * (shared * piece.shared + vector * piece.vector), piece));
      }
    }
    return addends;
  }

  return {
    /** All addends of the score of `of`, the largest first. They add up to the score. A word that tasks hold more than once is quoted where it stands first. */
    contributions(job: CompanyJob, query: Query, weighed: WeighedQuery, of: IndexedFunction, aligned: readonly AlignedTask[]): readonly Contribution[] {
      const ofTasks = aligned.flatMap(({ activity, likeness }, place): Contribution[] => {
        const task = query.tasks[place];
        return task === undefined || activity === undefined ? [] : [{
          job: quoteJob(job, task.field, task.start, task.end), reference: quoteText(activity.id, activity.text, 0, activity.text.length), amount: weighed.alignment * likeness,
        }];
      });
      return largestFirst([...ofWords(job, weighed.parts, of), ...ofTasks]);
    },

    /** The addends of the words in the title alone, the largest first. */
    titleContributions: (job: CompanyJob, weighed: WeighedQuery, of: IndexedFunction): readonly Contribution[] => 
      largestFirst(ofWords(job, weighed.parts.filter(({ role }) => role === 'title'), of, 'title')),

    /** Every task beside its best activity. */
    alignments(job: CompanyJob, query: Query, aligned: readonly AlignedTask[]): readonly TaskAlignment[] {
      return query.tasks.map(({ field, start, end }, place) => {
        const { activity, likeness } = aligned[place] ?? { likeness: 0 };
        return {
          task: { source: field, start, end, text: (job.fields[field] ?? '').slice(start, end) },
          ...(activity === undefined ? {} : { activity: { id: activity.id, text: activity.text } }),
          similarity: Math.min(1, likeness),
        };
      });
    },
  };
}
