/** What was said of words, found again where they stand: exactly, with one `*` for what differs, or in front of a value. */
import { labelKey } from './recognise-section';

/** Longest value behind a label, in characters; longer is running text that happens to begin with the word. */
export const VALUE_LENGTH = 120;

/** A value behind a colon or dash, or behind a space. */
const VALUE = /^\s*[:–-]\s*(\S.*)$|^\s+(\S.*)$/s;

interface Pattern<Meaning> {
  readonly key: string;
  readonly start: string;
  readonly end: string;
  readonly meaning: Meaning;
}

export class SaidEntries<Meaning> {
  private readonly exact = new Map<string, Meaning>();
  private readonly patterns: Pattern<Meaning>[] = [];
  /** Key -> as it was said. */
  private readonly said = new Map<string, string>();
  private readonly met = new Set<string>();

  /** @param keyOf Folds what is said and what is met alike. */
  constructor(entries: Readonly<Record<string, Meaning>> = {}, private readonly keyOf: (text: string) => string = labelKey) {
    for (const [text, meaning] of Object.entries(entries)) {
      const key = keyOf(text);
      const [start = '', end] = key.split('*', 2);
      this.said.set(key, text);
      if (end === undefined) this.exact.set(key, meaning);
      else this.patterns.push({ key, start, end, meaning });
    }
  }

  get size(): number {
    return this.said.size;
  }

  get hasPatterns(): boolean {
    return this.patterns.length > 0;
  }

  of(text: string): Meaning | undefined {
    if (this.size === 0) return undefined;
    const key = this.keyOf(text);
    const known = this.exact.get(key);
    const pattern = known === undefined ? this.patterns.find(({ start, end }) => key.length > start.length + end.length && key.startsWith(start) && key.endsWith(end)) : undefined;
    if (known !== undefined) this.met.add(key);
    if (pattern !== undefined) this.met.add(pattern.key);
    return known ?? pattern?.meaning;
  }

  /** The words that a line begins with, and the value behind them ("Ring: Goud", "Ring Goud"). */
  before(text: string): { readonly meaning: Meaning; readonly value: string } | undefined {
    const folded = labelKey(text);
    for (const [key, meaning] of this.exact) {
      if (!folded.startsWith(key)) continue;
      const found = VALUE.exec(text.slice(key.length));
      const value = found?.[1] ?? found?.[2];
      if (value === undefined || value.length > VALUE_LENGTH) continue;
      this.met.add(key);
      return { meaning, value };
    }
    return undefined;
  }

  /** What was said of words that stand nowhere. */
  unused(): readonly string[] {
    return [...this.said].flatMap(([key, text]) => (this.met.has(key) ? [] : [text]));
  }
}
