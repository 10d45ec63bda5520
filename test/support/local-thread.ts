/** The handbook service in this thread, asked as a thread is: what crosses is copied, and nothing comes after the end. */
import { WorkerFailure } from '../../src/engine/remote-worker';
import { createHandbookService } from '../../src/handbooks/handbook-service';
import type { HandbookService, HandbookThread } from '../../src/handbooks/handbook-thread';

/** When an answer comes. @param name Of what was asked. */
export type Pace = <Value>(name: string, answer: () => Promise<Value>) => Promise<Value>;

const atOnce: Pace = (_name, answer) => answer();

export interface LocalThreadOptions {
  readonly service?: HandbookService;
  readonly pace?: Pace;
}

export const createTestService = (sample = ''): HandbookService =>
  createHandbookService({ loadPdf: () => Promise.reject(new Error('no PDF here')), loadSample: () => Promise.resolve(sample) });

export function openLocalThread({ service = createTestService(), pace = atOnce }: LocalThreadOptions = {}): HandbookThread {
  let fail: (failure: WorkerFailure) => void = () => undefined;
  const end = new Promise<never>((_resolve, reject) => { fail = reject; });
  end.catch(() => undefined);
  let last: Promise<unknown> = Promise.resolve();
  /** One call after another, as a thread answers them. */
  const call = <Value>(name: string, work: () => Value | Promise<Value>): Promise<Value> => {
    const answer = last.then(() => pace(name, async () => structuredClone(await work())));
    last = answer.catch(() => undefined);
    return Promise.race([answer, end]);
  };
  return {
    readFiles: (files, onProgress) => call('readFiles', () => service.readFiles(structuredClone(files), onProgress)),
    readSample: () => call('readSample', () => service.readSample()),
    preview: (corrections) => call('preview', () => service.preview(corrections)),
    lookAt: (corrections, at) => call('lookAt', () => service.lookAt(corrections, at)),
    find: (corrections, query) => call('find', () => service.find(corrections, query)),
    take: (corrections) => call('take', () => service.take(corrections)),
    teach: (handbook, decided) => call('teach', () => service.teach(handbook, decided)),
    report: (handbook, rows, facts) => call('report', () => service.report(handbook, rows, facts)),
    pack: (handbooks, active) => call('pack', () => service.pack(handbooks, active)),
    unpack: (parts) => call('unpack', () => service.unpack(parts)),
    open: (text, corrections) => call('open', () => service.open(text, corrections)),
    end: () => { fail(new WorkerFailure('ended')); },
  };
}
