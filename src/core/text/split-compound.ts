/** Cutting Dutch compounds into the words they are made of. */
import { LONGEST_WORD } from './tokenize';
import { createWordFilter, hashBeginnings, hashBetween } from './word-hashes';
import { PACKED_WORDS } from './word-list.nl';
import { unpackWords } from './word-list';

/** Endings that are also words; as a part of a compound they would cut plain words in two. */
const NO_PART = new Set('ing ers heid lijk atie isch iteit ster ent aan ten ter den der het een van ste ren nen ken men sen gen len tie ties era age eur ier ist ver ont her uit weg toe wat baar loos schap aar eer eren end pen ring bov tuk wap buit sup sub dis con ins ges tig ere per ger'.split(' '));
const LINKS = ['', 's', 'e', 'en', 'er', 'ens'];
const MIN_PART = 3;
const MAX_PARTS = 4;
const MIN_WORD = 7;
/** Cost of a part besides its rarity, of a link, and what a cut may cost more than the whole word where that is known. Natural logarithms of frequencies; by reasoning. More for `worth` cuts more. */
const COST = { part: 5.5, link: 1.2, worth: 14, unknown: 40, ceiling: Math.log(1e4) } as const;

/** Cuts a folded word into its parts, without linking letters; a word that is no compound gives itself alone. */
export type SplitCompound = (word: string) => readonly string[];

let listed: ReadonlyMap<string, number> | undefined;

/** The shipped list, unpacked on first use. */
export function compoundParts(): ReadonlyMap<string, number> {
  listed ??= unpackWords(PACKED_WORDS);
  return listed;
}

interface Cut {
  readonly cost: number;
  readonly parts: readonly string[];
}

/**
 * @param extra Further words with how often they occur, such as those of a catalogue; they count beside the shipped list.
 * Words longer than `LONGEST_WORD` are not cut.
 */
export function createSplitter(extra: ReadonlyMap<string, number>): SplitCompound {
  const list = compoundParts();
  const frequencies = new Map(list);
  for (const [word, count] of extra) frequencies.set(word, (list.get(word) ?? 0) + count);
  const frequency = (word: string): number => frequencies.get(word) ?? 0;
  const rarity = (count: number): number => COST.ceiling - Math.log(count + 1) + COST.part;
  const partCost = (part: string): number | undefined => {
    if (NO_PART.has(part)) return undefined;
    const count = frequency(part);
    if (count === 0 || (part.length === MIN_PART && count < 16)) return undefined;
    return rarity(count);
  };
  const mayBePart = createWordFilter(frequencies.keys());

  function cut(word: string): readonly string[] {
    const { length } = word;
    const hashes = hashBeginnings(word);
    const best: (Cut | undefined)[] = Array.from({ length: length + 1 });
    best[0] = { cost: 0, parts: [] };
    for (let from = 0; from < length; from += 1) {
      const before = best[from];
      if (before === undefined || before.parts.length >= MAX_PARTS) continue;
      for (let to = from + MIN_PART; to <= length; to += 1) {
        if ((from === 0 && to === length) || !mayBePart(hashBetween(hashes, from, to))) continue;
        const part = word.slice(from, to);
        const cost = partCost(part);
        if (cost === undefined) continue;
        for (const link of to === length ? [''] : LINKS) {
          const end = to + link.length;
          if (end > length || (link !== '' && (end === length || !word.startsWith(link, to)))) continue;
          const total = before.cost + cost + (link === '' ? 0 : COST.link);
          if ((best[end]?.cost ?? Infinity) > total) best[end] = { cost: total, parts: [...before.parts, part] };
        }
      }
    }
    const found = best[length];
    const whole = frequency(word);
    const limit = (whole > 0 ? rarity(whole) : COST.unknown) + COST.worth;
    return found !== undefined && found.parts.length > 1 && found.cost < limit ? found.parts : [word];
  }

  return (word) => (word.length >= MIN_WORD && word.length <= LONGEST_WORD && /^[a-z]+$/.test(word) ? cut(word) : [word]);
}
