/** Where the formulas of a workbook get their answers: from the threads of the pane, all that are asked for in one calculation together, and each answer once. */
import { answerKey, DEFAULT_STYLE, memoize } from '../core';
import type { Catalogue, CompanyJob, JobAnswer, JobEvidence, MotivationForm, ReferenceJobId, ResultStyle } from '../core';
import type { ClassifierPool } from './classifier-pool';
import { readKept } from './kept-handbook';
import type { KeptHandbook } from './kept-handbook';

/** How formulas tell their answers: as the button does. */
export type FormulaStyle = Pick<ResultStyle, 'language' | 'strictness'>;

export interface FormulaDesk {
  /** As it is now; it may be another one after every wait. */
  readonly style: () => FormulaStyle;
  readonly catalogue: () => Catalogue;
  /** Answers jobs with the handbook in use when they are answered. Rejects with the signal's reason, or as the pool does where a second try fails too. */
  readonly answer: (jobs: readonly CompanyJob[], motivation: MotivationForm, signal: AbortSignal) => Promise<readonly JobAnswer[]>;
  /** The evidence of one job, beside a reference job if one is given. */
  readonly examine: (job: CompanyJob, beside?: ReferenceJobId) => Promise<JobEvidence>;
  /** @returns Whether anything was answered with the handbook before. */
  readonly use: (handbook: KeptHandbook) => boolean;
  /** @returns Whether anything was answered in another way. */
  readonly useStyle: (style: Partial<FormulaStyle>) => boolean;
}

/** Answers kept, each some 2 kB. The threads keep as many of their own, but a job does not come to the same one again. */
const KEPT = 10_000;
/** Jobs in one formula from which on it is a run of its own, that can be ended by itself. */
const MANY = 100;

/** An answer that is under way or was given. */
interface Asked {
  readonly answer: Promise<JobAnswer>;
}

interface Waiting {
  readonly job: CompanyJob;
  readonly resolve: (answer: JobAnswer) => void;
  readonly reject: (reason: unknown) => void;
}

const NEVER = new AbortController().signal;

/** @param pool Holds the handbook that is in use here too. */
export function createFormulaDesk(pool: Pick<ClassifierPool, 'run' | 'examine'>, initial: KeptHandbook): FormulaDesk {
  let handbook = initial;
  let catalogue: Catalogue | undefined;
  let style: FormulaStyle = { language: DEFAULT_STYLE.language, strictness: 'normal' };
  let answered = false;
  let known = memoize<string, Asked>(KEPT);
  let waiting = new Map<MotivationForm, Waiting[]>();

  /** A handbook or thread that is gone by now: the one in its place answers. */
  const twice = async <Value>(work: () => Promise<Value>, signal: AbortSignal): Promise<Value> => {
    try {
      return await work();
    } catch (error) {
      if (signal.aborted) throw error;
      return work();
    }
  };
  const tellAs = (motivation: MotivationForm): ResultStyle => ({ language: style.language, motivation, ...(style.strictness === undefined ? {} : { strictness: style.strictness }) });
  const run = (jobs: readonly CompanyJob[], motivation: MotivationForm, signal: AbortSignal): Promise<readonly JobAnswer[]> => twice(async () => {
    const answers: JobAnswer[] = [];
    for await (const slice of pool.run(jobs, signal, handbook.facts.hash, tellAs(motivation))) for (const answer of slice.answers) answers.push(answer);
    return answers;
  }, signal);

  /** All that was asked since the last time, in one run. */
  const send = (): void => {
    const sent = waiting;
    waiting = new Map();
    for (const [motivation, asked] of sent) {
      run(asked.map(({ job }) => job), motivation, NEVER).then(
        (answers) => { answers.forEach((answer, at) => { asked[at]?.resolve(answer); }); },
        (reason: unknown) => { for (const { reject } of asked) reject(reason); },
      );
    }
  };
  const enqueue = (job: CompanyJob, motivation: MotivationForm): Promise<JobAnswer> => new Promise((resolve, reject) => {
    // Excel asks cell by cell, all in one go.
    if (waiting.size === 0) setTimeout(send, 0);
    const asked = waiting.get(motivation) ?? [];
    waiting.set(motivation, asked);
    asked.push({ job, resolve, reject });
  });
  /** Of the answers that failed none is kept. */
  const once = (job: CompanyJob, motivation: MotivationForm): Promise<JobAnswer> => {
    const remember = known;
    const key = answerKey(job, tellAs(motivation));
    return remember(key, () => ({ answer: enqueue(job, motivation).catch((reason: unknown) => {
      if (remember === known) known = memoize(KEPT);
      throw reason;
    }) })).answer;
  };

  return {
    style: () => style,
    catalogue: () => (catalogue ??= readKept(handbook)),
    answer(jobs, motivation, signal) {
      answered = true;
      return jobs.length > MANY ? run(jobs, motivation, signal) : Promise.all(jobs.map((job) => once(job, motivation)));
    },
    examine(job, beside) {
      answered = true;
      return twice(() => pool.examine(job, NEVER, handbook.facts.hash, tellAs('short'), beside), NEVER);
    },
    use(next) {
      const before = answered;
      handbook = next;
      catalogue = undefined;
      known = memoize(KEPT);
      answered = false;
      return before;
    },
    useStyle(next) {
      const isOther = (Object.keys(next) as (keyof FormulaStyle)[]).some((key) => next[key] !== style[key]);
      const before = answered;
      style = { ...style, ...next };
      return isOther && before;
    },
  };
}
