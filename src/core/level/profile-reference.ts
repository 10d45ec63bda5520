/** What a reference job itself says per aspect: read once per catalogue, with the same reader as the jobs. */
import { allActivities } from '../model/catalogue';
import type { CharacteristicKind, JobFamily, KnowledgeLevel, ReferenceJob } from '../model/catalogue';
import type { Aspect } from '../model/evidence';
import { aspectsWith } from './aspects';
import type { AspectDefinition } from './aspects';
import { domainsOf } from './domains';
import type { Domain } from './domains';
import type { Reading } from './folded-text';
import { readAspect } from './read-cues';
import { prepareText } from './reading';
import type { CueText } from './reading';
import type { ReadRules } from './rules/read-rules';

/** @property domains Those of the reference. @property aspects Those that exist beside it, in order. */
export interface ReferenceProfile {
  readonly job: ReferenceJob;
  readonly domains: readonly Domain[];
  readonly aspects: readonly AspectDefinition[];
  readonly readings: ReadonlyMap<Aspect, Reading<string>>;
  readonly rules: ReadRules;
}

interface Paragraph {
  readonly kind: CharacteristicKind;
  readonly text: CueText<string>;
}

function paragraphsOf(job: ReferenceJob): readonly Paragraph[] {
  return job.characteristics.flatMap(({ kind, name, paragraphs }) => paragraphs.map((text): Paragraph => ({ kind, text: prepareText(name, text, job.name) })));
}

/** What a sentence on knowledge asks, without what it adds or lets pass for it: "Hbo-niveau, of mbo 4 met ruime ervaring" asks hbo. */
function askedLevel({ text, level }: KnowledgeLevel): string {
  const after = text.indexOf(level) + level.length;
  const border = text.slice(after).search(/[,;]/);
  return border < 0 ? text : text.slice(0, after + border);
}

/** Aspects that the sentence on knowledge tells of as well: who must have learned to lead leads. A training in negotiating is no contact. */
const LEARNED: ReadonlySet<Aspect> = new Set<Aspect>(['experience', 'leading']);

/** For knowledge only the sentence that states the level counts: elsewhere "hbo" may be a client's. Physical demands stand under their own heading. */
function paragraphsFor({ id, ownCharacteristic: own }: AspectDefinition, { knowledge }: ReferenceJob, paragraphs: readonly Paragraph[]): readonly CueText<string>[] {
  const stated = knowledge === undefined ? undefined : paragraphs.find(({ text: { text } }) => text.includes(knowledge.text));
  if (id === 'knowledge') return knowledge === undefined ? [] : [prepareText(stated?.text.source ?? 'kennis', askedLevel(knowledge))];
  const told = paragraphs.filter(({ kind }) => own === undefined || kind === own);
  if (LEARNED.has(id) || knowledge === undefined) return told.map(({ text }) => text);
  return told.map((one) => (one === stated ? prepareText(one.text.source, one.text.text.replace(knowledge.text, (sentence) => ' '.repeat(sentence.length))) : one.text));
}

/** Whom a reference leads or guides often stands in its place in the organisation, or among its activities, only. */
function textsOnPeople(job: ReferenceJob): readonly CueText<string>[] {
  return [prepareText('positie', job.position), ...allActivities(job).map(({ id, text }) => prepareText<string>(id, text))];
}

export function profileReference(job: ReferenceJob, family: JobFamily | undefined, readRules: (job: ReferenceJob) => ReadRules): ReferenceProfile {
  const domains = domainsOf(job, family);
  const aspects = aspectsWith(domains);
  const paragraphs = paragraphsOf(job);
  const onPeople = textsOnPeople(job);
  const readings = new Map<Aspect, Reading<string>>();
  for (const aspect of aspects) {
    const texts = [...paragraphsFor(aspect, job, paragraphs), ...(aspect.standing === 'words-or-nobody' ? onPeople : [])];
    const own = aspect.id === 'knowledge' || aspect.ownCharacteristic !== undefined;
    const reading = readAspect(aspect, own ? texts : [], own ? [] : texts, domains);
    if (reading !== undefined) readings.set(aspect.id, reading);
  }
  return { job, domains, aspects, readings, rules: readRules(job) };
}
