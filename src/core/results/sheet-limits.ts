/** What fits a worksheet, in every Excel since 2007. */

/** Most a cell can hold, in UTF-16 code units. */
export const CELL_LIMIT = 32_767;
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** Most of a short motivation, its last line included, in UTF-16 code units: what is read at a glance in a wrapped cell. A choice of ours. */
export const MOTIVATION_LIMIT = 700;
