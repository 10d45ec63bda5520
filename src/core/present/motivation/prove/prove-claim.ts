/** Whether a claim of a motivation is so, looked at again from the two texts alone: with no code of whoever made the claim. */
import { allActivities } from '../../../model/catalogue';
import type { JobFamily, ReferenceJob } from '../../../model/catalogue';
import type { CompanyJob, JobField } from '../../../model/company-job';
import type { Aspect, Quote } from '../../../model/evidence';
import { fold } from '../../../text/fold';
import type { Claim, ComparisonClaim, ConditionClaim, DifferenceClaim, LevelWordsClaim, NameClaim, PurposeClaim, TaskClaim, TitleWordClaim } from '../claim';
import { clauseAround, isByOthers, isDenied, isLittle, isTornFromDenial, maySayTheSame } from './polarity';
import { answersOnScale, isOwnColumn, provesVerdict } from './prove-aspect';
import { compareAmounts, isWithin } from './quantities';
import { contentWords, isKin, isMeantAlike, wordsInCommon } from './words';

/** The two texts, and the other reference jobs by their code. */
export interface Texts {
  readonly job: CompanyJob;
  readonly reference: ReferenceJob;
  readonly family?: JobFamily;
  readonly others: ReadonlyMap<string, ReferenceJob>;
}

const namesOf = ({ name, alternativeNames }: ReferenceJob): readonly string[] => [name, ...alternativeNames];

const wholeTexts = new WeakMap<ReferenceJob, string>();

/** All that the handbook says a reference job does and asks. */
const ownText = ({ activityGroups, characteristics, purpose, position, context }: ReferenceJob): string => [
  purpose, position, context, ...activityGroups.map(({ title }) => title), ...allActivities({ activityGroups }).map((one) => one.text), ...characteristics.flatMap(({ paragraphs }) => paragraphs),
].join('\n');

/** The same with its names and rules. */
function handbookText(reference: ReferenceJob): string {
  const known = wholeTexts.get(reference);
  if (known !== undefined) return known;
  const { rules, levelCriteria = [], knowledge } = reference;
  const text = [...namesOf(reference), ownText(reference), knowledge?.text ?? '', ...rules.map((one) => one.text), ...levelCriteria.map((one) => one.text)].join('\n');
  wholeTexts.set(reference, text);
  return text;
}

const isOfJob = ({ job }: Texts, { source, start, end, text }: Quote<JobField>): boolean => text !== '' && job.fields[source]?.slice(start, end) === text;
const isOfHandbook = ({ reference, family }: Texts, { text }: Quote): boolean => text !== '' && (handbookText(reference).includes(text) || family?.name === text);
const clauseOf = ({ job }: Texts, quote: Quote<JobField>): string => clauseAround(job.fields[quote.source] ?? '', quote);

/** Whether the job does what it says in these words: nothing is denied, nobody else does it. */
function isOwnWork(texts: Texts, quote: Quote<JobField>): boolean {
  const clause = clauseOf(texts, quote);
  return !isDenied(clause) && !isByOthers(clause);
}

function proveName({ reference }: Texts, { job, reference: name }: NameClaim): boolean {
  const title = contentWords(job.text);
  return namesOf(reference).includes(name.text) && contentWords(name.text).every((word) => title.some((other) => isKin(word, other)));
}

/** Words of rank and place that mean another thing in every name. */
const MANY_MEANINGS: ReadonlySet<string> = new Set(['management', 'manager', 'office']);

function proveTitleWord({ reference }: Texts, { job, reference: word, relation }: TitleWordClaim): boolean {
  if (job.source !== 'title' || !namesOf(reference).some((name) => name.slice(word.start, word.end) === word.text)) return false;
  const [own, other] = [fold(job.text), fold(word.text)];
  return relation === 'meaning' ? (isMeantAlike(own, other) && !MANY_MEANINGS.has(own)) || isKin(own, other) : isKin(own, other);
}

/** Words that a task and an activity must share: two, or all where there are fewer. */
const SHARED = 2;

