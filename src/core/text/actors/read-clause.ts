/** One clause, word by word: who does the work in it, and whether it is denied. */
import { isOfCompany } from './company';
import { AMOUNTS, BETWEEN, LEFT_TO, LYING_AT, NO_DENIAL_AFTER_NOT, NO_WORK, OF_NO_USE, OPENING_NEGATORS, TELLS_ABOUT, TELLS_PURPOSE } from './grammar.nl';
import { somebodyAt } from './noun-phrase';
import type { Somebody } from './noun-phrase';
import { ANYBODY, IS, readWords } from './word-classes';
import type { ReadWords } from './word-classes';

/** A stretch of words, by their numbers; `end` is the word behind it. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * @property other The words for somebody else who does it. @property noun The number of the word for that person.
 * @property denial The words that deny it. @property isCompany The company speaks of itself.
 */
export interface ReadClause {
  readonly read: ReadWords;
  readonly other?: Stretch & { readonly noun: number };
  readonly denial?: Stretch;
  readonly isCompany: boolean;
}

const AFTER_NOT = new Set(NO_DENIAL_AFTER_NOT);
const AMOUNT = new Set(AMOUNTS);
const IDLE = new Set(NO_WORK);
const LIES_AT = new Set(LYING_AT);
const ABOUT = new Set(TELLS_ABOUT);
const PURPOSE = new Set(TELLS_PURPOSE);
const NO_USE = new Set(OF_NO_USE);
const WITHOUT = new Set(OPENING_NEGATORS);
const LEFT = new Set(LEFT_TO);
const MAY_STAND_BETWEEN = new Set(BETWEEN);

const FINITE = IS.singular | IS.plural;
const has = ({ bits }: ReadWords, at: number, bit: number): boolean => ((bits[at] ?? 0) & bit) !== 0;
const as = ({ start, end, noun }: Somebody): Stretch & { readonly noun: number } => ({ start, end, noun });
const isOther = (somebody: Somebody | undefined): somebody is Somebody => somebody !== undefined && !somebody.isHolder;

/** The word where the main clause begins: behind joints. */
function opening(read: ReadWords): number {
  let at = 0;
  while (at < read.words.length - 1 && has(read, at, IS.joint)) at += 1;
  return at;
}

/** Where a dependent clause begins behind the opening; the number of words where none does. */
function mainEnd(read: ReadWords, from: number): number {
  for (let at = from + 1; at < read.words.length; at += 1) {
    // "Dat" and "die" before a noun are articles, and "of" between nouns joins them: only behind a verb do they open a clause.
    if (has(read, at, IS.subordinator) && (!has(read, at, IS.article | IS.joint) || has(read, at - 1, IS.singular) || has(read, at + 1, IS.adverb | IS.preposition | IS.by))) return at;
  }
  return read.words.length;
}

/** "Stelt offertes op", "wordt gecontroleerd": the clause opens with its verb, so the holder of the job is its subject, or nobody is named. */
const opensWithVerb = (read: ReadWords, at: number): boolean => has(read, at, FINITE) && !has(read, at, ANYBODY | IS.plural) && !has(read, at, IS.article | IS.preposition);

/** "De planner maakt …", "de verkoopadviseurs stellen de offertes op"; not "de chauffeurs instrueren over routes", whose verb is an infinitive. */
function subjectFirst(read: ReadWords, at: number): Somebody | undefined {
  const subject = somebodyAt(read, at);
  if (!isOther(subject) || (subject.bits & IS.served) !== 0) return undefined;
  const { words } = read;
  const verb = MAY_STAND_BETWEEN.has(words[subject.end] ?? '') ? subject.end + 1 : subject.end;
  if (has(read, verb, IS.passive) && !/^(?:is|zijn|was|waren|are)$/.test(words[verb] ?? '')) return undefined;
  if (!subject.isSeveral) {
    if (!has(read, verb, IS.singular) || (!subject.hasArticle && !has(read, verb, IS.doing) && verb - at < 2)) return undefined;
    return subject;
  }
  if (!has(read, verb, IS.plural)) return undefined;
  if (has(read, verb, IS.doing | IS.passive)) return subject;
  if (verb === words.length - 1 || has(read, verb + 1, IS.preposition | IS.joint | IS.plural)) return undefined;
  return subject;
}

