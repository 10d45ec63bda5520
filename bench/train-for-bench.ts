/** An embedding for a benchmark: from the catalogue's own text and the lexicon, and from knowledge files when given. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEmbedding, writeEmbedding } from '../src/core/match/embedding/embedding-file';
import type { EmbeddingTable } from '../src/core/match/embedding/static-embedding';
import { trainForCatalogue } from '../src/core/match/embedding/train-for-catalogue';
import { SYNONYMS } from '../src/core/text/synonyms.nl';
import { TRAINING } from '../src/core/match/weights';
import { readKnowledge, toCatalogue } from './read-match-cases';
import type { CandidateLine } from './read-match-cases';

/** @param files Knowledge files, as `KnowledgeRecord` describes; none: the catalogue's own text alone. @param keep Keep the result in the temporary folder for the next run, by content. */
export function trainForBench(lines: readonly CandidateLine[], files: readonly string[], keep = true): EmbeddingTable {
  const key = createHash('sha256').update(JSON.stringify([lines, TRAINING, SYNONYMS])).update(files.map((file) => readFileSync(file)).join('\n')).digest('hex').slice(0, 16);
  const kept = join(tmpdir(), `embedding-5-${key}.json`);
  const before = keep && existsSync(kept) ? readEmbedding(readFileSync(kept, 'utf8')) : undefined;
  if (before !== undefined) return before;
  const table = trainForCatalogue(toCatalogue(lines), files.flatMap((file) => readKnowledge(file)), {
    onEpoch: (epoch, loss) => process.stderr.write(`epoch ${String(epoch)}: loss ${loss.toFixed(3)}\n`),
  });
  if (keep) writeFileSync(kept, writeEmbedding(table));
  return table;
}
