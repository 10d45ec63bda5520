/** A handbook as lines that can be compared: what stands where, and the key under which a line that recurs is known. */
import type { TableUnit, Unit } from '../catalogue/cut-blocks';
import { headingKey, labelKey } from '../catalogue/recognise-section';
import { KEY_LABELS } from '../catalogue/section-headings.nl';
import type { KeyField } from '../catalogue/section-headings.nl';
import type { BlockPlace } from '../model/block';
import type { SectionMeaning } from '../model/corrections';
import { stripEnd } from '../text/strip-end';
import { meaningOfWords } from './guess-section';

/** `heading`: marked as one. `bare`: looks like one. `label`: "Words: value". `row`: of a form, "label | value". `table`: any other table. */
export type LineKind = 'heading' | 'bare' | 'label' | 'row' | 'item' | 'text' | 'table';

/**
 * @property n Its place among the lines. @property unit Of the unit it stands in. @property depth Of a heading, from 1; 0 where unknown. @property key What recurrence is counted on; empty for items and text.
 * @property value What stands behind the label.
 */
export interface Line {
  readonly n: number;
  readonly unit: number;
  readonly file: string;
  readonly sheet: number;
  readonly kind: LineKind;
  readonly depth: number;
  readonly bold: boolean;
  readonly text: string;
  readonly key: string;
  readonly value: string;
}

/** Longest line, in characters, that can be a heading without a mark; most words of a label. */
const BARE_LENGTH = 70;
const LABEL_WORDS = 6;
const LABELLED = /^(\p{L}[^:]{1,60}):\s*(\S.*)$/su;

/** The key of a line: without case, accents, outer number and closing colon; a number inside becomes "#", so that "Taak 1" and "Taak 2" are the same. */
export const keyOf = (text: string): string => headingKey(text).replace(/^[a-z][.)]\s+/, '').replace(/\d+/g, '#').trimEnd();

/** "Resultaatgebied 2: Beheer" -> its label and value. */
export function splitLabel(text: string): { readonly label: string; readonly value: string } | undefined {
  const found = LABELLED.exec(text);
  const label = found?.[1]?.trim() ?? '';
  return found?.[2] === undefined || label.split(' ').length > LABEL_WORDS ? undefined : { label, value: found[2].trim() };
}

const isBare = (text: string): boolean => text.length <= BARE_LENGTH && /^[\p{Lu}\d]/u.test(text) && !/[.;!?,]$/.test(text) && /\p{L}{2}/u.test(text);

/** The field of a function's head that a label names. */
export const fieldOf = (text: string): KeyField | undefined => KEY_LABELS.get(labelKey(text));

type Words = (key: string) => SectionMeaning | undefined;
/** `meaningOfWords`, each key once. */
function rememberWords(): Words {
  const known = new Map<string, SectionMeaning | undefined>();
  return (key) => {
    if (!known.has(key)) known.set(key, meaningOfWords(stripEnd(key, (character) => character === '#' || character === ' ')));
    return known.get(key);
  };
}

/** The first cells of rows with one value, each with the number of its rows. */
function countLabels(units: readonly Unit[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const unit of units) {
    if (unit.kind !== 'table') continue;
    for (const { cells } of unit.rows) {
      const key = keyOf(cells[0] ?? '');
      if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/** Share of the first cells of a form that are labels, 0 to 1: by the prototype. */
const FORM = 0.6;

/** Whether a table is a form: two cells per row, of which the first come back in other tables or are known labels. */
function isForm({ rows }: TableUnit, counts: ReadonlyMap<string, number>, words: Words): boolean {
  if (rows.some(({ cells }) => cells.filter((cell) => cell !== '').length > 2)) return false;
  const labels = rows.map(({ cells }) => cells[0] ?? '').filter((cell) => cell !== '');
  const known = labels.filter((cell) => (counts.get(keyOf(cell)) ?? 0) > 1 || fieldOf(cell) !== undefined || words(keyOf(cell)) !== undefined);
  return labels.length > 0 && known.length >= FORM * labels.length && rows.some(({ cells }) => cells.filter((cell) => cell !== '').length === 2);
}

/** What all that follows works on. @property forms Units that are forms. */
export interface HandbookLines {
  readonly lines: readonly Line[];
  readonly words: Words;
  readonly forms: ReadonlySet<number>;
}

/** The lines of a handbook, in order. */
export function readLines(units: readonly Unit[]): HandbookLines {
  const words = rememberWords();
  const labels = countLabels(units);
  const lines: Line[] = [];
  const forms = new Set<number>();
  const add = (unit: number, place: BlockPlace, line: Omit<Line, 'n' | 'unit' | 'file' | 'sheet'>): void => {
    lines.push({ n: lines.length, unit, file: place.file ?? '', sheet: /\.xls[xm]$/i.test(place.file ?? '') ? place.page ?? 0 : 0, ...line });
  };
  const none = { depth: 0, bold: false, key: '', value: '' };
  units.forEach((unit, index) => {
    if (unit.kind === 'table') {
      const [first] = unit.rows;
      if (first === undefined) return;
      if (!isForm(unit, labels, words)) {
        add(index, first.place, { ...none, kind: 'table', text: first.cells.join(' ') });
        return;
      }
      forms.add(index);
      for (const { cells, place } of unit.rows) {
        const [label = '', ...rest] = cells.filter((cell) => cell !== '');
        add(index, place, { ...none, kind: 'row', text: label, key: keyOf(label), value: rest.join('\n') });
      }
      return;
    }
    const { block } = unit;
    if (block.kind === 'rule') return;
    const { text, place } = block;
    if (block.kind === 'item') {
      add(index, place, { ...none, kind: 'item', text });
      return;
    }
    const labelled = splitLabel(text);
    if (block.kind === 'heading') {
      // A heading that holds a number only says nothing.
      if (!/\p{L}/u.test(text)) return;
      add(index, place, { kind: 'heading', depth: block.depth ?? 0, bold: false, text, key: keyOf(labelled?.label ?? text), value: labelled?.value ?? '' });
    } else if (labelled !== undefined) add(index, place, { ...none, kind: 'label', bold: block.bold === true, text, key: keyOf(labelled.label), value: labelled.value });
    else if (isBare(text)) add(index, place, { ...none, kind: 'bare', bold: block.bold === true, text, key: keyOf(text) });
    else add(index, place, { ...none, kind: 'text', text });
  });
  return { lines, words, forms };
}
