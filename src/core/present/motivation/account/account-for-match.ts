/** Why this reference job: the words of the title that are in its names, the tasks that are its work, and what the runner-up lacks. */
import { allActivities } from '../../../model/catalogue';
import type { Catalogue, ReferenceJob } from '../../../model/catalogue';
import type { CompanyJob } from '../../../model/company-job';
import type { Match, Quote, TaskAlignment } from '../../../model/evidence';
import { sameWord } from '../../../text/content-words';
import { cleanTitle } from '../../../text/clean-title';
import { fold } from '../../../text/fold';
import { isStopWord } from '../../../text/stem';
import { tokenize } from '../../../text/tokenize';
import type { Token } from '../../../text/tokenize';
import type { DifferenceClaim, NameClaim, PurposeClaim, TaskClaim, TitleWordClaim } from '../claim';
import type { MatchAccount, RunnerUp } from '../justification';
import { nameOf, present } from './name-of';
import { LinkFinder } from './link-finder';
import { relateInTitles, toldWords } from './relate-words';
import { LINK, LONGEST_TASK } from './weights';

const whole = (source: string, text: string): Quote => ({ source, start: 0, end: text.length, text });

/** The names of a reference job, each under what it is. */
const namesOf = ({ name, alternativeNames }: ReferenceJob): readonly Quote[] => [whole('naam', name), ...alternativeNames.map((text) => whole('alternatieve naam', text))];

const wordsOf = (text: string): readonly Token[] => tokenize(text).filter(({ word }) => !isStopWord(word));

/** The words of a title that speak of the work; places, hours and shifts are blanked out. */
function titleWords({ fields: { title = '' } }: CompanyJob, reference: ReferenceJob): readonly Token[] {
  const known = new Set(namesOf(reference).flatMap(({ text }) => tokenize(text).map(({ word }) => word)));
  return wordsOf(cleanTitle(title, (word) => known.has(word)));
}

function findName(job: CompanyJob, words: readonly Token[], reference: ReferenceJob): NameClaim | undefined {
  const title = job.fields.title ?? '';
  const isOne = (a: readonly Token[], b: readonly Token[]): boolean => a.length > 0 && a.every(({ word }) => b.some((other) => relateInTitles(word, other.word) === 'same'));
  const name = namesOf(reference).find(({ text }) => isOne(words, wordsOf(text)) && isOne(wordsOf(text), words));
  return name === undefined ? undefined : { kind: 'name', job: { source: 'title', start: 0, end: title.length, text: title }, reference: name };
}

const RELATIONS = ['same', 'part', 'meaning'] as const;

/** The word of a name that a word of the title is nearest to: the same before a part, a part before another word for it. */
function besideName(job: CompanyJob, { word, start, end }: Token, name: Quote): TitleWordClaim | undefined {
  const found = wordsOf(name.text).flatMap((other) => {
    const relation = relateInTitles(word, other.word);
    return relation === undefined ? [] : [{ relation, other }];
  });
  const best = RELATIONS.flatMap((relation) => found.filter((one) => one.relation === relation))[0];
  if (best === undefined) return undefined;
  const { relation, other } = best;
  const quote = { source: 'title' as const, start, end, text: (job.fields.title ?? '').slice(start, end) };
  return { kind: 'title-word', relation, job: quote, reference: { source: name.source, start: other.start, end: other.end, text: name.text.slice(other.start, other.end) } };
}

/** The words of the title that stand in one of the names: the name that has most of them. */
function sharedWords(job: CompanyJob, words: readonly Token[], reference: ReferenceJob): readonly TitleWordClaim[] {
  const weigh = (claims: readonly TitleWordClaim[]): number => claims.reduce((sum, { relation }) => sum + RELATIONS.length - RELATIONS.indexOf(relation), 0);
  const perName = namesOf(reference).map((name) => present(words.map((word) => besideName(job, word, name))));
  return perName.reduce<readonly TitleWordClaim[]>((best, claims) => (weigh(claims) > weigh(best) ? claims : best), []);
}

