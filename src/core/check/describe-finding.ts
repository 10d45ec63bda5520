/** A finding in plain words, with the words of both rows. */
import type { Language } from '../model/result-style';
import type { Finding, FindingKind } from './finding';
import type { CheckTexts } from './texts';
import { CHECK_EN } from './texts.en';
import { CHECK_NL } from './texts.nl';

const TEXTS: Readonly<Record<Language, CheckTexts>> = { nl: CHECK_NL, en: CHECK_EN };

/** @example findingKindName('leader', 'nl') // 'Leidinggevende niet boven het team' */
export const findingKindName = (kind: FindingKind, language: Language): string => TEXTS[language].kinds[kind];

/** Why the rows do not fit together, in one to three sentences. */
export function describeFinding(finding: Finding, language: Language): string {
  const { why } = TEXTS[language];
  switch (finding.kind) {
    case 'same-title': return why['same-title'](finding);
    case 'same-work': return why['same-work'](finding);
    case 'other-work': return why['other-work'](finding);
    case 'inversion': return why.inversion(finding);
    case 'leader': return why.leader(finding);
    case 'current': return why.current(finding);
    case 'outlier': return why.outlier(finding);
  }
}
