/** A formula as it is typed in Excel -> as the API and Univer know it: in English. Function names are the same, as those of add-ins are. */

/** Where a character of a formula stands: texts and quoted names of sheets are left alone. */
const SKIPPED: Readonly<Record<string, string>> = { '"': '"', "'": "'" };

/** Parts of a table as a Dutch Excel calls them. */
const PARTS: Readonly<Record<string, string>> = { '#kopteksten': '#Headers', '#alles': '#All', '#gegevens': '#Data', '#totalen': '#Totals', '#deze rij': '#This Row' };
const DUTCH_PART = /#(?:kopteksten|alles|gegevens|totalen|deze rij)/gi;

/** Where the brackets that open at `start` close. */
function closeOf(text: string, start: number): number {
  let depth = 0;
  for (let index = start; index < text.length; index += 1) {
    if (text[index] === '[') depth += 1;
    if (text[index] === ']') depth -= 1;
    if (depth === 0) return index;
  }
  return text.length - 1;
}

/**
 * What stands between the brackets behind the name of a table. Univer does not know `@`: it is the row of the formula.
 * @param inside With its brackets.
 */
function toEnglishPart(inside: string): string {
  const parts = inside.replace(DUTCH_PART, (part) => PARTS[part.toLowerCase()] ?? part).replace(/\]\s*;\s*\[/g, '],[');
  if (parts === '[@]') return '[#This Row]';
  const [, column] = /^\[@(.+)\]$/.exec(parts) ?? [];
  if (column === undefined) return parts;
  return `[[#This Row],${column.startsWith('[') ? column : `[${column}]`}]`;
}

const isDigit = (letter: string | undefined): boolean => letter !== undefined && letter >= '0' && letter <= '9';

/**
 * Dutch: `;` between arguments and between rows of a constant, `\` between its columns, `,` for decimals. Commas between arguments are taken too, as the workbench's own
 * editor shows formulas with them; so a comma is a decimal one between digits only, and within a function only where that formula also has a semicolon.
 * @param text With its `=`.
 */
function toEnglishFormula(text: string): string {
  const hasSemicolon = /;/.test(text.replace(/"[^"]*"|'[^']*'|\[(?:[^[\]]|\[[^\]]*\])*\]|\{[^}]*\}/g, ''));
  let result = '';
  let depth = 0;
  let inConstant = false;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    if (letter === '[') {
      const stop = closeOf(text, index);
      result += toEnglishPart(text.slice(index, stop + 1));
      index = stop;
      continue;
    }
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

/** In an English Excel only the row of the formula is written otherwise than Univer knows it. */
function withThisRow(text: string): string {
  let result = '';
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    const end = SKIPPED[letter];
    const close = end === undefined ? -1 : text.indexOf(end, index + 1);
    const stop = letter === '[' ? closeOf(text, index) : close < 0 ? index : close;
    const part = text.slice(index, stop + 1);
    result += letter === '[' ? toEnglishPart(part) : part;
    index = stop;
  }
  return result;
}

/** What was typed, with its formula in English. @param language Of Office, as in "nl-NL". */
export function readTyped(text: string, language: string): string {
  if (!text.startsWith('=')) return text;
  return language.startsWith('nl') ? toEnglishFormula(text) : withThisRow(text);
}
