/** What stands in brackets at the end of a text. */

/** "Junior (L1)" -> "Junior" and "L1"; `undefined` without brackets at the end, or with nothing before them. */
export function splitEndBracket(text: string): { readonly before: string; readonly inside: string } | undefined {
  const whole = text.trimEnd();
  if (!whole.endsWith(')')) return undefined;
  const open = whole.lastIndexOf('(');
  const inside = whole.slice(open + 1, -1);
  const before = whole.slice(0, Math.max(0, open)).trimEnd();
  return open < 0 || before === '' || inside.includes(')') ? undefined : { before, inside: inside.trim() };
}
