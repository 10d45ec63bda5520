/** A title that is, word for word, a name of a function: what nothing else in a handbook outweighs. */
import { meantBeside } from '../text/doubtful-abbreviations';
import { SENIORITY_WORDS } from '../text/lexicon.nl';
import { memoize } from '../text/memoize';
import { isStopWord, stem } from '../text/stem';
import { readRanks } from '../text/read-ranks';
import { tokenize } from '../text/tokenize';
import type { FunctionIndex } from './index-functions';
import { MOST_NAME_WORDS, TITLES_KEPT } from './weights';

/**
 * Functions (by order) of which a title is a name; none for most titles.
 * @param title As it was typed.
 * @param alone Whether the title is all there is: where no function has that name with its word of level ("Junior inkoper"), the name without it then holds; tasks tell more.
 */
export type FindNamed = (title: string, alone: boolean) => readonly number[];

/** Finds functions by their names in titles. @property within Functions of which the longest name that stands in a title is theirs, where the rest of the title has no word of rank ("Hoofd", "Assistent"). */
export interface NameFinder {
  readonly whole: FindNamed;
  readonly within: (title: string) => readonly number[];
}

const SENIORITY: ReadonlySet<string> = new Set(SENIORITY_WORDS);

/** Marks of a level at the end of a name, by their number: "Inkoper II" is "Inkoper 2". */
const ROMAN: ReadonlyMap<string, string> = new Map([['i', '1'], ['ii', '2'], ['iii', '3'], ['iv', '4'], ['vi', '6'], ['vii', '7'], ['viii', '8']]);
const MARK = /^(?:\d{1,2}|[a-h])$/;
/** What may stand in front of such a mark. */
const LEVEL_WORDS: ReadonlySet<string> = new Set(['niveau', 'level', 'functieniveau']);

/** Words of a title or name, and the mark of its level. */
interface NameWords {
  readonly words: readonly string[];
  readonly mark?: string;
}

/** The words of a title or name; abbreviations as what they stand for beside the others. */
function wordsOf(text: string): readonly string[] {
  const tokens = tokenize(text);
  return tokens.flatMap(({ word }) => meantBeside(word, tokens).split(' '));
}

function readName(text: string): NameWords {
  const words = wordsOf(text);
  const last = words.at(-1) ?? '';
  const mark = ROMAN.get(last) ?? last;
  if (words.length < 2 || !MARK.test(mark)) return { words };
  const before = words.slice(0, -1);
  return { words: LEVEL_WORDS.has(before.at(-1) ?? '') ? before.slice(0, -1) : before, mark };
}

/** Ways to write names down, the strictest first: by what each word stands for, then by the stems of what it is made of ("Magazijn medewerkers" is "Magazijnmedewerker"). */
type WayToWrite = (word: string, index: FunctionIndex) => readonly string[];

const byForms: WayToWrite = (word, { readWord }) => readWord(word)?.lexeme.forms.flatMap((form) => form.split(' ')) ?? [word];
const byParts: WayToWrite = (word, { readWord }) => {
  const lexeme = readWord(word)?.lexeme;
  if (lexeme === undefined) return [word];
  const parts = lexeme.forms.length === 1 ? lexeme.terms.filter(({ quality }) => quality < 1) : [];
  return parts.length > 0 ? parts.map(({ key }) => key) : lexeme.forms.map(stem);
};
const WAYS: readonly WayToWrite[] = [byForms, byParts];

/** Word order does not count. Words of seniority stand for themselves; small words fall away. */
const keyOf = (words: readonly string[], write: WayToWrite, index: FunctionIndex): string =>
  words.flatMap((word) => (SENIORITY.has(word) ? [word] : isStopWord(word) ? [] : write(word, index))).sort().join(' ');

/** Names by their key. */
class Names {
  readonly #functions = new Map<string, Set<number>>();

  add(key: string, order: number): void {
    if (key !== '') this.#functions.set(key, (this.#functions.get(key) ?? new Set()).add(order));
  }

