/** Whatever a user does with handbooks, and in whatever order files, threads and Excel answer: in the end what was asked for last is shown, in use and stored. */
import fc from 'fast-check';
import type { Scheduler } from 'fast-check';
import { createTurns } from '../../src/engine/in-turn';
import type { KeptHandbook } from '../../src/engine/kept-handbook';
import { readParts, replaceParts } from '../../src/excel/workbook-parts';
import { createHandbookController } from '../../src/taskpane/state/handbook-controller';
import type { HandbookController } from '../../src/taskpane/state/handbook-controller';
import { initialHandbookState, reduceHandbook } from '../../src/taskpane/state/handbook-state';
import type { HandbookEvent, HandbookState } from '../../src/taskpane/state/handbook-state';
import { createStore } from '../../src/taskpane/state/store';
import type { Store } from '../../src/taskpane/state/store';
import { FakeParts } from '../excel/fake-parts';
import { createFakeService, fakeHandbook } from '../support/fake-handbooks';
import { openLocalThread } from '../support/local-thread';
import { createMemoryRecent } from '../support/memory-recent';

const BUILT_IN = fakeHandbook('ingebouwd');
const OLD = fakeHandbook('oud');
const EARLIER = fakeHandbook('eerder');

/** What the workbook gives back of its parts: which stand there, and which of them is in use. */
function stored(workbook: FakeParts): { readonly hashes: readonly string[]; readonly active: string | undefined } {
  const { handbooks, active } = createFakeService().unpack(workbook.texts());
  return { hashes: handbooks.map(({ facts: { hash } }) => hash).sort(), active };
}

/** A user who sees the pane and remembers what was asked for. */
class Memory {
  readonly workbook = new FakeParts();
  readonly store: Store<HandbookState, HandbookEvent>;
  readonly controller: HandbookController;
  readonly applied: KeptHandbook[] = [];
  openThreads = 0;
  isRunning = false;
  /** The handbook that a run began with. */
  private runs = '';
  private cleared = false;
  /** The handbook that is about to learn, and what it becomes. */
  private learns: { readonly from: string; readonly to: string } | undefined;
  /** What should be in use, in the workbook and on the screen. */
  wanted = OLD.facts.hash;
  readonly kept = new Set([OLD.facts.hash]);
  looksAt: { readonly name: string; corrections?: string } | undefined;

  constructor(scheduler: Scheduler) {
    const wait = <Value>(name: string, answer: () => Promise<Value>): Promise<Value> => scheduler.schedule(Promise.resolve(), name).then(answer);
    this.workbook.install((request) => wait('Excel', () => Promise.resolve().then(request)));
    for (const part of createFakeService().pack([OLD], OLD.facts.hash)) this.workbook.add(part);
    const memory = createMemoryRecent();
    void memory.remember(EARLIER);
    const inTurn = createTurns();
    const slow = <Value>(work: () => Promise<Value>): Promise<Value> => inTurn(() => wait('recent', work));
    this.store = createStore(reduceHandbook, initialHandbookState(BUILT_IN));
    this.controller = createHandbookController(this.store, {
      builtIn: BUILT_IN, loaded: { use: () => true }, apply: (handbook) => {
        this.applied.push(handbook);
        // It takes the place of the one without what was learned.
        if (this.learns?.to === handbook.facts.hash) {
          this.kept.delete(this.learns.from);
          this.kept.add(this.learns.to);
          this.wanted = this.learns.to;
          this.learns = undefined;
        }
      }, recalculate: () => Promise.resolve(),
      recent: {
        list: () => slow(memory.list), open: (hash) => slow(() => memory.open(hash)), remember: (handbook) => slow(() => memory.remember(handbook)), clear: () => slow(memory.clear),
      },
      isLocked: () => this.isRunning, onChange: () => undefined, readParts, replaceParts,
      openThread: () => {
        this.openThreads += 1;
        const thread = openLocalThread({ service: createFakeService(), pace: wait });
        let isOpen = true;
        return {
          ...thread,
          end: () => {
            if (isOpen) this.openThreads -= 1;
            isOpen = false;
            thread.end();
          },
        };
      },
    });
    this.pick = (name) => ({ name, arrayBuffer: () => wait('file', () => Promise.resolve(new ArrayBuffer(1))) });
  }

  private readonly pick: (name: string) => { readonly name: string; readonly arrayBuffer: () => Promise<ArrayBuffer> };

  get state(): HandbookState {
    return this.store.getState();
  }

