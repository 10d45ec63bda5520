/** One function of a handbook whole, and beside every text the line of the source that it was read from. */
import { blockText, sharesTextWith } from '../core';
import type { Block, BlockPlace, CatalogueReading, LineUse, ReferenceJob } from '../core';

/** A text of a function. @property place Where it stands, as far as it was found back. */
export interface LookedLine {
  readonly text: string;
  readonly place?: BlockPlace;
}

export type PartKind = 'alternatives' | 'position' | 'purpose' | 'activities' | 'characteristic' | 'criterion' | 'knowledge' | 'context' | 'rule';

/** @property title The handbook's own words for it; empty where it has none. */
export interface JobPart {
  readonly kind: PartKind;
  readonly title: string;
  readonly lines: readonly LookedLine[];
}

/** A line of the source around the function. @property field What it became, as in `LineUse`; absent for a line that was not understood. */
export interface SourceLine {
  readonly place: BlockPlace;
  readonly text: string;
  readonly field?: string;
}

/** @property sharedWith Names of functions that the handbook describes with the same text. @property source The lines between the first and the last that the function was read from, and those behind it up to the next one; empty where there is no source. */
export interface JobLook {
  readonly code: string;
  readonly name: string;
  readonly grade: string;
  readonly family: string;
  readonly sharedWith: readonly string[];
  readonly parts: readonly JobPart[];
  readonly source: readonly SourceLine[];
}

/** Letters by which a text is found back: conversions change spaces, hyphens and what follows them. */
const KEY_LENGTH = 40;
/** Blocks looked at before the first text of a function for its name, and behind its last one. */
const AROUND = { before: 12, after: 30 } as const;
/** Most lines shown of a source. */
const SHOWN = 300;

const keyOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '').slice(0, KEY_LENGTH);
const piecesOf = (block: Block): readonly string[] =>
  (block.kind === 'cells' ? block.cells : block.kind === 'rule' ? [] : [block.text]).flatMap((text) => [text, ...text.split(/(?<=[.;])\s+|\n/).slice(1)]);

/** A source by the beginnings of its texts. */
export class SourceIndex {
  private readonly byKey = new Map<string, number[]>();

  constructor(readonly blocks: readonly Block[]) {
    blocks.forEach((block, at) => {
      for (const key of new Set(piecesOf(block).map(keyOf))) {
        const known = this.byKey.get(key);
        if (key === '') continue;
        if (known === undefined) this.byKey.set(key, [at]);
        else known.push(at);
      }
    });
  }

  /** Blocks that hold a text that begins like this. */
  find(text: string): readonly number[] {
    return this.byKey.get(keyOf(text)) ?? [];
  }
}

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');
const lineParts = (kind: PartKind, title: string, lines: readonly string[]): readonly { readonly kind: PartKind; readonly title: string; readonly texts: readonly string[] }[] =>
  (lines.length === 0 ? [] : [{ kind, title, texts: lines }]);

function partsOf(job: ReferenceJob): ReturnType<typeof lineParts> {
  return [
    ...lineParts('alternatives', '', job.alternativeNames.length === 0 ? [] : [job.alternativeNames.join(', ')]),
    ...lineParts('position', '', linesOf(job.position)), ...lineParts('purpose', '', linesOf(job.purpose)),
    ...job.activityGroups.flatMap(({ letter, title, activities }) => lineParts('activities', title === '' ? '' : `${letter}. ${title}`, activities.map(({ text }) => text))),
    ...job.characteristics.flatMap(({ name, paragraphs }) => lineParts('characteristic', name, paragraphs)),
    ...(job.levelCriteria ?? []).flatMap(({ name, text }) => lineParts('criterion', name, [text])),
    ...lineParts('knowledge', '', job.knowledge === undefined ? [] : [job.knowledge.level]),
    ...lineParts('context', '', linesOf(job.context)),
    ...job.rules.flatMap(({ label, grade, text }) => lineParts('rule', `${label} (${grade})`, [text])),
  ];
}

const middle = (numbers: readonly number[]): number | undefined => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const nearest = (candidates: readonly number[], to: number): number | undefined =>
  candidates.reduce<number | undefined>((best, at) => (best === undefined || Math.abs(at - to) < Math.abs(best - to) ? at : best), undefined);

