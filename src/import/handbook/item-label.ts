/** The number or bullet that a list item begins with. */

const NUMBERED = /^(\d{1,3}|[a-z])[.)]\s+(?=\S)/;
const BULLET = /^[•▪◦‣\u00b7\uf0b7–*-]\s+(?=\S)/;

/** @returns The label (empty for a bullet) and the text behind it; `undefined` when the text is no item. */
export function cutItemLabel(text: string): { readonly label: string; readonly text: string } | undefined {
  const numbered = NUMBERED.exec(text);
  if (numbered?.[1] !== undefined) return { label: numbered[1], text: text.slice(numbered[0].length) };
  const bullet = BULLET.exec(text);
  return bullet === null ? undefined : { label: '', text: text.slice(bullet[0].length) };
}
