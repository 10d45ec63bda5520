/** The table of texts that the cells of a workbook refer to by number. */
import { visitXml } from './visit-xml';

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Excel's own escape for what XML has no place for (`_x0001_`) as the character it stands for. */
export const unescapeText = (text: string): string => (text.includes('_x') ? text.replace(ESCAPED, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text);

/** Formatted pieces of one text are joined; phonetic readings are left out. */
export function readSharedStrings(xml: string): readonly string[] {
  const texts: string[] = [];
  let current = '';
  let inText = false;
  let phonetic = false;
  visitXml(xml, {
    open: (name) => {
      if (name === 'si') current = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') inText = !phonetic;
    },
    text: (text) => { if (inText) current += text; },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si') texts.push(unescapeText(current));
    },
  });
  return texts;
}
