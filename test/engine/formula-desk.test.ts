/** Where formulas get their answers: each once, all of one calculation together, with the handbook and the style in use. */
import { DEFAULT_STYLE, createClassifier, openCatalogue, saveCatalogue } from '../../src/core';
import type { CompanyJob } from '../../src/core';
import type { ClassifierPool } from '../../src/engine/classifier-pool';
import { createFormulaDesk } from '../../src/engine/formula-desk';
import { keepHandbook } from '../../src/engine/kept-handbook';
import { CATALOGUE, CLASSIFIER } from '../support/built-in';
import { localPool } from '../support/local-pool';

const jobOf = (row: number, title: string): CompanyJob => ({ row, fields: { title, tasks: 'offertes maken, orders verwerken, klanten adviseren' } });
const job = jobOf(2, 'Medewerker Verkoop Binnendienst');
const signal = new AbortController().signal;

const opened = openCatalogue(saveCatalogue({ ...CATALOGUE, name: 'Anders', settings: { ...CATALOGUE.settings, clearDifference: 9 } }));
const other = opened.kind === 'catalogue' ? opened.catalogue : CATALOGUE;

/** A pool that notes how many jobs each run has. @property fail How many runs still fail. */
function noting(pool = localPool()): { readonly pool: Pick<ClassifierPool, 'run' | 'examine'>; readonly runs: number[]; fail: number } {
  const noted = {
    runs: [] as number[], fail: 0,
    pool: {
      ...pool,
      run(...given: Parameters<ClassifierPool['run']>) {
        noted.runs.push(given[0].length);
        if (noted.fail > 0) {
          noted.fail -= 1;
          throw new Error('gone');
        }
        return pool.run(...given);
      },
    },
  };
  return noted;
}

it('answers with the handbook in use, also after a change, and tells whether anything was answered before', async () => {
  let classifier = CLASSIFIER;
  const desk = createFormulaDesk({ run: (...given) => localPool(classifier).run(...given), examine: (...given) => localPool(classifier).examine(...given) }, keepHandbook(CATALOGUE));
  const [first] = await desk.answer([job], 'short', signal);
  classifier = createClassifier(other);
  expect([desk.use(keepHandbook(other)), desk.use(keepHandbook(other))]).toEqual([true, false]);
  const [then] = await desk.answer([job], 'short', signal);
  expect(then).toEqual(createClassifier(other).answerJob(job));
  expect(then).not.toEqual(first);
  expect(desk.catalogue().name).toBe('Anders');
});

it('asks for everything of one calculation in one run, and for each job once', async () => {
  const noted = noting();
  const desk = createFormulaDesk(noted.pool, keepHandbook(CATALOGUE));
  const jobs = Array.from({ length: 50 }, (_none, index) => jobOf(index, `Functie ${String(index % 10)}`));
  const answers = await Promise.all(jobs.map((one) => desk.answer([one], 'short', signal)));
  expect(noted.runs).toEqual([10]);
  expect(answers.flat()).toEqual(jobs.map((one) => CLASSIFIER.answerJob(one)));
  // In whatever row a job stands.
  await desk.answer([{ ...job, row: 9 }, job], 'short', signal);
  await desk.answer([job], 'short', signal);
  expect(noted.runs).toEqual([10, 1]);
});

it('answers otherwise in another style, and says whether formulas must be asked again', async () => {
  const desk = createFormulaDesk(localPool(), keepHandbook(CATALOGUE));
  expect(desk.useStyle({ language: 'en' })).toBe(false);
  const [answer] = await desk.answer([job], 'full', signal);
  expect(answer).toEqual(CLASSIFIER.answerJob(job, { language: 'en', motivation: 'full' }));
  expect([desk.useStyle({ language: 'en' }), desk.useStyle({ strictness: 'strict' })]).toEqual([false, true]);
  const [strict] = await desk.answer([job], 'short', signal);
  expect(strict).toEqual(CLASSIFIER.answerJob(job, { ...DEFAULT_STYLE, language: 'en', strictness: 'strict' }));
});

it('tries again where a thread or handbook is gone, and keeps no failure', async () => {
  const noted = noting();
  const desk = createFormulaDesk(noted.pool, keepHandbook(CATALOGUE));
  noted.fail = 1;
  expect(await desk.answer([job], 'short', signal)).toEqual([CLASSIFIER.answerJob(job)]);
  noted.fail = 2;
  await expect(desk.answer([jobOf(2, 'Lasser')], 'short', signal)).rejects.toThrow('gone');
  expect(await desk.answer([jobOf(2, 'Lasser')], 'short', signal)).toEqual([CLASSIFIER.answerJob(jobOf(2, 'Lasser'))]);
});

it('ends a run of many with its signal', async () => {
  const desk = createFormulaDesk(localPool(), keepHandbook(CATALOGUE));
  const stopped = new AbortController();
  const answers = desk.answer(Array.from({ length: 1_000 }, (_none, index) => jobOf(index, `Functie ${String(index)}`)), 'short', stopped.signal);
  stopped.abort();
  await expect(answers).rejects.toThrow(/abort/i);
});
