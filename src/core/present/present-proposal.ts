/** A proposal -> the cells of our columns, in their fixed order. */
import type { Catalogue } from '../model/catalogue';
import type { Proposal } from '../model/proposal';
import { RESULT_COLUMNS } from '../model/result-columns';
import type { ResultColumnId } from '../model/result-columns';
import type { Language, MotivationForm, ResultStyle } from '../model/result-style';
import type { Cell } from '../model/table';
import { describeIssue } from './issue-texts';
import type { Justification } from './motivation/justification';
import { justifyBriefly, justifyFully } from './motivation/justify';
import { NO_RULE_LABEL, OUTCOME_LABELS, RULE_LABELS } from './terms';

/** Alternatives with less chance than this help nobody. */
const WORTH_NAMING = 0.05;

/** A reference job as the result columns name it: "1.1 Medewerker Verkoop Binnendienst". */
export function nameReference(catalogue: Catalogue, id: string | undefined): string {
  const reference = catalogue.referenceJobs.find((job) => job.id === id);
  return reference === undefined ? '' : `${reference.code} ${reference.name}`;
}

function listAlternatives(catalogue: Catalogue, proposal: Proposal, language: Language): string {
  const others = proposal.matches.filter(({ referenceJobId, probability }) => referenceJobId !== proposal.referenceJobId && probability >= WORTH_NAMING);
  return others.map(({ referenceJobId, probability }) => {
    const grade = catalogue.referenceJobs.find(({ id }) => id === referenceJobId)?.grade ?? '';
    return `${nameReference(catalogue, referenceJobId)} (${GRADE_WORD[language]} ${grade}, ${String(Math.round(probability * 100))} %)`;
  }).join('; ');
}
const GRADE_WORD: Readonly<Record<Language, string>> = { nl: 'groep', en: 'grade' };

/** A step that leaves the ladder is still a step; where another reference job must be looked for no rule is applied. */
function labelRule({ rule, grade, level, outcome }: Proposal, language: Language): string {
  if (rule !== undefined && grade === undefined && level?.grade !== undefined) return NO_RULE_LABEL[language];
  if (rule !== undefined) return RULE_LABELS[language][rule];
  return outcome === 'no-match' ? NO_RULE_LABEL[language] : '';
}

function justify(account: Justification, language: Language, form: MotivationForm, room: number): string {
  switch (form) {
    case 'short': return justifyBriefly(account, language, room);
    case 'full': return justifyFully(account, language);
    case 'none': return '';
  }
}

/**
 * The result cells of one job, in the order of `RESULT_COLUMNS`. `Zekerheid` is a number from 0 to 1; all other cells are
 * raw text, empty where there is nothing to say. Whoever writes them to a sheet keeps them from becoming formulas.
 * @param account With proven claims. @param room Most characters of a short motivation.
 */
export function presentProposal(catalogue: Catalogue, proposal: Proposal, account: Justification, { language, motivation }: ResultStyle, room: number): readonly Cell[] {
  const cells: Readonly<Record<ResultColumnId, Cell>> = {
    grade: proposal.grade ?? '',
    referenceJob: nameReference(catalogue, proposal.referenceJobId),
    rule: labelRule(proposal, language),
    outcome: OUTCOME_LABELS[language][proposal.outcome],
    confidence: proposal.confidence,
    justification: justify(account, language, motivation, room),
    alternatives: listAlternatives(catalogue, proposal, language),
    attention: proposal.issues.map((issue) => describeIssue(issue, language)).join(' '),
  };
  return RESULT_COLUMNS.map(({ id }) => cells[id]);
}
