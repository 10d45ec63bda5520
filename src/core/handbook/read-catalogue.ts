/** Blocks of a handbook -> catalogue, whatever file they came from: mend, read by known headings or by the pattern of the pages, and finish. */
import { applyAnswers } from '../catalogue/apply-answers';
import type { CatalogueReading } from '../catalogue/catalogue-reading';
import { cutUnits } from '../catalogue/cut-blocks';
import { HandbookReader } from '../catalogue/handbook-reader';
import { mendBlocks } from '../catalogue/mend-blocks';
import type { Block } from '../model/block';
import type { Catalogue } from '../model/catalogue';
import type { CatalogueCorrections } from '../model/corrections';
import { countLeftover, explainsMore, isWhole, keepsMore } from './compare-readings';
import { finishCatalogue, refuseJobList } from './finish-catalogue';
import { readListedLines } from './listed-lines';
import { looksLikeJobList } from './looks-like-job-list';
import { readByPattern } from './read-by-pattern';

/**
 * Reads a handbook: by its headings, and where those leave something open also by the pattern of its pages; the reading that explains more is given.
 * @param blocks Its blocks, of one file or several in order.
 * @param origin Name and version under which results will refer to it.
 * @param corrections What the analyst knows better; see `CatalogueCorrections`.
 * @returns The catalogue, every line's use, and issues. Every line of every block is in `uses` or in an issue `catalogue-leftover` or `catalogue-row-without-page`.
 */
export function readCatalogue(blocks: readonly Block[], origin: Pick<Catalogue, 'name' | 'version'>, corrections: CatalogueCorrections = {}): CatalogueReading {
  const mended = mendBlocks(blocks);
  const answered = applyAnswers(mended.blocks, corrections);
  const units = cutUnits(answered.blocks);
  if (looksLikeJobList(units) && !units.some((unit) => unit.kind === 'block' && unit.block.kind === 'heading')) return refuseJobList(mended, origin);
  const byHeadings = finishCatalogue(new HandbookReader(units, answered).read(), mended, origin, corrections, answered);
  const isAnswered = answered.meanings.size > 0 || corrections.labels !== undefined || corrections.lines !== undefined;
  // An answer can make this reading whole but for a few lines that another one kept: they must not be lost to it.
  if (isWhole(byHeadings) && !(isAnswered && countLeftover(byHeadings) > 0)) return byHeadings;
  let best = byHeadings;
  for (const found of [readByPattern(units, { ...corrections, sections: Object.fromEntries(answered.meanings) }), readListedLines(units)]) {
    const other = found === undefined ? undefined : finishCatalogue(found, mended, origin, corrections, answered);
    if (other !== undefined && (explainsMore(other, best) || (isAnswered && keepsMore(other, best)))) best = other;
  }
  return best;
}
