/** Mends what conversions broke before a handbook is read: encodings, hyphens, cut lines, page numbers; and says what it mended. */
import { blockText } from '../model/block';
import type { Block, BlockPlace, CellsBlock } from '../model/block';
import type { Issue } from '../model/issue';
import type { LineUse } from './catalogue-reading';
import { issuePlace, usesOf } from './catalogue-reading';
import type { PlainBlock } from './cut-blocks';
import { repairHyphens, repairLetters } from './repair-text';

export interface Mended {
  readonly blocks: readonly (PlainBlock | CellsBlock)[];
  readonly uses: readonly LineUse[];
  readonly issues: readonly Issue[];
}

const PAGE_NUMBER = /^(?:[-–]\s*\d{1,4}\s*[-–]|(?:pagina|blz\.?|page)\s*\d{1,4}(?:\s*(?:van|\/|of)\s*\d{1,4})?|\d{1,4}\s*(?:\/|van)\s*\d{1,4})$/i;
const CONTENTS_LINE = /(?:\.\s?){4,}\s*\d{1,4}$|…{2,}\s*\d{1,4}$/;
const CONTENTS_HEADING = /^(?:inhoud|inhoudsopgave)$/i;
/** A name with a page number glued on, as tables of contents lose their dots: "1.2 Inkoper14". */
const GLUED_NUMBER = /^(?:[A-Z]{0,3}\.?\d[\d.]*\s+)?\p{Lu}.*\p{L}\)?\s*\d{1,3}$/u;
/** A line of this many repeats at the end of others is a running title, not text. */
const RUNNING_TITLE_REPEATS = 10;
const TAIL = /[.:;)]\s+((?:\p{Lu}[\p{L}-]*\s+){1,4}[\p{L}-]+)$/u;

function replaceText(block: Block, change: (text: string) => string): Block {
  switch (block.kind) {
    case 'furniture':
    case 'rule': return block;
    case 'cells': return { ...block, cells: block.cells.map(change) };
    default: return { ...block, text: change(block.text) };
  }
}

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

const WORD = /\p{L}+(?:-\p{L}+)*/gu;

/** How often each longer word stands in the handbook, in lower case, with its hyphens. */
function countWords(blocks: readonly Block[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    for (const [word] of blockText(block).matchAll(WORD)) {
      if (word.length >= 5) counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
    }
  }
  return (word) => counts.get(word) ?? 0;
}

/** Phrases in capitals that stand behind the last sentence of many blocks: a page's heading that was glued on. */
function runningTitles(blocks: readonly Block[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'item') continue;
    const tail = TAIL.exec(block.text)?.[1];
    if (tail !== undefined) counts.set(tail, (counts.get(tail) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= RUNNING_TITLE_REPEATS).map(([tail]) => tail));
}

/** Lines of another page are accounted for on their own. */
const joinPlaces = (first: BlockPlace, last: BlockPlace): BlockPlace => (first.page === last.page ? { ...first, lastLine: last.lastLine ?? last.line } : first);

/** Whether `next` goes on in the middle of a sentence, on the very next line. */
function continues(previous: Block | undefined, next: Block): previous is Extract<Block, { kind: 'paragraph' | 'item' }> {
  if (previous === undefined || next.kind !== 'paragraph' || (previous.kind !== 'paragraph' && previous.kind !== 'item')) return false;
  if (previous.place.file !== next.place.file) return false;
  const follows = next.place.line === (previous.place.lastLine ?? previous.place.line) + 1 || previous.place.page !== next.place.page;
  if (!follows) return false;
  return /^\p{Ll}/u.test(next.text) && !/[.!?:;]$/.test(previous.text);
}

/** Mends `blocks`. Lines taken out (page numbers, contents) are in `uses`; every change of a word is an issue `catalogue-repaired`. */
export function mendBlocks(blocks: readonly Block[]): Mended {
  const count = countWords(blocks);
  const titles = runningTitles(blocks);
  const issues: Issue[] = [];
  const uses: LineUse[] = [];
  const mended: (PlainBlock | CellsBlock)[] = [];
  const report = (place: BlockPlace, before: string, after: string): void => {
    issues.push({ code: 'catalogue-repaired', severity: 'info', place: issuePlace(place), found: shorten(before), values: { after: shorten(after) } });
  };
  const changed = (text: string): string => {
    let result = repairHyphens(repairLetters(text), count);
    for (const title of titles) if (result.endsWith(title) && result !== title) result = result.slice(0, -title.length).trimEnd();
    return result;
  };
  const tellDifference = (block: Block, result: Block): void => {
    const [before, after] = [blockText(block).split(' '), blockText(result).split(' ')];
    const at = before.findIndex((word, index) => word !== after[index]);
    if (at >= 0) report(block.place, before.slice(at, at + 4).join(' '), after.slice(at, at + 4).join(' '));
  };
  let inContents = false;
  for (const block of blocks) {
    const result = replaceText(block, changed);
    if (result.kind === 'furniture') {
      uses.push(...usesOf(block.place, 'page-furniture'));
      continue;
    }
    tellDifference(block, result);
    const text = blockText(result);
    if (CONTENTS_HEADING.test(text)) inContents = true;
    else if (inContents && !CONTENTS_LINE.test(text) && !GLUED_NUMBER.test(text)) inContents = false;
    if (inContents || CONTENTS_LINE.test(text)) uses.push(...usesOf(block.place, 'contents'));
    else if (result.kind !== 'cells' && PAGE_NUMBER.test(text)) uses.push(...usesOf(block.place, 'page-number'));
    else {
      const previous = mended.at(-1);
      if (result.kind === 'paragraph' && continues(previous, result)) {
        const cut = /\p{L}-$/u.test(previous.text) && !/^(?:en|of)\b/.test(result.text);
        const joined = cut ? previous.text.slice(0, -1) + result.text : `${previous.text} ${result.text}`;
        if (cut) report(result.place, `${previous.text.split(' ').at(-1) ?? ''} ${result.text.split(' ')[0] ?? ''}`, joined.slice(previous.text.lastIndexOf(' ') + 1).split(' ')[0] ?? '');
        mended[mended.length - 1] = { ...previous, text: joined, place: joinPlaces(previous.place, result.place) };
        if (previous.place.page !== result.place.page) uses.push(...usesOf(block.place, 'continued'));
      } else mended.push(result);
    }
  }
  return { blocks: mended, uses, issues };
}