function proveTask(texts: Texts, { job, reference: activity }: TaskClaim): boolean {
  const isActivity = allActivities(texts.reference).some(({ id, text }) => id === activity.source && text === activity.text);
  const shared = new Set(wordsInCommon(job.text, activity.text));
  return isActivity && !isFragment(job.text) && isOwnWork(texts, job) && shared.size >= Math.min(SHARED, new Set(contentWords(job.text)).size) && shared.size > 0;
}

const provePurpose = (texts: Texts, { reference, shared }: PurposeClaim): boolean =>
  texts.reference.purpose === reference.text && shared.every((word) => wordsInCommon(word, reference.text).length > 0);

function proveComparison(texts: Texts, { aspect, verdict, job, against, reference, border }: ComparisonClaim): boolean {
  if (against !== undefined && !isOfJob(texts, against)) return false;
  if (isTornFromDenial(texts.job.fields[job.source] ?? '', job)) return false;
  // A word of a title hints at a level and proves none; nor does a list of tasks prove that it is all.
  if (isFragment(job.text) || isFragment(reference.text) || job.source === 'title' || (aspect === 'scope' && isWhole(texts, job) && contentWords(job.text).length > LONG_QUOTE)) return false;
  if (aspect === 'knowledge' && LEARNING.test(fold(job.text))) return false;
  if (verdict !== 'equal' && !border && saysItToo(texts.reference, job.text)) return false;
  if (verdict !== 'lighter' && OF_PEOPLE.has(aspect) && isByOthers(clauseOf(texts, job))) return false;
  const amount = compareAmounts(aspect, job.text, reference.text);
  if (amount !== undefined) return amount < 0 ? verdict === 'lighter' : amount > 0 ? verdict === 'heavier' : verdict === 'equal';
  if (verdict !== 'equal' && !border && sayTheSame(job.text, reference.text)) return false;
  // Where the weight of the work lies is told by a share of it, beside the border in a rule.
  if (aspect === 'orientation') return job.source !== 'tasks' || isShare(fold(job.text));
  return provesVerdict(aspect, verdict, job, { quote: reference.text, all: ownText(texts.reference) });
}

/** Aspects on which it matters who does it. */
const OF_PEOPLE: ReadonlySet<Aspect> = new Set<Aspect>(['contacts', 'guiding', 'leading']);

/** A bracket without its other half, or a joint in front: a piece that was cut out of a sentence. */
const isFragment = (text: string): boolean => (text.match(/\(/g) ?? []).length !== (text.match(/\)/g) ?? []).length || /^(?:of|en|maar|or|and|but)\b/i.test(text);

/** Share of the words of each of two texts that the other has too, from which they say the same. */
const ALIKE = 0.6;
/** Schooling that somebody has yet to finish. */
const LEARNING = /\b(?:in opleiding|volgt|bezig met|student|leerling)\b/;

/** Whether some sentence of the handbook on this job has all words of a text, and denies it no more or less. */
function saysItToo({ characteristics, activityGroups }: ReferenceJob, text: string): boolean {
  const words = contentWords(text);
  if (words.length < SHARED) return false;
  const sentences = [...allActivities({ activityGroups }).map((one) => one.text), ...characteristics.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.split(/(?<=[.;])\s/)))];
  return sentences.some((sentence) => isTurned(sentence) === isTurned(text) && words.every((word) => contentWords(sentence).some((other) => isKin(word, other))));
}

const isTurned = (text: string): boolean => isDenied(fold(text)) || isLittle(fold(text)) || isByOthers(fold(text));
function sayTheSame(one: string, other: string): boolean {
  const shareOf = (a: string, b: string): number => wordsInCommon(a, b).length / Math.max(1, contentWords(a).length);
  return isTurned(one) === isTurned(other) && contentWords(one).length >= SHARED && shareOf(one, other) >= ALIKE && shareOf(other, one) >= ALIKE;
}

/** Most of the work, which one other task does not refute. */
const MOSTLY = /\b(?:accent (?:ligt|op)|voornamelijk|hoofdzakelijk|vooral|overwegend|mainly)\b/;
/** Words that say how much of the work something is. */
const SHARE = /\b(?:alleen|uitsluitend|enkel|enkele|slechts|voornamelijk|hoofdzakelijk|vooral|overwegend|grotendeels|meeste|deel|helft|driekwart|procent|accent|nadruk|zwaartepunt|kern|only|mainly|mostly|half)\b|\d ?%/;
const isShare = (folded: string): boolean => SHARE.test(folded);
const isWhole = ({ job }: Texts, { source, start, end }: Quote<JobField>): boolean => source === 'tasks' && start === 0 && end === (job.fields.tasks ?? '').length;

