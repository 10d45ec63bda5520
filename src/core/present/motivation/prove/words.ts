/** Whether two words can be one, by a rule of thumb of the checker's own: it shares word lists with the writer of a motivation, and no code. */
import { fold } from '../../../text/fold';
import { memoize } from '../../../text/memoize';
import { isStopWord } from '../../../text/stem';
import { STRONG_PARTICIPLES } from '../../../text/strong-participles.nl';
import { SYNONYMS } from '../../../text/synonyms.nl';
import { TASK_SYNONYMS } from '../../../text/task-synonyms.nl';

const TEXTS_KEPT = 10_000;
const WORDS_KEPT = 20_000;

/** Letters that two forms of one word have in common at their start, and the share of the shorter one that they are. */
const START = { letters: 4, share: 0.6 } as const;
/** The same of words of four letters: "belt" and "bellen". */
const SHORT = 3;
/** Fewest letters of a word that is a part of another. */
const PART = 4;
/** From this length on a word may lose its ending within a compound: "bevestigen" in "orderbevestiging". */
const ENDED = 7;
const LETTERS = /[\p{L}\p{N}&]+/gu;

/** Words that every task has, or may have. */
const EMPTY: ReadonlySet<string> = new Set(['werk', 'werken', 'werkt', 'werkzaamheden', 'taak', 'taken', 'zelf', 'zelfstandig', 'eigen']);

const readWords = (text: string): readonly string[] => (fold(text).match(LETTERS) ?? []).filter((word) => word.length > 1 && !isStopWord(word) && !EMPTY.has(word));
const rememberWords = memoize<string, readonly string[]>(TEXTS_KEPT);

/** The words of a text that say something, folded. */
export const contentWords = (text: string): readonly string[] => rememberWords(text, readWords);

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** Forms of one word begin alike ("klanten", "klantvragen"); participles after their "ge". */
function beginAlike(a: string, b: string): boolean {
  const letters = commonStart(a, b);
  const shorter = Math.min(a.length, b.length);
  return letters >= Math.max(SHORT, Math.min(START.letters, shorter - 1)) && letters >= START.share * shorter;
}

/** Doubled letters come and go with the form ("stuurt", "sturen"), and so does the gender. */
const readPlain = (word: string): string => withoutGe(word.replace(/vrouw$/, 'man')).replace(/(.)\1/g, '$1');
const rememberPlain = memoize<string, string>(WORDS_KEPT);
const plain = (word: string): string => rememberPlain(word, readPlain);
/** "Opgenomen" is a form of "opnemen", and no rule of endings tells so. */
function strong(word: string): string {
  for (const [, particle = '', participle = ''] of [/^()(ge\w{3,})$/.exec(word) ?? [], /^(aan|af|bij|door|in|mee|na|om|op|over|uit|voor|terug|weg)(ge\w{3,})$/.exec(word) ?? []]) {
    const verb = STRONG_PARTICIPLES.get(participle);
    if (verb !== undefined) return particle + verb;
  }
  return word;
}
const withoutGe = (word: string): string => strong(word).replace(/^ge(?=.{4})/, '').replace(/(?<=^(?:aan|af|bij|in|na|om|op|over|uit|voor))ge(?=.{3})/, '');
const withoutPrefix = (word: string): string => word.replace(/^(?:aan|af|bij|in|na|om|op|over|uit|voor)(?=.{4})/, '');

/** What turns a word into its opposite: "indirect", "onzelfstandig". */
const OPPOSITE = /^(?:in|on|niet)(?=.{4})/;

/** Whether two folded words are forms of one, or one is a part of the other. */
export function isKin(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (OPPOSITE.test(long) && long.replace(OPPOSITE, '') === short) return false;
  const core = short.length >= ENDED ? short.slice(0, -2) : short;
  return x === y || beginAlike(x, y) || (core.length >= PART && long.includes(core)) || (withoutPrefix(x) !== x && beginAlike(withoutPrefix(x), y)) || (withoutPrefix(y) !== y && beginAlike(x, withoutPrefix(y)));
}

/** The first letters of a word -> the words of the lists that begin so, with the number of their line. */
const byStart = new Map<string, { readonly word: string; readonly line: number }[]>();
[...SYNONYMS, ...TASK_SYNONYMS].forEach((text, line) => {
  for (const word of text.split(' ')) {
    const start = word.slice(0, 3);
    byStart.set(start, [...(byStart.get(start) ?? []), { word, line }]);
  }
});

/** Letters that a form may have more or less than the word in the list. */
const ENDING = 3;
const readLines = (word: string): ReadonlySet<number> => new Set([word, withoutGe(word)].flatMap((form) => (byStart.get(form.slice(0, 3)) ?? [])
  .filter((one) => form === one.word || (commonStart(form, one.word) >= Math.min(form.length, one.word.length) - 2 && commonStart(form, one.word) >= START.letters && Math.abs(form.length - one.word.length) <= ENDING)).map(({ line }) => line)));

const rememberLines = memoize<string, ReadonlySet<number>>(WORDS_KEPT);
const linesOf = (word: string): ReadonlySet<number> => rememberLines(word, readLines);

/** Whether the lists of words give two folded words for one thing. */
export function isMeantAlike(a: string, b: string): boolean {
  const lines = linesOf(a);
  return lines.size > 0 && [...linesOf(b)].some((line) => lines.has(line));
}

/** The words of a text that another text has too, in whatever form, as a part, or by another word for it. */
export const wordsInCommon = (text: string, other: string): readonly string[] => {
  const there = contentWords(other);
  return contentWords(text).filter((word) => there.some((one) => isKin(word, one) || isMeantAlike(word, one)));
};
