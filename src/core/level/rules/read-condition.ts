/** Statements of a rule -> conditions: what each asks of an aspect, and of the work. */
import type { ApplicationRule, ReferenceJob } from '../../model/catalogue';
import { fold } from '../../text/fold';
import { readStatement } from '../../text/actors/read-actor';
import { contentForm } from '../../text/content-words';
import { readComparison } from '../../text/quantities/read-comparison';
import { findCues } from '../find-cues';
import { ASPECT_WORDINGS } from './aspect-wordings.nl';
import type { Ask, AspectClaim, Narrowed, QuantityClaim, RuleCondition, WorkClaim } from './condition';
import { cutRule } from './cut-rule';
import type { Statement } from './cut-rule';
import { findModifiers } from './modifiers';
import { compilePhrases } from '../../text/phrases';
import { POINTING } from './rule-words.nl';
import type { KeyedWord, ReadKeys } from './word-keys';

/** How each kind of question is worded; the first that fits counts. */
const ASKS: readonly (readonly [Ask, RegExp])[] = [
  ['not', compilePhrases(['(ontbreekt|ontbreken|vervalt|vervallen)'])],
  ['others', compilePhrases(['(wordt|worden|is|zijn) ~2 uitbesteed', '(bij|door) (een ander|anderen|derden|elders)', '(die|dat) (een ander|anderen|een collega|derden) *', '(aan|naar) (een ander|anderen|een collega) *'])],
  ['mainly', compilePhrases(['(voornamelijk|hoofdzakelijk|vooral|overwegend|grotendeels|hoofdbestanddeel|merendeel|merendeels|het accent ligt|bestaat uit|bestaan uit|voor een belangrijk deel)'])],
  ['only', compilePhrases(['(alleen|uitsluitend|slechts|enkel|steeds een|niets anders dan|maar een|beperkt ~2 tot|beperkt ~1 blijft tot|een onderdeel|een of twee)'])],
];
/** The knowledge level asked for, read by the cues of the aspect. */
function knowledgeIn(folded: string, rule: ApplicationRule): AspectClaim | undefined {
  if (rule.kind === 'equal') return undefined;
  const { other, firstMatch } = findCues(folded);
  const named = (other.get('knowledge') ?? []).find(({ weight, number }) => weight === undefined && firstMatch(number) !== null);
  if (named === undefined) return undefined;
  const { position } = named;
  return { aspect: 'knowledge', decisive: true, ...(rule.kind === 'lighter' ? { atMost: position } : { atLeast: position }) };
}

interface FoundClaim extends AspectClaim {
  readonly whole: boolean;
}

function aspectIn(folded: string, rule: ApplicationRule): FoundClaim | undefined {
  const wording = ASPECT_WORDINGS.find((one) => one.rule === rule.kind && one.pattern.test(folded));
  if (wording !== undefined) {
    const { aspect, atMost, atLeast, decisive } = wording;
    return { aspect, whole: wording.whole === true, ...(atMost === undefined ? {} : { atMost }), ...(atLeast === undefined ? {} : { atLeast }), ...(decisive === undefined ? {} : { decisive }) };
  }
  const knowledge = knowledgeIn(folded, rule);
  return knowledge === undefined ? undefined : { ...knowledge, whole: false };
}

/** "De directie adviseert" behind "de functionaris het beleid opstelt en": the job goes on being the subject, and the directors are advised. */
const DEFINITE_SUBJECT = /^(?:(?:de|het) (?!ander)|(?:bij|aan|met|van|voor) )/;
const PASSIVE = /\b(?:wordt|worden|ligt|liggen|blijft|blijven|berust|berusten)\b/;

/** "Een assistent die vooral …": whoever the rule names so is the job itself. */
const NAMES_HOLDER = /^(?:de|een) [a-z-]+ die (?=.* [a-z]+$)/;

