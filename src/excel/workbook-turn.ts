/** The one queue of what writes to the workbook: a list that is graded and handbooks that are kept never overlap, whoever asks. */
import { createTurns } from '../engine/in-turn';

export const inWorkbookTurn = createTurns();
