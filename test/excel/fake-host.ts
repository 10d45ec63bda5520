/** The host of the fake: its sheets, what is selected, what is listened to, what travelled; and moments between requests at which a test acts. */
import { SyncHooks } from '../../workbench/host/sync-hooks';
import { FakeUser } from './fake-user';
import { rect } from './fake-workbook';
import type { Rect , FakeSheet} from './fake-workbook';
import { History } from './history';

/** What happened, for the tests: requests with their size, and the rectangles that were written. */
export interface Traffic { readonly requests: number[]; readonly written: Rect[]; runs: number }

/** @property sheet Name of the sheet. */
export interface FakeEvent {
  readonly kind: 'changed' | 'sorted' | 'activated' | 'selection';
  readonly sheet: string;
  readonly address: string;
  readonly changeType: string;
  readonly area: Rect;
}

/** A name of a range or of a constant. @property scope Absent for the workbook. */
export interface FakeName { readonly name: string; readonly scope: FakeSheet | undefined; readonly sheet: FakeSheet; readonly anchor: { area: Rect | undefined }; constant?: string; visible: boolean; comment: string }

/** The host: one active sheet and its selection. Install it with `installExcel`. */
export class FakeHost extends SyncHooks {
  selection: Rect | undefined = rect(0, 0, 1, 1);
  /** Cells above which a read answers null. */
  readLimit = 5_000_000;
  readonly traffic: Traffic = { requests: [], written: [], runs: 0 };
  /** The active sheet is the first one, until the user goes to another. */
  readonly others: FakeSheet[] = [];
  readonly names: FakeName[] = [];
  /** Id -> XML. */
  readonly xmlParts = new Map<string, string>();
  readonly listeners = new Set<(event: FakeEvent) => void>();
  /** Works in the sheet beside the add-in. */
  readonly user = new FakeUser(this);
  readonly history = new History();
  private readonly first: FakeSheet;

  constructor(public sheet: FakeSheet) {
    super();
    this.first = sheet;
  }

  sheets(): readonly FakeSheet[] {
    const sheets = [this.first, ...this.others];
    for (const sheet of sheets) sheet.history = this.history;
    return sheets;
  }

  /** One step to undo. */
  step(work: () => void): void {
    const sheets = this.sheets();
    this.history.step(() => {
      work();
      for (const sheet of sheets) sheet.fit();
    });
  }

  raise(event: FakeEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}
