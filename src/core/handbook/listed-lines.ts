/** Functions that a document only names, a line each, with a code in brackets behind the name: "Boekbinder (1600/Ib/1)". */
import type { Unit } from '../catalogue/cut-blocks';
import { startDraft } from '../catalogue/draft-job';
import type { DraftJob } from '../catalogue/draft-job';
import { LineAccount } from '../catalogue/draft-reading';
import type { DraftReading } from '../catalogue/draft-reading';
import { blockText } from '../model/block';
import { splitEndBracket } from '../text/end-bracket';
import { codeShape, readTitles } from './read-titles';
import { isTitleLike } from './titles';
import { LISTED } from './weights';

/** A name and, at the end of its line, a code with more than one part. */
function codeOf(text: string): string | undefined {
  const split = splitEndBracket(text);
  return split !== undefined && /^\p{L}/u.test(split.before) && /^[^\s]+$/.test(split.inside) && /\d/.test(split.inside) && /[^/.-][/.-]/.test(split.inside) ? split.inside : undefined;
}

/** @returns `undefined` where fewer than a few lines are of one shape. */
export function readListedLines(units: readonly Unit[]): DraftReading | undefined {
  const found = new Map<number, string>();
  const shapes = new Map<string, number>();
  units.forEach((unit, index) => {
    if (unit.kind === 'table' || unit.block.kind === 'rule' || unit.block.text.length > LISTED.length) return;
    const code = codeOf(unit.block.text);
    if (code === undefined) return;
    found.set(index, code);
    shapes.set(codeShape(code), (shapes.get(codeShape(code)) ?? 0) + 1);
  });
  const [most] = [...shapes].sort((a, b) => b[1] - a[1]);
  if (most === undefined || most[1] < LISTED.fewest || most[1] < LISTED.alike * found.size) return undefined;
  const at = [...found.keys()];
  const textAt = (index: number): string => {
    const unit = units[index];
    return unit?.kind === 'block' ? blockText(unit.block) : '';
  };
  const heads = readTitles(at.map(textAt));
  if (heads.filter(({ name }) => isTitleLike(name)).length < LISTED.titles * heads.length) return undefined;
  const account = new LineAccount();
  const drafts: DraftJob[] = [];
  units.forEach((unit, index) => {
    if (unit.kind === 'table') {
      for (const row of unit.rows) account.add(row.place, undefined, blockText(row));
      for (const rule of unit.rules) account.add(rule, 'label', '');
      return;
    }
    const head = heads[at.indexOf(index)];
    if (!found.has(index) || head === undefined) {
      account.add(unit.block.place, unit.block.kind === 'rule' ? 'label' : undefined, blockText(unit.block));
      return;
    }
    const draft = startDraft(unit.block.place, head);
    drafts.push(draft);
    account.add(unit.block.place, 'code, name', '', draft);
  });
  return { drafts, issues: account.issues, uses: account.uses, held: [], inverted: false };
}
