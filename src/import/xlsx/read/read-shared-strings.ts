/** The table of texts that the cells of a workbook refer to by number. */
import type { XmlVisitor } from './visit-xml';

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Excel's own escape for what XML has no place for (`_x0001_`) as the character it stands for. */
export const unescapeText = (text: string): string => (text.includes('_x') ? text.replace(ESCAPED, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text);

/** Collects the text of `<t>` elements: formatted pieces of one text are joined, phonetic readings are left out. */
export class RichText {
  private pieces = '';
  private open = false;
  private phonetic = false;

  start(): void {
    this.pieces = '';
  }

  onOpen(name: string): void {
    if (name === 'rPh') this.phonetic = true;
    else if (name === 't') this.open = !this.phonetic;
  }

  onText(text: string): void {
    if (this.open) this.pieces += text;
  }

  onClose(name: string): void {
    if (name === 't') this.open = false;
    else if (name === 'rPh') this.phonetic = false;
  }

  get text(): string {
    return unescapeText(this.pieces);
  }
}

/** @param onString Gets the texts in their order. */
export function sharedStringsVisitor(onString: (text: string) => void): XmlVisitor {
  const rich = new RichText();
  return {
    open: (name) => {
      if (name === 'si') rich.start();
      rich.onOpen(name);
    },
    text: (text) => { rich.onText(text); },
    close: (name) => {
      rich.onClose(name);
      if (name === 'si') onString(rich.text);
    },
  };
}