const placeKey = ({ file = '', page = 0 }: BlockPlace | LineUse, line: number): string => `${file} ${String(page)} ${String(line)}`;

/** The stretch of blocks that the function stands in. @param found Blocks of its texts. */
function stretchOf(job: ReferenceJob, found: readonly number[], { blocks, find }: { readonly blocks: readonly Block[]; readonly find: (text: string) => readonly number[] }, isName: (at: number) => boolean): readonly [number, number] | undefined {
  const [first, last] = [Math.min(...found), Math.max(...found)];
  if (found.length === 0) return undefined;
  const named = [...find(job.name), ...find(`${job.code} ${job.name}`)].filter((at) => at <= first && at >= first - AROUND.before);
  let end = last;
  while (end + 1 < blocks.length && end - last < AROUND.after && !isName(end + 1) && blocks[end + 1]?.place.file === blocks[last]?.place.file) end += 1;
  return [Math.min(first, ...named), Math.min(end, Math.min(first, ...named) + SHOWN - 1)];
}

/** @param index Of the source; absent for a catalogue that was saved before. @param at Which function, from 0. */
export function lookAtJob({ catalogue, uses }: CatalogueReading, index: SourceIndex | undefined, at: number): JobLook | undefined {
  const job = catalogue.referenceJobs[at];
  if (job === undefined) return undefined;
  const { code, name, grade } = job;
  const head = { code, name, grade, family: catalogue.families.find(({ id }) => id === job.familyId)?.name ?? '', sharedWith: sharesTextWith(catalogue, job).map((other) => other.name) };
  const parts = partsOf(job);
  if (index === undefined) return { ...head, parts: parts.map(({ kind, title, texts }) => ({ kind, title, lines: texts.map((text) => ({ text })) })), source: [] };
  const texts = parts.flatMap((part) => (part.kind === 'knowledge' || part.kind === 'alternatives' ? [] : part.texts));
  const sure = texts.map((text) => index.find(text)).filter(({ length }) => length === 1).flat();
  const anchor = middle(sure.length > 0 ? sure : index.find(name)) ?? 0;
  const found: number[] = [];
  const looked = parts.map(({ kind, title, texts: own }): JobPart => ({
    kind, title,
    lines: own.map((text) => {
      const block = nearest(index.find(text), anchor);
      if (block === undefined) return { text };
      if (kind !== 'knowledge' && kind !== 'alternatives') found.push(block);
      const place = index.blocks[block]?.place;
      return { text, ...(place === undefined ? {} : { place }) };
    }),
  }));
  const fields = new Map(uses.map((use) => [placeKey(use, use.line), use.field]));
  const fieldOf = ({ place }: Block): string | undefined => fields.get(placeKey(place, place.line));
  const near = found.filter((block) => Math.abs(block - anchor) <= SHOWN);
  const stretch = stretchOf(job, near, { blocks: index.blocks, find: (text) => index.find(text) }, (block) => /\b(?:name|code)\b/.test(fieldOf(index.blocks[block] ?? { kind: 'rule', place: { line: 0 } }) ?? ''));
  const source = stretch === undefined ? [] : index.blocks.slice(stretch[0], stretch[1] + 1).flatMap((block): readonly SourceLine[] => {
    if (block.kind === 'rule') return [];
    const field = fieldOf(block);
    return [{ place: block.place, text: blockText(block), ...(field === undefined ? {} : { field }) }];
  });
  return { ...head, parts: looked, source };
}

/** Everything of a function that a search looks through, in lower case. */
function wordsOf(job: ReferenceJob): string {
  return [`${job.code} ${job.name} ${job.grade}`, ...partsOf(job).flatMap(({ title, texts }) => [title, ...texts])].join('\n').toLowerCase();
}

/** Functions that hold every word of the query anywhere in their texts; those that are called so first. @returns Their places in the catalogue, from 0. */
export function findJobs({ catalogue: { referenceJobs } }: CatalogueReading, query: string): readonly number[] {
  const wanted = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
  const holds = (text: string): boolean => wanted.every((word) => text.includes(word));
  const called: number[] = [];
  const others: number[] = [];
  referenceJobs.forEach((job, at) => {
    if (holds(`${job.code} ${job.name}`.toLowerCase())) called.push(at);
    else if (holds(wordsOf(job))) others.push(at);
  });
  return [...called, ...others];
}
