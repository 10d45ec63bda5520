/** A stream: every line answered as it comes, in order, with the bytes of the whole file; a broken line costs itself and nothing else. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { RESULT_COLUMNS } from '../../src/core';
import { inOrder } from '../../src/cli/answers/in-order';
import { run } from '../../src/cli/run';
import { readCsvRows } from '../support/csv-rows';
import { ROOT } from '../support/built-in';
import { Workspace } from './support/command-line';

const STREAM = ['-', '--format', 'ndjson', '--jobs', '1', '-q'];
/** A column of which the header alone does not tell whether it holds persons: a list is looked through for that, a stream is not. */
const MAP = ['--map', 'Leidinggevende=leidinggevende'];
const JOB = { Functie: 'Medewerker Verkoop Binnendienst', Taken: 'offertes maken en orders verwerken' };

let space: Workspace;
beforeEach(() => { space = new Workspace(); });
afterEach(() => { space.remove(); });

const linesOf = (output: Buffer): readonly Record<string, unknown>[] => output.toString().trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);

describe('a stream', () => {
  it.each(['functies.csv', 'functies-technische-handel.csv'])('gives the bytes that the whole file gives, whatever the way its lines are written: %s', async (name) => {
    const jobs = readCsvRows(readFileSync(resolve(ROOT, 'assets/sample', name)));
    const ways = [
      (job: object): string => JSON.stringify(job),
      (job: object): string => JSON.stringify(job).replaceAll('":"', '": "').replaceAll('","', '", "'),
      (job: object): string => `  { ${JSON.stringify(job).slice(1, -1)} } \r`,
      (job: object, at: number): string => JSON.stringify({ ...job, Bron: { rij: at, lijst: [at, 'a'] }, Groot: null }),
    ];
    const text = `\uFEFF${jobs.map((job, at) => (ways[at % ways.length] ?? ((one: object) => JSON.stringify(one)))(job, at)).join('\n')}\n\n`;
    // The keys of the last way come a few lines later than the others; a list knows them all from its first row on.
    const first = `${JSON.stringify({ ...jobs[0], Bron: null, Groot: null })}\n`;
    const whole = await space.run([space.put('a.ndjson', first + text.slice(1)), '-o', '-', '--no-join', '-q', ...MAP]);
    const streamed = await space.run([...STREAM, ...MAP], first + text.slice(1));
    expect(streamed).toEqual(whole);
    expect(linesOf(streamed.output).length).toBe(jobs.length + 1);
  });

  it('graded again gives the same bytes, keeps what a person changed, and grades what is missing alone when that is asked', async () => {
    const once = await space.run(STREAM, `${JSON.stringify(JOB)}\n${JSON.stringify({ ...JOB, Functie: 'Tandarts', Taken: 'vullingen maken' })}\n`);
    expect((await space.run(STREAM, once.output)).output.toString()).toBe(once.output.toString());
    const changed = once.output.toString().replace('"Voorstel functiegroep":"E"', '"Voorstel functiegroep":"D"');
    expect(changed).not.toBe(once.output.toString());
    expect((await space.run(STREAM, changed)).output.toString()).toBe(changed);
    const fresh = `${changed}${JSON.stringify(JOB)}\n`;
    const missing = linesOf((await space.run([...STREAM, '--only-missing'], fresh)).output);
    expect(missing.map((line) => line['Voorstel functiegroep'])).toEqual(['D', '', 'E']);
  });

  it('answers a broken line with its number and the reason, all others as ever, and ends with code 2', async () => {
    const good = JSON.stringify(JOB);
    const input = Buffer.concat([Buffer.from(`${good}\n{"Functie": "x",}\n[1]\n${good}\n{"Functie": "`), Buffer.from([0xff, 0xfe]), Buffer.from(`"}\r\n\n${good}`)]);
    const { code, output, errors } = await space.run(STREAM, input);
    const lines = output.toString().split('\n');
    expect(lines.map((line) => (line.trim() === '' ? '' : 'Uitkomst' in (JSON.parse(line) as object) ? 'answered' : (JSON.parse(line) as { Regel: number }).Regel))).toEqual(['answered', 2, 3, 'answered', 5, '', 'answered']);
    expect(JSON.parse(lines[1] ?? '')).toEqual({ Fout: 'Geen geldige JSON op regel 2, teken 17. Herstel het bestand of exporteer het opnieuw.', Regel: 2 });
    expect(lines[4]?.endsWith('\r')).toBe(true);
    expect(code).toBe(2);
    expect(errors.split('\n').at(-2)).toBe('3 regels zijn niet gelezen; zij staan in het resultaat met de reden bij "Fout". Herstel ze en bied ze opnieuw aan.');
    // A line that breaks at once is one of a stream too.
    expect(linesOf((await space.run(STREAM, `{"Functie": }\n${good}\n`)).output)[0]).toMatchObject({ Regel: 1 });
  });

  it('is refused in one line where no key holds the title', async () => {
    expect(await space.refusal(STREAM, '{"Kleur": "rood"}\n')).toMatch(/^standaardinvoer: .*--map/);
  });

  it('of another kind is read whole, as without a stream', async () => {
    const { output } = await space.run(['-', '--format', 'ndjson', '-q'], 'Functie;Taken\nMedewerker Verkoop Binnendienst;offertes maken\n');
    expect(linesOf(output)).toMatchObject([{ Functie: 'Medewerker Verkoop Binnendienst', 'Voorstel functiegroep': 'E' }]);
    const json = await space.run(['-', '--format', 'ndjson', '-q'], JSON.stringify({ rijen: [JOB] }, null, 1));
    expect(linesOf(json.output)).toMatchObject([{ 'Voorstel functiegroep': 'E' }]);
  });

  it('leaves the account out with --motivation geen, but not the line by which a result is known as ours', async () => {
    const [line] = linesOf((await space.run([...STREAM, '--motivation', 'geen'], `${JSON.stringify(JOB)}\n`)).output);
    expect(Object.keys(line ?? {})).toEqual([...Object.keys(JOB), ...RESULT_COLUMNS.map(({ header }) => header)]);
    expect(String(line?.['Motivering'])).toMatch(/^Handboek: [^\n]*Controle \S+\.$/);
    const again = await space.run([...STREAM, '--motivation', 'geen'], `${JSON.stringify(line)}\n`);
    expect(linesOf(again.output)).toEqual([line]);
  });
});

