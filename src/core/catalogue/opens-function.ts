/** Looks ahead: whether what stands behind a line is what stands behind the name of a function. */
import { blockText } from '../model/block';
import { fold } from '../text/fold';
import type { ReaderAnswers } from './apply-answers';
import type { TableUnit, Unit } from './cut-blocks';
import { readKeyValue, readLabelledLine } from './read-head';
import { sectionOfHeading, sectionOfLine } from './recognise-section';
import type { SectionMeanings } from './recognise-section';
import { recogniseTable } from './recognise-table';
import { CRITERIA_TITLE, LABEL_LINES } from './section-headings.nl';

/** Longest line, in characters, that can name a function or a table without being marked as a heading. */
export const NAME_LENGTH = 90;
/** Units looked at behind a line with a code, and behind a heading without one. */
const REACH = { coded: 8, plain: 3 } as const;

function isFunctionTable({ rows }: TableUnit, meanings: SectionMeanings): boolean {
  const table = recogniseTable(rows);
  if (table.kind === 'areas' || table.kind === 'criteria') return true;
  return table.kind === 'rows' && rows.some(({ cells }) => readKeyValue(cells[0] ?? '', cells[1] ?? '') !== undefined || sectionOfLine(cells[0] ?? '', meanings) !== undefined);
}

/** Whether a section, a label or a table of a function's own stands behind unit `index`, before the next unknown heading. */
export function opensFunction(units: readonly Unit[], index: number, { meanings, gradeWords }: ReaderAnswers, reach: keyof typeof REACH = 'coded'): boolean {
  for (const [ahead, unit] of units.slice(index + 1, index + 1 + REACH[reach]).entries()) {
    if (unit.kind === 'table') return isFunctionTable(unit, meanings);
    const text = blockText(unit.block);
    if (LABEL_LINES.includes(fold(text))) continue;
    if (sectionOfLine(text, meanings) !== undefined) return true;
    if (readLabelledLine(text, gradeWords) !== undefined) continue;
    if (unit.block.kind === 'heading') {
      const section = sectionOfHeading(text, meanings);
      return section !== undefined && section.kind !== 'activity-group';
    }
    // A line of text may stand between a name and the table of its levels.
    const next = units[index + ahead + 2];
    if (reach === 'plain') return next?.kind === 'table' && recogniseTable(next.rows).kind === 'criteria';
  }
  return false;
}

/** Whether a line is the title of the list or matrix right below it. */
export function titlesTable(units: readonly Unit[], index: number, text: string, meanings: SectionMeanings): boolean {
  const next = units[index + 1];
  if (next?.kind !== 'table' || text.length > NAME_LENGTH || /[.;]$/.test(text) || sectionOfLine(text, meanings) !== undefined) return false;
  const { kind } = recogniseTable(next.rows);
  return kind === 'list' || kind === 'matrix';
}

/** Whether a line names the table of level criteria right below it ("Niveau-onderscheidende kenmerken Techniek"): never a function. */
export function titlesCriteria(units: readonly Unit[], index: number, text: string): boolean {
  const next = units[index + 1];
  return next?.kind === 'table' && CRITERIA_TITLE.test(fold(text)) && recogniseTable(next.rows).kind === 'criteria';
}
