/** Texts cut to a length, never through the middle of a character. */

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/** The text when it fits, else its start with an ellipsis. @param limit Most UTF-16 code units of the answer, 1 or more. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = limit - 1;
  return `${text.slice(0, isHighSurrogate(text.charCodeAt(end - 1)) ? end - 1 : end).trimEnd()}…`;
}