  /** One action of the user, if the pane offers it. */
  readonly actions: Readonly<Record<string, (which: number) => void>> = {
    choose: (which) => {
      const name = ['een', 'twee', 'oud', 'stuk', 'leeg'][which % 5] ?? '';
      void this.controller.choose([this.pick(name)]);
      // What was shown before is gone when the new one cannot be shown.
      this.looksAt = name === 'stuk' || name === 'leeg' ? undefined : { name };
    },
    chooseCorrections: (which) => {
      const shown = this.state.step.kind === 'preview' ? this.looksAt : undefined;
      const isLast = this.state.step.kind !== 'reading';
      if (!isLast) return;
      const name = `correcties${String(which % 2)}`;
      void this.controller.choose([this.pick(name)]);
      if (shown === undefined || this.state.step.kind === 'idle') this.looksAt = undefined;
      else if (shown.corrections !== undefined) shown.corrections = JSON.stringify({ grades: { ...(JSON.parse(shown.corrections) as { grades?: object }).grades, [name]: 'A' } });
    },
    sample: () => {
      void this.controller.chooseSample();
      this.looksAt = { name: 'voorbeeld' };
    },
    correct: (which) => {
      if (this.state.step.kind !== 'preview') return;
      void this.controller.correct({ kind: 'grade', job: String(which % 3), grade: String(which) });
      this.remember();
    },
    use: () => {
      const { step } = this.state;
      if (step.kind !== 'preview' || !step.preview.usable) return;
      const { hash } = fakeHandbook(step.preview.name, step.corrections).facts;
      void this.controller.use();
      this.looksAt = undefined;
      this.wanted = hash;
      this.kept.add(hash);
    },
    dismiss: () => {
      this.controller.dismiss();
      this.looksAt = undefined;
    },
    activate: (which) => {
      const choice = this.state.choices[which % this.state.choices.length];
      if (choice === undefined) return;
      void this.controller.activate(choice.hash);
      this.looksAt = undefined;
      this.wanted = choice.hash;
    },
    remove: () => {
      const { active, choices } = this.state;
      if (!choices.some(({ hash, own }) => own && hash === active)) return;
      void this.controller.remove();
      this.looksAt = undefined;
      this.kept.delete(active);
      this.wanted = BUILT_IN.facts.hash;
    },
    useRecent: (which) => {
      const { recent } = this.state;
      const one = recent[which % Math.max(1, recent.length)];
      // The list on the screen may be one that was cleared a moment ago.
      if (one === undefined || this.cleared) return;
      void this.controller.useRecent(one.hash);
      this.looksAt = undefined;
      this.wanted = one.hash;
      this.kept.add(one.hash);
    },
    teach: () => {
      const { active, changing } = this.state;
      void this.controller.teach([{ title: 'Kok', grade: 'A', references: [] }]);
      if (changing) return;
      this.learns = { from: active, to: `${active} geleerd` };
      this.looksAt = undefined;
    },
    clearRecent: () => {
      this.cleared = true;
      void this.controller.clearRecent();
    },
    run: () => {
      void this.controller.settled().then(() => {
        if (this.isRunning) return;
        this.isRunning = true;
        this.runs = this.state.active;
      });
    },
    endRun: () => {
      if (this.isRunning) expect(this.state.active).toBe(this.runs);
      this.isRunning = false;
    },
  };

  /** The corrections that are on the screen. */
  private remember(): void {
    const { step } = this.state;
    if (this.looksAt !== undefined && step.kind === 'preview') this.looksAt.corrections = JSON.stringify(step.corrections);
  }

  act(name: string, which: number): void {
    // While a run goes on the section is disabled.
    if (this.isRunning && name !== 'endRun') return;
    this.actions[name]?.(which);
  }
}

const NAMES = ['choose', 'chooseCorrections', 'sample', 'correct', 'use', 'dismiss', 'activate', 'remove', 'useRecent', 'teach', 'clearRecent', 'run', 'endRun'];
const action = fc.record({ name: fc.constantFrom(...NAMES, 'choose', 'use', 'use', 'correct'), which: fc.nat(9), steps: fc.oneof(fc.nat(3), fc.nat(20)) });

it('what was asked for last is shown, in use and stored, and no thread is left', async () => {
  await fc.assert(fc.asyncProperty(fc.scheduler(), fc.array(action, { minLength: 1, maxLength: 14 }), fc.nat(6), async (scheduler, actions, before) => {
    const memory = new Memory(scheduler);
    const answer = async (steps: number): Promise<void> => {
      for (let step = 0; step < steps; step += 1) {
        if (scheduler.count() > 0) await scheduler.waitNext(1);
        else await Promise.resolve();
      }
    };
    try {
      void memory.controller.restore();
      await answer(before);
      for (const { name, which, steps } of actions) {
        memory.act(name, which);
        await answer(steps);
      }
    } finally {
      // Also where it fails: what waits would keep the next one waiting.
      await scheduler.waitIdle();
    }
    const { state, workbook, wanted, kept, looksAt } = memory;
    expect(state.active).toBe(wanted);
    expect((memory.applied.at(-1) ?? BUILT_IN).facts.hash).toBe(wanted);
    expect(stored(workbook)).toEqual({ hashes: [...kept].sort(), active: kept.has(wanted) ? wanted : undefined });
    expect(state.choices.filter(({ own }) => own).map(({ hash }) => hash).sort()).toEqual([...kept].sort());
    expect(state.changing).toBe(false);
    const { step } = state;
    expect(step.kind === 'preview' ? step.preview.name : step.kind).toBe(looksAt?.name ?? 'idle');
    if (step.kind === 'preview') {
      expect(step.updating).toBe(false);
      // It is the reading with the corrections that stand beside it.
      expect(step.preview.ladder).toEqual([fakeHandbook(step.preview.name, step.corrections).facts.hash]);
      if (looksAt?.corrections !== undefined) expect(JSON.stringify(step.corrections)).toBe(looksAt.corrections);
    }
    expect(memory.openThreads).toBe(step.kind === 'preview' ? 1 : 0);
  }), { numRuns: Number(process.env["RUNS"] ?? 300) });
}, 60_000);
