/** Fixed words of results, in Dutch and English. */
import type { RuleKind } from '../model/catalogue';
import type { Aspect, Verdict } from '../model/evidence';
import type { Outcome } from '../model/proposal';

export type Language = 'nl' | 'en';

export const OUTCOME_LABELS: Readonly<Record<Language, Readonly<Record<Outcome, string>>>> = {
  nl: { proposal: 'Voorstel', review: 'Beoordelen', 'no-match': 'Geen passende referentiefunctie', 'too-little': 'Te weinig informatie' },
  en: { proposal: 'Proposal', review: 'To review', 'no-match': 'No suitable reference job', 'too-little': 'Too little information' },
};

/** In the column `Toepassingsregel` where no reference job fits, so that no rule applies. */
export const NO_RULE_LABEL = 'Geen';

/** As in the result column `Toepassingsregel`. */
export const RULE_LABELS: Readonly<Record<RuleKind, string>> = { lighter: 'Lichter', equal: 'Gelijk', heavier: 'Zwaarder' };

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = { lighter: 'lichter', equal: 'gelijk', heavier: 'zwaarder', unknown: 'onbekend' };

export const ASPECT_WORDS: Readonly<Record<Aspect, string>> = {
  knowledge: 'kennisniveau', experience: 'werkervaring', complexity: 'aard van het werk', scope: 'omvang van de taken',
  orientation: 'verhouding administratief/commercieel', supervision: 'toezicht en zelfstandigheid', contacts: 'klantcontacten', leading: 'leidinggeven',
};
