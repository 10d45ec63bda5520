/** The list that comes with the software, of a made-up company, as rows. A script of its own: it is read when somebody asks for the sample. */
import text from '../../assets/sample/functies-technische-handel.csv';

/** A cell and what ends it: between quotes, which our file never doubles, or up to the next semicolon. */
const CELL = /(?:"([^"]*)"|([^;"]*))(;|$)/y;

function cellsOf(line: string): readonly string[] {
  const cells: string[] = [];
  CELL.lastIndex = 0;
  for (let cell = CELL.exec(line); cell !== null; cell = CELL.exec(line)) {
    cells.push((cell[1] ?? cell[2] ?? '').trim());
    if (cell[3] === '') break;
  }
  return cells;
}

/** Widths of its columns, in Excel's points. */
export const SAMPLE_WIDTHS: readonly number[] = [80, 190, 150, 420];

export const SAMPLE_LIST: readonly (readonly string[])[] = text.replace(/^\uFEFF/, '').split(/\r?\n/).filter((line) => line !== '').map(cellsOf);
