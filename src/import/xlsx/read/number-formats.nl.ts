/** What a Dutch Excel shows where the file leaves it to the program: numbered formats, error values, truth values (data only). */

/** Excel's numbered formats with the separators of patterns (`.` decimals, `,` thousands); those that a file defines itself go first. */
export const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  0: 'General', 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00',
  5: '"€" #,##0;"€" -#,##0', 6: '"€" #,##0;"€" -#,##0', 7: '"€" #,##0.00;"€" -#,##0.00', 8: '"€" #,##0.00;"€" -#,##0.00',
  9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 13: '# ??/??', 14: 'd-m-yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy',
  18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 22: 'd-m-yyyy h:mm',
  37: '#,##0;-#,##0', 38: '#,##0;-#,##0', 39: '#,##0.00;-#,##0.00', 40: '#,##0.00;-#,##0.00',
  41: '#,##0;-#,##0;"-"', 42: '"€" #,##0;"€" -#,##0;"€" "-"', 43: '#,##0.00;-#,##0.00;"-"', 44: '"€" #,##0.00;"€" -#,##0.00;"€" "-"',
  45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0', 48: '##0.0E+0', 49: '@',
};

/** Formats that follow the settings of the computer, by the code that stands in their brackets. */
export const SYSTEM_FORMATS: Readonly<Record<string, string>> = { F800: 'dddd d mmmm yyyy', F400: 'hh:mm:ss' };

/** Names of months and days as a Dutch Excel shortens them: without the dots of running text. */
export const DUTCH_LOCALE = {
  decimal: ',', group: '.', ampm: ['AM', 'PM'],
  mmm: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  mmmm: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  ddd: ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'],
  dddd: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
};

export const TRUTHS: Readonly<Record<string, string>> = { 0: 'ONWAAR', 1: 'WAAR', false: 'ONWAAR', true: 'WAAR' };

/** Error values as files hold them, which is English, and as they are shown. */
export const ERROR_VALUES: Readonly<Record<string, string>> = {
  '#NULL!': '#LEEG!', '#DIV/0!': '#DEEL/0!', '#VALUE!': '#WAARDE!', '#REF!': '#VERW!', '#NAME?': '#NAAM?', '#NUM!': '#GETAL!', '#N/A': '#N/B',
  '#GETTING_DATA': '#GEGEVENS_OPHALEN', '#SPILL!': '#OVERLOOP!', '#CALC!': '#BEREKENEN!', '#FIELD!': '#VELD!', '#BLOCKED!': '#GEBLOKKEERD!', '#CONNECT!': '#VERBINDING!', '#UNKNOWN!': '#ONBEKEND!', '#BUSY!': '#BEZET!',
};
