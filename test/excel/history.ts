/** Steps that can be undone and done again. */

export interface Change { readonly undo: () => void; readonly redo: () => void }

export class History {
  private readonly done: Change[][] = [];
  private readonly undone: Change[][] = [];
  private current: Change[] | undefined;

  /** All that `work` changes is one step. Nothing is recorded outside of steps: that is how tests prepare a sheet. */
  step(work: () => void): void {
    this.current = [];
    try {
      work();
    } finally {
      if (this.current.length > 0) {
        this.done.push(this.current);
        this.undone.length = 0;
      }
      this.current = undefined;
    }
  }

  record(change: Change): void {
    this.current?.push(change);
  }

  undo(): void {
    const step = this.done.pop();
    if (step === undefined) return;
    for (const { undo } of [...step].reverse()) undo();
    this.undone.push(step);
  }

  redo(): void {
    const step = this.undone.pop();
    if (step === undefined) return;
    for (const { redo } of step) redo();
    this.done.push(step);
  }
}
