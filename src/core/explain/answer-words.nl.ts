/** How people answer a question in a cell (data only); folded. */

export const YES_WORDS: readonly string[] = ['ja', 'j', 'yes', 'y', 'x', 'klopt', 'waar', 'true', 'jazeker', 'zeker', '✓', '✔'];
export const NO_WORDS: readonly string[] = ['nee', 'n', 'no', 'neen', 'onwaar', 'false', 'nooit', 'klopt niet'];
export const UNKNOWN_WORDS: readonly string[] = ['weet niet', 'weet ik niet', 'onbekend', 'geen idee', 'niet bekend', 'nvt', 'n.v.t.', '?', '-', 'unknown', "don't know", 'dont know', 'no idea', 'n/a'];
