/** Without the characters at its end that `isStripped` names: in time that grows with what is stripped, where an expression that ends in `+$` looks again from every place. */
export function stripEnd(text: string, isStripped: (character: string) => boolean): string {
  let length = text.length;
  while (length > 0 && isStripped(text.charAt(length - 1))) length -= 1;
  return text.slice(0, length);
}
