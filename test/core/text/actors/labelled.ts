/** How labelled clauses are written: a line each, who does it in front of the clause. */

/** A clause and who does the work in it. */
export type Labelled = readonly [clause: string, by: string];

/** "other | de kok bepaalt het menu" -> a clause with its label. */
export const readLabelled = (lines: string): readonly Labelled[] =>
  lines.trim().split('\n').map((line) => {
    const [by = '', clause = ''] = line.split('|').map((part) => part.trim());
    return [clause, by];
  });