const finders = new WeakMap<ReferenceJob, LinkFinder>();

/** Words are looked up once per reference job. */
function finderOf(reference: ReferenceJob): LinkFinder {
  const known = finders.get(reference) ?? new LinkFinder(allActivities(reference));
  finders.set(reference, known);
  return known;
}

function linkOf({ task, activity, similarity }: TaskAlignment, reference: ReferenceJob): TaskClaim | undefined {
  if (task.text.length > LONGEST_TASK || similarity < LINK.similarity) return undefined;
  const found = finderOf(reference).find(task.text, activity?.id);
  return found === undefined ? undefined : { kind: 'task', job: task, reference: whole(found.id, found.text) };
}

export function accountForMatch(catalogue: Catalogue, job: CompanyJob, match: Match, reference: ReferenceJob): MatchAccount {
  const words = titleWords(job, reference);
  const name = findName(job, words, reference);
  const tasks = present(match.alignments.map((one) => linkOf(one, reference)));
  return {
    family: catalogue.families.find(({ id }) => id === reference.familyId)?.name ?? '',
    probability: match.probability,
    ...(name === undefined ? {} : { name }),
    titleWords: name === undefined ? sharedWords(job, words, reference) : [],
    described: match.alignments.length > 0,
    tasks,
    activities: allActivities(reference).length,
    otherTasks: match.alignments.filter(({ task }) => !tasks.some((one) => one.job === task)).map(({ task }) => task.text),
  };
}

/** The first word of the title, or else task, that the chosen one has and the other lacks. */
function differenceWith(account: MatchAccount, job: CompanyJob, other: ReferenceJob): DifferenceClaim | undefined {
  const has = (word: Token): boolean => namesOf(other).some((name) => besideName(job, word, name) !== undefined);
  // A title that names the other as well does not tell them apart.
  const theirs = titleWords(job, other).filter(has).filter(({ start }) => !account.titleWords.some((one) => one.job.start === start));
  const word = theirs.length > 0 ? undefined : account.titleWords.find(({ relation, job: { text, start, end } }) => relation !== 'meaning' && !has({ word: fold(text), start, end }));
  if (word !== undefined) return { kind: 'difference', by: 'name', job: word.job, reference: word.reference, otherCode: other.code };
  const task = account.tasks.find(({ job: { text } }) => !finderOf(other).touches(text));
  return task === undefined ? undefined : { kind: 'difference', by: 'task', job: task.job, reference: task.reference, otherCode: other.code };
}

/** @param chosen Whether the level chose among sisters. */
export function accountForRunnerUp({ referenceJobs }: Catalogue, job: CompanyJob, second: Match | undefined, reference: ReferenceJob, account: MatchAccount, chosen: boolean): RunnerUp | undefined {
  const other = referenceJobs.find(({ id }) => id === second?.referenceJobId);
  if (second === undefined || other === undefined) return undefined;
  const sameFamily = chosen && other.familyId === reference.familyId;
  const difference = sameFamily ? undefined : differenceWith(account, job, other);
  return { reference: nameOf(other), probability: second.probability, sameFamily, ...(difference === undefined ? {} : { difference }) };
}

/** Purpose beside purpose; absent where one of the two is not given. */
export function accountForPurpose({ fields: { purpose } }: CompanyJob, { purpose: own }: ReferenceJob): PurposeClaim | undefined {
  if (purpose === undefined || own === '') return undefined;
  const there = toldWords(own);
  const shared = toldWords(purpose).filter(({ form }) => there.some((other) => form === other.form || sameWord(form, other.form)));
  const words = [...new Map(shared.map(({ form, start, end }) => [form, purpose.slice(start, end)])).values()];
  return { kind: 'purpose', job: { source: 'purpose', start: 0, end: purpose.length, text: purpose }, reference: whole('doel', own), shared: words };
}

