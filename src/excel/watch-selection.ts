/** Tells when the user selects something else, on this sheet or another, and when cells change: an undo takes results away. */

/** Stops the watching. Handlers also end by themselves when the page is reloaded. */
export type StopWatching = () => Promise<void>;

/** What changed: where the user is, or what stands in cells. */
export type SheetChange = 'selection' | 'cells';

/** @param onChange Called after every change; brief, since it runs inside Excel's own event. */
export async function watchSelection(onChange: (change: SheetChange) => void): Promise<StopWatching> {
  // The pane may be opened while a cell is being edited.
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const tell = (change: SheetChange) => (): Promise<void> => {
      onChange(change);
      return Promise.resolve();
    };
    const moved = tell('selection');
    const handlers = [context.workbook.onSelectionChanged.add(moved), context.workbook.worksheets.onActivated.add(moved), context.workbook.worksheets.onChanged.add(tell('cells'))];
    await context.sync();
    return async () => {
      await Excel.run(context, async (same) => {
        for (const handler of handlers) handler.remove();
        await same.sync();
      });
    };
  });
}
