/** Mends what conversions broke before a handbook is read: encodings, hyphens, cut lines, page numbers; and says what it mended. */
import { blockText } from '../model/block';
import type { Block, BlockPlace, CellsBlock } from '../model/block';
import type { Issue } from '../model/issue';
import type { LineUse } from './catalogue-reading';
import { addUses, issuePlace } from './catalogue-reading';
import { normaliseText } from '../text/clean-text';
import type { PlainBlock } from './cut-blocks';
import { repairCutWords, repairHyphens, repairLetters } from './repair-text';
import { SECTION_STARTS, KEY_LABELS } from './section-headings.nl';
import { COLUMN_WORDS } from './table-headings.nl';
import { findRunningLines } from './running-lines';
import { fold } from '../text/fold';

export interface Mended {
  readonly blocks: readonly (PlainBlock | CellsBlock)[];
  readonly uses: readonly LineUse[];
  readonly issues: readonly Issue[];
}

const PAGE_NUMBER = /^(?:[-–]\s*\d{1,4}\s*[-–]|(?:pagina|blz\.?|page)\s*\d{1,4}(?:\s*(?:van|\/|of)\s*\d{1,4})?|\d{1,4}\s*(?:\/|van)\s*\d{1,4})$/i;
const CONTENTS_LINE = /(?:(?:\.\s?){4}|……)\s*\d{1,4}$/;
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

/** Words of labels and heads, one word each: a cell that cuts them is meant so. */
const LABEL_WORDS: ReadonlySet<string> = new Set([...KEY_LABELS.keys(), ...COLUMN_WORDS.map(([word]) => word), ...SECTION_STARTS.map(([start]) => start.trim())].filter((word) => !word.includes(' ')));

/** Shortest end of a word, in letters, that is no small word ("onderzoek en"). */
const WORD_END = 4;

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

/** A block of running text. */
type Running = Extract<Block, { readonly kind: 'paragraph' | 'item' }>;

const isRunning = (block: Block | undefined): block is Running => block?.kind === 'paragraph' || block?.kind === 'item';

/** Whether `next` goes on in the middle of a sentence, on the very next line. @param end The last line of `previous`. */
function continues(previous: Block | undefined, end: string, next: Block): previous is Running {
  if (next.kind !== 'paragraph' || !isRunning(previous) || previous.place.file !== next.place.file) return false;
  const follows = next.place.line === (previous.place.lastLine ?? previous.place.line) + 1 || previous.place.page !== next.place.page;
  return follows && /^\p{Ll}/u.test(next.text) && !/[.!?:;]$/.test(end);
}

const firstWord = (text: string): string => text.split(' ', 1)[0] ?? '';
const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);

class Mender {
  readonly blocks: (PlainBlock | CellsBlock)[] = [];
  readonly uses: LineUse[] = [];
  readonly issues: Issue[] = [];
  /** The lines of the last block, and what joins them: a text that grew with every line would be read again for each. */
  private lines: string[] = [];
  private inContents = false;

  report(place: BlockPlace, before: string, after: string): void {
    this.issues.push({ code: 'catalogue-repaired', severity: 'info', place: issuePlace(place), found: shorten(before), values: { after: shorten(after) } });
  }

  tellDifference(given: Block, result: Block): void {
    const [before, after] = [blockText(given).split(' '), blockText(result).split(' ')];
    const at = before.findIndex((word, index) => word !== after[index]);
    if (at >= 0) this.report(given.place, before.slice(at, at + 4).join(' '), after.slice(at, at + 4).join(' '));
  }

  /** Where a line goes that carries nothing of the handbook's own: the contents, or a page number. */
  private outside(block: Exclude<Block, { readonly kind: 'furniture' }>): string | undefined {
    const text = blockText(block);
    const inContents = CONTENTS_LINE.test(text);
    if (CONTENTS_HEADING.test(text)) this.inContents = true;
    else if (this.inContents && !inContents && !GLUED_NUMBER.test(text)) this.inContents = false;
    if (this.inContents || inContents) return 'contents';
    return block.kind !== 'cells' && PAGE_NUMBER.test(text) ? 'page-number' : undefined;
  }

  constructor(private readonly running: ReadonlySet<string>) {}

  add(block: Block): void {
    const furniture = block.kind === 'furniture' || (block.kind === 'paragraph' && this.running.has(fold(block.text)));
    const use = furniture ? 'page-furniture' : this.outside(block);
    if (use !== undefined) addUses(this.uses, block.place, use);
    else if (block.kind !== 'furniture') this.place(block);
  }

  private place(block: PlainBlock | CellsBlock): void {
    const previous = this.blocks.at(-1);
    const end = this.lines.at(-1) ?? '';
    if (block.kind !== 'paragraph' || !continues(previous, end, block)) {
      this.close();
      this.blocks.push(block);
      this.lines = isRunning(block) ? [block.text] : [];
      return;
    }
    if (/\p{L}-$/u.test(end) && !/^(?:en|of)\b/.test(block.text)) {
      const start = end.slice(0, -1);
      this.report(block.place, `${lastWord(end)} ${firstWord(block.text)}`, lastWord(start) + firstWord(block.text));
      this.lines[this.lines.length - 1] = start;
    } else this.lines.push(' ');
    this.lines.push(block.text);
    this.blocks[this.blocks.length - 1] = { ...previous, place: joinPlaces(previous.place, block.place) };
    if (previous.place.page !== block.place.page) addUses(this.uses, block.place, 'continued');
  }

  /** Puts the lines of the last block together. */
  close(): void {
    const last = this.blocks.at(-1);
    if (isRunning(last) && this.lines.length > 1) this.blocks[this.blocks.length - 1] = { ...last, text: this.lines.join('') };
  }
}

/** Mends `blocks`. Lines taken out (page numbers, contents) are in `uses`; every change of a word is an issue `catalogue-repaired`. */
export function mendBlocks(blocks: readonly Block[]): Mended {
  const given = blocks.map((block) => replaceText(block, normaliseText));
  const count = countWords(given);
  const titles = runningTitles(given);
  const changed = (text: string): string => {
    let result = repairHyphens(repairLetters(text), count);
    for (const title of titles) if (result.endsWith(title) && result !== title) result = result.slice(0, -title.length).trimEnd();
    return result;
  };
  const mender = new Mender(findRunningLines(given));
  blocks.forEach((block, index) => {
    const repaired = replaceText(block, changed);
    const result = repaired.kind === 'cells' ? replaceText(repaired, (cell) => repairCutWords(cell, (word, end) => LABEL_WORDS.has(word) || (end.length >= WORD_END && count(word) > 0 && count(word) >= count(end)))) : repaired;
    if (result.kind !== 'furniture') mender.tellDifference(given[index] ?? block, result);
    mender.add(result);
  });
  mender.close();
  return mender;
}
