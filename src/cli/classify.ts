/** `classify`: the handbook and what is known beside it, and then a stream, a long list or a file. */
import { addKnowledge } from './add-knowledge';
import { classifyFile } from './classify-file';
import { say } from './cli-io';
import type { CliIo } from './cli-io';
import { loadCatalogue } from './load-catalogue';
import type { ClassifyArguments } from './read-arguments';
import { classifyLong } from './stream/classify-long';
import { openStream } from './stream/open-stream';
import { streamRows } from './stream/stream-rows';

/**
 * @returns Whether all of the input could be read; of a file it always is.
 * @throws UsageError with one line, ReaderGone, or any error of our own.
 */
export async function classify(options: ClassifyArguments, io: CliIo): Promise<boolean> {
  const loaded = await loadCatalogue(options.catalogues, { stderr: io.stderr, quiet: options.quiet });
  const added = await addKnowledge(loaded.catalogue, options);
  const knowledge = { ...added, lines: [...loaded.warnings, ...added.lines] };
  const opened = await openStream(options, io.stdin);
  if (opened?.source !== undefined) {
    if (!options.quiet) say(io, knowledge.lines);
    return streamRows(opened.source, knowledge, options, io);
  }
  if (await classifyLong(knowledge, options, io)) return true;
  await classifyFile(knowledge, options, opened?.chunks ?? io.stdin, io);
  return true;
}
