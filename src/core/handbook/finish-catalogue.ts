/** What was read of a handbook -> catalogue: lists joined, groups in order, rules checked, and the account of every line. */
import { blockText } from '../model/block';
import { DEFAULT_SETTINGS } from '../model/catalogue';
import type { Catalogue, JobFamily, ReferenceJob } from '../model/catalogue';
import type { CatalogueCorrections } from '../model/corrections';
import { grade } from '../model/ids';
import type { Grade } from '../model/ids';
import type { Issue } from '../model/issue';
import type { Answered } from '../catalogue/apply-answers';
import { issuePlace, sortUses } from '../catalogue/catalogue-reading';
import type { CatalogueReading, LineUse } from '../catalogue/catalogue-reading';
import { areFunctions } from './are-functions';
import { hashCatalogue } from '../catalogue/content-hash';
import { draftLabel, finishFamily, finishJob, missingPartsOf } from '../catalogue/draft-job';
import type { DraftJob, DraftRule } from '../catalogue/draft-job';
import { LineAccount } from '../catalogue/draft-reading';
import type { DraftReading, OwnedUse } from '../catalogue/draft-reading';
import { gradeRange } from '../text/grade-label';
import { squeezeName } from '../catalogue/join-names';
import { joinTables } from '../catalogue/join-tables';
import { splitLevels } from './split-levels';
import type { Mended } from '../catalogue/mend-blocks';
import { orderLadder } from '../catalogue/order-ladder';

function checkRules(draft: DraftJob, ladder: Catalogue['ladder']): readonly Issue[] {
  const own = ladder.indexOf(grade(draft.grade));
  const step = { lighter: -1, equal: 0, heavier: 1 };
  return draft.rules.flatMap((rule): readonly Issue[] => {
    if (rule.grade === undefined || ladder.indexOf(rule.grade) - own === step[rule.kind]) return [];
    return [{ code: 'catalogue-rule-step', severity: 'warning', place: issuePlace(draft.place), found: `${draft.code} ${rule.label}: ${rule.grade}` }];
  });
}

/** Codes for functions without one: their number in the handbook's order. */
function numberDrafts(drafts: readonly DraftJob[], issues: Issue[]): void {
  const taken = new Set(drafts.map(({ code }) => code));
  let made = 0;
  drafts.forEach((draft, index) => {
    if (draft.code !== '') return;
    made += 1;
    draft.code = String(index + 1);
    while (taken.has(draft.code)) draft.code += '*';
    taken.add(draft.code);
  });
  if (made > 0) issues.push({ code: 'catalogue-code-made', severity: 'info', place: {}, found: String(made) });
}

function collectFamilies(drafts: readonly DraftJob[]): readonly JobFamily[] {
  const families = new Map<JobFamily['id'], JobFamily>();
  for (const family of drafts.map(finishFamily)) if (!families.has(family.id) || families.get(family.id)?.name === '') families.set(family.id, family);
  return [...families.values()];
}

/** The functions that take part: those with a group, each code once; all of them where the handbook gives no groups at all. The others are issues. */
function selectDrafts(drafts: readonly DraftJob[], issues: Issue[]): readonly DraftJob[] {
  const ungraded = drafts.every((draft) => draft.grade === '');
  if (ungraded && !areFunctions(drafts)) return [];
  if (ungraded) issues.push({ code: 'catalogue-ungraded', severity: 'warning', place: {}, found: String(drafts.length) });
  const selected = new Map<string, DraftJob>();
  for (const draft of drafts) {
    const missing = missingPartsOf(draft);
    const place = issuePlace(draft.place);
    const found = draftLabel(draft);
    if (missing.length > 0) issues.push({ code: 'catalogue-incomplete', severity: 'warning', place, found, values: { missing: missing.join(', ') } });
    if (draft.grade === '') issues.push({ code: 'catalogue-grade-missing', severity: 'warning', place, found });
    if (draft.grade === '' && !ungraded) continue;
    const same = selected.get(draft.code);
    if (same !== undefined && squeezeName(same.name) !== squeezeName(draft.name)) {
      while (selected.has(draft.code)) draft.code += '*';
      issues.push({ code: 'catalogue-code-shared', severity: 'warning', place, found, values: { code: draft.code } });
    }
    if (selected.has(draft.code)) issues.push({ code: 'catalogue-duplicate-code', severity: 'warning', place, found });
    else selected.set(draft.code, draft);
    if (gradeRange(draft.grade) !== undefined) issues.push({ code: 'catalogue-grade-range', severity: 'warning', place, found, values: { grade: draft.grade } });
  }
  return [...selected.values()];
}

function correctGrades(drafts: readonly DraftJob[], grades: Readonly<Record<string, string>>, issues: Issue[]): void {
  for (const [key, value] of Object.entries(grades)) {
    const found = drafts.filter(({ code, name }) => code === key || name === key);
    for (const draft of found) draft.grade = value;
    if (found.length === 0) issues.push({ code: 'catalogue-correction-unused', severity: 'warning', place: {}, found: key });
  }
}

/** The ladder as corrected: the given order first, and grades it does not name behind it. */
const correctLadder = (ladder: readonly Grade[], given: readonly string[] | undefined): readonly Grade[] =>
  (given === undefined ? ladder : [...new Set([...given.map(grade), ...ladder])]);

