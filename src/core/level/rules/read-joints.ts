/** The joints of a sentence of a rule: commas and words that may part two statements, and what each of them opens. */
import { anyOf } from '../../text/any-of';
import type { Opening } from './open-sentence';
import { wordsOf } from './open-sentence';
import { ADVERBS, REASONS, SUBORDINATE, SUPPORTING, UNLESS } from './rule-words.nl';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A joint that may part two statements. @property joins Its "en", "of" or "maar"; absent for a comma. @property opens It holds a word that opens a condition. */
export interface Joint extends Span {
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

/** Whether either side of a joint is enough. */
export const isEither = ({ joins = '' }: Pick<Joint, 'joins'>): boolean => /^(?:of|dan wel|ofwel|en\/of|or)$/.test(joins);

/** What stands between brackets: an example or an explanation. */
export const IN_BRACKETS = /\([^()]*\)/g;
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

/** All joints of a folded sentence behind its opening, in order. */
export function jointsIn(folded: string, opening: Opening): readonly Joint[] {
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