describe('a stream that stays open', () => {
  it('answers each row before the next one comes, and holds up its source while nobody reads', async () => {
    const stdin = new PassThrough();
    const said: string[] = [];
    let release: () => void = () => undefined;
    let holding = false;
    const stdout = new Writable({
      write(chunk: Buffer, _encoding, done) {
        said.push(chunk.toString());
        if (holding) release = done;
        else done();
      },
    });
    const stderr = new Writable({ write(_chunk, _encoding, done) { done(); } });
    const ending = run('classify', STREAM, { stdin, stdout, stderr, showTrace: false });
    const untilSaid = async (count: number): Promise<void> => { while (said.length < count) await turn(); };
    for (const count of [1, 2, 3]) {
      stdin.write(`${JSON.stringify({ ...JOB, nr: count })}\n`);
      await untilSaid(count);
      expect(said[count - 1]).toContain(`"nr":${String(count)},"Voorstel functiegroep":"E"`);
    }
    holding = true;
    let sent = 0;
    for (let full = false; !full && sent < 200; sent += 1) {
      full = !stdin.write(`${JSON.stringify({ ...JOB, vulling: 'x'.repeat(20_000) })}\n`);
      await turn();
    }
    expect(sent).toBeLessThan(200);
    holding = false;
    release();
    stdin.end();
    expect(await ending).toBe(0);
    expect(said.join('').trimEnd().split('\n')).toHaveLength(3 + sent);
  });
});

describe('work in order', () => {
  it('gives results in the order of the pieces, never more under way than allowed, and the failure in its place', async () => {
    let [under, most] = [0, 0];
    const work = async (piece: number): Promise<number> => {
      under += 1;
      most = Math.max(most, under);
      for (let at = 0; at < (piece * 7) % 5; at += 1) await turn();
      under -= 1;
      if (piece === 17) throw new Error('piece 17');
      return piece;
    };
    const taken: number[] = [];
    const all = async (): Promise<void> => { for await (const one of inOrder(Array.from({ length: 30 }, (_, at) => at), work, 4)) taken.push(one); };
    await expect(all()).rejects.toThrow('piece 17');
    expect(taken).toEqual(Array.from({ length: 17 }, (_, at) => at));
    expect(most).toBe(4);
  });
});