/** A rule without a group of its own means the neighbour on the ladder. */
const ruleGradeOn = (ladder: readonly Grade[], own: string) => (rule: DraftRule): Grade | undefined => {
  const at = ladder.indexOf(grade(own));
  return at < 0 ? undefined : ladder[at + { lighter: -1, equal: 0, heavier: 1 }[rule.kind]];
};

/** Columns beside a function's own name groups and no direction: they have no say in the order of the ladder. */
const withoutColumns = (draft: DraftJob): DraftJob => ({ ...draft, rules: draft.rules.filter(({ byColumn }) => byColumn !== true) });
const gradesOfColumns = (drafts: readonly DraftJob[]): readonly Grade[] => drafts.flatMap(({ rules }) => rules.flatMap(({ byColumn, grade: own }) => (byColumn === true && own !== undefined ? [own] : [])));

/** A range is no step of its own: its lower and its upper grade are. */
const endsOfRanges = (drafts: readonly DraftJob[]): readonly Grade[] => drafts.flatMap((draft) => gradeRange(draft.grade) ?? []).map(grade);

/** Once the ladder is known, it tells which of those columns are lighter. */
function settleColumns({ grade: own, rules }: DraftJob, ladder: readonly Grade[]): void {
  rules.forEach((rule, at) => {
    if (rule.byColumn !== true || rule.grade === undefined) return;
    const kind = ladder.indexOf(rule.grade) < ladder.indexOf(grade(own)) ? 'lighter' : 'heavier';
    rules[at] = { ...rule, kind, label: kind === 'lighter' ? 'Lichter' : 'Zwaarder' };
  });
}

function reportRulesWithoutGrade(draft: DraftJob, job: ReferenceJob, issues: Issue[]): void {
  for (const rule of draft.rules) {
    if (job.rules.some(({ kind, text }) => kind === rule.kind && text === rule.text)) continue;
    issues.push({ code: 'catalogue-rule-step', severity: 'warning', place: issuePlace(rule.place), found: `${draft.code} ${rule.label}` });
  }
}

/** Lines of a function that does not take part stand nowhere in the catalogue. */
function settleUses(uses: readonly OwnedUse[], dropped: ReadonlySet<DraftJob>): readonly LineUse[] {
  return uses.map(({ owner, ...use }) => (owner !== undefined && dropped.has(owner) ? { ...use, field: 'left-out' } : use));
}

/** @param mended The blocks as they were read. @param corrections What the analyst knows better. */
export function finishCatalogue(reading: DraftReading, mended: Mended, origin: Pick<Catalogue, 'name' | 'version'>, corrections: CatalogueCorrections, { isNoFunction, unused }: Answered): CatalogueReading {
  const isFunction = (draft: DraftJob): boolean => !isNoFunction(draft.name) && !isNoFunction(draftLabel(draft));
  const split = splitLevels(reading.drafts, reading.held, isFunction);
  const joined = joinTables(split.drafts, reading.held);
  const named = joined.drafts.filter(isFunction);
  const issues: Issue[] = [...mended.issues, ...reading.issues, ...split.issues, ...joined.issues];
  for (const found of unused) issues.push({ code: 'catalogue-correction-unused', severity: 'warning', place: {}, found });
  correctGrades(named, corrections.grades ?? {}, issues);
  numberDrafts(named, issues);
  const drafts = selectDrafts(named, issues);
  if (drafts.length === 0) issues.push({ code: 'catalogue-no-jobs', severity: 'error', place: {} });
  const listed = joined.grades.filter((label) => gradeRange(label) === undefined).map(grade);
  const { ladder: ordered, unordered } = orderLadder(drafts.map((draft) => finishJob(withoutColumns(draft))), [...listed, ...gradesOfColumns(drafts), ...endsOfRanges(drafts)], reading.inverted);
  for (const label of unordered) issues.push({ code: 'catalogue-rule-step', severity: 'warning', place: {}, found: label });
  const ladder = correctLadder(ordered, corrections.ladder);
  for (const draft of drafts) settleColumns(draft, ladder);
  for (const draft of drafts) issues.push(...checkRules(draft, ladder));
  const referenceJobs = drafts.map((draft) => {
    const job = finishJob(draft, ruleGradeOn(ladder, draft.grade));
    reportRulesWithoutGrade(draft, job, issues);
    return job;
  });
  const content = { ladder, families: collectFamilies(drafts), referenceJobs, settings: DEFAULT_SETTINGS };
  const taking = new Set(drafts);
  const dropped = new Set(joined.drafts.filter((draft) => !taking.has(draft)));
  for (const page of split.pageOf.values()) if (![...split.pageOf].some(([level, of]) => of === page && taking.has(level))) dropped.add(page);
  const uses = settleUses(reading.uses, dropped);
  return { catalogue: { ...origin, hash: hashCatalogue(content), ...content }, issues, uses: sortUses([...mended.uses, ...uses, ...joined.uses]) };
}

/** A list of jobs is no handbook: nothing is read of it. */
export function refuseJobList({ blocks, uses, issues }: Mended, origin: Pick<Catalogue, 'name' | 'version'>): CatalogueReading {
  const content = { ladder: [], families: [], referenceJobs: [], settings: DEFAULT_SETTINGS };
  const account = new LineAccount();
  for (const block of blocks) account.add(block.place, block.kind === 'rule' ? 'label' : undefined, blockText(block));
  return {
    catalogue: { ...origin, hash: hashCatalogue(content), ...content }, uses: sortUses([...uses, ...account.uses]),
    issues: [...issues, ...account.issues, { code: 'catalogue-job-list', severity: 'error', place: {} }],
  };
}
