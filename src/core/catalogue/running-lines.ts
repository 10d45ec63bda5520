/** Lines that pages of a text repeat: a title or a footer that stands wherever a page happened to end, between lines it has nothing to do with. */
import type { Block } from '../model/block';
import { fold } from '../text/fold';
import { headingKey, sectionOfLine } from './recognise-section';
import { LABEL_LINES } from './section-headings.nl';

/** Longest running line, in characters. */
const LENGTH = 70;
/** Fewest places, and fewest different lines that recur before it. */
const PLACES = 3;
const NEIGHBOURS = 3;
/** Share of the places behind the same line, at most, 0 to 1: by hand; sections mostly stand behind one. */
const MOST = 0.6;

const NO_MEANINGS = new Map<string, never>();

function mayRun(block: Block): boolean {
  if (block.kind !== 'paragraph' || block.bold === true || block.text.length > LENGTH || /[.;:]/.test(block.text)) return false;
  return block.text.includes(' ') && sectionOfLine(block.text, NO_MEANINGS) === undefined && !LABEL_LINES.includes(headingKey(block.text));
}

/**
 * The texts of such lines. A section recurs too, but behind the same other section each time; what stands behind ever other ones belongs to the page.
 * @param blocks All of a handbook, in order.
 */
export function findRunningLines(blocks: readonly Block[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const keys = blocks.map((block) => ((block.kind === 'heading' || block.kind === 'paragraph') && block.text.length <= LENGTH ? fold(block.text) : ''));
  for (const key of keys) if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  const before = new Map<string, string[]>();
  let last = '';
  blocks.forEach((block, index) => {
    const key = keys[index] ?? '';
    if (key === '' || (counts.get(key) ?? 0) < PLACES) return;
    if (mayRun(block)) before.set(key, [...(before.get(key) ?? []), last]);
    else last = key;
  });
  const scattered = (neighbours: readonly string[]): boolean => {
    const own = new Map<string, number>();
    for (const one of neighbours) own.set(one, (own.get(one) ?? 0) + 1);
    return own.size >= NEIGHBOURS && Math.max(...own.values()) <= MOST * neighbours.length;
  };
  return new Set([...before].filter(([, neighbours]) => scattered(neighbours)).map(([key]) => key));
}
