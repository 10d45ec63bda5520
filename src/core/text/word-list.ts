/** The packed list of Dutch compound parts: written short, read once. */

/**
 * Packs sorted words: each is a letter for how many letters it shares with the word before (`A` is 0), the rest of the word,
 * and a digit for how many words are made with it (the base-2 logarithm, 9 at most).
 */
export function packWords(words: readonly (readonly [word: string, count: number])[]): string {
  let before = '';
  return words.map(([word, count]) => {
    let shared = 0;
    while (shared < before.length && shared < 25 && before[shared] === word[shared]) shared += 1;
    before = word;
    return `${String.fromCharCode(65 + shared)}${word.slice(shared)}${String(Math.min(9, Math.floor(Math.log2(count))))}`;
  }).join('');
}

/** Word -> about how many words are made with it (1, 2, 4 … 512), in the order of the list. */
export function unpackWords(packed: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  let word = '';
  for (const [, shared, rest, digit] of packed.matchAll(/([A-Z])([a-z]*)(\d)/g)) {
    word = word.slice(0, (shared ?? 'A').charCodeAt(0) - 65) + (rest ?? '');
    words.set(word, 2 ** Number(digit));
  }
  return words;
}
