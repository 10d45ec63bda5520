/** Tells when the user selects something else, on this sheet or another, and when cells change: an undo takes results away. */

/** Stops the watching. Handlers also end by themselves when the page is reloaded. */
export type StopWatching = () => Promise<void>;

/** @param onChange Called after every change; brief, since it runs inside Excel's own event. */
export async function watchSelection(onChange: () => void): Promise<StopWatching> {
  // The pane may be opened while a cell is being edited.
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const changed = (): Promise<void> => {
      onChange();
      return Promise.resolve();
    };
    const handlers = [context.workbook.onSelectionChanged.add(changed), context.workbook.worksheets.onActivated.add(changed), context.workbook.worksheets.onChanged.add(changed)];
    await context.sync();
    return async () => {
      await Excel.run(context, async (same) => {
        for (const handler of handlers) handler.remove();
        await same.sync();
      });
    };
  });
}
