/** A formula as it is typed in Excel -> as the API and Univer know it: in English. Function names are the same, as those of add-ins are. */

/** Where a character of a formula stands: texts, quoted names of sheets and names of columns are left alone. */
const SKIPPED: Readonly<Record<string, string>> = { '"': '"', "'": "'", '[': ']' };

const isDigit = (letter: string | undefined): boolean => letter !== undefined && letter >= '0' && letter <= '9';

/**
 * Dutch: `;` between arguments and between rows of a constant, `\` between its columns, `,` for decimals. Commas between arguments are taken too, as the workbench's own
 * editor shows formulas with them; so a comma is a decimal one between digits only, and within a function only where that formula also has a semicolon.
 * @param text With its `=`.
 */
function toEnglishFormula(text: string): string {
  const hasSemicolon = /;/.test(text.replace(/"[^"]*"|'[^']*'|\[[^\]]*\]|\{[^}]*\}/g, ''));
  let result = '';
  let depth = 0;
  let inConstant = false;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    const end = SKIPPED[letter];
    if (end !== undefined) {
      const close = text.indexOf(end, index + 1);
      const stop = close < 0 ? text.length - 1 : close;
      result += text.slice(index, stop + 1);
      index = stop;
      continue;
    }
    if (letter === '{') inConstant = true;
    if (letter === '}') inConstant = false;
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    const isDecimal = letter === ',' && isDigit(text.charAt(index - 1)) && isDigit(text.charAt(index + 1)) && (depth === 0 || hasSemicolon || inConstant);
    if (isDecimal) result += '.';
    else if (inConstant) result += letter === '\\' ? ',' : letter;
    else result += letter === ';' ? ',' : letter;
  }
  return result;
}

/** What was typed, with its formula in English. @param language Of Office, as in "nl-NL". */
export const readTyped = (text: string, language: string): string => (text.startsWith('=') && language.startsWith('nl') ? toEnglishFormula(text) : text);
