/** Where training pairs come from: the catalogue's own text, and records of an occupation classification the user has. */
import { allActivities } from '../../model/catalogue';
import type { Catalogue } from '../../model/catalogue';
import { SYNONYMS } from '../../text/synonyms.nl';
import type { TextPair } from './train-embedding';

/**
 * A line of a knowledge file. Which properties it has says what it is: an occupation (`name`, with `alts`, `purpose`,
 * `activities`), a title of an occupation (`title`, `occupation`), or two phrases for the same task (`a`, `b`).
 */
export interface KnowledgeRecord {
  readonly id?: string;
  readonly name?: string;
  readonly alts?: readonly string[];
  readonly purpose?: string;
  readonly activities?: readonly string[];
  readonly title?: string;
  readonly occupation?: string;
  readonly a?: string;
  readonly b?: string;
}

const SENTENCE_END = /(?<=[.!?])\s+/;
/** Shorter sentences say too little to find their function by. */
const MIN_SENTENCE = 20;

interface Described {
  readonly subject: string;
  readonly names: readonly string[];
  readonly purpose: string;
  readonly activities: readonly string[];
}

function describedPairs({ subject, names, purpose, activities }: Described): readonly TextPair[] {
  const [name, ...others] = names;
  if (name === undefined) return [];
  const work = activities.join(' . ');
  const pair = (a: string, b: string): TextPair => ({ a, b, subject });
  return [
    ...others.flatMap((other) => [pair(other, name), pair(other, purpose), pair(other, work)]),
    ...others.slice(1).map((other, index) => pair(other, others[index] ?? name)),
    pair(name, purpose), pair(name, work), pair(purpose, work),
    ...activities.map((activity) => pair(activity, `${name} . ${purpose}`)),
    ...purpose.split(SENTENCE_END).filter((sentence) => sentence.length > MIN_SENTENCE).map((sentence) => pair(sentence, work)),
  ];
}

/** Pairs of words from the lexicon: synonyms are used alike. */
export function pairsOfLexicon(): readonly TextPair[] {
  return SYNONYMS.flatMap((line, group) => {
    const [first = '', ...others] = line.split(' ');
    const subject = `lexicon ${String(group)}`;
    return [...others.map((word) => ({ a: first, b: word, subject })), ...others.slice(1).map((word, index) => ({ a: others[index] ?? first, b: word, subject }))];
  });
}

/** Pairs from the functions of a catalogue: names, precedents, purpose and activities of one function belong together. */
export function pairsOfCatalogue({ referenceJobs, precedents = [] }: Catalogue): readonly TextPair[] {
  return referenceJobs.flatMap(({ id, name, alternativeNames, purpose, activityGroups }) => describedPairs({
    subject: id, names: [name, ...alternativeNames, ...precedents.filter(({ referenceJobId }) => referenceJobId === id).map(({ title }) => title)], purpose,
    activities: allActivities({ activityGroups }).map(({ text }) => text),
  }));
}

function pairsOfRecord(record: KnowledgeRecord, occupations: ReadonlyMap<string, KnowledgeRecord>): readonly TextPair[] {
  const { id, name, alts = [], purpose = '', activities = [], title, occupation, a, b } = record;
  if (name !== undefined) return describedPairs({ subject: id ?? name, names: [name, ...alts], purpose, activities });
  if (title !== undefined && occupation !== undefined) {
    const subject = id ?? occupation;
    const known = occupations.get(subject);
    const text = known === undefined ? '' : [known.purpose ?? '', ...(known.activities ?? [])].join(' . ');
    return [occupation, text].map((b) => ({ a: title, b, subject }));
  }
  return a !== undefined && b !== undefined ? [{ a, b, subject: b }] : [];
}

/** Pairs from knowledge records; titles are also paired with the text of their occupation, where the records have it. */
export function pairsOfKnowledge(records: readonly KnowledgeRecord[]): readonly TextPair[] {
  const occupations = new Map(records.flatMap((record) => (record.id === undefined || record.name === undefined ? [] : [[record.id, record] as const])));
  return records.flatMap((record) => pairsOfRecord(record, occupations)).filter(({ a, b }) => a !== '' && b !== '' && a !== b);
}
