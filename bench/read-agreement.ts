/** Proposals beside labels: how often group, rule and outcome are right, and what the confidence is worth. */
import { createClassifier, planRun } from '../src/core';
import type { Catalogue, Outcome, Proposal, Row, RuleKind, Table } from '../src/core';

/** What an expert expects of one job. Empty text: no claim; a group of none is claimed by the rule "Geen" or an outcome without a group. */
export interface Label {
  readonly code: string;
  readonly grade: string;
  readonly rule: string;
  /** Allowed outcomes; empty allows any. */
  readonly outcomes: readonly string[];
}

export interface Judgement {
  readonly label: Label;
  readonly title: string;
  readonly proposal: Proposal;
  readonly right: boolean;
  readonly wrong: readonly string[];
}

const RULES: Readonly<Record<RuleKind, string>> = { lighter: 'Lichter', equal: 'Gelijk', heavier: 'Zwaarder' };
export const OUTCOMES: Readonly<Record<Outcome, string>> = {
  proposal: 'Voorstel', review: 'Beoordelen', 'no-match': 'Geen passende referentiefunctie', 'too-little': 'Te weinig informatie',
};

/** Labels from a table with the headers Functiecode (or Functienummer), Functiegroep (Groep), Toepassingsregel (Regel) and, if there is one, Uitkomst (alternatives joined by |). */
export function readLabels([header, ...rows]: readonly Row[]): readonly Label[] {
  const column = (...names: readonly string[]): number => header?.findIndex((cell) => names.includes(String(cell).toLowerCase())) ?? -1;
  const [code, grade, rule, outcome] = [column('functiecode', 'functienummer'), column('functiegroep', 'groep'), column('toepassingsregel', 'regel'), column('uitkomst')];
  return rows.filter((row) => row.some((cell) => cell !== '')).map((row) => ({
    code: String(row[code]), grade: String(row[grade] ?? ''), rule: String(row[rule] ?? ''),
    outcomes: outcome < 0 ? [] : String(row[outcome] ?? '').split('|').filter((text) => text !== ''),
  }));
}

/** A label that claims neither group nor rule nor outcome claims that no reference fits. */
const expectsNone = ({ grade, outcomes }: Label): boolean => grade === '' && outcomes.length === 0;

function judge(label: Label, title: string, proposal: Proposal): Judgement {
  const grade = proposal.grade ?? '';
  const rule = proposal.rule === undefined ? '' : RULES[proposal.rule];
  const wrong: string[] = [];
  if ((label.grade !== '' || expectsNone(label)) && grade !== label.grade) wrong.push(`groep ${grade || '-'} in plaats van ${label.grade || '-'}`);
  if (label.rule !== '' && label.grade !== '' && rule !== label.rule) wrong.push(`regel ${rule || '-'} in plaats van ${label.rule}`);
  if (label.outcomes.length > 0 && !label.outcomes.includes(OUTCOMES[proposal.outcome])) wrong.push(`uitkomst ${OUTCOMES[proposal.outcome]} in plaats van ${label.outcomes.join(' of ')}`);
  return { label, title, proposal, right: wrong.length === 0, wrong };
}

/** Judges every labelled job of a table. A label without a job, or a job without a label, is an error. */
export function judgeAll(catalogue: Catalogue, jobs: Table, labels: readonly Label[]): readonly Judgement[] {
  const { classifyJob } = createClassifier(catalogue);
  const byCode = new Map(planRun(jobs).jobs.map((job) => [job.fields.code, job] as const));
  if (byCode.size !== labels.length) throw new Error(`${String(byCode.size)} jobs and ${String(labels.length)} labels`);
  return labels.map((label) => {
    const found = byCode.get(label.code);
    if (found === undefined) throw new Error(`no job for label ${label.code}`);
    return judge(label, found.fields.title ?? '', classifyJob(found));
  });
}

/** Counts over judgements; shares run from 0 to 1. */
export function summarizeAgreement(judgements: readonly Judgement[]) {
  const share = (rows: readonly Judgement[], test: (one: Judgement) => boolean): number => (rows.length === 0 ? 1 : rows.filter(test).length / rows.length);
  const graded = judgements.filter(({ label }) => label.grade !== '');
  const strangers = judgements.filter(({ label }) => expectsNone(label) || (label.grade === '' && label.outcomes.join() === OUTCOMES['no-match']));
  const proposed = judgements.filter(({ proposal }) => proposal.outcome === 'proposal');
  const deciles = Array.from({ length: 10 }, (_, decile) => {
    const inside = judgements.filter(({ label, proposal }) => label.grade !== '' && proposal.grade !== undefined && Math.min(9, Math.floor(proposal.confidence * 10)) === decile);
    return { from: decile / 10, count: inside.length, right: share(inside, ({ label, proposal }) => proposal.grade === label.grade), confidence: inside.reduce((sum, { proposal }) => sum + proposal.confidence, 0) / (inside.length || 1) };
  }).filter(({ count }) => count > 0);
  const confusion: Record<string, number> = {};
  for (const { label, proposal } of graded) {
    const key = `${label.grade}>${proposal.grade ?? '-'}`;
    confusion[key] = (confusion[key] ?? 0) + 1;
  }
  return {
    jobs: judgements.length,
    right: share(judgements, ({ right }) => right),
    groups: share(graded, ({ label, proposal }) => proposal.grade === label.grade),
    rules: share(graded.filter(({ label }) => label.rule !== ''), ({ label, proposal }) => proposal.rule !== undefined && RULES[proposal.rule] === label.rule),
    strangersWithGroup: strangers.filter(({ proposal }) => proposal.grade !== undefined).length,
    coverage: share(graded, ({ proposal }) => proposal.outcome === 'proposal'),
    precisionOfProposals: share(proposed.filter(({ label }) => label.grade !== ''), ({ label, proposal }) => proposal.grade === label.grade),
    confusion,
    deciles,
  };
}
