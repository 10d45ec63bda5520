/** Looking at a handbook before it is used: every reading has a thread of its own, which is ended as soon as nobody waits for it; so an answer that comes late has no one to come to. */
import type { CatalogueCorrections } from '../../core';
import { WorkerFailure } from '../../engine/remote-worker';
import type { KeptHandbook } from '../../engine/kept-handbook';
import { adopt, correct, countCorrections } from '../../handbooks/correct-handbook';
import type { Correction } from '../../handbooks/correct-handbook';
import type { HandbookThread, ReadAnswer, ReadingProgress } from '../../handbooks/handbook-thread';
import type { JobLook } from '../../handbooks/look-at-job';
import type { HandbookPreview } from '../../handbooks/preview-reading';
import type { CorrectionsOffer, HandbookEvent, HandbookNotice, LookChange } from './handbook-state';

/** @property choices Handbooks whose corrections may hold for another one. */
export interface LookTools {
  readonly openThread: () => HandbookThread;
  readonly dispatch: (event: HandbookEvent) => void;
  readonly choices: () => readonly KeptHandbook[];
}

/**
 * A source that was read.
 * @property corrections Those that were asked for. @property earlier Those of before, last one last. @property preview With the corrections of some time ago; absent at first.
 */
interface Source {
  readonly thread: HandbookThread;
  readonly name: string;
  readonly canCorrect: boolean;
  readonly viewing: boolean;
  corrections: CatalogueCorrections;
  earlier: readonly CatalogueCorrections[];
  preview?: HandbookPreview;
  change?: LookChange;
  isUpdating: boolean;
}

const noticeOf = (error: unknown, file: string): HandbookNotice =>
  (error instanceof WorkerFailure ? { kind: 'broken-off' } : { kind: 'unreadable', file, detail: error instanceof Error ? error.message : String(error) });

/** Where there is something to ask or to say, an answer may make functions of it. */
const isWorthLooking = ({ jobs, notes, questions, correctable }: HandbookPreview): boolean =>
  jobs.length > 0 || notes.some(({ code }) => code === 'catalogue-grade-missing') || questions.length > 0 || (correctable !== undefined && correctable.headings.length > 0);

export class HandbookLook {
  private reading: HandbookThread | undefined;
  private source: Source | undefined;

  constructor(private readonly tools: LookTools) {}

  /** Reads something and shows what was understood; corrections alone go to what is shown already. @param files Their names, for a failure. @param viewing Whether it is in use already. */
  async read(files: string, ask: (thread: HandbookThread, onProgress: (progress: ReadingProgress) => void) => Promise<ReadAnswer>, viewing = false): Promise<void> {
    this.reading?.end();
    const thread = this.tools.openThread();
    this.reading = thread;
    const onProgress = (progress: ReadingProgress): void => { if (this.reading === thread) this.tools.dispatch({ kind: 'reading', ...progress }); };
    onProgress({ done: 0, total: 0 });
    let answer: ReadAnswer;
    try {
      answer = await ask(thread, onProgress);
    } catch (error) {
      if (this.reading === thread) this.leave(noticeOf(error, files));
      return;
    }
    if (this.reading !== thread) return;
    switch (answer.kind) {
      case 'read': {
        this.source?.thread.end();
        this.reading = undefined;
        // A handbook of the same name is taken for its next edition: what was corrected then holds again.
        const { name, canCorrect } = answer;
        const before = this.tools.choices().find(({ facts }) => facts.name === name)?.corrections ?? {};
        await this.update({ thread, name, canCorrect, viewing, corrections: adopt(answer.corrections, canCorrect ? before : {}), earlier: [], isUpdating: false });
        return;
      }
      case 'corrections':
        if (this.source === undefined) {
          this.leave({ kind: 'corrections-alone' });
          return;
        }
        this.reading = undefined;
        thread.end();
        await this.correctBy(this.source, adopt(answer.corrections, this.source.corrections));
        return;
      case 'unreadable':
        this.leave(answer);
    }
  }

  correct(change: Correction): Promise<void> {
    const source = this.shown();
    return source === undefined ? Promise.resolve() : this.correctBy(source, correct(source.corrections, change));
  }

  /** Takes the last correction back, whatever it was. */
  undo(): Promise<void> {
    const source = this.shown();
    const last = source?.earlier.at(-1);
    if (source === undefined || last === undefined) return Promise.resolve();
    source.earlier = source.earlier.slice(0, -1);
    source.corrections = last;
    return this.update(source);
  }

