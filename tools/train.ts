/**
 * `npm run train -- --out FILE [--catalogue HANDBOOK.txt] [--esco FILES]`: learns a static embedding for a handbook and writes it to a file of your own.
 * Without --esco it learns from the handbook's own text and the lexicon. ESCO files: `occupations_nl.csv` of a download from esco.ec.europa.eu,
 * or JSON lines as `KnowledgeRecord` describes. Nothing of it leaves the machine, and nothing learned here ships with the software.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseCatalogue, trainForCatalogue, writeEmbedding } from '../src/core';
import { readKnowledge } from './read-knowledge';

const BUILT_IN = join(__dirname, '../assets/catalogue/1.1-medewerker-verkoop-binnendienst.txt');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { catalogue: { type: 'string', default: BUILT_IN }, esco: { type: 'string', multiple: true, default: [] }, out: { type: 'string' } },
});
if (values.out === undefined) {
  process.stderr.write('usage: npm run train -- --out FILE [--catalogue HANDBOOK.txt] [--esco FILES]\n');
  process.exit(2);
}
const { catalogue } = parseCatalogue(readFileSync(values.catalogue, 'utf8'), { name: values.catalogue, version: '' });
// "--esco a b c" leaves b and c as positionals.
const knowledge = [...values.esco, ...positionals].flatMap((file) => readKnowledge(file, readFileSync(file)));
const started = performance.now();
const table = trainForCatalogue(catalogue, knowledge, { onEpoch: (epoch, loss) => process.stderr.write(`epoch ${String(epoch)}: loss ${loss.toFixed(3)}\n`) });
writeFileSync(values.out, writeEmbedding(table));
process.stdout.write(`${String(knowledge.length)} records, ${String(table.keys.size)} features, ${((performance.now() - started) / 1000).toFixed(0)} s: ${values.out}\n`);
