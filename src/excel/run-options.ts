/** How a piece of work is run by Excel: never in the middle of a cell that is being edited, and as one step to undo where Excel can. */

/** The first version that joins the requests of one run in the list of what can be undone. */
const MERGES_UNDO = '1.20';

export function runOptions(): Excel.RunOptions {
  const canMerge = 'Office' in globalThis && Office.context.requirements.isSetSupported('ExcelApi', MERGES_UNDO);
  return { delayForCellEdit: true, ...(canMerge ? { mergeUndoGroup: true } : {}) };
}
