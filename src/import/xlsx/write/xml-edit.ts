/** Changes to a text by place, in order: everything between them stays to the letter. */

/** The tag that ends at `end`. */
export const tagBefore = (text: string, end: number): string => text.slice(text.lastIndexOf('<', end - 1), end);

/** Prefix of a tag's name, with its colon; mostly ''. */
export const prefixOf = (tag: string): string => /^<\/?([\w.-]+:)?/.exec(tag)?.[1] ?? '';

/** A tag with one attribute set. */
export function withAttribute(tag: string, name: string, value: string): string {
  const present = new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`);
  return present.test(tag) ? tag.replace(present, (_whole, before: string) => `${before}"${value}"`) : tag.replace(/\s*(\/?>)$/, ` ${name}="${value}"$1`);
}

export class XmlEdit {
  private readonly pieces: string[] = [];
  private copied = 0;

  constructor(readonly text: string) {}

  /** Keeps everything up to `place`, and puts `added` there. */
  insert(place: number, added: string): void {
    this.replace(place, place, added);
  }

  /** Keeps everything up to `start`, and puts `added` in place of what stands from there to `end`. */
  replace(start: number, end: number, added: string): void {
    this.pieces.push(this.text.slice(this.copied, start), added);
    this.copied = end;
  }

  /** As `replace`, with a text that is known only at the end. */
  replaceLater(start: number, end: number): (added: string) => void {
    this.replace(start, end, '');
    const at = this.pieces.length - 1;
    return (added) => { this.pieces[at] = added; };
  }

  finish(): string {
    return this.pieces.join('') + this.text.slice(this.copied);
  }
}
