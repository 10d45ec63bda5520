/** Excel's events on their way to the add-in: only those that it listens to. */

/** Numbers of office.js. */
export const EVENT = { worksheetChanged: 10, worksheetActivated: 11, rowSorted: 19, tableChanged: 101 } as const;

/** Target of events of the workbook and of its collections. */
export const WORKBOOK_TARGET = 'Workbook';

type Deliver = (type: number, target: string, message: Readonly<Record<string, unknown>>) => void;

export class EventHub {
  private readonly listened = new Set<string>();
  private deliver: Deliver | undefined;

  /** @param deliver To the add-in that is loaded now; `undefined` when it is gone, and what it listened to with it. */
  connect(deliver: Deliver | undefined): void {
    this.listened.clear();
    this.deliver = deliver;
  }

  listen(type: number, target: string, listening: boolean): void {
    const key = `${String(type)} ${target}`;
    if (listening) this.listened.add(key);
    else this.listened.delete(key);
  }

  get isSilent(): boolean {
    return this.listened.size === 0;
  }

  raise(type: number, target: string, message: Readonly<Record<string, unknown>>): void {
    if (this.listened.has(`${String(type)} ${target}`)) this.deliver?.(type, target, message);
  }
}
