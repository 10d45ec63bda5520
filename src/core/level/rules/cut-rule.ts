/** The text of an application rule -> its alternatives, each a list of statements. Every word lies in a statement or in the text that connects them. */
import type { ApplicationRule, ReferenceJob } from '../../model/catalogue';
import type { ConditionRole } from '../../model/evidence';
import { fold } from '../../text/fold';
import { stripEnd } from '../../text/strip-end';
import { CLOSES, openingOf, wordsOf } from './open-sentence';
import type { Opening } from './open-sentence';
import { IN_BRACKETS, isEither, jointsIn } from './read-joints';
import type { Joint, Span } from './read-joints';
import { BEFORE_NOUN, FINITE_VERBS, NO_CONTENT, NOUNS_IN_T, PREPOSITIONS } from './rule-words.nl';

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
