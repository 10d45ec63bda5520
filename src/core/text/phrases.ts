/**
 * A small language for phrases over folded text, so that word data can be read and corrected by somebody who knows the field and no regular expressions.
 *
 * | written | stands for |
 * |---|---|
 * | `legt verantwoording af` | these words, whole, one space between them |
 * | `(geeft\|geven) leiding` | one of these; an alternative may be several words |
 * | `[de\|het] team` | one of these, or nothing |
 * | `dagelijks[e]`, `(maand\|kwartaal)cijfers` | the same inside a word, where brackets touch letters |
 * | `verantwoord*`, `*verkoper` | a word that begins or ends so |
 * | `team_leider` | a hyphen, a space or nothing |
 * | `geeft ~2 leiding` | up to two other words in between |
 * | `heeft ~3!(weinig\|geen) sturing` | up to three other words, none of which begins so |
 * | `<boss>` | a word class: a named list of alternatives |
 * | `^geen$` | the text begins, or ends, here |
 * | `\(` | the sign itself |
 * | `!(account\|project) manager` | not when one of these stands right before; at the end: right behind |
 *
 * The first of the alternatives that fits at a place counts, as written.
 */

/** Word classes by name; a class is a list of lines, each with alternatives, and may use other classes. */
export type WordClasses = Readonly<Record<string, readonly string[]>>;

/** What is wrong with a phrase: a fault of whoever wrote the data, told when the program starts. */
const wrong = (phrase: string, why: string): Error => new Error(`Phrase "${phrase}": ${why}`);

const GAP = '\\S+ ';
const JOINT = '[- ]?';
const LETTERS = '\\w*';

/** A part of a sequence between spaces. @property kind A gap and an optional word bring the space behind them. */
interface Unit {
  readonly kind: 'word' | 'optional' | 'gap';
  readonly source: string;
}

class PhraseReader {
  private at = 0;

  constructor(private readonly phrase: string, private readonly classes: WordClasses, private readonly open: readonly string[]) {}

  /** The whole phrase. Its ends are ends of words, or of the text. */
  whole(): string {
    const start = this.takes('^') ? '^' : '';
    const notBehind = this.takes('!') ? `(?<!\\b${this.bracketed('(', ')')} )` : '';
    if (notBehind !== '' && !this.takes(' ')) throw wrong(this.phrase, 'a space must stand behind what may not stand before it');
    const inAWord = /[*\W]/.test(this.next()) && !'([<'.includes(this.next());
    const body = this.sequence(true);
    const notBefore = this.takes('!') ? `(?! ${this.bracketed('(', ')')}(?!\\w))` : '';
    const end = this.takes('$') ? '$' : '(?!\\w)';
    if (this.at < this.phrase.length) throw wrong(this.phrase, `"${this.phrase.slice(this.at)}" is not understood`);
    return `${notBehind}${start}${inAWord || start !== '' ? '' : '\\b'}${body}${end}${notBefore}`;
  }

  /** Alternatives up to the end of the text: a line of a class. */
  line(): string {
    const source = this.alternatives();
    if (this.at < this.phrase.length) throw wrong(this.phrase, `"${this.phrase.slice(this.at)}" is not understood`);
    return source;
  }

  private next(): string {
    return this.phrase.charAt(this.at);
  }

  private takes(sign: string): boolean {
    const found = this.next() === sign;
    if (found) this.at += 1;
    return found;
  }

  private alternatives(): string {
    const all = [this.sequence(false)];
    while (this.takes('|')) all.push(this.sequence(false));
    return all.join('|');
  }

  /** Words with the spaces between them. */
  private sequence(outer: boolean): string {
    const units: Unit[] = [];
    do units.push(this.unit());
    while (this.goesOn(outer));
    const last = units.map(({ kind }) => kind).lastIndexOf('word');
    if (last < 0) throw wrong(this.phrase, 'some word must be there');
    return units.map(({ kind, source }, index): string => {
      if (kind === 'gap' && index > last) throw wrong(this.phrase, 'a word must stand behind a gap');
      if (kind === 'word') return index === last ? source : `${source} `;
      return kind === 'gap' ? source : index > last ? `(?: ${source})?` : `(?:${source} )?`;
    }).join('');
  }

  /** A space, with another word behind it; at the outer end what may not stand behind is no word. */
  private goesOn(outer: boolean): boolean {
    if (this.next() !== ' ') return false;
    this.at += 1;
    return !(outer && this.next() === '!');
  }

  private unit(): Unit {
    if (this.takes('~')) return { kind: 'gap', source: this.gap() };
    const start = this.at;
    const parts: string[] = [];
    while (this.at < this.phrase.length && !' |)]!$'.includes(this.next())) parts.push(this.part());
    if (parts.length === 0) throw wrong(this.phrase, 'a word is missing');
    const alone = parts.length === 1 && this.phrase.charAt(start) === '[';
    return alone ? { kind: 'optional', source: parts[0]?.slice(0, -1) ?? '' } : { kind: 'word', source: parts.join('') };
  }

  private gap(): string {
    const most = /^\d{0,2}/.exec(this.phrase.slice(this.at))?.[0] ?? '';
    this.at += most.length;
    if (most === '') throw wrong(this.phrase, 'behind ~ stands a number of words');
    const without = this.takes('!') ? `(?!${this.bracketed('(', ')')})` : '';
    return `(?:${without}${GAP}){0,${most}}?`;
  }

  private part(): string {
    const sign = this.next();
    if (sign === '(') return this.bracketed('(', ')');
    if (sign === '[') return `${this.bracketed('[', ']')}?`;
    if (sign === '<') return this.wordClass();
    this.at += 1;
    if (sign === '*') return LETTERS;
    if (sign === '_') return JOINT;
    if (sign === '\\') {
      const literal = this.next();
      this.at += 1;
      return `\\${literal}`;
    }
    return sign.replace(/[.*+?^${}()|[\]\\/]/, '\\$&');
  }

  private bracketed(opening: string, closing: string): string {
    if (!this.takes(opening)) throw wrong(this.phrase, `${opening} is missing`);
    const source = this.alternatives();
    if (!this.takes(closing)) throw wrong(this.phrase, `${closing} is missing`);
    return `(?:${source})`;
  }

  private wordClass(): string {
    const name = /^<([a-zA-Z]+)>/.exec(this.phrase.slice(this.at))?.[1] ?? '';
    const lines = this.classes[name];
    if (lines === undefined) throw wrong(this.phrase, `there is no word class "${name}"`);
    if (this.open.includes(name)) throw wrong(this.phrase, `the word class "${name}" holds itself`);
    this.at += name.length + 2;
    return `(?:${lines.map((line) => new PhraseReader(line, this.classes, [...this.open, name]).line()).join('|')})`;
  }
}

/**
 * The source of an expression that matches any of the phrases, for building into a larger one.
 * @throws Error where a phrase is not well formed or names a class that is not there.
 */
export const phraseSource = (phrases: readonly string[], classes: WordClasses = {}): string => phrases.map((phrase) => new PhraseReader(phrase, classes, []).whole()).join('|');

/**
 * The expression for phrases, without flags, as `createPhraseFinder` takes it.
 * @example compilePhrases(['(geeft|geven) ~2 leiding', 'stuurt <people> aan'], { people: ['medewerkers|collega*'] }).test('geeft dagelijks leiding aan twee monteurs')
 * @throws Error See `phraseSource`.
 */
export const compilePhrases = (phrases: readonly string[], classes?: WordClasses): RegExp => new RegExp(phraseSource(phrases, classes));