/** "De aangifte doet de salarisadministrateur", "daarna neemt de planner het over": the subject stands behind its verb. */
function subjectBehind(read: ReadWords, from: number, end: number): Somebody | undefined {
  for (let verb = from + 1; verb < end; verb += 1) {
    if (has(read, verb, IS.holderPronoun | IS.holder | IS.letting)) return undefined;
    if (!has(read, verb, FINITE) || has(read, verb - 1, IS.preposition | IS.article)) continue;
    const behind = MAY_STAND_BETWEEN.has(read.words[verb + 1] ?? '') ? verb + 2 : verb + 1;
    const subject = somebodyAt(read, behind);
    if (has(read, verb, IS.singular) && !isOther(subject)) return undefined;
    if (!isOther(subject) || has(read, verb, IS.passive) || (subject.bits & IS.served) !== 0) continue;
    if (has(read, verb, IS.singular) === subject.isSeveral) continue;
    // Infinitives before people: "vrachtwagens laden met chauffeurs" has a preposition, but "orders boeken klanten helpen" would go on.
    if (subject.isSeveral && subject.end < end && has(read, subject.end, IS.plural)) continue;
    // "Montageleiders luchtvaart coordineren de werknemers": who stands first is the subject.
    const first = somebodyAt(read, from);
    if (first !== undefined && first.end <= verb && (first.bits & IS.person) !== 0 && first.isSeveral === has(read, verb, IS.plural)) return first;
    const isAdverbial = has(read, from, IS.adverb | IS.preposition);
    if (isAdverbial && has(read, verb, IS.takesPeople) && subject.end >= end) return undefined;
    return subject;
  }
  return undefined;
}

const BECOMES = /^(?:word(?:t|en)|werd(?:en)?|are|be|been|is)$/;

/** "Als de verkoper de offertes opstelt": the verb of a dependent clause stands last. */
function dependentSubject(read: ReadWords, at: number): Somebody | undefined {
  const last = read.words.length - 1;
  const opens = has(read, at, IS.subordinator);
  const subject = somebodyAt(read, opens ? at + 1 : at);
  if (!isOther(subject) || subject.end > last || (subject.bits & IS.served) !== 0 || (!subject.hasArticle && !subject.isSeveral) || has(read, last, IS.passive)) return undefined;
  if (read.words.some((word) => BECOMES.test(word))) return undefined;
  if (!has(read, last, subject.isSeveral ? IS.plural : IS.singular)) return undefined;
  // In "die de voorraadadministratie bijhoudt" and "die de chauffeur begeleidt" it is "die" that acts.
  if (opens && !has(read, at, IS.article)) return subject;
  return (subject.bits & IS.person) !== 0 && subject.hasArticle && !has(read, last, IS.takesPeople) && (opens || (!subject.isSeveral && last > subject.end)) ? subject : undefined;
}

/** Most words from "gaat" to "naar", one more than lie between: "gaat de order terug naar". */
const LYING_REACH = 5;

/** "Klachten zijn voor de teamleider", "de inkoop loopt via het hoofdkantoor". */
function lyingWith(read: ReadWords, from: number, end: number): Somebody | undefined {
  for (let verb = from + 1; verb < end; verb += 1) {
    if (has(read, verb, IS.holderPronoun | IS.holder)) return undefined;
    if (!has(read, verb, IS.lying)) continue;
    const isBeing = has(read, verb, IS.passive);
    const reach = isBeing ? 1 : LYING_REACH;
    for (let at = verb + 1; at <= verb + reach && at < end; at += 1) {
      const somebody = (isBeing ? read.words[at] === 'voor' : LIES_AT.has(read.words[at] ?? '')) ? somebodyAt(read, at + 1) : undefined;
      if (isOther(somebody) && (somebody.bits & IS.served) === 0 && (somebody.hasArticle || (somebody.bits & IS.person) !== 0)) return somebody;
    }
  }
  return undefined;
}

/** "Door de chirurg", "by the order desk": behind a passive any noun is an agent, unless a pronoun for the holder stands there. */
function namelessAt(read: ReadWords, start: number): Somebody | undefined {
  if (!has(read, start, IS.article) || has(read, start + 1, IS.holder | IS.holderPronoun | IS.preposition)) return undefined;
  const noun = has(read, start + 2, ANYBODY) && !has(read, start + 1, FINITE) ? start + 2 : start + 1;
  return noun < read.words.length ? { start, end: noun + 1, noun, bits: IS.party, hasArticle: true, isSeveral: false, isHolder: false } : undefined;
}

/** Who it is done by: "wordt door een collega gecontroleerd", "laat … door een installateur doen", "administratie door anderen". */
function agentIn(read: ReadWords, from: number, end: number): Somebody | undefined {
  const isOwnAct = opensWithVerb(read, from) && !has(read, from, IS.passive | IS.letting);
  const isPassive = read.words.some((word) => BECOMES.test(word));
  for (let at = from; at < end; at += 1) {
    if (!has(read, at, IS.by)) continue;
    // "De door de monteurs ingevulde werkbonnen": said of the thing, not of the work.
    if (isOwnAct || has(read, from, IS.holderPronoun) || (has(read, at - 1, IS.article | IS.preposition | IS.object) && !has(read, at - 1, IS.subordinator))) continue;
    const somebody = somebodyAt(read, at + 1) ?? (isPassive ? namelessAt(read, at + 1) : undefined);
    // "Door cursisten op te leiden" says how.
    if (isOther(somebody) && (isPassive || !read.words.slice(somebody.end).includes('te'))) return somebody;
  }
  return undefined;
}