const EXCLUSIVE = /\b(?:accent (?:ligt|op)|beperkt (?:blijft|blijven|is|zich)|een of twee|steeds een|alleen|uitsluitend|enkel|slechts|voornamelijk|hoofdzakelijk|vooral|overwegend|only|mainly)\b/;

const ANSWERED = /^(?:[-–—*•] )?(.+?) ?: (?:(ja|yes)|nee|no)[.!]?$/i;
const onOneLine = (text: string): string => fold(text).replace(/\s+/g, ' ').trim();
/** Lines of the addition that answer a condition by its own words: what each of them says. */
const answersTo = (condition: string, addition: string): readonly boolean[] => addition.split('\n').flatMap((line) => {
  const found = ANSWERED.exec(line.trim());
  return found?.[1] === undefined || onOneLine(found[1]) !== onOneLine(condition) ? [] : [found[2] !== undefined];
});

/** The line stands in the addition, answers this very condition, and no other line says the opposite. */
function proveGiven({ job: { fields } }: Texts, { text, answer, job }: ConditionClaim): boolean {
  const said = answersTo(text, job.text);
  return job.source === 'addition' && said.length === 1 && answersTo(text, fields.addition ?? '').every((holds) => holds === (answer === 'holds')) && said[0] === (answer === 'holds');
}

/** A condition on the work must be about the words that answer it, and say the same of them; of an aspect, what it says must not turn its words round. */
function proveCondition(texts: Texts, claim: ConditionClaim): boolean {
  const { aspect, text, answer, job } = claim;
  if (isTornFromDenial(texts.job.fields[job.source] ?? '', job) || isFragment(job.text)) return false;
  const within = isWithin(text, job.text);
  if (within !== undefined) return within === (answer === 'holds');
  const [condition, clause] = [fold(text), clauseOf(texts, job)];
  const shared = wordsInCommon(job.text, text);
  if (answer === 'fails' && ONLY_NO.test(fold(job.text))) return aspect === undefined || isOwnColumn(aspect, job);
  const onScale = aspect === undefined ? undefined : answersOnScale({ ...claim, aspect });
  if (onScale !== undefined) return onScale;
  if (answer === 'fails' && aspect === undefined && MOSTLY.test(condition)) return false;
  // That something is not done, or is not all, is proven by no list.
  if (answer === 'fails' && isWhole(texts, job)) return false;
  if (MOSTLY.test(condition) && job.source === 'tasks' && !isShare(fold(job.text))) return false;
  if (contentWords(job.text).length === 0 && !/\d/.test(job.text)) return false;
  if (EXCLUSIVE.test(condition) && answer === 'holds') return aspect === 'orientation' || new Set(shared).size >= Math.min(SHARED, contentWords(text).length);
  if (EXCLUSIVE.test(condition)) return aspect !== undefined || (!ONE_OF_A_KIND.test(condition) && isOwnWork(texts, job) && isOtherWork(job.text, shared));
  if (shared.length === 0) return aspect === 'orientation' && job.source !== 'tasks';
  // A whole list of tasks says many things.
  if (contentWords(job.text).length > LONG_QUOTE) return true;
  if (answer !== 'holds') return true;
  return (isTurned(text) || new Set(shared).size >= Math.min(SHARED, contentWords(text).length)) && maySayTheSame(condition, clause.trim());
}
const LONG_QUOTE = 25;
/** "Slechts een techniek": that it is one of a kind is refuted by no other sort of work. */
const ONE_OF_A_KIND = /\b(?:slechts|alleen|maar|hooguit) (?:een|1)\b/;
/** That a job does not do one thing only is told by work that has nothing of it, or much beside it: planning a route is no proof against a fixed route. */
const isOtherWork = (job: string, shared: readonly string[]): boolean => contentWords(job).length > 0 && (shared.length === 0 || contentWords(job).length - shared.length >= SHARED);
/** A cell that says no more than "nee". */
const ONLY_NO = /^\W*(?:nee|geen|niet|nvt|n\.v\.t\.?|no|none)\W*$/;

