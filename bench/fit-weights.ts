/** Weights of fields and channels: the ones that make the right functions likeliest (softmax over the catalogue), none below 0. */
import { createAligner } from '../src/core/match/align-tasks';
import { createStaticEmbedding } from '../src/core/match/embedding/static-embedding';
import type { EmbeddingTable } from '../src/core/match/embedding/static-embedding';
import { addShared } from '../src/core/match/field-index';
import { FIELDS } from '../src/core/match/fields';
import { indexFunctions } from '../src/core/match/index-functions';
import type { FunctionIndex } from '../src/core/match/index-functions';
import { readQuery } from '../src/core/match/read-query';
import type { QueryTask, QueryWord } from '../src/core/match/read-query';
import { FITTED } from '../src/core/match/fitted-weights';
import { dotAt, unitOf } from '../src/core/match/vectors';
import { createWeigher } from '../src/core/match/weigh-query';
import type { ChannelWeights, FieldWeights, MatchWeights } from '../src/core/match/weights';
import { SPARSE_CHANNELS } from '../src/core/match/word-features';
import { toCatalogue } from './read-match-cases';
import type { CandidateLine, MatchCase } from './read-match-cases';

const CHANNELS = [...SPARSE_CHANNELS, 'vector'] as const;
const ALIGNED = ['terms', 'concepts', 'vector'] as const;
const NAMES = FIELDS.flatMap((field) => CHANNELS.map((channel) => [field, channel] as const));

/** A case as what each weight would be multiplied by, per function. */
interface Example {
  readonly features: readonly Float64Array[];
  readonly right: readonly number[];
}

function channelScores(words: readonly QueryWord[], index: FunctionIndex): readonly Float64Array[] {
  const count = index.functions.length;
  const squared = words.reduce((sum, { features: { sparse } }) => sum + sparse.grams.squared + sparse.terms.squared + sparse.concepts.squared, 0);
  const unit = unitOf(words.map(({ features }) => features), index.dimensions);
  return NAMES.map(([field, channel]) => {
    const out = new Float64Array(count);
    if (channel !== 'vector') for (const { features } of words) addShared(index.sparse[field][channel], features.sparse[channel], 1 / Math.sqrt(squared), out);
    else if (index.vectors !== undefined) for (let i = 0; i < count; i += 1) out[i] = dotAt(unit, index.vectors[field], i * index.dimensions);
    return out;
  });
}