/** "Alleen bezorgt volgens een route die een ander heeft gemaakt": who made it is said of the route. */
const OTHERS_THING = / (?:die|dat) (?:\S+ )*?(?:ander|anderen|derden|elders|collega|collega's)\b/;
const LIMITS = compilePhrases(['(alleen|uitsluitend|slechts|enkel|vooral|voornamelijk|hoofdzakelijk)']);

/** "Uitsluitend A doet | of B doet": what limits the first limits the other as well. */
const OR = /^ (?:of|dan wel|ofwel|or) $/;
const limitIn = (folded: string): Ask | undefined => ASKS.find(([ask, wording]) => (ask === 'only' || ask === 'mainly') && wording.test(folded))?.[0];

/** @property goesOn It goes on from a statement about the job. @property limit "Only" or "mainly", said by the statement it goes on from. @property byOther It goes on from one about somebody else: "de voorman maten uitzet en | dagelijks controleert". */
interface Standing {
  readonly goesOn: boolean;
  readonly limit: Ask | undefined;
  readonly byOther: boolean;
}

/** What a statement asks, and where the words for who else does it stand. */
function askIn(folded: string, { goesOn, limit, byOther }: Standing): { readonly ask: Ask; readonly actor?: { readonly start: number; readonly end: number } } {
  const holder = NAMES_HOLDER.exec(folded)?.[0].length ?? 0;
  const { actor, denied } = readStatement(folded.slice(holder));
  if (LIMITS.test(folded) && OTHERS_THING.test(folded)) return { ask: limitIn(folded) ?? 'does' };
  const asked = (): Ask => ASKS.find(([, wording]) => wording.test(folded))?.[0] ?? limit ?? 'does';
  if (denied) return { ask: 'not' };
  if (byOther) return { ask: 'others' };
  if (actor.by !== 'other' || holder > 0) return { ask: asked() };
  const isObject = goesOn && DEFINITE_SUBJECT.test(folded.slice(actor.start)) && !PASSIVE.test(folded);
  return isObject ? { ask: asked() } : { ask: 'others', actor };
}

/** Words of a list with an "of" before its last: one of them is enough. "A, B of C" is one choice of three. */
function choicesIn(folded: string, words: readonly KeyedWord[]): readonly (readonly number[])[] {
  return [...folded.matchAll(/ of (?!(?:meer|minder|langer|hoger|lager)\b)/g)].flatMap(({ index, 0: of }): readonly (readonly number[])[] => {
    const after = words.findIndex((word) => word.start >= index + of.length);
    const marks = [...[...folded.slice(0, index).matchAll(/, /g)].map((comma) => comma.index), index];
    const before = marks.map((mark) => words.filter((word) => word.end <= mark).length - 1);
    const choice = [...new Set([...before, after])].filter((at) => at >= 0);
    return choice.length > 1 ? [choice] : [];
  });
}

/** What joins the parts of a list. */
const JOINS_PARTS = /,? (?:en|of|alsmede) |, |: /g;

function partsIn(folded: string, words: readonly KeyedWord[]): readonly (readonly number[])[] {
  const joints = [...folded.matchAll(JOINS_PARTS)].map(({ index }) => index);
  const bounds = [0, ...joints, folded.length];
  return joints.map((_, at) => at).concat(joints.length).map((at) => words.flatMap(({ start }, word) => (start >= (bounds[at] ?? 0) && start < (bounds[at + 1] ?? 0) ? [word] : []))).filter((part) => part.length > 0);
}

const ONE_PART = compilePhrases(['(een|1) [of twee] [eenvoudige] (onderdeel|dienst|handeling|handelingen|taak|soort|deel|stap|product|partij|techniek|handeling)', '(een|1) of twee']);
const WAY = compilePhrases(['(alleen|uitsluitend|slechts|enkel|steeds) (met|volgens|in|op|binnen|onder|via)']);
const narrowedIn = (folded: string): Narrowed => (ONE_PART.test(folded) ? 'part' : WAY.test(folded) ? 'way' : 'work');

const POINTS: ReadonlySet<string> = new Set(POINTING.map(contentForm));

function workIn(folded: string, text: string, standing: Standing, readKeys: ReadKeys): WorkClaim | undefined {
  const found = findModifiers(folded);
  const { ask, actor } = askIn(folded, standing);
  const words = readKeys(text).filter(({ form, start }, at, all) => !POINTS.has(form) && (actor === undefined || start < actor.start || start >= actor.end) && all.findIndex((one) => one.form === form) === at
    && !found.some((modifier) => !modifier.isWork && modifier.start <= start && start < modifier.end));
  return words.length === 0 ? undefined : { ask, narrows: narrowedIn(folded), words, choices: choicesIn(folded, words), parts: partsIn(folded, words), modifiers: found };
}

/** An amount with a border; "twee eenvoudige handelingen" is none. */
function quantityIn(folded: string, text: string, readKeys: ReadKeys): QuantityClaim | undefined {
  const comparison = readComparison(folded);
  if (comparison === undefined || comparison.comparator === 'exactly' || comparison.comparator === 'about') return undefined;
  const { start, end } = comparison.quantity;
  return { comparison, words: readKeys(text).filter((word) => word.end <= start || word.start >= end) };
}

function toCondition(rule: ApplicationRule, { start, end, alternative, role }: Statement, standing: Standing, readKeys: ReadKeys): RuleCondition {
  const text = rule.text.slice(start, end);
  const folded = fold(text).replace(/\s/g, ' ');
  const quantity = quantityIn(folded, text, readKeys);
  const aspect = quantity === undefined ? aspectIn(folded, rule) : undefined;
  const work = aspect?.whole === true ? undefined : workIn(folded, text, standing, readKeys);
  return {
    rule: rule.kind, alternative, role, quote: { source: `toepassingsregel ${rule.label}`, start, end, text },
    ...(aspect === undefined ? {} : { aspect }), ...(work === undefined ? {} : { work }), ...(quantity === undefined ? {} : { quantity }),
  };
}

/** "Wel de verzorging doet, maar geen handelingen verricht": what is conceded is the reference's own work. */
const CONCEDES = /\bwel\b/i;
/** It names who or what it is about. */
const HAS_SUBJECT = /^(?:de|deze|een|hij|zij|er) |\b(?:wordt|worden)\b/;
/** Between two statements: the second has a subject of its own. */
const OPENS_ANEW = /\b(?:als|wanneer|indien|waarin|terwijl)\b|\./i;
const JOB_SUBJECT = /^(?:(?:de|deze) (?:functionaris|medewerker|bedrijfsfunctie|functie|functiehouder)|hij|zij)\b/;

/** The conditions of all rules of a reference job, in the order of its rules. */
export function readConditions(job: ReferenceJob, readKeys: ReadKeys): readonly RuleCondition[] {
  return job.rules.flatMap((rule) => {
    const statements = cutRule(rule);
    const foldedOf = ({ start, end }: Statement): string => fold(rule.text.slice(start, end)).replace(/\s/g, ' ');
    let limit: Ask | undefined;
    let ofJob = false;
    const read: RuleCondition[] = [];
    statements.forEach((statement, at) => {
      const previous = statements[at - 1];
      const isSame = previous !== undefined && !OPENS_ANEW.test(rule.text.slice(previous.end, statement.start));
      ofJob = statement.ofHolder || (isSame && (ofJob || JOB_SUBJECT.test(foldedOf(previous))));
      limit = limitIn(foldedOf(statement)) ?? (previous !== undefined && OR.test(rule.text.slice(previous.end, statement.start)) ? limit : undefined);
      const before = read[at - 1];
      const byOther = isSame && before?.alternative === statement.alternative && before.work?.ask === 'others' && !PASSIVE.test(foldedOf(previous)) && !HAS_SUBJECT.test(foldedOf(statement));
      read.push(toCondition(rule, statement, { goesOn: ofJob, limit, byOther }, readKeys));
    });
    const limited = new Set(read.filter(({ work }) => work?.ask === 'only').map(({ alternative }) => alternative));
    const isImplied = ({ work, alternative, quote }: RuleCondition): boolean => (work?.ask === 'not' && limited.has(alternative)) || (work?.ask === 'does' && CONCEDES.test(quote.text));
    return read.map((condition) => (isImplied(condition) ? { ...condition, implied: true as const } : condition));
  });
}