/** In words without a verb: "administratie via de backoffice", "klachten: de teamleider". */
function leftTo(read: ReadWords, text: string, from: number): Somebody | undefined {
  const last = read.words.length - 1;
  for (let at = from + 1; at < last; at += 1) {
    if (has(read, at, FINITE)) return undefined;
    const isJoined = LEFT.has(read.words[at] ?? '') || text.slice(read.starts[at - 1], read.starts[at]).includes(':');
    if (!isJoined) continue;
    const somebody = somebodyAt(read, text.slice(read.starts[at - 1], read.starts[at]).includes(':') ? at : at + 1);
    if (!isOther(somebody) || (somebody.bits & IS.served) !== 0 || somebody.end <= last) continue;
    // "Tekorten melden bij de chef" has a verb; "contracten bij een ander" has none that a chief would not have.
    return has(read, from, IS.plural) && !/^ander(?:en)?$/.test(read.words[last] ?? '') ? undefined : somebody;
  }
  return undefined;
}

function findOther(read: ReadWords, text: string): Somebody | undefined {
  const from = opening(read);
  if (PURPOSE.has(read.words[from] ?? '')) return undefined;
  const end = mainEnd(read, from);
  const agent = agentIn(read, from, end);
  if (agent !== undefined) return agent;
  if (has(read, from, IS.holderPronoun | IS.letting) || somebodyAt(read, from)?.isHolder === true || opensWithVerb(read, from)) return undefined;
  return subjectFirst(read, from) ?? lyingWith(read, from, end) ?? subjectBehind(read, from, end) ?? dependentSubject(read, from) ?? leftTo(read, text, from);
}

/** "Belt niet betalende huurders": denied is what the word behind it says, not the work. */
const isAttribute = (read: ReadWords, at: number): boolean =>
  has(read, at, IS.adjective) && !has(read, at, IS.article | IS.preposition | IS.singular) && at < read.words.length - 1 && !has(read, at + 1, IS.preposition | IS.joint);

/** An adverb of degree or time: "niet eerder verkende problematiek". */
const isPlain = ({ bits }: ReadWords, at: number): boolean => ((bits[at] ?? 0) & ~IS.adjective) === 0;

function deniesAt(read: ReadWords, at: number): boolean {
  const { words } = read;
  const [word, next = '', after = ''] = [words[at], words[at + 1], words[at + 2]];
  // "Geen offerte gaat weg zonder controle": all of them are checked.
  if (word === 'geen' || word === 'no') return !IDLE.has(next) && !words.slice(at).some((other) => WITHOUT.has(other));
  // "Al dan niet", "wel of niet": both.
  if (/^(?:dan|en|of)$/.test(words[at - 1] ?? '') && /^(?:al|wel)$/.test(words[at - 2] ?? '')) return false;
  if (word === 'niet' || word === 'not') {
    if (AFTER_NOT.has(next) || (AMOUNT.has(next) && after === 'dan') || (next === 'te' && after === 'vergeten') || (next === 'van' && NO_USE.has(after))) return false;
    return !isAttribute(read, at + 1) && !(isPlain(read, at + 1) && isAttribute(read, at + 2));
  }
  return true;
}

function findDenial(read: ReadWords): Stretch | undefined {
  const from = opening(read);
  if (has(read, from, IS.openingNegator)) return { start: from, end: from + 1 };
  // "Klopt er iets niet" is a case, and "die niet betalen" says which people: no work is denied.
  if ((opensWithVerb(read, from) && read.words[from + 1] === 'er') || ABOUT.has(read.words[from] ?? '')) return undefined;
  const end = mainEnd(read, from);
  for (let at = from; at < end; at += 1) {
    if (has(read, at, IS.negator) && deniesAt(read, at)) return { start: at, end: at + 1 };
  }
  return undefined;
}

/** Reads a folded clause. */
export function readClause(text: string): ReadClause {
  const read = readWords(text);
  const isCompany = (read.any & IS.company) !== 0 && isOfCompany(text.trim());
  const other = (read.any & ANYBODY) !== 0 || (read.any & IS.else) !== 0 ? findOther(read, text) : undefined;
  const denial = (read.any & (IS.negator | IS.openingNegator)) === 0 ? undefined : findDenial(read);
  return { read, isCompany, ...(other === undefined ? {} : { other: as(other) }), ...(denial === undefined ? {} : { denial }) };
}
