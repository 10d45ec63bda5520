/** The motivation as text, full and short, in Dutch or English, from the same account. */
import type { Catalogue } from '../model/catalogue';
import type { CompanyJob } from '../model/company-job';
import type { Proposal } from '../model/proposal';
import { cutText } from '../text/cut-text';
import { accountFor } from './justification';
import type { JustificationTexts } from './justify-texts';
import { TEXTS_EN } from './justify.en';
import { TEXTS_NL } from './justify.nl';
import type { Language } from './terms';
import { JustificationWriter } from './write-justification';

/** Longest short form, in characters. */
const SHORT_LIMIT = 300;

const TEXTS: Readonly<Record<Language, JustificationTexts>> = { nl: TEXTS_NL, en: TEXTS_EN };

/**
 * The full motivation of a proposal: conclusion, choice of the reference and the runner-up, comparison per characteristic with quotes of both texts, the rule
 * literally with its conditions answered, the neighbours, and what was missing or left out. The line that names the handbook is added where results are sealed.
 */
export function justify(catalogue: Catalogue, job: CompanyJob, proposal: Proposal, language: Language = 'nl'): string {
  const writer = new JustificationWriter(accountFor(catalogue, job, proposal), TEXTS[language], language);
  const reasons = proposal.level === undefined
    ? [writer.whyNone()]
    : [writer.whyThis(), writer.runnerUp(), ...writer.comparison(), ...writer.rule(), writer.neighbours()];
  return [writer.conclusion(), ...reasons, writer.gaps()].filter((part) => part !== '').join('\n');
}

/** The same in at most 300 characters, for a narrow column: the conclusion and the differences that decided. */
export function justifyBriefly(catalogue: Catalogue, job: CompanyJob, proposal: Proposal, language: Language = 'nl'): string {
  return cutText(new JustificationWriter(accountFor(catalogue, job, proposal), TEXTS[language], language).brief(), SHORT_LIMIT);
}
