/** What stands where a result should go: a result of ours, which may be replaced, or work of a person, which stays. */
import { planRun } from '../core';
import type { ColumnMapping, RunPlan } from '../core';
import { openDocument } from '../import/open-document';
import { headerOf, shorten } from './describe-run';
import { EXCELIZE } from './libraries';
import type { ClassifyArguments } from './read-arguments';
import { readInputFile } from './read-input';
import type { Input } from './read-input';
import { CLI_TEXTS } from './texts.nl';
import { inFile, UsageError } from './usage-error';

const headersOf = (columns: readonly ColumnMapping[]): readonly string[] => columns.map(({ header }) => header);

async function planEarlier({ name, bytes, format }: Input, { run, sheet }: Pick<ClassifyArguments, 'run' | 'sheet'>): Promise<RunPlan | undefined> {
  try {
    const { table } = await inFile(name, () => openDocument(bytes, format, { excelize: EXCELIZE, ...(sheet === undefined ? {} : { sheet }) }));
    return planRun(table, { ...run, scope: { kind: 'all' } });
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

/** The file, where it can be looked at. */
async function look(file: string): Promise<Input | undefined> {
  try {
    return await readInputFile(file);
  } catch {
    return undefined;
  }
}

/**
 * @param shown How the user calls the file. @param columns Of the input: those that only the earlier result has would be lost.
 * @returns Why the file is not to be replaced, as a whole line that says what to do; `undefined` when nothing of a person's would be lost.
 */
export async function refuseEarlier(file: string, shown: string, columns: readonly ColumnMapping[], options: Pick<ClassifyArguments, 'run' | 'sheet'>): Promise<string | undefined> {
  const input = await look(file);
  if (input === undefined) return CLI_TEXTS.cannotLook(shown);
  const earlier = await planEarlier(input, options);
  if (earlier?.own !== true) return CLI_TEXTS.notOurs(shown);
  const [first, ...others] = earlier.placement?.keptCells() ?? [];
  if (first !== undefined) return CLI_TEXTS.changedByHand(shown, first.row, headerOf(first), others.length);
  const known = new Set(headersOf(columns));
  const added = headersOf(earlier.reading.columns).filter((header) => !known.has(header));
  return added.length === 0 ? undefined : CLI_TEXTS.addedColumns(shown, shorten(added.map((header) => `"${header}"`)));
}
