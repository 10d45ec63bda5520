/** Phrases as people write them -> regular expressions over folded text. */

/**
 * Notation: `(a|b)` one of them; `[a]` may stand there or not; `~3` up to three words between; `word*` any ending, `*word` any beginning. A phrase begins and ends at whole words.
 * @example phrase('(geeft|geven) ~2 leiding')
 */
export function phraseSource(text: string): string {
  return text.trim()
    .replace(/[.+?^${}\\]/g, '\\$&')
    .replace(/\[([^\]]+)\] /g, '(?:$1 )?')
    .replace(/\((?!\?)/g, '(?:')
    .replace(/~(\d+) /g, '(?:\\S+ ){0,$1}?')
    .replace(/\*/g, '[\\w-]*');
}

export const phrases = (...texts: readonly string[]): RegExp => new RegExp(`(?<![\\w-])(?:${texts.map(phraseSource).join('|')})(?![\\w-])`);
