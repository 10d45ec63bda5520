/** A pattern -> the first letters every match of it begins with, so that a text need only be tried where a word begins like that. */

/** Longest beginning that is told apart, in characters. */
export const START_LENGTH = 5;

/** What a part of a pattern can begin with: `whole` are texts it matches entirely, so that the next part goes on from there; `cut` are beginnings after which anything may follow. */
interface Beginnings {
  readonly whole: readonly string[];
  readonly cut: readonly string[];
}

const NOTHING: Beginnings = { whole: [''], cut: [] };
const ANYTHING: Beginnings = { whole: [], cut: [''] };

/** Each once: word classes within word classes would otherwise multiply. */
const once = (texts: readonly string[]): readonly string[] => (texts.length < 2 ? texts : [...new Set(texts)]);

function follow(first: Beginnings, next: Beginnings): Beginnings {
  const joined = first.whole.flatMap((start) => next.whole.map((more) => start + more));
  return {
    whole: once(joined.filter((text) => text.length < START_LENGTH)),
    cut: once([
      ...first.cut,
      ...joined.filter((text) => text.length >= START_LENGTH),
      ...first.whole.flatMap((start) => next.cut.map((more) => start + more)),
    ].map((text) => text.slice(0, START_LENGTH))),
  };
}

const anyOf = (all: readonly Beginnings[]): Beginnings => ({ whole: once(all.flatMap(({ whole }) => whole)), cut: once(all.flatMap(({ cut }) => cut)) });

/** Part of a pattern, and whether it can only match where a word (or the text) begins; `undefined` for a part that has no width and says nothing of that. */
interface Part {
  readonly beginnings: Beginnings;
  readonly atWordStart: boolean | undefined;
}

/** Reads the patterns of this program: literals, groups, small classes, repeats, and what looks around; what it does not know counts as anything. */
class PatternReader {
  private at = 0;

  constructor(private readonly source: string) {}

  alternatives(): Part {
    const first = this.sequence();
    if (this.source[this.at] !== '|') return first;
    const all = [first];
    while (this.source[this.at] === '|') {
      this.at += 1;
      all.push(this.sequence());
    }
    return { beginnings: anyOf(all.map(({ beginnings }) => beginnings)), atWordStart: all.every(({ atWordStart }) => atWordStart === true) };
  }

  private sequence(): Part {
    let all: Part = { beginnings: NOTHING, atWordStart: undefined };
    while (this.at < this.source.length && !'|)'.includes(this.source.charAt(this.at))) {
      const next = this.repeated();
      all = { beginnings: follow(all.beginnings, next.beginnings), atWordStart: all.atWordStart ?? next.atWordStart };
      if (all.beginnings.whole.length === 0) this.skipSequence();
    }
    return all;
  }

  /** To the end of the sequence: what stands there says nothing of how a match begins. */
  private skipSequence(): void {
    for (let depth = 0; this.at < this.source.length; this.at += 1) {
      const char = this.source.charAt(this.at);
      if (depth === 0 && '|)'.includes(char)) return;
      if (char === '\\') this.at += 1;
      else if (char === '[') this.at = this.source.indexOf(']', this.at);
      else if (char === '(') depth += 1;
      else if (char === ')') depth -= 1;
    }
  }

  private repeated(): Part {
    const part = this.single();
    const repeat = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at));
    if (repeat === null) return part;
    this.at += repeat[0].length;
    const [mark] = repeat[0];
    const repeatedOnce = mark === '?' ? part.beginnings : follow(part.beginnings, ANYTHING);
    const optional = mark === '?' || mark === '*' || repeat[1] === '0';
    return { beginnings: optional ? anyOf([repeatedOnce, NOTHING]) : repeatedOnce, atWordStart: optional ? false : part.atWordStart };
  }

  private single(): Part {
    const char = this.source.charAt(this.at);
    if (char === '(') return this.group();
    if (char === '[') return this.charClass();
    this.at += 1;
    if (char === '^') return { beginnings: NOTHING, atWordStart: true };
    if (char === '$') return { beginnings: NOTHING, atWordStart: undefined };
    if (char === '\\') return this.escape();
    return char === '.' ? { beginnings: ANYTHING, atWordStart: false } : this.literal(char);
  }

  private literal(char: string): Part {
    return { beginnings: { whole: [char], cut: [] }, atWordStart: false };
  }

  private escape(): Part {
    const char = this.source.charAt(this.at);
    this.at += 1;
    if (char === 'b') return { beginnings: NOTHING, atWordStart: true };
    return /[A-Za-z0-9]/.test(char) ? { beginnings: ANYTHING, atWordStart: false } : this.literal(char);
  }

  private group(): Part {
    const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(this.source.slice(this.at))?.[0] ?? '(';
    this.at += opening.length;
    const inner = this.alternatives();
    this.at += 1;
    return /[=!]$/.test(opening) ? { beginnings: NOTHING, atWordStart: undefined } : inner;
  }

  private charClass(): Part {
    const end = this.source.indexOf(']', this.at);
    const members = this.source.slice(this.at + 1, end);
    this.at = end + 1;
    const plain = !/[\\^]|.-./.test(members);
    return { beginnings: plain ? { whole: Array.from(members), cut: [] } : ANYTHING, atWordStart: false };
  }
}

/**
 * The beginnings of a pattern on folded text.
 * @returns Texts of 1 to `START_LENGTH` characters, one of which stands where a match begins, always at the start of a word;
 * `undefined` when a match may begin elsewhere or with anything.
 */
export function startsOf(pattern: RegExp): readonly string[] | undefined {
  const { beginnings, atWordStart } = new PatternReader(pattern.source).alternatives();
  const starts = [...new Set([...beginnings.whole, ...beginnings.cut])];
  return atWordStart === true && starts.every((start) => /^\w[ -~]*$/.test(start)) ? starts : undefined;
}
