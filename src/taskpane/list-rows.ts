/** Row numbers as the pane names them. */
import { listRows as list } from '../core';

/** Most ranges named. */
const SHOWN = 8;

/** @param rows Ascending. @example listRows([2, 3, 4, 7]) // '2–4, 7' */
export const listRows = (rows: readonly number[]): string => list(rows, SHOWN, '–');
