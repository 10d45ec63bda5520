/** Handbook text or Markdown -> blocks, line by line: headings, items, rows with tabs or pipes, and paragraphs. */
import type { Block } from '../model/block';

const HEADING = /^(#{1,6})\s*([^#\s].*)$/s;
const ITEM = /^(\d{1,3}|[a-z])[.)]\s+(\S.*)$/s;
const BULLET = /^([*•·▪◦‣○●■□➢➤✓–-])\s+(\S.*)$/s;
const ONLY_LINES = /^[-|:\s]+$/;
/** A comment in Markdown, on one line: nobody who reads the handbook sees it. */
const COMMENT = /^<!--.*-->$/;
const BREAK = /<br\s*\/?>/gi;
const BOLD = /^(?:\*\*|__|<(b|strong)>)(?=\S).*(?:\*\*|__|<\/\1>):?$/i;
const TAG = /<\/?[a-z][^<>]*>/gi;
const LINK = /\[([^\][]*)\]\([^()]*\)/g;
const EMPHASIS = /(?<![\p{L}\p{N}*])\*{1,2}(?=\S)([^*\n]+?)(?<=\S)\*{1,2}(?![\p{L}\p{N}*])/gu;

/** A mark-up that means nothing to us goes; the words stay. `---` in a cell stands for "as above" and is an empty cell. */
const clean = (text: string): string => text.replace(LINK, '$1').replace(BREAK, ' ').replace(TAG, '').replace(EMPHASIS, '$1').replace(/^\*\s\*?|\*\s\*$/g, '').replace(/\s+/g, ' ').trim();
/** A break within a cell stays one: it parts names and tasks. */
const cleanCell = (text: string): string => (['', '---'].includes(text.trim()) ? '' : text.split(BREAK).map(clean).filter((line) => line !== '').join('\n'));

function cellsOf(raw: string, trimmed: string): readonly string[] | undefined {
  const tabbed = raw.split('\t').map(cleanCell);
  if (tabbed.filter((cell) => cell !== '').length > 1 && !/^\s*(?:[*•-]|\d{1,3}[.)])\t/.test(raw)) return tabbed;
  if (trimmed.startsWith('|') && trimmed.indexOf('|', 1) > 0) return trimmed.replace(/^\|/, '').replace(/\|$/, '').split('|').map(cleanCell);
  return undefined;
}

function readLine(raw: string, line: number, table: number): Block | undefined {
  const trimmed = raw.trim();
  const place = { line };
  if (trimmed === '') return undefined;
  if (COMMENT.test(trimmed)) return { kind: 'furniture', place, text: trimmed };
  if (trimmed.includes('--') && ONLY_LINES.test(trimmed)) return { kind: 'rule', place };
  const cells = cellsOf(raw, trimmed);
  if (cells !== undefined) return { kind: 'cells', place, table, cells };
  const heading = HEADING.exec(trimmed);
  if (heading?.[1] !== undefined && heading[2] !== undefined) return { kind: 'heading', place, depth: heading[1].length, text: clean(heading[2]) };
  const item = ITEM.exec(trimmed);
  if (item?.[1] !== undefined && item[2] !== undefined) return { kind: 'item', place, label: item[1], text: clean(item[2]) };
  const bullet = BULLET.exec(trimmed)?.[2];
  if (bullet !== undefined) return { kind: 'item', place, label: '', text: clean(bullet) };
  return { kind: 'paragraph', place, ...(BOLD.test(trimmed) ? { bold: true } : {}), text: clean(trimmed) };
}

/** How deep items stand: below another by another bullet, or farther from the edge. */
class ItemDepth {
  /** Of the items that are open: bullet and distance from the edge. */
  private open: (readonly [bullet: string, indent: number])[] = [];

  of(raw: string): number {
    const bullet = BULLET.exec(raw.trim())?.[1] ?? '1';
    const indent = raw.length - raw.trimStart().length;
    const at = this.open.findIndex(([mark, edge]) => mark === bullet && Math.abs(edge - indent) < 2);
    if (at >= 0) this.open = this.open.slice(0, at + 1);
    else this.open = [...this.open.filter(([, edge]) => edge <= indent), [bullet, indent]];
    return this.open.length;
  }

  close(): void {
    this.open = [];
  }
}

/**
 * The non-blank lines of a handbook text, one block each, in order. HTML tags are taken off, white space is folded.
 * CommonMark is not followed on purpose: converted handbooks write headings without a space, and tables with tabs.
 */
export function readTextBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let table = 0;
  let inTable = false;
  const depth = new ItemDepth();
  text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/).forEach((raw, index) => {
    const block = readLine(raw, index + 1, inTable ? table : table + 1);
    const row = block?.kind === 'cells';
    if (row && !inTable) table += 1;
    inTable = row || (inTable && block?.kind === 'rule');
    if (block?.kind === 'item') {
      const deep = depth.of(raw);
      blocks.push(deep > 1 ? { ...block, depth: deep } : block);
    } else if (block !== undefined) {
      depth.close();
      blocks.push(block);
    }
  });
  return blocks;
}
