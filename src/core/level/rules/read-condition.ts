/** Statements of a rule -> conditions: what each asks of an aspect, and of the work. */
import type { ApplicationRule, ReferenceJob } from '../../model/catalogue';
import { fold } from '../../text/fold';
import { readComparison } from '../../text/quantities/read-comparison';
import { findCues } from '../cues/cues';
import { ASPECT_WORDINGS } from './aspect-wordings.nl';
import type { Ask, AspectClaim, QuantityClaim, RuleCondition, WorkClaim } from './condition';
import { cutRule } from './cut-rule';
import type { Statement } from './cut-rule';
import { findModifiers } from './modifiers';
import { phrases } from './phrases';
import type { KeyedWord, ReadKeys } from './word-keys';

/** How each kind of question is worded; the first that fits counts. */
const ASKS: readonly (readonly [Ask, RegExp])[] = [
  ['not', phrases('(geen|niet|nooit|zonder|nog geen|ontbreekt|ontbreken|vervalt|vervallen)')],
  ['others', phrases(
    '(door|bij) (een ander|anderen|derden|andere *|elders|een|de|het|zijn|haar) ~4 (ligt|liggen|wordt|worden|gebeurt|gebeuren|berust|berusten|is belegd|zijn belegd)',
    '(die|dat) (een ander|anderen|een collega|derden) *', '(wordt|worden|gebeurt|gebeuren|is|zijn) ~3 door (een|de|het|een ander|anderen|derden) *', '(wordt|worden|is|zijn) ~2 uitbesteed',
    '(aan|naar) (een ander|anderen|een collega|de *er|de *eur|de *ist|de *leider|het hoofd) ~2 (worden|wordt) (overgedragen|overgelaten|doorgegeven|voorgelegd|doorgezet|verwezen)',
  )],
  ['only', phrases('(alleen|uitsluitend|slechts|enkel|steeds een|niets anders dan|maar een|beperkt ~2 tot|beperkt ~1 blijft tot|een onderdeel|een of twee)')],
  ['mainly', phrases('(voornamelijk|hoofdzakelijk|vooral|overwegend|grotendeels|hoofdbestanddeel|merendeel|merendeels|het accent ligt|bestaat uit|bestaan uit|voor een belangrijk deel)')],
];
/** "Niet alleen", "niet zelfstandig" and "niet meer dan" deny something else than the work. */
const NO_DENIAL = phrases('niet (alleen|uitsluitend|zelfstandig|meer dan)');
/** Somebody else as the subject: "een collega de handelingen aftekent", "anderen het laden en lossen doen". */
const OTHER_SUBJECT = /^(?:een ander|anderen|een collega|iemand anders|derden|collega's)\b|^(?:de|het|een) (?!functionaris|medewerker|functie|bedrijfsfunctie|functiehouder)[a-z-]*(?:er|eur|ist|ent|aar|hoofd|kundige|directie|afdeling|leiding|bureau|kantoor) (?:de|het|een|alle|elke|iedere|zelf|deze|dit)\b/;

/** What is done to them is done by the job: "collega's worden ondersteund". */
const PASSIVE = /\b(?:wordt|worden)\b/;

/** The knowledge level asked for, read by the cues of the aspect. */
function knowledgeIn(folded: string, rule: ApplicationRule): AspectClaim | undefined {
  if (rule.kind === 'equal') return undefined;
  const { other, firstMatch } = findCues(folded);
  const named = (other.get('knowledge') ?? []).find(({ cue, number }) => cue.weight === undefined && firstMatch(number) !== null);
  if (named === undefined) return undefined;
  const { position } = named.cue;
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

function askIn(folded: string): Ask {
  const plain = folded.replace(NO_DENIAL, (denial) => 'x'.repeat(denial.length));
  if (OTHER_SUBJECT.test(folded) && !PASSIVE.test(folded)) return 'others';
  return ASKS.find(([, wording]) => wording.test(plain))?.[0] ?? 'does';
}


/** Words of a list with an "of" before its last: one of them is enough. "A, B of C" is one choice of three. */
function choicesIn(folded: string, words: readonly KeyedWord[]): readonly (readonly number[])[] {
  return [...folded.matchAll(/(?:, ?[^,]+?)* of (?!(?:meer|minder|langer|hoger|lager)\b)/g)].flatMap(({ index, 0: list }): readonly (readonly number[])[] => {
    const end = index + list.length;
    const after = words.findIndex((word) => word.start >= end);
    const marks = [...list.matchAll(/, | of /g)].map((mark) => index + mark.index);
    const before = marks.map((mark) => words.filter((word) => word.end <= mark).length - 1);
    const choice = [...new Set([...before, after])].filter((at) => at >= 0);
    return choice.length > 1 ? [choice] : [];
  });
}

function workIn(folded: string, text: string, readKeys: ReadKeys): WorkClaim | undefined {
  const found = findModifiers(folded);
  const words = readKeys(text).filter(({ form, start }, at, all) => all.findIndex((one) => one.form === form) === at
    && !found.some((modifier) => !modifier.isWork && modifier.start <= start && start < modifier.end));
  return words.length === 0 ? undefined : { ask: askIn(folded), words, choices: choicesIn(folded, words), modifiers: found };
}

/** An amount with a border; "twee eenvoudige handelingen" is none. */
function quantityIn(folded: string, text: string, readKeys: ReadKeys): QuantityClaim | undefined {
  const comparison = readComparison(folded);
  if (comparison === undefined || comparison.comparator === 'exactly' || comparison.comparator === 'about') return undefined;
  const { start, end } = comparison.quantity;
  return { comparison, words: readKeys(text).filter((word) => word.end <= start || word.start >= end) };
}

function readStatement(rule: ApplicationRule, { start, end, alternative, role }: Statement, readKeys: ReadKeys): RuleCondition {
  const text = rule.text.slice(start, end);
  const folded = fold(text).replace(/\s/g, ' ');
  const quantity = quantityIn(folded, text, readKeys);
  const aspect = quantity === undefined ? aspectIn(folded, rule) : undefined;
  const work = aspect?.whole === true || quantity !== undefined ? undefined : workIn(folded, text, readKeys);
  return {
    rule: rule.kind, alternative, role, quote: { source: `toepassingsregel ${rule.label}`, start, end, text },
    ...(aspect === undefined ? {} : { aspect }), ...(work === undefined ? {} : { work }), ...(quantity === undefined ? {} : { quantity }),
  };
}

/** The conditions of all rules of a reference job, in the order of its rules. */
export const readConditions = (job: ReferenceJob, readKeys: ReadKeys): readonly RuleCondition[] =>
  job.rules.flatMap((rule) => cutRule(rule).map((statement) => readStatement(rule, statement, readKeys)));
