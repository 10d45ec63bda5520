/** Decisions beside what is remembered of them: under which the proposal has changed, and which stand beside another job than the one they were made for. */
import type { Decision } from '../model/analyst-columns';
import { fold } from '../text/fold';
import type { DecidedJob } from './decided-jobs';
import type { DecisionRecord, RecordedProposal } from './decision-record';

/**
 * Rows are those of the sheet.
 * `proposal-changed`: since the decision was made. `elsewhere`: the decision was made for the job that stands in row `home` now; `free` tells whether it can go there without anything typed being lost.
 * `away`: the decision of this job stands in row `at`. `job-changed`: it was made for a job that no longer stands in the list, or no longer with these words; `title` is what that was called.
 * `reason-missing`: it is another group than is proposed, and nobody said why.
 */
export type DecisionFlag =
  | { readonly kind: 'proposal-changed'; readonly before: RecordedProposal; readonly after: RecordedProposal }
  | { readonly kind: 'elsewhere'; readonly home: number; readonly title: string; readonly free: boolean }
  | { readonly kind: 'away'; readonly at: number }
  | { readonly kind: 'job-changed'; readonly title: string }
  | { readonly kind: 'reason-missing'; readonly proposed: string };

/** One decision goes back to its job. Rows are those of the sheet. */
export interface DecisionMove {
  readonly from: DecidedJob;
  readonly to: DecidedJob;
  readonly decision: Decision;
}

/**
 * @property flags By row of the sheet; rows without any are absent. @property moves Those that can be carried out together, each cell then holding what belongs there.
 * @property records What is to be remembered from now on, of all lists: a decision that was typed has its record from the first look on.
 */
export interface DecisionReview {
  readonly flags: ReadonlyMap<number, readonly DecisionFlag[]>;
  readonly moves: readonly DecisionMove[];
  readonly records: readonly DecisionRecord[];
}

const valueOf = ({ grade, reason, by, on }: Decision): string => JSON.stringify([grade, reason, by, on]);
const differs = (a: RecordedProposal, b: RecordedProposal): boolean => a.grade !== b.grade || a.reference !== b.reference || a.outcome !== b.outcome;

/** Several of one kind, taken out one by one: the best, else the first that came. */
class Pool<Value> {
  private readonly waiting = new Map<string, Value[]>();

  put(kind: string, value: Value): void {
    const values = this.waiting.get(kind);
    if (values === undefined) this.waiting.set(kind, [value]);
    else values.push(value);
  }

  take(kind: string, isBest: (value: Value) => boolean = () => true): Value | undefined {
    const values = this.waiting.get(kind) ?? [];
    const at = values.findIndex(isBest);
    return values.splice(Math.max(0, at), 1)[0];
  }

  left(): readonly Value[] {
    return [...this.waiting.values()].flat();
  }
}

const idOf = (key: string, decision: Decision): string => `${key} ${valueOf(decision)}`;

/** Where each decision that has no record of its own in this row comes from. */
class Matching {
  /** Record of a row in which it stands right. */
  readonly inPlace = new Map<DecidedJob, DecisionRecord>();
  readonly moved = new Map<DecidedJob, { readonly record: DecisionRecord; readonly home: DecidedJob }>();
  readonly orphaned = new Map<DecidedJob, DecisionRecord>();
  /** Records of jobs that are not in the list. */
  readonly absent: readonly DecisionRecord[];

  constructor(jobs: readonly DecidedJob[], own: readonly DecisionRecord[], others: readonly DecisionRecord[]) {
    const records = new Pool<DecisionRecord>();
    for (const record of own) records.put(idOf(record.key, record.decision), record);
    const known = new Map(others.map((record) => [idOf(record.key, record.decision), record]));
    const loose = jobs.filter((job) => {
      if (job.decision === undefined) return false;
      const id = idOf(job.key, job.decision);
      // A list that was renamed or copied brings its records along.
      const record = records.take(id) ?? known.get(id);
      if (record !== undefined) this.inPlace.set(job, record);
      return record === undefined;
    });
    this.absent = this.matchLoose(jobs, loose, records.left());
  }

  private matchLoose(jobs: readonly DecidedJob[], loose: readonly DecidedJob[], left: readonly DecisionRecord[]): readonly DecisionRecord[] {
    // A row in which something else was decided by now is the home of the other decision still.
    const homes = new Pool<DecidedJob>();
    const taken = new Map<string, DecidedJob>();
    for (const job of jobs) {
      if (this.inPlace.has(job)) taken.set(job.key, job);
      else homes.put(job.key, job);
    }
    const away = new Pool<{ readonly record: DecisionRecord; readonly home: DecidedJob }>();
    const gone: DecisionRecord[] = [];
    for (const record of left) {
      const home = homes.take(record.key, ({ decision }) => decision === undefined) ?? taken.get(record.key);
      if (home !== undefined) {
        taken.set(record.key, home);
        away.put(valueOf(record.decision), { record, home });
      } else gone.push(record);
    }
    for (const job of loose) {
      const found = away.take(valueOf(job.decision ?? NOTHING));
      if (found !== undefined) this.moved.set(job, found);
    }
    // A job that kept its title goes before one that only has the same decision.
    const alike = ({ title }: { readonly title: string }, decision: Decision): string => `${fold(title)} ${valueOf(decision)}`;
    const rest = this.matchOrphans(loose, gone, alike);
    return this.matchOrphans(loose, rest, (_job, decision) => valueOf(decision));
  }

