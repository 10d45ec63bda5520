/** What stands in a cell that holds no value (data only): errors of spreadsheets, and what people and exports write for "nothing". */

/** Errors that do not end in "!" or "?" behind capitals, lower case. */
export const ERROR_VALUES: readonly string[] = ['#n/b', '#nb', '#n.v.t.', '#n/a', '#n/a n/a', '#nv', '#bereken', '#gegevens_ophalen', '#getting_data', '#error', '#fout', '#missing', '#invalid'];

/** Words for "nothing", folded, without full stops and brackets. They describe no job in any column. */
export const EMPTY_WORDS: readonly string[] = [
  'null', 'nan', 'nat', 'na', 'n/a', 'nil', 'undefined', 'leeg', 'blank', 'blanco', 'empty', 'nvt', 'n v t', 'ntb', 'n t b', 'nb', 'n b', 'nnb', 'n n b', 'tbd', 'tba', 'tbc', 'todo', 'onbekend', 'unknown', 'volgt', 'volgt nog', 'volgt later', 'komt nog',
  'komt later', 'invullen', 'in te vullen', 'nog invullen', 'nog in te vullen', 'nog te bepalen', 'nog aan te leveren', 'nog niet bekend', 'nog niet beschreven', 'nog niet ingevuld', 'niet ingevuld', 'niet bekend', 'niet beschikbaar',
  'niet van toepassing', 'geen gegevens', 'geen informatie', 'geen beschrijving', 'geen omschrijving', 'not available', 'not applicable', 'no data', 'to be done', 'to be defined', 'to be determined', 'xx', 'xxx', 'xxxx',
];

/** Openings of a cell that points elsewhere instead of describing: "zie functieboek". */
export const POINTERS: readonly string[] = ['zie', 'zie ook', 'see'];
