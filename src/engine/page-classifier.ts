/** The classifier as a script of its own: the page needs it for formulas alone, and the pane opens twice as soon without. */
export { createClassifier } from '../core';
