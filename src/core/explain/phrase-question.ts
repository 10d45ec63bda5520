/** A condition in the handbook's words -> a question to a person: its verb is put in front where plain rules can do that; else it is asked literally. */
import { FINITE_VERBS, PREPOSITIONS as FORE_WORDS } from '../level/rules/rule-words.nl';
import { isVerbInT } from '../level/rules/cut-rule';
import type { Language } from '../model/result-style';
import { ANYBODY, classOf, IS } from '../text/actors/word-classes';
import { fold } from '../text/fold';
import {
  ASKS, BASE_VERBS, COPULA_PLURAL, COPULA_SINGULAR, CUT_VERBS, DEFINITE, DENIALS, DOUBTFUL_PARTICLES, HAS, HOLDERS, INFINITIVES, LEADING_ADVERBS, MODAL_SINGULAR, OPENS_PHRASE, OPENS_TAIL, PARTICLES, PASSIVE_PLURAL, PASSIVE_SINGULAR, PLURAL, PRONOUNS,
  STATES_OF, WHOLE_VERBS, WITHOUT_OBJECT,
} from './question-words.nl';

/** A longer condition is asked literally, in characters: its parts cannot be told apart. */
const LONGEST = 160;
const ODD = /[:;()"“”]/;
const PARTICIPLE = /^(?:[a-z]{2,6})?ge[a-z]{2,}(?:d|t|en)$|^(?:be|ver|ont|her|er)[a-z]{2,}(?:d|t|en)$/;
const PLURAL_NOUN = /(?:ingen|heden|enten|anten|isten|iteiten|ies)$/;

/** "Of" is one in English only. */
const PREPOSITIONS: ReadonlySet<string> = new Set([...FORE_WORDS].filter((word) => word !== 'of'));
/** Behind a verb that does not stand last, besides prepositions. */
const JOINTS: ReadonlySet<string> = new Set(['', 'en', 'of', 'maar', 'als']);

/** A word as written, and folded without the mark behind it. */
interface Word {
  readonly text: string;
  readonly plain: string;
}

const readWords = (text: string): readonly Word[] => text.split(' ').map((word) => ({ text: word, plain: fold(word).replace(/[,.]$/, '') }));
const write = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** "De functionaris" within a sentence; "P&O" and "ADR" stay. */
const inSentence = (text: string): string => (/^\p{Lu}\p{Ll}*(?:\s|$)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

const isAuxiliary = ({ plain }: Word): boolean => [PASSIVE_SINGULAR, PASSIVE_PLURAL, COPULA_SINGULAR, COPULA_PLURAL, MODAL_SINGULAR, PLURAL, HAS].some((set) => set.has(plain));

/** Before a noun "zijn" is his. */
const isVerbHere = (words: readonly Word[], at: number): boolean => words[at]?.plain !== 'zijn' || at === words.length - 1 || PARTICIPLE.test(words[at + 1]?.plain ?? '');

/** A verb in -t that stands last, before a preposition, or before another statement. */
function isMainVerb(words: readonly Word[], at: number): boolean {
  const [plain = '', before = '', after = ''] = [words[at]?.plain, words[at - 1]?.plain, words[at + 1]?.plain];
  return (at > 0 || after === 'of' || after === 'en') && isVerbInT(plain) && !OPENS_PHRASE.has(before) && !PREPOSITIONS.has(before) && (JOINTS.has(after) || PREPOSITIONS.has(after));
}

/** The one finite verb; `undefined` where there are several, or it cannot be told; -1 where there is none. */
function findVerb(words: readonly Word[]): number | undefined {
  const places = words.map((_, at) => at);
  const auxiliaries = places.filter((at) => { const word = words[at]; return word !== undefined && isAuxiliary(word) && isVerbHere(words, at); });
  const main = places.filter((at) => isMainVerb(words, at));
  if (auxiliaries.length === 0) return main.length > 1 ? undefined : main[0] ?? -1;
  // Beside an auxiliary only a participle may end so.
  if (main.some((at) => !auxiliaries.includes(at) && !PARTICIPLE.test(words[at]?.plain ?? ''))) return undefined;
  const modals = auxiliaries.filter((at) => MODAL_SINGULAR.has(words[at]?.plain ?? ''));
  if (modals.length === 1) return modals[0];
  return auxiliaries.length === 1 ? auxiliaries[0] : undefined;
}

/** The part of a main verb that stands apart in a question, '' for none; `undefined` where that cannot be told. */
function particleOf(verb: string): string | undefined {
  const known = CUT_VERBS[verb];
  if (known !== undefined) return known;
  if (WHOLE_VERBS.has(verb) || BASE_VERBS.has(verb)) return '';
  const particle = PARTICLES.find((one) => verb.startsWith(one) && verb.length > one.length + 2);
  if (particle !== undefined) return BASE_VERBS.has(verb.slice(particle.length)) ? particle : undefined;
  return DOUBTFUL_PARTICLES.some((one) => verb.startsWith(one)) ? undefined : '';
}

/** One person or party. */
const isOne = (word: string): boolean => (classOf(word) & ANYBODY) !== 0 && (classOf(word) & IS.several) === 0;

/** Whose verb it is: `stated` the subject stands in front, `left-out` it is the job; `undefined` where that cannot be told. */
function findSubject(before: readonly Word[], verb: string): 'stated' | 'left-out' | undefined {
  const [first = '', second = ''] = [before[0]?.plain, before[1]?.plain];
  if (PRONOUNS.has(first) && before.length === 1) return 'stated';
  if (first === 'men' || ((first === 'de' || first === 'deze') && HOLDERS.has(second))) return 'stated';
  if (WITHOUT_OBJECT.has(verb)) return PREPOSITIONS.has(first) || PARTICIPLE.test(first) ? 'left-out' : 'stated';
  // "Vakspecialist de storingen": somebody without an article may be who does it, or as whom.
  if (!OPENS_PHRASE.has(first)) return isOne(first) ? undefined : 'left-out';
  const another = before.some(({ plain }, at) => at > 1 && OPENS_PHRASE.has(plain) && !PREPOSITIONS.has(before[at - 1]?.plain ?? ''));
  if (another && STATES_OF.has(verb)) return 'stated';
  if (isOne(second)) return another ? 'stated' : undefined;
  return another || STATES_OF.has(verb) ? undefined : 'left-out';
}

/** Whether something definite is said to undergo it: then no "er". */
const isDefinite = (before: readonly Word[]): boolean => before.some(({ plain }, at) => DEFINITE.has(plain) && !PREPOSITIONS.has(before[at - 1]?.plain ?? ''));

/** The words of a statement with its verb in front. */
function invert(words: readonly Word[], at: number): readonly string[] | undefined {
  const [before, after] = [words.slice(0, at), words.slice(at + 1)];
  const { plain: verb = '', text = '' } = words[at] ?? {};
  const first = before[0]?.plain ?? '';
  // "Uit kan voeren" is one verb in three pieces.
  if (PARTICLES.includes(before[before.length - 1]?.plain ?? '')) return undefined;
  const [head, rest] = [write(before), write(after)];
  if (PASSIVE_SINGULAR.has(verb)) return [verb, ...(isDefinite(before) || first === 'er' ? [] : ['er']), head, rest];
  if (PASSIVE_PLURAL.has(verb) || COPULA_PLURAL.has(verb)) return [verb, head, rest];
  if (COPULA_SINGULAR.has(verb)) return ['de', 'het', 'een', 'men', 'er', 'deze'].includes(first) ? [verb, head, rest] : undefined;
  if (PLURAL.has(verb)) return first === 'de' || first === 'alle' ? [verb, head, rest] : undefined;
  const subject = findSubject(before, verb);
  const particle = MODAL_SINGULAR.has(verb) || HAS.has(verb) ? '' : particleOf(verb);
  return subject === undefined || particle === undefined ? undefined : [text.slice(particle.length), ...(subject === 'left-out' ? ['de functie'] : []), head, particle, rest];
}

/** What has no finite verb: work in the infinitive, or a noun with what belongs to it. */
function askNoun(words: readonly Word[]): string | undefined {
  const [first = '', last = ''] = [words[0]?.plain, words[words.length - 1]?.plain];
  // A verb that could not be placed, or somebody else's.
  if (PREPOSITIONS.has(first) || words.slice(0, -1).some(({ plain }, at) => at > 0 && (isVerbInT(plain) || FINITE_VERBS.has(plain))) || (classOf(first) & (ANYBODY | IS.else)) !== 0) return undefined;
  if (words.length > 1 && (INFINITIVES.has(last) || last.endsWith('eren'))) return `Hoort ${write(words)} bij deze functie`;
  if (last.endsWith('en') && !PLURAL_NOUN.test(last)) return undefined;
  return LEADING_ADVERBS.has(first) ? `Is er ${write(words.slice(0, 1))} sprake van ${write(words.slice(1))}` : `Is er sprake van ${write(words)}`;
}

function asSentence(text: string): string | undefined {
  if (text.length > LONGEST || ODD.test(text)) return undefined;
  const words = readWords(inSentence(text));
  if (words.some(({ plain }) => DENIALS.has(plain)) || ASKS.has(words[0]?.plain ?? '')) return undefined;
  const cut = words.findIndex(({ plain }, at) => at > 1 && OPENS_TAIL.has(plain));
  const [statement, tail] = cut < 0 ? [words, ''] : [words.slice(0, cut), write(words.slice(cut))];
  // A second statement may stand behind "die": which verb is whose cannot be told.
  if (!tail.startsWith('zoals') && words.slice(Math.max(cut, 0)).some(({ plain }) => cut >= 0 && (plain === 'of' || plain === 'en'))) return undefined;
  const verb = findVerb(statement);
  if (verb === undefined) return undefined;
  // Without a verb what stands behind belongs to nothing.
  const asked = verb >= 0 ? invert(statement, verb)?.filter((part) => part !== '').join(' ') : tail === '' ? askNoun(statement) : undefined;
  return asked === undefined ? undefined : `${capital([asked, tail].filter((part) => part !== '').join(' '))}?`;
}

/** @example phraseQuestion('zelfstandig korting mag geven', 'nl') // 'Mag de functie zelfstandig korting geven?' */
export function phraseQuestion(condition: string, language: Language): string {
  const text = condition.replace(/\s+/g, ' ').trim();
  if (language === 'en') return `Does this hold for the job: "${text}"?`;
  return asSentence(text) ?? `Geldt voor deze functie: "${text}"?`;
}