function alignmentScores(tasks: readonly QueryTask[], index: FunctionIndex): readonly Float64Array[] {
  const orders = index.functions.map(({ order }) => order);
  return ALIGNED.map((kind) => {
    const aligned = createAligner(index, { terms: 0, concepts: 0, vector: 0, alone: 0, [kind]: 1 })(createWeigher(index.dimensions, FITTED.none.weights)({ titleText: '', title: [], department: [], tasks }).tasks, orders);
    return Float64Array.from(orders, (order) => sum((aligned.get(order) ?? []).map(({ likeness }) => likeness)) / (tasks.length || 1));
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function combine(features: readonly Float64Array[], weights: readonly number[]): Float64Array {
  const out = new Float64Array(features[0]?.length ?? 0);
  features.forEach((feature, place) => {
    const weight = weights[place] ?? 0;
    if (weight !== 0) for (let i = 0; i < out.length; i += 1) out[i] = (out[i] ?? 0) + weight * (feature[i] ?? 0);
  });
  return out;
}

/** Adds the gradient of one example's loss. @returns Its loss. */
function addGradient({ features, right }: Example, weights: readonly number[], gradient: Float64Array): number {
  const odds = combine(features, weights);
  const most = odds.reduce((best, value) => Math.max(best, value), -Infinity);
  const chances = odds.map((value) => Math.exp(value - most));
  const total = chances.reduce((sum, value) => sum + value, 0);
  const hit = right.reduce((sum, place) => sum + (chances[place] ?? 0), 0);
  features.forEach((feature, place) => {
    let expected = 0;
    for (let i = 0; i < feature.length; i += 1) expected += (chances[i] ?? 0) * (feature[i] ?? 0);
    const found = right.reduce((sum, at) => sum + (chances[at] ?? 0) * (feature[at] ?? 0), 0);
    gradient[place] = (gradient[place] ?? 0) + expected / total - found / hit;
  });
  return -Math.log(hit / total);
}

const STEPS = 140;
const SHRINK = 3e-4;

/** Adam on the mean loss with a pull towards 0; weights stay at 0 or above. */
function learn(examples: readonly Example[], name: string): readonly number[] {
  const count = examples[0]?.features.length ?? 0;
  const weights = Array.from({ length: count }, () => 1);
  const [first, second] = [new Float64Array(count), new Float64Array(count)];
  let loss = 0;
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = new Float64Array(count);
    loss = examples.reduce((sum, example) => sum + addGradient(example, weights, gradient), 0) / examples.length;
    const rate = step < 0.6 * STEPS ? 0.4 : 0.12;
    for (let place = 0; place < count; place += 1) {
      const slope = (gradient[place] ?? 0) / examples.length + SHRINK * (weights[place] ?? 0);
      first[place] = 0.9 * (first[place] ?? 0) + 0.1 * slope;
      second[place] = 0.99 * (second[place] ?? 0) + 0.01 * slope * slope;
      weights[place] = Math.max(0, (weights[place] ?? 0) - (rate * (first[place] ?? 0)) / (1 - 0.9 ** step) / (Math.sqrt((second[place] ?? 0) / (1 - 0.99 ** step)) + 1e-8));
    }
  }
  process.stdout.write(`${name}: loss ${loss.toFixed(4)} on ${String(examples.length)}\n`);
  return weights.map((weight) => Math.round(weight * 100) / 100);
}

function toChannelWeights(weights: readonly number[]): ChannelWeights {
  const of = (field: string): FieldWeights => Object.fromEntries(CHANNELS.map((channel) =>
    [channel, weights[NAMES.findIndex(([name, kind]) => name === field && kind === channel)] ?? 0])) as unknown as FieldWeights;
  return { names: of('names'), family: of('family'), purpose: of('purpose'), activities: of('activities'), characteristics: of('characteristics') };
}

/** Fits titles alone, tasks alone, and then what each weighs when a job has both. */
export function fitWeights(lines: readonly CandidateLine[], cases: readonly MatchCase[], table: EmbeddingTable | undefined): MatchWeights {
  const index = indexFunctions(toCatalogue(lines), table === undefined ? undefined : createStaticEmbedding(table));
  const read = cases.map(({ job, right }) => ({ query: readQuery(job, index), right }));
  const allWords = (tasks: readonly QueryTask[]): readonly QueryWord[] => tasks.flatMap(({ words }) => words);
  const onlyTitle = read.filter(({ query }) => query.title.length > 0 && query.tasks.length === 0);
  const onlyTasks = read.filter(({ query }) => query.title.length === 0 && query.tasks.length > 0);
  const both = read.filter(({ query }) => query.title.length > 0 && query.tasks.length > 0);

  const title = learn(onlyTitle.map(({ query, right }) => ({ features: channelScores(query.title, index), right })), 'title');
  const tasks = learn(onlyTasks.map(({ query, right }) => ({ features: [...channelScores(allWords(query.tasks), index), ...alignmentScores(query.tasks, index)], right })), 'tasks');
  const task = tasks.slice(0, NAMES.length);
  const alone = tasks.slice(NAMES.length);
  const together = learn(both.map(({ query, right }) => ({
    features: [
      combine(channelScores(query.title, index), title.map((weight) => weight / 10)), combine(channelScores(allWords(query.tasks), index), task.map((weight) => weight / 10)),
      ...alignmentScores(query.tasks, index),
    ],
    right,
  })), 'both');
  const [ofTitle = 0, ofTask = 0, ...aligned] = together;
  const shares = aligned.map((weight, place) => weight + (alone[place] ?? 0));
  const [terms = 0, concepts = 0, vector = 0] = shares.map((weight) => Math.round((weight / sum(shares)) * 1000) / 1000);
  const round = (weight: number): number => Math.round(weight * 1000) / 1000;
  return {
    title: toChannelWeights(title), task: toChannelWeights(task),
    both: { title: round(ofTitle / 10), task: round(ofTask / 10), alignment: round(sum(aligned)) },
    alignment: { terms, concepts, vector, alone: round(sum(alone)) },
    total: { title: round(sum(title)), task: round(sum(task)) },
  };
}
