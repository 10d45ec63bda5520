/** What an analyst said of labels, columns and lines -> the same blocks in the words that every reader knows: an answer needs no reader of its own. */
import type { CellsBlock } from '../model/block';
import type { CatalogueCorrections, LabelMeaning, LineMeaning, SectionMeaning } from '../model/corrections';
import { readGradeLabel } from '../text/grade-label';
import type { PlainBlock } from './cut-blocks';
import { headingKey, labelKey, withoutColon } from './recognise-section';
import type { SectionMeanings } from './recognise-section';
import { SaidEntries, VALUE_LENGTH } from './said-entries';

type ReadBlock = PlainBlock | CellsBlock;
type Line = Extract<PlainBlock, { readonly text: string }>;

/**
 * @property blocks As given, with what was said of in known words; places stay. @property meanings What headings open, patterns written out for the headings there are.
 * @property gradeWords Folded values that are grades because it was said, though they do not look it ("brons"). @property isNoFunction Whether a line was said to name no function.
 * @property unused Labels and lines that stand nowhere.
 */
export interface Answered {
  readonly blocks: readonly ReadBlock[];
  readonly meanings: SectionMeanings;
  readonly gradeWords: ReadonlySet<string>;
  readonly isNoFunction: (line: string) => boolean;
  readonly unused: readonly string[];
}

/** What the reader asks of it beside the blocks. */
export type ReaderAnswers = Pick<Answered, 'meanings' | 'gradeWords' | 'isNoFunction'>;

/** Words that `KEY_LABELS` and the headers of columns know. */
const LABEL_WORDS: Readonly<Record<LabelMeaning, string>> = {
  name: 'Functienaam', code: 'Functiecode', grade: 'Functiegroep', family: 'Functiefamilie', alternatives: 'Alternatieve functienamen', points: 'Punten',
};
/** What a heading can mean above a column too. */
const COLUMN_WORDS: Partial<Readonly<Record<SectionMeaning, string>>> = { purpose: 'Doel', activities: 'Activiteiten', position: 'Positie', context: 'Context' };
/** What a whole line becomes the value of. */
const LINE_LABELS: Partial<Readonly<Record<LineMeaning, LabelMeaning>>> = { function: 'name', family: 'family' };

/** Most words of a grade. */
const GRADE_WORDS = 3;

const isLine = (block: ReadBlock | undefined): block is Line => block !== undefined && block.kind !== 'cells' && block.kind !== 'rule';
const textsOf = (block: ReadBlock): readonly string[] => (block.kind === 'cells' ? block.cells : isLine(block) ? [block.text] : []);

class Rewording {
  readonly blocks: ReadBlock[] = [];
  readonly gradeWords = new Set<string>();
  private readonly sections: SaidEntries<SectionMeaning>;
  private readonly labels: SaidEntries<LabelMeaning>;
  readonly lines: SaidEntries<LineMeaning>;

  constructor({ sections, labels, lines, ladder = [] }: CatalogueCorrections) {
    this.sections = new SaidEntries(sections, headingKey);
    this.labels = new SaidEntries(labels);
    this.lines = new SaidEntries(lines);
    for (const word of ladder) this.noteGrade(word);
  }

  private noteGrade(value: string): void {
    if (readGradeLabel(value) === undefined && value.split(/\s+/).length <= GRADE_WORDS) this.gradeWords.add(labelKey(value));
  }

  meanings(blocks: readonly ReadBlock[], given: Readonly<Record<string, SectionMeaning>>): SectionMeanings {
    const meanings = new Map(Object.entries(given).map(([heading, meaning]) => [headingKey(heading), meaning]));
    for (const text of this.sections.hasPatterns ? blocks.flatMap(textsOf) : []) {
      const meaning = this.sections.of(text);
      if (meaning !== undefined) meanings.set(headingKey(text), meaning);
    }
    return meanings;
  }

  reword(blocks: readonly ReadBlock[]): void {
    let table = -1;
    blocks.forEach((block) => {
      const previous = this.blocks.at(-1);
      if (block.kind === 'cells') {
        this.blocks.push({ ...block, cells: this.rewordCells(block.cells, block.table !== table) });
        table = block.table;
      } else if (block.kind === 'rule') this.blocks.push(block);
      else if (isLine(previous) && this.isValueOf(block, previous)) this.blocks[this.blocks.length - 1] = this.joined(previous, block);
      else this.blocks.push({ ...block, text: this.rewordLine(block.text) });
    });
  }

  /** A label that stands alone has its value on the next line. */
  private isValueOf({ text, place }: Line, label: Line): boolean {
    return text.length <= VALUE_LENGTH && place.file === label.place.file && place.page === label.place.page && this.labels.of(label.text) !== undefined && this.labels.of(text) === undefined;
  }

  private joined(label: Line, { text, place }: Line): Line {
    return { ...label, text: this.labelled(this.labels.of(label.text) ?? 'name', text), place: { ...label.place, lastLine: place.lastLine ?? place.line } };
  }

  private labelled(meaning: LabelMeaning, value: string): string {
    if (meaning === 'grade') this.noteGrade(value);
    return `${LABEL_WORDS[meaning]}: ${withoutColon(value)}`;
  }

  private rewordLine(text: string): string {
    const line = this.lines.of(text);
    const whole = line === undefined ? undefined : LINE_LABELS[line];
    if (whole !== undefined) return this.labelled(whole, text);
    const labelled = line === undefined ? this.labels.before(text) : undefined;
    return labelled === undefined ? text : this.labelled(labelled.meaning, labelled.value);
  }

  private rewordCells(cells: readonly string[], isHeader: boolean): readonly string[] {
    return cells.map((cell, index) => {
      const label = this.labels.of(cell);
      if (label === 'grade') this.noteGrade(cells[index + 1] ?? '');
      if (label !== undefined) return LABEL_WORDS[label];
      const section = isHeader && cells.length > 1 ? this.sections.of(cell) : undefined;
      return (section === undefined ? undefined : COLUMN_WORDS[section]) ?? cell;
    });
  }

  unused(): readonly string[] {
    return [...this.labels.unused(), ...this.lines.unused()];
  }
}

/** @param blocks Of the whole handbook, mended. */
export function applyAnswers(blocks: readonly ReadBlock[], corrections: CatalogueCorrections): Answered {
  const rewording = new Rewording(corrections);
  const meanings = rewording.meanings(blocks, corrections.sections ?? {});
  rewording.reword(blocks);
  const { lines, gradeWords } = rewording;
  return { blocks: rewording.blocks, meanings, gradeWords, isNoFunction: (line) => lines.of(line) === 'no-function', unused: rewording.unused() };
}
