/** Fixed words of results, in Dutch and English; what an aspect is called stands with the aspect. */
import type { RuleKind } from '../model/catalogue';
import type { Verdict } from '../model/evidence';
import type { PatternSide } from '../model/placement';
import type { Outcome } from '../model/proposal';
import type { Language } from '../model/result-style';

export const OUTCOME_LABELS: Readonly<Record<Language, Readonly<Record<Outcome, string>>>> = {
  nl: { proposal: 'Voorstel', review: 'Beoordelen', 'no-match': 'Geen passende referentiefunctie', 'too-little': 'Te weinig informatie' },
  en: { proposal: 'Proposal', review: 'To review', 'no-match': 'No suitable reference job', 'too-little': 'Too little information' },
};

const OUTCOMES = new Map(Object.values(OUTCOME_LABELS).flatMap((labels) => (Object.keys(labels) as Outcome[]).map((outcome) => [labels[outcome], outcome] as const)));

/** The outcome that a label names, in either language; `undefined` for any other text. */
export const outcomeOfLabel = (label: string): Outcome | undefined => OUTCOMES.get(label);

/** In the column of the rule where no reference job fits, so that no rule applies. */
export const NO_RULE_LABEL: Readonly<Record<Language, string>> = { nl: 'Geen', en: 'None' };

export const RULE_LABELS: Readonly<Record<Language, Readonly<Record<RuleKind, string>>>> = {
  nl: { lighter: 'Lichter', equal: 'Gelijk', heavier: 'Zwaarder' },
  en: { lighter: 'Lighter', equal: 'Equal', heavier: 'Heavier' },
};

export const VERDICT_WORDS: Readonly<Record<Language, Readonly<Record<Verdict, string>>>> = {
  nl: { lighter: 'lichter', equal: 'gelijk', heavier: 'zwaarder', unknown: 'onbekend' },
  en: { lighter: 'lighter', equal: 'equal', heavier: 'heavier', unknown: 'unknown' },
};

/** Sides that a placement on the ladder rests on. */
export const SIDE_WORDS: Readonly<Record<Language, Readonly<Record<PatternSide, string>>>> = {
  nl: { knowledge: 'kennisniveau', work: 'aard van het werk', freedom: 'vrijheid', scope: 'reikwijdte', difficulty: 'moeilijkheid', people: 'begeleiden en leidinggeven', contacts: 'contacten', wordings: 'formuleringen van het handboek', family: 'familie' },
  en: { knowledge: 'knowledge level', work: 'nature of the work', freedom: 'freedom', scope: 'scope', difficulty: 'difficulty', people: 'guiding and leading', contacts: 'contacts', wordings: 'wordings of the handbook', family: 'family' },
};
