/** Where a JSON text goes wrong: parsers say it in their own words, and some do not say it at all. */

const WHITE = /[\t\n\r ]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Thrown inside this module only, with the place. */
class Stop extends Error {
  constructor(readonly at: number) {
    super();
  }
}

/** Reads a text from the left and stops at the first character that cannot stand there. */
class JsonChecker {
  private at = 0;

  constructor(private readonly text: string) {}

  check(): void {
    this.value();
    if (this.at < this.text.length) throw new Stop(this.at);
  }

  private skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found !== '';
  }

  private next(): string {
    this.skip(WHITE);
    return this.text.charAt(this.at);
  }

  private take(...wanted: readonly string[]): string {
    const character = this.next();
    if (character === '' || !wanted.includes(character)) throw new Stop(this.at);
    this.at += 1;
    return character;
  }

  private value(): void {
    const character = this.next();
    if (character === '{') this.items('}', () => { this.member(); });
    else if (character === '[') this.items(']', () => { this.value(); });
    else if (character === '"') this.string();
    else if (!this.skip(NUMBER) && !this.skip(WORD)) throw new Stop(this.at);
    this.skip(WHITE);
  }

  private items(close: string, read: () => void): void {
    this.at += 1;
    if (this.next() === close) this.at += 1;
    else do read(); while (this.take(',', close) === ',');
  }

  private member(): void {
    if (this.next() !== '"') throw new Stop(this.at);
    this.string();
    this.take(':');
    this.value();
  }

  private string(): void {
    for (this.at += 1; this.text[this.at] !== '"'; ) {
      const character = this.text.charAt(this.at);
      if (character === '\\' ? !this.skip(ESCAPE) : character < ' ') throw new Stop(this.at);
      if (character !== '\\') this.at += 1;
    }
    this.at += 1;
  }
}

/** Place of the first character that makes `text` invalid; its length when it breaks off; `undefined` when it is valid JSON. */
export function findJsonError(text: string): number | undefined {
  try {
    new JsonChecker(text).check();
    return undefined;
  } catch (error) {
    if (error instanceof Stop) return error.at;
    throw error;
  }
}