  /** One function of what is shown, by its place in the preview. `undefined` when it is no longer shown. */
  async lookAt(at: number): Promise<JobLook | undefined> {
    return this.ask((source) => source.thread.lookAt(source.corrections, at));
  }

  /** Places in the preview of the functions that hold a query's words. */
  async find(query: string): Promise<readonly number[]> {
    return await this.ask((source) => source.thread.find(source.corrections, query)) ?? [];
  }

  /** Adds the corrections of another handbook. */
  adopt(hash: string): Promise<void> {
    const source = this.shown();
    const other = this.tools.choices().find(({ facts }) => facts.hash === hash);
    return source === undefined || other === undefined ? Promise.resolve() : this.correctBy(source, adopt(source.corrections, other.corrections));
  }

  /**
   * Hands over what is shown, with all corrections that were asked for; nothing is shown any more. `undefined` when there is nothing to use.
   * @property handbook Nothing, when the last corrections left no function.
   */
  take(): { readonly name: string; readonly handbook: Promise<KeptHandbook | undefined> } | undefined {
    const source = this.shown();
    if (source?.preview?.usable !== true || source.viewing) return undefined;
    this.source = undefined;
    this.tools.dispatch({ kind: 'looked-away' });
    const { name, thread, corrections } = source;
    const handbook = thread.take(corrections).finally(() => { thread.end(); });
    return { name, handbook: handbook.then((taken) => (taken.facts.jobCount === 0 ? undefined : taken)) };
  }

  /** Reads and shows nothing any more. @param notice Why, where it is not by the user's wish. */
  leave(notice?: HandbookNotice): void {
    this.reading?.end();
    this.source?.thread.end();
    this.reading = undefined;
    this.source = undefined;
    this.tools.dispatch({ kind: 'looked-away', ...(notice === undefined ? {} : { notice }) });
  }

  private shown(): Source | undefined {
    return this.reading === undefined && this.source?.preview !== undefined ? this.source : undefined;
  }

  /** What breaks down while it is only looked at shows itself at the next correction. */
  private async ask<Value>(question: (source: Source) => Promise<Value>): Promise<Value | undefined> {
    const source = this.shown();
    if (source === undefined) return undefined;
    try {
      const answer = await question(source);
      return this.source === source ? answer : undefined;
    } catch {
      return undefined;
    }
  }

  private correctBy(source: Source, corrections: CatalogueCorrections): Promise<void> {
    source.earlier = [...source.earlier, source.corrections];
    source.corrections = corrections;
    return this.update(source);
  }

  /** Asks what the source means with the corrections of now; those that are asked for meanwhile are answered together. */
  private async update(source: Source): Promise<void> {
    const { isUpdating } = source;
    const before = source.preview?.summary;
    this.source = source;
    source.isUpdating = true;
    this.show();
    if (isUpdating) return;
    try {
      for (let asked: CatalogueCorrections | undefined; asked !== source.corrections;) {
        asked = source.corrections;
        const preview = await source.thread.preview(asked);
        if (source.preview !== undefined || isWorthLooking(preview)) source.preview = preview;
        else this.lose(source, { kind: 'no-functions', file: source.name });
        if (this.source !== source) return;
      }
      if (before !== undefined && source.preview !== undefined) source.change = { before, after: source.preview.summary };
    } catch (error) {
      this.lose(source, noticeOf(error, source.name));
      return;
    }
    source.isUpdating = false;
    this.show();
  }

  /** What else is being read goes on. */
  private lose(source: Source, notice: HandbookNotice): void {
    if (this.source !== source) return;
    if (this.reading === undefined) this.leave(notice);
    source.thread.end();
    this.source = undefined;
  }

  private show(): void {
    const source = this.shown();
    if (source?.preview === undefined) return;
    const { preview, corrections, isUpdating, canCorrect, viewing, change, earlier } = source;
    this.tools.dispatch({
      kind: 'looking',
      look: { preview, corrections, offers: canCorrect ? this.offers(corrections) : [], updating: isUpdating, viewing, canUndo: earlier.length > 0, ...(change === undefined ? {} : { change }) },
    });
  }

  private offers(corrections: CatalogueCorrections): readonly CorrectionsOffer[] {
    return this.tools.choices()
      .filter((other) => countCorrections(other.corrections) > 0 && JSON.stringify(adopt(corrections, other.corrections)) !== JSON.stringify(corrections))
      .map(({ facts: { hash, name }, corrections: theirs }) => ({ hash, name, count: countCorrections(theirs) }));
  }
}
