/** Pane and worker across a real message channel: the same answers, progress, cancelling, and no promise left hanging. */
import { expose } from 'comlink';
import type { Table } from '../../src/core';
import { createClassifierClient, WorkerFailure } from '../../src/engine/classifier-client';
import type { ClassifierClient } from '../../src/engine/classifier-client';
import { createClassifierService } from '../../src/engine/classifier-service';
import { classifyTable } from '../../src/engine/classify-table';
import { placeResults } from '../../src/engine/place-results';
import { builtInClassifier } from './built-in-classifier';

/** Every port made, comlink's own for callbacks included: an open one keeps the process alive. */
const ports: MessagePort[] = [];
const RealChannel = MessageChannel;
beforeAll(() => {
  globalThis.MessageChannel = class extends RealChannel {
    constructor() {
      super();
      ports.push(this.port1, this.port2);
    }
  };
});
afterAll(() => {
  globalThis.MessageChannel = RealChannel;
});

function connect(): ClassifierClient {
  const { port1, port2 } = new MessageChannel();
  expose(createClassifierService(), port1);
  return createClassifierClient(port2);
}

afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

const table = (count: number): Table => ({
  firstRow: 1,
  rows: [['Functie', 'Werkzaamheden'], ...Array.from({ length: count }, (_none, index) => [`Medewerker Verkoop ${String(index)}`, 'offertes maken, klanten bellen'])],
});

describe('the classifier behind a message channel', () => {
  it('gives exactly what the engine gives in one thread', async () => {
    const client = connect();
    const hash = await client.load(builtInClassifier().catalogue);
    const classifier = builtInClassifier();
    expect(hash).toBe(classifier.catalogue.hash);
    const direct = await classifyTable(classifier, table(5));
    await expect(client.classify(table(5), { language: 'nl' })).resolves.toEqual({
      kind: 'classified', placed: placeResults(table(5), direct), summary: direct.summary, issues: direct.issues,
    });
  });

  it('reports progress up to the last job', async () => {
    const client = connect();
    await client.load(builtInClassifier().catalogue);
    const seen: number[] = [];
    await client.classify(table(450), { language: 'nl', onProgress: ({ done }) => { seen.push(done); } });
    expect(seen).toEqual([200, 400, 450]);
  });

  it('stops between slices when the signal is aborted', async () => {
    const client = connect();
    await client.load(builtInClassifier().catalogue);
    const stop = new AbortController();
    let last = 0;
    const answer = await client.classify(table(3_000), { language: 'nl', signal: stop.signal, onProgress: ({ done }) => { last = done; stop.abort(); } });
    expect(answer).toEqual({ kind: 'cancelled' });
    expect(last).toBeLessThan(3_000);
    await expect(client.classify(table(2), { language: 'nl' })).resolves.toMatchObject({ kind: 'classified' });
  });

  it('does not start when the signal was aborted before', async () => {
    await expect(connect().classify(table(2), { language: 'nl', signal: AbortSignal.abort() })).resolves.toEqual({ kind: 'cancelled' });
  });

  it('says so when no handbook was loaded', async () => {
    await expect(connect().classify(table(2), { language: 'nl' })).resolves.toEqual({ kind: 'not-loaded' });
  });

  it('says why a table without a header or without jobs is unreadable', async () => {
    const client = connect();
    await client.load(builtInClassifier().catalogue);
    await expect(client.classify({ firstRow: 1, rows: [['Kleur'], ['rood']] }, { language: 'nl' })).resolves.toMatchObject({ kind: 'unreadable', issues: [{ code: 'header-not-found' }] });
    const answer = await client.classify({ firstRow: 1, rows: [['Functie'], ['']] }, { language: 'nl' });
    expect(answer.kind === 'unreadable' ? answer.issues.map(({ code }) => code) : answer.kind).toContain('no-jobs');
  });

  it('words the summary in the language of the pane', async () => {
    const client = connect();
    await client.load(builtInClassifier().catalogue);
    const answer = await client.classify(table(1), { language: 'en' });
    expect(answer.kind === 'classified' ? answer.summary.outcomes[0]?.label : answer.kind).toBe('Proposal');
  });

  it('fails every pending and later call once the worker breaks down', async () => {
    const silent = new EventTarget();
    const client = createClassifierClient(Object.assign(silent, { postMessage: () => undefined }));
    const pending = client.classify(table(1), { language: 'nl' });
    silent.dispatchEvent(Object.assign(new Event('error'), { message: 'script not found' }));
    await expect(pending).rejects.toThrow(WorkerFailure);
    await expect(client.load(builtInClassifier().catalogue)).rejects.toThrow('script not found');
  });
});
