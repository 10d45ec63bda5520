/** The open workbook of Univer, behind its facade: the one model of the workbench, in the browser and in Node. */
import { IUndoRedoService, IUniverInstanceService, RANGE_TYPE } from '@univerjs/core';
import type { IMutationInfo, IUndoRedoItem } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { RichApiError } from '../host/rich-api-error';
import type { WireObject } from '../host/wire-object';
import { Anchors } from './anchors';
import { fromUniver, SHEET_COLUMNS, SHEET_ROWS } from './area';
import type { Area } from './area';
import { EventHub } from './event-hub';
import { RowFitter } from './row-fitter';
import './facade';

/** A range on its sheet. */
export interface Place {
  readonly spreadsheet: Spreadsheet;
  readonly sheet: FWorksheet;
  readonly area: Area;
}

/** What a range leads to; handed in, since sheets and tables lead to ranges. */
export interface RangeNeighbours {
  readonly worksheet: (spreadsheet: Spreadsheet, sheet: FWorksheet) => WireObject;
  readonly tables: (place: Place, fullyContained: boolean) => WireObject;
}

interface Change {
  readonly redo: readonly IMutationInfo[];
  readonly undo: readonly IMutationInfo[];
}

/**
 * @property language Of Office: how numbers are shown, and how formulas are typed.
 * @property reveal Scrolls an area of the active sheet into view; nothing where there is no view.
 * @property holdDrawing Told of every large write, before it.
 */
export interface SpreadsheetOptions {
  readonly language?: string;
  readonly reveal?: (area: Area) => void;
  readonly holdDrawing?: () => void;
}

/** Whole rows and columns are as long as Excel's sheet, which the grid is not. */
const wholeLines = (area: Area, type: RANGE_TYPE = RANGE_TYPE.NORMAL): Area => ({
  ...area,
  ...(type === RANGE_TYPE.COLUMN || type === RANGE_TYPE.ALL ? { row: 0, rows: SHEET_ROWS } : {}),
  ...(type === RANGE_TYPE.ROW || type === RANGE_TYPE.ALL ? { column: 0, columns: SHEET_COLUMNS } : {}),
});

export class Spreadsheet {
  readonly anchors: Anchors;
  readonly events = new EventHub();
  readonly rows: RowFitter;
  readonly language: string;
  readonly reveal: (area: Area) => void;
  readonly holdDrawing: () => void;
  /** Whether a request of the add-in is being carried out now. */
  isServing = false;
  /** Work that Univer does later; awaited between two actions of a batch. */
  private readonly pending: Promise<unknown>[] = [];
  private last: Promise<unknown> = Promise.resolve();
  /** What was done in the step that is going on. */
  private step: Change[] | undefined;

  constructor(readonly univer: FUniver, readonly neighbours: RangeNeighbours, { language = 'nl-NL', reveal = () => undefined, holdDrawing = () => undefined }: SpreadsheetOptions = {}) {
    this.language = language;
    this.reveal = reveal;
    this.holdDrawing = holdDrawing;
    this.anchors = new Anchors(univer);
    this.rows = new RowFitter(this);
  }

  get book(): FWorkbook {
    const book = this.univer.getActiveWorkbook();
    if (book === null) throw new RichApiError('GeneralException', 'No workbook is open.');
    return book;
  }

  sheets(): readonly FWorksheet[] {
    return this.book.getSheets();
  }

  /** Selected areas of the active sheet; A1 when nothing was selected yet. */
  selection(): readonly Area[] {
    const ranges = this.book.getActiveSheet().getSelection()?.getActiveRangeList() ?? [];
    const areas = ranges.map((range) => wholeLines(fromUniver(range.getRange()), range.getRange().rangeType));
    return areas.length > 0 ? areas : [{ row: 0, column: 0, rows: 1, columns: 1 }];
  }

  /** Waits, before the next action, for what a command of Univer does later. */
  await(work: PromiseLike<unknown> | boolean): void {
    if (typeof work !== 'boolean') this.pending.push(Promise.resolve(work));
  }

  async settle(): Promise<void> {
    await Promise.all(this.pending.splice(0));
  }

  /** Runs requests one after another, each wholly. Guess G6: all that one request does is one step to undo. */
  request<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const answer = this.last.then(async () => {
      const endStep = this.beginStep();
      this.isServing = true;
      return work().finally(() => {
        this.rows.fit();
        this.isServing = false;
        endStep();
      });
    });
    this.last = answer.catch(() => undefined);
    return answer;
  }

  /** Carries out mutations that can be undone, without what Univer's commands do beside them: measuring every row that they touch. */
  change(redo: IMutationInfo[], undo: IMutationInfo[]): void {
    for (const { id, params } of redo) this.univer.syncExecuteCommand(id, params);
    if (this.step === undefined) this.undoService.pushUndoRedo({ unitID: this.book.getId(), undoMutations: undo, redoMutations: redo });
    else this.step.push({ redo, undo });
  }

  private get undoService(): IUndoRedoService {
    return this.book.getActiveSheet().getInject().get(IUndoRedoService);
  }

  /** @returns Ends the step: all that was done since is undone at once, the last first. */
  beginStep(): () => void {
    const service = this.undoService;
    const unitID = this.book.getId();
    this.book.getActiveSheet().getInject().get(IUniverInstanceService).focusUnit(unitID);
    const before = service.pitchTopUndoElement();
    const ofCommands = (): IUndoRedoItem | undefined => {
      const top = service.pitchTopUndoElement();
      return top && top !== before ? top : undefined;
    };
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Univer's only way, deprecated since its birth
    const batching = service.__tempBatchingUndoRedo(unitID);
    const changes: Change[] = [];
    this.step = changes;
    // Univer gathers what its commands do in one item, and what undoes them in the order of doing.
    let [redos, undos] = [0, 0];
    const gathering = service.undoRedoStatus$.subscribe(() => {
      const item = ofCommands();
      if (item === undefined || item.undoMutations.length + item.redoMutations.length === undos + redos) return;
      changes.push({ redo: item.redoMutations.slice(redos), undo: item.undoMutations.slice(undos) });
      [redos, undos] = [item.redoMutations.length, item.undoMutations.length];
    });
    return () => {
      this.step = undefined;
      batching.dispose();
      gathering.unsubscribe();
      const item = ofCommands();
      const whole = { redoMutations: changes.flatMap(({ redo }) => redo), undoMutations: changes.reverse().flatMap(({ undo }) => undo) };
      if (item !== undefined) Object.assign(item, whole);
      else if (changes.length > 0) service.pushUndoRedo({ unitID, ...whole });
    };
  }
}
