/** Whether the user is typing in a cell: Excel answers no request then. */
import type { FUniver } from '@univerjs/core/facade';

/** @returns A function that gives `undefined` when no cell is being edited, else a promise of the end. */
export function watchCellEdit(univer: FUniver): () => Promise<void> | undefined {
  let editing: { readonly ended: Promise<void>; readonly end: () => void } | undefined;
  univer.addEvent(univer.Event.SheetEditStarted, () => {
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    editing = { ended, end };
  });
  univer.addEvent(univer.Event.SheetEditEnded, () => {
    editing?.end();
    editing = undefined;
  });
  return () => editing?.ended;
}
