/** The text of an application rule -> its alternatives, each a list of statements. Every word lies in a statement or in the text that connects them. */
import type { ApplicationRule, ReferenceJob } from '../../model/catalogue';
import type { ConditionRole } from '../../model/evidence';
import { anyOf } from '../../text/any-of';
import { fold } from '../../text/fold';
import { stripEnd } from '../../text/strip-end';
import { ADVERBS, BEFORE_NOUN, FINITE_VERBS, FRAME, NO_CONTENT, NOUNS_IN_T, PREPOSITIONS, REASONS, RELATIVE, SUBORDINATE, SUPPORTING, UNLESS } from './rule-words.nl';

/**
 * A stretch of a rule's text that says one thing.
 * @property start, end Where it stands in `ApplicationRule.text`.
 * @property alternative Number of the alternative it belongs to, from 0: the rule applies when one of them does.
 */
export interface Statement {
  readonly start: number;
  readonly end: number;
  readonly alternative: number;
  readonly role: ConditionRole;
  /** The rule names whom it is about before it ("wie …", "degene die …"): the job is its subject. */
  readonly ofHolder: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];

/** The end of a sentence: not the point of a number, nor of an abbreviation such as "bijv.", "o.a." or "max.". */
const SENTENCE_END = /(?<![.\s][a-z]|\b(?:bijv|bv|ca|max|min|nr|art|evt|resp|incl|excl|o\.a|m\.n|d\.w\.z|n\.v\.t|jr|etc))[.!?](?=\s+(?:["'(]?[A-Z]|$)|$)|\n+/g;

function sentencesOf(text: string, { start, end }: Span): readonly Span[] {
  const part = text.slice(start, end);
  const sentences: Span[] = [];
  let from = 0;
  for (const match of part.matchAll(SENTENCE_END)) {
    sentences.push({ start: start + from, end: start + match.index });
    from = match.index + match[0].length;
  }
  return [...sentences, { start: start + from, end }].filter((one) => wordsOf(text.slice(one.start, one.end)).length > 0);
}

const MARK_OR_BLANK = /[\s,;:]/;
const OPENS = new RegExp(`\\b(?:${anyOf([...UNLESS, ...SUBORDINATE, ...RELATIVE])})\\b`, 'g');

/** "De zwaardere variant is ook van toepassing bij …", "zwaarder is ook de …": opened without such a word. */
const OPENS_WITH_NOUN = /^[^,;]{0,60}?\b(?:van toepassing|geldt|gelden|aan de orde|het geval|sprake|zich|valt|vallen|hoort|behoort)(?: (?:ook|eveneens|tevens))?(?: voor)? (?:bij|voor|op|aan)\b|^\s*(?:(?:ook|eveneens) )?(?:lichter|zwaarder) (?:is|zijn)(?: (?:ook|eveneens|tevens))?\b|^\s*(?:ook|eveneens|tevens)\b/;

/** How the rule goes on when its condition is said: "… valt hieronder", "… is eveneens lichter". */
const CLOSES = /,? (?:(?:is|zijn)(?: (?:ook|eveneens|tevens))?(?: de functie)? (?:lichter|zwaarder)|(?:valt|vallen|hoort|horen|behoort|behoren) (?:hieronder|hiertoe|daaronder|daartoe|hier(?: (?:ook|eveneens|tevens))?(?: bij)?)|(?:leidt|leiden) tot (?:de|een) (?:lichtere|zwaardere) (?:variant|indeling|functiegroep))$/;

/** @property relative It ends with "die" or "wie": the job is the subject of what follows. @property names It names a person or a kind of work; `by` which preposition: another one is another alternative. */
interface Opening {
  readonly length: number;
  readonly unless: boolean;
  readonly relative: boolean;
  readonly names: boolean;
  readonly by: string;
}

/** "Die variant geldt ook als": words between a relative that opens nothing and what does. */
const STILL_FRAME = 2;

/** Where the conditions of a sentence begin: behind the word that opens them, when only the frame stands before it. */
function openingOf(folded: string): Opening {
  let length = 0;
  let unless = false;
  let relative = false;
  for (const match of folded.matchAll(OPENS)) {
    if (!wordsOf(folded.slice(0, match.index)).every((word) => FRAME.has(word))) break;
    const isRelative = RELATIVE.includes(match[0]);
    if (relative && !isRelative && wordsOf(folded.slice(length, match.index)).length < STILL_FRAME) break;
    [length, unless, relative] = [match.index + match[0].length, UNLESS.includes(match[0]), isRelative];
    if (!isRelative) break;
  }
  if (length > 0) return { length, unless, relative, names: relative, by: '' };
  const noun = OPENS_WITH_NOUN.exec(folded)?.[0] ?? '';
  return { length: noun.length, unless: false, relative: false, names: true, by: wordsOf(noun).slice(-1)[0] ?? '' };
}

/** A joint that may part two statements. @property joins Its "en", "of" or "maar"; absent for a comma. @property opens It holds a word that opens a condition. */
interface Joint extends Span {
  readonly joins?: string;
  readonly opens: boolean;
  readonly comma: boolean;
  /** A comma and a conjunction: it parts more than what stands on either side. */
  readonly marked: boolean;
  readonly unless: boolean;
  /** It opens what must not be there ("zonder …"), which is one statement to its end. */
  readonly without: boolean;
  /** What stands behind it belongs to more than the last statement ("en daarvoor", "waarvoor"), so it cannot carry an alternative. */
  readonly refersBack: boolean;
  readonly supports: boolean;
  /** It opens why it is so, or what it takes. */
  readonly reason: boolean;
  /** It opens what is denied beside what is done: "alleen onderhoud doet | en geen aanleg". */
  readonly denies: boolean;
  /** It opens another person or function that the rule is about. */
  readonly subject?: true;
}

const CONJUNCTIONS = ['of', 'en', 'maar', 'terwijl', 'dan wel', 'ofwel', 'en/of', 'alsook', 'or', 'and', 'but'];
const JOINT = new RegExp(
  `(?:[,;]\\s*|\\s+)(?:(?<joins>${anyOf(CONJUNCTIONS)})\\s+(?!-))?(?<adverbs>(?:(?:${anyOf(ADVERBS)})\\s+)*)(?:(?:(?<unless>${anyOf(UNLESS)})|(?<opens>${anyOf([...SUBORDINATE, ...REASONS])}))\\s+)?`,
  'g',
);

/** Behind what is no joint: "drie of meer", and examples of what stands before it. Behind one that is: what must not be there, and what belongs to all before it. */
const NO_JOINT = /^(?:meer|minder|langer|korter|hoger|lager|zoals|waaronder|namelijk|te weten|bijvoorbeeld|o\.a\.|such as|including)\b/;
const REFERS_BACK = /^(?:waar\w*|daar\w*|dan|hiervoor|hierbij|die|dat|wat|wie)\b/;
const WITHOUT = /^(?:zonder|without)\b/;
/** "Berekeningen maakt | zonder klanten te adviseren". */
const WITHOUT_DOING = /^zonder (?:\S+ ){0,4}te [a-z]+en\b/;

const isEither = ({ joins = '' }: Pick<Joint, 'joins'>): boolean => /^(?:of|dan wel|ofwel|en\/of|or)$/.test(joins);

const IN_BRACKETS = /\([^()]*\)/g;
/** Whether a place lies between brackets: what stands there is an example or an explanation. */
const isInBrackets = (folded: string, place: number): boolean => folded.lastIndexOf('(', place) > folded.lastIndexOf(')', place) && folded.includes(')', place);

const DENIES = /^(?:nog )?(?:geen|niet|nooit)\b/;
/** An example of a limit, or another limit, is a way of its own to meet the rule: "één onderdeel, zoals | alleen werving of | alleen verzuim". */
const ANOTHER_LIMIT = /^(?:zoals |bijvoorbeeld )?(?=(?:alleen|uitsluitend|enkel)\b)/;
const IS_EXAMPLE = /(?:zoals|bijvoorbeeld) $/;
/** Another person or function behind a conjunction, in a sentence that names them: "en | degene die", "en | de hovenier die", "en bij | het coördineren". Words of the frame alone belong to the joint. */
const ANOTHER_SUBJECT = /^(?:(?:voor|bij|aan) )?(?:(?:(?:de |een )?(?:degenen?|functionaris|medewerker|functie) )?(?:die|van wie|bij wie|wie|waarin)(?: waarin)? |(?=(?:de|een) [a-z-]+ (?:die|waarin|waarbij)\b))/;
const NAMES_MORE = /^(bij|voor|op|aan) (?=(?:het|een|de)\b)/;

/** "Ook het voeren van gesprekken, of | het beheren van een budget". */
const ALSO = /^(?:ook|eveneens|tevens)$/;
const ANOTHER_THING = /^(?:het|de|een)\b/;

/** What opens another person or kind of work, in a sentence that names some; '' where nothing of it belongs to the joint. */
function anotherSubject(rest: string, { names, by }: Pick<Opening, 'names' | 'by'>, marked: boolean): string | undefined {
  const found = names ? ANOTHER_SUBJECT.exec(rest) : null;
  if (found !== null) return found[0];
  if (ALSO.test(by)) return marked && ANOTHER_THING.test(rest) ? '' : undefined;
  const more = NAMES_MORE.exec(rest);
  return more !== null && more[1] === by ? more[0] : undefined;
}

function jointsIn(folded: string, opening: Opening): readonly Joint[] {
  // Behind "als …" the sentence names nobody any more.
  let { names } = opening;
  return [...folded.matchAll(JOINT)].flatMap((match): readonly Joint[] => {
    const { joins, adverbs = '', unless, opens } = match.groups ?? {};
    const own = match.index + match[0].length;
    const rest = folded.slice(own);
    const comma = /^[,;]/.test(match[0]);
    const reason = opens !== undefined && REASONS.includes(opens);
    const limit = joins === 'of' || /^zoals /.test(rest) || IS_EXAMPLE.test(match[0]) ? ANOTHER_LIMIT.exec(rest)?.[0] : undefined;
    if (opens !== undefined && !reason) names = false;
    const subject = joins === undefined ? undefined : anotherSubject(rest, { names, by: opening.by }, comma);
    // Between two words without a mark only a conjunction or a reason parts; and "inpak-, sorteer- of pickwerk" is one word.
    if ((joins === undefined && !comma && !reason && !WITHOUT_DOING.test(rest)) || folded.charAt(match.index - 1) === '-' || isInBrackets(folded, match.index) || (limit === undefined && NO_JOINT.test(rest))) return [];
    const end = own + (limit ?? subject ?? '').length;
    const behind = folded.slice(end);
    return [{
      start: match.index, end, comma, reason, marked: joins !== undefined && comma, opens: opens !== undefined || unless !== undefined || limit !== undefined || subject !== undefined, unless: unless !== undefined,
      without: WITHOUT.test(behind), denies: joins !== undefined && !isEither({ joins }) && DENIES.test(behind), refersBack: subject === undefined && REFERS_BACK.test(behind),
      supports: wordsOf(adverbs).some((word) => SUPPORTING.has(word)), ...(joins === undefined ? {} : { joins }), ...(subject === undefined ? {} : { subject: true }),
    }];
  });
}

const SHORTEST_VERB = 3;
/** Whether a folded word has the form of a verb in the third person, and is no noun that is known. */
export const isVerbInT = (word: string): boolean => word.length >= SHORTEST_VERB && word.endsWith('t') && !NOUNS_IN_T.has(word) && !NOUN_IN_T.test(word);
const PARTICIPLE = /(?:ge[a-z]{2,}(?:d|t|en)|^(?:be|ver|ont|her|er)[a-z]{2,}[dt])$/;

const NOUN_IN_T = /(?:teit|ment|kracht|dienst|recht|schrift|product|project|contact|klant|markt|budget|dracht|zicht)$/;

/** Whether a stretch has a finite verb: one of the common ones anywhere, or a word in -t at the end of a part of it or before a preposition, that no article or preposition stands before. */
const hasFiniteVerb = (stretch: string): boolean => stretch.replace(IN_BRACKETS, ' ').split(/[,;]/).some(hasFiniteVerbIn);

function hasFiniteVerbIn(part: string): boolean {
  const words = wordsOf(part);
  return words.some((word, at) => {
    const [before = '', after = ''] = [words[at - 1], words[at + 1]];
    if (FINITE_VERBS.has(word)) return before !== 'te' && !(word === 'zijn' && at < words.length - 1);
    return at > 0 && (after === '' || PREPOSITIONS.has(after) || after === 'die' || after === 'dat') && isVerbInT(word) && !BEFORE_NOUN.has(before);
  });
}

/** Whether a stretch ends with its verbs, as a clause does that is complete. */
function endsWithVerb(stretch: string): boolean {
  const words = wordsOf(stretch);
  const [last = ''] = words.slice(-1);
  return FINITE_VERBS.has(last) || PARTICIPLE.test(last) || (hasFiniteVerb(stretch) && isVerbInT(last) && !BEFORE_NOUN.has(words[words.length - 2] ?? ''));
}

/** Words that name nothing by themselves: "bij een collega ligt" goes with the statement before it. */
const hasContent = (stretch: string): boolean => wordsOf(stretch).some((word) => word.length > 3 && !FINITE_VERBS.has(word) && !NO_CONTENT.has(word));

/** Whether the stretch behind a joint is but the tail of the statement before it: "wordt gescand en opgeborgen". */
const isTail = (stretch: string): boolean => {
  const words = wordsOf(stretch);
  return words.length === 0 || PARTICIPLE.test(words[words.length - 1] ?? '');
};

const LIMITED = /\b(?:vooral|voornamelijk|hoofdzakelijk|alleen|uitsluitend|enkel)\b/;
const OWN_CLAUSE = /^(?:de|het|een|er|zelf|hij|zij)\b|\b(?:wordt|worden|is|zijn|door|ander|anderen|collega|zelf)\b/;

/** "Vooral koffers draagt, sleutels uitgeeft en de weg wijst": one list that is limited as a whole, as long as nothing in it has a subject of its own. */
const isOfList = (joint: Joint, before: string, next: string): boolean =>
  !joint.opens && !joint.without && !joint.denies && !isEither(joint) && joint.joins !== 'maar' && joint.joins !== 'terwijl' && !joint.refersBack && LIMITED.test(before) && !OWN_CLAUSE.test(next);

/** The joints that part statements: a finite verb stands on either side, so that a list of nouns stays whole. */
function bordersIn(folded: string, opening: Opening): readonly Joint[] {
  const joints = jointsIn(folded, opening);
  const borders: Joint[] = [];
  let from = 0;
  let inside = false;
  joints.forEach((joint, at) => {
    const before = folded.slice(from, joint.start);
    const next = folded.slice(joint.end, joints[at + 1]?.start ?? folded.length);
    // To where the next condition opens: "brieven worden getypt, | offertes en orders worden gemaakt".
    const rest = folded.slice(joint.end, joints.slice(at + 1).find(({ opens, without }) => opens || without)?.start ?? folded.length);
    const statesMore = hasFiniteVerb(next) || (!isTail(next) && (joint.comma || endsWithVerb(before)) && joints[at + 1]?.marked !== true && hasFiniteVerb(rest));
    const parts = joint.opens || (joint.without && (joint.joins !== undefined || joint.comma || hasFiniteVerb(before))) || (joint.denies && hasFiniteVerb(before)) || (hasFiniteVerb(before) && statesMore && hasContent(next) && !(inside && !joint.comma));
    if (!parts || wordsOf(before).length === 0 || isOfList(joint, before, next)) return;
    inside = joint.without;
    borders.push(joint);
    from = joint.end;
  });
  return borders;
}

/** A comma joins as the next conjunction does: "A, B of C" are three alternatives, "A, B en C" one. */
function opensAlternative(borders: readonly Joint[], at: number): boolean {
  const border = borders[at];
  if (border === undefined || border.unless || border.reason) return false;
  if (border.subject === true) return true;
  if (border.joins === undefined && !border.opens && !border.without) {
    const next = borders.slice(at + 1).find(({ joins }) => joins !== undefined);
    return next !== undefined && isEither(next);
  }
  return isEither(border) || (border.opens && border.joins !== 'en' && border.joins !== 'and');
}

const ENDS_RELATIVE = /\b(?:die|wie|waarin) $/;

/** Cuts one sentence; `first` is the number of its first alternative. */
function statementsOf(text: string, sentence: Span, first: number): readonly Statement[] {
  const folded = fold(text.slice(sentence.start, sentence.end)).replace(/\s/g, ' ');
  const opening = openingOf(folded);
  const body = folded.slice(opening.length, folded.length - (CLOSES.exec(folded)?.[0].length ?? 0));
  const borders = bordersIn(body, opening);
  let alternative = first;
  let from = 0;
  let role: ConditionRole = opening.unless ? 'unless' : 'needed';
  let ofHolder = opening.relative;
  const statements: Statement[] = [];
  const add = (to: number): void => {
    const stretch = body.slice(from, to);
    const start = from + (stretch.length - stretch.trimStart().length);
    const end = from + stripEnd(stretch, (character) => MARK_OR_BLANK.test(character)).length;
    if (wordsOf(body.slice(start, end)).length > 0) statements.push({ start: sentence.start + opening.length + start, end: sentence.start + opening.length + end, alternative, role, ofHolder });
  };
  borders.forEach((border, at) => {
    add(border.start);
    if (opensAlternative(borders, at)) alternative += 1;
    role = border.unless ? 'unless' : border.supports || (border.without && (border.comma || border.joins !== undefined)) || border.reason || (border.refersBack && !isEither(border)) ? 'supports' : 'needed';
    if (border.opens && !border.reason) ofHolder = border.subject === true && ENDS_RELATIVE.test(body.slice(0, border.end));
    from = border.end;
  });
  add(body.length);
  return statements;
}

/** The sentence that only says which way the rule goes, in the words of many handbooks. */
const GENERIC = /\b(?:duidelijk|aanmerkelijk|beduidend|over het geheel|min of meer) (?:lichter|zwaarder|gelijk|minder|meer|hetzelfde)\b.*\b(?:referentiefunctie|functiegroep|groep|ingedeeld)\b/;

/**
 * The statements of a rule, in order. The sentence that says "duidelijk lichter dan …" only connects; it counts where the rule has no other.
 * What lies between the statements are joints, openings and that sentence; see `connectingText`.
 */
export function cutRule({ kind, text }: ApplicationRule): readonly Statement[] {
  if (kind === 'equal') return [];
  const sentences = sentencesOf(text, { start: 0, end: text.length });
  const telling = sentences.filter(({ start, end }) => !GENERIC.test(fold(text.slice(start, end))));
  const statements: Statement[] = [];
  (telling.length > 0 ? telling : sentences).forEach((sentence, at) => {
    const last = statements[statements.length - 1]?.alternative ?? -1;
    // A sentence without an opening of its own goes on with the one before it: "… Er is regelmatig contact met klanten."
    const folded = fold(text.slice(sentence.start, sentence.end));
    const goesOn = at > 0 && openingOf(folded).length === 0 && !CLOSES.test(folded);
    statements.push(...statementsOf(text, sentence, goesOn ? last : last + 1));
  });
  return statements;
}

const conditional = new WeakMap<ReferenceJob, boolean>();

/** Whether the rules of a reference job state anything to be answered; told once per job, since every row asks. */
export function hasConditions(job: ReferenceJob): boolean {
  const known = conditional.get(job) ?? job.rules.some((rule) => cutRule(rule).length > 0);
  conditional.set(job, known);
  return known;
}

/** The words of a rule that lie in no statement, for the check that only connecting text is left over: the generic part, openings, joints, adverbs. */
export function connectingText(rule: ApplicationRule, statements: readonly Statement[]): readonly string[] {
  const bounds = [0, ...statements.flatMap(({ start, end }) => [start, end]), rule.text.length];
  return Array.from({ length: bounds.length / 2 }, (_, at) => rule.text.slice(bounds[2 * at], bounds[2 * at + 1]));
}
