/** Looking at a handbook before it is used: every reading has a thread of its own, which is ended as soon as nobody waits for it; so an answer that comes late has no one to come to. */
import type { CatalogueCorrections } from '../../core';
import { WorkerFailure } from '../../engine/remote-worker';
import type { KeptHandbook } from '../../engine/kept-handbook';
import { adopt, correct, countCorrections } from '../../handbooks/correct-handbook';
import type { Correction } from '../../handbooks/correct-handbook';
import type { HandbookThread, ReadAnswer, ReadingProgress } from '../../handbooks/handbook-thread';
import type { HandbookPreview } from '../../handbooks/preview-reading';
import type { CorrectionsOffer, HandbookEvent, HandbookNotice } from './handbook-state';

/** @property choices Handbooks whose corrections may hold for another one. */
export interface LookTools {
  readonly openThread: () => HandbookThread;
  readonly dispatch: (event: HandbookEvent) => void;
  readonly choices: () => readonly KeptHandbook[];
}

/** A source that was read. @property corrections Those that were asked for. @property preview With the corrections of some time ago; absent at first. */
interface Source {
  readonly thread: HandbookThread;
  readonly name: string;
  readonly canCorrect: boolean;
  corrections: CatalogueCorrections;
  preview?: HandbookPreview;
  isUpdating: boolean;
}

const noticeOf = (error: unknown, file: string): HandbookNotice =>
  (error instanceof WorkerFailure ? { kind: 'broken-off' } : { kind: 'unreadable', file, detail: error instanceof Error ? error.message : String(error) });

/** Functions of which only the group is missing are worth looking at. */
const isWorthLooking = ({ jobs, notes }: HandbookPreview): boolean => jobs.length > 0 || notes.some(({ code }) => code === 'catalogue-grade-missing');

export class HandbookLook {
  private reading: HandbookThread | undefined;
  private source: Source | undefined;

  constructor(private readonly tools: LookTools) {}

  /** Reads something and shows what was understood; corrections alone go to what is shown already. @param files Their names, for a failure. */
  async read(files: string, ask: (thread: HandbookThread, onProgress: (progress: ReadingProgress) => void) => Promise<ReadAnswer>): Promise<void> {
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
        await this.update({ thread, name, canCorrect, corrections: adopt(answer.corrections, canCorrect ? before : {}), isUpdating: false });
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
    if (source?.preview?.usable !== true) return undefined;
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

  private correctBy(source: Source, corrections: CatalogueCorrections): Promise<void> {
    source.corrections = corrections;
    return this.update(source);
  }

  /** Asks what the source means with the corrections of now; those that are asked for meanwhile are answered together. */
  private async update(source: Source): Promise<void> {
    const { isUpdating } = source;
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
    const { preview, corrections, isUpdating, canCorrect } = source;
    this.tools.dispatch({ kind: 'looking', look: { preview, corrections, offers: canCorrect ? this.offers(corrections) : [], updating: isUpdating } });
  }

  private offers(corrections: CatalogueCorrections): readonly CorrectionsOffer[] {
    return this.tools.choices()
      .filter((other) => countCorrections(other.corrections) > 0 && JSON.stringify(adopt(corrections, other.corrections)) !== JSON.stringify(corrections))
      .map(({ facts: { hash, name }, corrections: theirs }) => ({ hash, name, count: countCorrections(theirs) }));
  }
}