function proveDifference({ others }: Texts, { by, job, reference, otherCode }: DifferenceClaim): boolean {
  const other = others.get(otherCode);
  if (other === undefined) return false;
  if (by === 'name') return [...contentWords(job.text), ...contentWords(reference.text)].every((word) => !namesOf(other).some((name) => contentWords(name).includes(word)));
  return allActivities(other).every(({ text }) => new Set(wordsInCommon(job.text, text)).size < SHARED);
}

/** How many things there are, and that somebody wants them: words that no work has in common. */
const COUNTS: ReadonlySet<string> = new Set(['twee', 'drie', 'vier', 'vijf', 'meerdere', 'enkele', 'diverse', 'verschillende', 'alle', 'willen', 'worden', 'dag', 'dagen', 'week', 'weken']);
/** What the work must keep to; the work itself is another thing: "werkt binnen vastgesteld beleid" beside "bepaalt het beleid". */
const FRAME = /\b(?:binnen|volgens|conform|op basis van|aan de hand van|onder)\b[^.;]*/;

const workWords = (text: string, other: string): readonly string[] => wordsInCommon(text, other).filter((word) => !COUNTS.has(word) && !/^\d/.test(word));

const SEVERAL = /\b(?:twee|drie|vier|vijf|zes|meer|meerdere|verschillende|diverse|[2-9]|\d{2,}) (\p{L}+)/gu;
const ONE = /\b(?:een|enkele?|de|het) (?:\p{L}+ )?(\p{L}+)/gu;

/** Whether the job has several of what the handbook names one of: "twee stromen" beside "een vaste stroom". */
function isAnotherNumber(own: string, other: string): boolean {
  const single = [...other.matchAll(ONE)].map(([, noun = '']) => noun);
  const plural = [...other.matchAll(SEVERAL)].map(([, noun = '']) => noun);
  return [...own.matchAll(SEVERAL)].some(([, noun = '']) => single.some((one) => one !== noun && isKin(one, noun) && noun.startsWith(one.slice(0, 3))) && !plural.some((one) => isKin(one, noun)));
}

/** The words in common are of the work in both, or of its frame in both. */
function proveLevelWords(texts: Texts, { job, reference: { text } }: LevelWordsClaim): boolean {
  if (isFragment(job.text) || new Set(wordsInCommon(job.text, text)).size < SHARED) return false;
  const [own, other] = [fold(job.text), fold(text)];
  const [ownFrame, otherFrame] = [FRAME.exec(own)?.[0] ?? '', FRAME.exec(other)?.[0] ?? ''];
  const [ownWork, otherWork] = [own.replace(ownFrame, ''), other.replace(otherFrame, '')];
  const shared = new Set([...workWords(ownWork, otherWork), ...workWords(ownFrame, otherFrame)]);
  if (isAnotherNumber(own, other)) return false;
  if (shared.size < Math.min(SHARED, new Set(contentWords(job.text).filter((word) => !COUNTS.has(word))).size)) return sayTheSame(job.text, text);
  return isOwnWork(texts, job) || isDenied(other) || isByOthers(other);
}

/** @returns Whether the words stand where the claim says, and say what it says. */
export function proveClaim(texts: Texts, claim: Claim): boolean {
  if (!isOfJob(texts, claim.job)) return false;
  if (claim.kind === 'condition') return handbookText(texts.reference).includes(claim.text) && (claim.given === true ? proveGiven : proveCondition)(texts, claim);
  if (!isOfHandbook(texts, claim.reference)) return false;
  switch (claim.kind) {
    case 'name': return proveName(texts, claim);
    case 'title-word': return proveTitleWord(texts, claim);
    case 'task': return proveTask(texts, claim);
    case 'purpose': return provePurpose(texts, claim);
    case 'comparison': return proveComparison(texts, claim);
    case 'level-words': return proveLevelWords(texts, claim);
    case 'difference': return proveDifference(texts, claim);
  }
}
