/** A long list in parts: to the byte what the whole gives, wherever a part ends, and the same lines for the user; what only the whole tells is read whole. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Readable, Writable } from 'node:stream';
import fc from 'fast-check';
import { addKnowledge } from '../../src/cli/add-knowledge';
import type { Knowledge } from '../../src/cli/add-knowledge';
import { classifyFile } from '../../src/cli/classify-file';
import { loadCatalogue } from '../../src/cli/load-catalogue';
import { readArguments } from '../../src/cli/read-arguments';
import { classifyLong } from '../../src/cli/stream/classify-long';
import { ROOT } from '../support/built-in';
import { Workspace } from './support/command-line';

const [HEADER = '', ...ROWS] = readFileSync(resolve(ROOT, 'assets/sample/functies.csv'), 'utf8').replace(/^\uFEFF/, '').trimEnd().split(/\r?\n/);
const COLUMNS = HEADER.split(';').length;

jest.setTimeout(60_000);

let knowledge: Knowledge;
let space: Workspace;
beforeAll(async () => { knowledge = await addKnowledge((await loadCatalogue([], { stderr: collect().io.stderr })).catalogue, {}); });
beforeEach(() => { space = new Workspace(); });
afterEach(() => { space.remove(); });

interface Result {
  readonly text: string;
  readonly told: string;
}

function collect(): { readonly io: Parameters<typeof classifyLong>[2]; readonly result: () => Result } {
  const said = { out: '', err: '' };
  const sink = (name: 'out' | 'err'): Writable => new Writable({ write(chunk: Buffer, _encoding, done) { said[name] += chunk.toString('latin1'); done(); } });
  const told = (): string => said.err.replace(/ingedeeld in .*/, 'ingedeeld').replace(/.* per seconde\)\n/g, '').split('\n').sort().join('\n');
  return { io: { stdin: Readable.from([]), stdout: sink('out'), stderr: sink('err'), showTrace: false }, result: () => ({ text: said.out, told: told() }) };
}

/** Both roads over one file. `parts` is absent where it was not read in parts. */
async function both(content: string | Uint8Array, block: number): Promise<{ readonly whole: Result; readonly parts?: Result }> {
  const options = readArguments([space.put('lijst.csv', content), '-o', '-', '--jobs', '1']);
  if (options.kind === 'help') throw new Error('help');
  const [whole, parts] = [collect(), collect()];
  await classifyFile(knowledge, options, Readable.from([]), whole.io);
  const done = await classifyLong(knowledge, options, parts.io, { least: 0, block });
  return { whole: whole.result(), ...(done ? { parts: parts.result() } : {}) };
}

const line = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...ROWS) },
  fc.constantFrom('', ';'.repeat(COLUMNS - 1), `Totaal${';'.repeat(COLUMNS - 1)}`, HEADER, 'Pagina 3', 'Afdeling Verkoop', ';;;;;;orders invoeren;', ';Verkoper;"een ""tekst""\nover twee regels";x', `${ROWS[0] ?? ''};te;breed`, 'één;"€ 5;-"'),
);

describe('a list in parts', () => {
  it('gives the bytes and the messages of the whole, wherever a part ends', async () => {
    await fc.assert(fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 25 }), fc.constantFrom('\n', '\r\n'), fc.constantFrom('', '\uFEFF', 'sep=;\n', 'Overzicht functies\n\n'), fc.integer({ min: 60, max: 4_000 }), async (lines, end, opening, block) => {
      const { whole, parts } = await both(`${opening}${[HEADER, ROWS[1] ?? '', ...lines].join(end)}${end}`, block);
      expect(parts).toEqual(whole);
    }), { numRuns: Number(process.env['PROPERTY_SECONDS'] ?? 0) > 0 ? 200 : 6 });
  });

  it('judges columns by the same rows as the whole: some lie deep in the list', async () => {
    const titles = Array.from({ length: 1_000 }, (_, at) => `${String(at)};${at % 3 === 0 ? 'Verkoper' : ''};${at > 600 ? ['J. Jansen', 'P. de Vries'][at % 2] ?? '' : ''};`);
    const { whole, parts } = await both(`Nr;Functie;Leidinggevende;Taken\n${titles.join('\n')}`, 3_000);
    expect(parts).toEqual(whole);
  });

  it.each([
    ['a list in Windows-1252', Buffer.from(`${HEADER}\n${ROWS[0] ?? ''}\n;Caf\u00e9houder\n`, 'latin1')],
    ['lines in quotes as a whole', '"Functie;Taken"\n"Verkoper;orders"\n'],
    ['a result of ours', 'Functie;Motivering\nVerkoper;eigen tekst\n'],
  ])('is not made of %s', async (_, content) => {
    expect((await both(content, 1_000)).parts).toBeUndefined();
  });
});
