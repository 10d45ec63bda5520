/** Texts of the grid in one language over those in another: what the first lacks, to any depth, comes from the second. */

/** Texts by their keys. */
export interface GridTexts {
  [key: string]: string | string[] | GridTexts;
}

const isGroup = (texts: GridTexts[string] | undefined): texts is GridTexts => typeof texts === 'object' && !Array.isArray(texts);

/** Univer's own `mergeLocales` replaces groups whole. */
export function layTexts(upper: GridTexts, lower: GridTexts): GridTexts {
  const laid = Object.entries(upper).map(([key, text]): [string, GridTexts[string]] => {
    const below = lower[key];
    return [key, isGroup(text) && isGroup(below) ? layTexts(text, below) : text];
  });
  return { ...lower, ...Object.fromEntries(laid) };
}