  /** @returns Records that are left. */
  private matchOrphans(loose: readonly DecidedJob[], gone: readonly DecisionRecord[], kindOf: (job: { readonly title: string }, decision: Decision) => string): readonly DecisionRecord[] {
    const orphans = new Pool<DecisionRecord>();
    for (const record of gone) orphans.put(kindOf(record, record.decision), record);
    for (const job of loose) {
      if (this.moved.has(job) || this.orphaned.has(job)) continue;
      const orphan = orphans.take(kindOf(job, job.decision ?? NOTHING));
      if (orphan !== undefined) this.orphaned.set(job, orphan);
    }
    return orphans.left();
  }
}

const NOTHING: Decision = { grade: '', reason: '', by: '', on: '' };

/** Moves that lose nothing: one to each row, without a decision or whose decision goes away itself. */
function freeMoves(moved: Matching['moved']): ReadonlySet<DecidedJob> {
  const free = new Set(moved.keys());
  const comers = new Map<DecidedJob, DecidedJob>();
  const blocked: DecidedJob[] = [];
  for (const [from, { home }] of moved) {
    if (comers.has(home) || (home.decision !== undefined && !moved.has(home))) blocked.push(from);
    else comers.set(home, from);
  }
  // Where one cannot go, nobody can come.
  for (let job = blocked.pop(); job !== undefined; job = blocked.pop()) {
    const comer = free.delete(job) ? comers.get(job) : undefined;
    if (comer !== undefined) blocked.push(comer);
  }
  return free;
}

const lacksReason = ({ grade, reason }: Decision, proposal: RecordedProposal | undefined): boolean =>
  reason === '' && grade !== '' && proposal !== undefined && proposal.grade !== '' && proposal.grade !== grade;

const recordNow = ({ key, title, decision, proposal }: DecidedJob, list: string): DecisionRecord =>
  ({ key, list, title, decision: decision ?? NOTHING, ...(proposal === undefined ? {} : { proposal }) });

/** The record of a decision that stands where it did. A proposal that came later is the one that it is compared with. */
const keepRecord = (record: DecisionRecord, { proposal }: DecidedJob): DecisionRecord => (record.proposal === undefined && proposal !== undefined ? { ...record, proposal } : record);

/**
 * Nothing is changed by looking: what stands in the sheet counts, and flags only tell.
 * @param jobs All jobs of one list, as `decidedJobs` gives them. @param records Of the workbook. @param list The list, by the name under which its records are kept.
 */
export function reviewDecisions(jobs: readonly DecidedJob[], records: readonly DecisionRecord[], list: string): DecisionReview {
  const others = records.filter((record) => record.list !== list);
  const match = new Matching(jobs, records.filter((record) => record.list === list), others);
  const free = freeMoves(match.moved);
  const flags = new Map<number, readonly DecisionFlag[]>();
  const flag = (row: number, one: DecisionFlag): void => { flags.set(row, [...(flags.get(row) ?? []), one]); };
  // In their order: of records that cannot be told apart, the next look takes the same.
  const kept = new Map<DecisionRecord, DecisionRecord>([...others, ...match.absent].map((record) => [record, record]));
  const added: DecisionRecord[] = [];
  for (const job of jobs) {
    if (job.decision === undefined) continue;
    const moved = match.moved.get(job);
    if (moved !== undefined) {
      flag(job.row, { kind: 'elsewhere', home: moved.home.row, title: moved.home.title, free: free.has(job) });
      flag(moved.home.row, { kind: 'away', at: job.row });
      kept.set(moved.record, moved.record);
      continue;
    }
    const orphan = match.orphaned.get(job);
    const record = orphan ?? match.inPlace.get(job);
    if (orphan !== undefined) flag(job.row, { kind: 'job-changed', title: orphan.title });
    const before = record?.proposal;
    if (before !== undefined && job.proposal !== undefined && differs(before, job.proposal)) flag(job.row, { kind: 'proposal-changed', before, after: job.proposal });
    if (lacksReason(job.decision, job.proposal)) flag(job.row, { kind: 'reason-missing', proposed: job.proposal?.grade ?? '' });
    if (record?.list === list) kept.set(record, keepRecord(record, job));
    else added.push(record === undefined ? recordNow(job, list) : { ...keepRecord(record, job), list });
  }
  const moves = [...match.moved].filter(([from]) => free.has(from)).map(([from, { record, home }]): DecisionMove => ({ from, to: home, decision: record.decision }));
  return { flags, moves, records: [...records.flatMap((record) => kept.get(record) ?? []), ...added] };
}

/**
 * The records once a person has said that the decision in a row holds for the job beside it, with the proposal as it is now.
 * @param review Of the same jobs and list. @param row Of the sheet.
 */
export function confirmDecision(jobs: readonly DecidedJob[], records: readonly DecisionRecord[], list: string, row: number): readonly DecisionRecord[] {
  const job = jobs.find((one) => one.row === row);
  if (job?.decision === undefined) return records;
  const match = new Matching(jobs, records.filter((record) => record.list === list), records.filter((record) => record.list !== list));
  const replaced = match.moved.get(job)?.record ?? match.orphaned.get(job) ?? match.inPlace.get(job);
  return [...records.filter((record) => record !== replaced || record.list !== list), recordNow(job, list)];
}
