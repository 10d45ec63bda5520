/** How bytes begin: by that a file is known, whatever its name says. */

/** @param start The first bytes, as numbers or as text of one byte per character. */
export function startsWith(bytes: Uint8Array, start: readonly number[] | string): boolean {
  const wanted = typeof start === 'string' ? Array.from(start, (character) => character.charCodeAt(0)) : start;
  return wanted.every((byte, index) => bytes[index] === byte);
}
