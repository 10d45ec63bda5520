/** The handbooks of the open workbook beside the built-in one: which are there, and keeping them with it. */
import { createTurns } from '../../engine/in-turn';
import type { KeptHandbook } from '../../engine/kept-handbook';
import { PARTS_NAMESPACE } from '../../handbooks/handbook-thread';
import type { HandbookThread } from '../../handbooks/handbook-thread';

/** @property readParts, replaceParts As in src/excel/workbook-parts. @property openThread Starts a thread for handbooks. */
export interface ShelfTools {
  readonly builtIn: KeptHandbook;
  readonly readParts: (namespace: string) => Promise<readonly string[]>;
  readonly replaceParts: (namespace: string, texts: readonly string[]) => Promise<boolean>;
  readonly openThread: () => HandbookThread;
}

/** What a workbook brought along. @property active Hash of the handbook that it is classified with. @property damaged How many could not be read. */
interface Brought {
  readonly active?: string;
  readonly damaged: number;
}

/** Asks a thread one thing, and ends it. */
export async function askThread<Value>(openThread: () => HandbookThread, ask: (thread: HandbookThread) => Promise<Value>): Promise<Value> {
  const thread = openThread();
  try {
    return await ask(thread);
  } finally {
    thread.end();
  }
}

export class WorkbookShelf {
  private own: readonly KeptHandbook[] = [];
  private brought: Promise<Brought> | undefined;
  private readonly inTurn = createTurns();

  constructor(private readonly tools: ShelfTools) {}

  /** All that can be chosen. The user's own copy of the built-in handbook takes its place. */
  choices(): readonly KeptHandbook[] {
    const { builtIn } = this.tools;
    return [...this.has(builtIn.facts.hash) ? [] : [builtIn], ...this.own];
  }

  has(wanted: string): boolean {
    return this.own.some(({ facts: { hash } }) => hash === wanted);
  }

  find(wanted: string): KeptHandbook | undefined {
    return this.choices().find(({ facts: { hash } }) => hash === wanted);
  }

  put(handbook: KeptHandbook): void {
    this.take(handbook.facts.hash);
    this.own = [...this.own, handbook];
  }

  take(gone: string): void {
    this.own = this.own.filter(({ facts: { hash } }) => hash !== gone);
  }

  /** Reads what the workbook brought along. @returns The handbook it is classified with, if it has one, and how many are damaged. @throws When Excel does not give it. */
  async restore(): Promise<{ readonly active: KeptHandbook | undefined; readonly damaged: number }> {
    this.brought ??= this.read();
    try {
      const { active = '', damaged } = await this.brought;
      return { active: this.find(active), damaged };
    } catch (error) {
      this.brought = undefined;
      throw error;
    }
  }

  /**
   * Writes all of them to the workbook as they are when it is their turn; so whoever asks last leaves what is there last. What the workbook brought along is read first: it would be lost.
   * @param active Hash of the one in use then. @returns Whether the workbook keeps them.
   */
  keep(active: () => string): Promise<boolean> {
    const { openThread, replaceParts } = this.tools;
    return this.inTurn(async () => {
      await this.restore();
      return replaceParts(PARTS_NAMESPACE, await askThread(openThread, (thread) => thread.pack(this.own, active())));
    }).catch(() => false);
  }

  private async read(): Promise<Brought> {
    const parts = await this.tools.readParts(PARTS_NAMESPACE);
    const { handbooks, ...brought } = await askThread(this.tools.openThread, (thread) => thread.unpack(parts));
    // What was chosen meanwhile goes before.
    this.own = [...new Map([...handbooks, ...this.own].map((handbook) => [handbook.facts.hash, handbook])).values()];
    return brought;
  }
}
