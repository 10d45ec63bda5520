/**
 * `npm run train -- --out FILE [--catalogue HANDBOOK]… [--esco FILES]`: learns a static embedding for a handbook and writes it to a file of your own.
 * The handbook is read as `npm run classify` reads it, so that what was learned fits it. Without --esco it learns from the handbook's own text and the lexicon. ESCO files: `occupations_nl.csv` of a download from esco.ec.europa.eu,
 * or JSON lines as `KnowledgeRecord` describes. Nothing of it leaves the machine, and nothing learned here ships with the software.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { goToUser } from '../src/cli/cli-io';
import { loadCatalogue } from '../src/cli/load-catalogue';
import { findPlace } from '../src/cli/output-place';
import { readBytes } from '../src/cli/read-input';
import { writeOutput } from '../src/cli/write-output';
import { readEmbedding, trainForCatalogue, writeEmbedding } from '../src/core';
import { readKnowledge } from './read-knowledge';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { catalogue: { type: 'string', multiple: true, default: [] }, esco: { type: 'string', multiple: true, default: [] }, out: { type: 'string' } },
});

async function train(out: string): Promise<void> {
  const { catalogue, warnings } = await loadCatalogue(values.catalogue, { stderr: process.stderr });
  for (const line of warnings) process.stderr.write(`${line}\n`);
  // "--esco a b c" leaves b and c as positionals.
  const sources = [...values.esco, ...positionals];
  const place = await findPlace(out, {
    reads: [...values.catalogue, ...sources], force: false,
    refusal: async (file) => (readEmbedding(new TextDecoder().decode(await readBytes(file))) === undefined ? `${out}: this file was not made by npm run train, and stays. Choose another name for --out.` : undefined),
  });
  const knowledge = sources.flatMap((file) => readKnowledge(file, readFileSync(file)));
  const started = performance.now();
  const table = trainForCatalogue(catalogue, knowledge, { onEpoch: (epoch, loss) => process.stderr.write(`epoch ${String(epoch)}: loss ${loss.toFixed(3)}\n`) });
  await writeOutput(place, [writeEmbedding(table)], process);
  process.stdout.write(`${String(knowledge.length)} records, ${String(table.keys.size)} features, ${((performance.now() - started) / 1000).toFixed(0)} s, handbook ${catalogue.hash}: ${out}\n`);
}

if (values.out === undefined) {
  process.stderr.write('usage: npm run train -- --out FILE [--catalogue HANDBOOK]… [--esco FILES]\n');
  process.exit(2);
}
goToUser('train');
train(values.out).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
