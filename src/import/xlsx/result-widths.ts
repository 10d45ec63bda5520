/** Widths of our columns in a workbook, in characters. */

/** In the order of `RESULT_COLUMNS`: the long texts are cut off on screen, so that rows stay low. */
export const RESULT_WIDTHS = [12, 36, 17, 30, 10, 60, 36, 60] as const;

/** Of a column of the user's in a new workbook. */
export const USER_WIDTH = 24;