  find(key: string): readonly number[] {
    return [...(this.#functions.get(key) ?? [])];
  }
}

/** Names as they stand in the handbook, without what `cleanTitle` takes away, and without the mark of their level. */
interface Written {
  readonly whole: Names;
  readonly cleaned: Names;
  readonly unmarked: Names;
}

const withMark = ({ words, mark }: NameWords): readonly string[] => (mark === undefined ? words : [...words, mark]);

/**
 * Word order, case, hours, place, shift, plural and typing errors do not count; a word of level ("senior", "II") does.
 * @example createNameFinder(index).whole('binnendienst verkoper', true) // [1]: "Verkoper Binnendienst", and not "Hoofd Verkoop Binnendienst"
 */
export function createNameFinder(index: FunctionIndex): NameFinder {
  const written = WAYS.map((): Written => ({ whole: new Names(), cleaned: new Names(), unmarked: new Names() }));
  for (const { order, texts } of index.functions) {
    for (const { field, text } of texts) {
      if (field !== 'names') continue;
      const [whole, cleaned] = [readName(text), readName(index.cleanTitle(text))];
      WAYS.forEach((write, at) => {
        const names = written[at];
        names?.whole.add(keyOf(withMark(whole), write, index), order);
        names?.cleaned.add(keyOf(withMark(cleaned), write, index), order);
        if (whole.mark !== undefined) names?.unmarked.add(keyOf(whole.words, write, index), order);
      });
    }
  }

  const findIn = (title: string, alone: boolean): readonly number[] => {
    const [whole, cleaned] = [readName(title), readName(index.cleanTitle(title))];
    const find = (names: keyof Written, { words, mark }: NameWords, withoutSeniority = false): readonly number[] => {
      const own = withMark({ words: withoutSeniority ? words.filter((word) => !SENIORITY.has(word)) : words, ...(mark === undefined ? {} : { mark }) });
      for (const [at, write] of WAYS.entries()) {
        const found = written[at]?.[names].find(keyOf(own, write, index)) ?? [];
        if (found.length > 0) return found;
      }
      return [];
    };
    const tries: readonly (() => readonly number[])[] = [
      () => find('whole', whole), () => find('whole', cleaned), () => find('cleaned', cleaned), () => find('unmarked', cleaned),
      () => (alone ? find('whole', cleaned, true) : []),
    ];
    for (const attempt of tries) {
      const found = attempt();
      if (found.length > 0) return found;
    }
    return [];
  };
  /** Whether words say which work it is: "Medewerker" alone is within every title. */
  const tells = (words: readonly string[]): boolean => words.some((word) => index.readWord(word)?.lexeme.kind === 'content');

  /** The longest names first; what stands within one of these is no name of its own. */
  function findWithin(title: string): readonly number[] {
    const words = wordsOf(index.cleanTitle(title)).slice(0, MOST_NAME_WORDS);
    const taken = words.map((word) => SENIORITY.has(word) || readRanks(word).length > 0);
    const found = new Set<number>();
    const isFree = (from: number, to: number): boolean => spans.every((span) => to <= span.from || from >= span.to);
    const spans: { readonly from: number; readonly to: number }[] = [];
    for (let length = words.length - 1; length >= 1; length -= 1) {
      for (let from = 0; from + length <= words.length; from += 1) {
        const part = words.slice(from, from + length);
        if (!tells(part) || !isFree(from, from + length)) continue;
        const orders = WAYS.flatMap((write, at) => written[at]?.whole.find(keyOf(part, write, index)) ?? []);
        if (orders.length === 0) continue;
        spans.push({ from, to: from + length });
        for (const order of orders) found.add(order);
      }
    }
    const isRankLeft = taken.some((isRank, at) => isRank && isFree(at, at + 1));
    return isRankLeft ? [] : [...found];
  }
  const within = memoize<string, readonly number[]>(TITLES_KEPT);

  const [whenAlone, besideTasks] = [memoize<string, readonly number[]>(TITLES_KEPT), memoize<string, readonly number[]>(TITLES_KEPT)];
  return {
    whole: (title, alone) => (alone ? whenAlone : besideTasks)(title, () => findIn(title, alone)),
    within: (title) => within(title, findWithin),
  };
}
