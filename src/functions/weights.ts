/** How much one formula takes and gives. */

/**
 * Rows of one formula whose answer is a short cell per row. More would take minutes.
 * With 5 MB per request of Excel on the web there is room for some 45 characters a row.
 */
export const MOST_ROWS = 100_000;

/** Rows of one formula that answers with texts; at this number they are cut to some 40 to 200 characters, and more would leave nothing of them. */
export const MOST_ROWS_OF_TEXTS = 20_000;

/** Bytes of one answer, of the 5 MB that a request of Excel on the web may take. More: it is sent again and again, and the cell stays #BUSY!. */
export const MOST_BYTES = 4_500_000;

/** Rows of `ALTERNATIEVEN` where nothing is said, and at most. */
export const ALTERNATIVES = 3;
export const MOST_ALTERNATIVES = 50;

/** Pairs of quotes on a card: more does not fit beside a cell. */
export const CARD_QUOTES = 3;
