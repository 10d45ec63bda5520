/** Ten thousand rows through the real client: what travels, and how it stops. How long it takes, and whether the pane stays responsive, is measured by bench/pane.ts. */
import { manyJobs } from './support/many-jobs';
import { closeBrowser, leave, visit } from './support/workbench';
import type { Visitor } from './support/workbench';

afterEach(leave);
afterAll(closeBrowser);

const ROWS = 10_000;
/** Enough to be stopped in. */
const SOME_ROWS = 4_000;
/** Rows that the pane writes at once at most. */
const BLOCK_ROWS = 500;
const LONG = 180_000;

/** A user with the list open, and nothing counted yet. */
async function openLargeList(rows = ROWS): Promise<Visitor> {
  const user = await visit({ file: manyJobs(rows) });
  await user.pane.getByText(`Bereik A1:L${String(rows + 1)}`).waitFor();
  return user;
}

it('is graded in few requests, each far below the limit', async () => {
  const user = await openLargeList();
  const before = await user.page.evaluate(() => window.workbench.traffic().length);
  await user.start.click();
  await user.ended(LONG);
  expect(await user.status.textContent()).toMatch(/^10\.000 functies verwerkt/);
  const traffic = (await user.page.evaluate(() => window.workbench.traffic())).slice(before);
  // The list is read whole once before and once after; each block is written beside the keys of its rows, read with it; the rest is small.
  const writes = traffic.filter(({ request }) => request > 100_000);
  const written = writes.reduce((sum, { request }) => sum + request, 0);
  // A request takes a block of rows, or less where its texts are long: short motivations leave it small.
  expect(writes.length).toBeLessThanOrEqual(Math.max(ROWS / BLOCK_ROWS, Math.ceil(written / 900_000)));
  expect(traffic.length).toBeLessThanOrEqual(writes.length + 40);
  expect(Math.max(...traffic.map(({ request }) => request))).toBeLessThan(2_200_000);
  expect(Math.max(...traffic.map(({ response }) => response))).toBeLessThan(3_000_000);
  expect(await user.used()).toBe(`test!A1:T${String(ROWS + 1)}`);
  const outcomes = (await user.values(`P2:P${String(ROWS + 1)}`)).flat();
  expect(outcomes.filter((outcome) => outcome === '')).toEqual([]);
}, LONG);

it('is left as it was when it is stopped before anything was written', async () => {
  const user = await openLargeList(SOME_ROWS);
  await user.start.click();
  await user.pane.getByRole('button', { name: 'Stoppen' }).click();
  await user.ended();
  expect(await user.status.textContent()).toMatch(/^Gestopt\. *Er is niets geschreven\./);
  expect(await user.used()).toBe(`test!A1:L${String(SOME_ROWS + 1)}`);
}, LONG);

it('is complete to a row when it is stopped during the writing, and says to which', async () => {
  const user = await openLargeList(SOME_ROWS);
  await user.start.click();
  while ((await user.values('P2'))[0]?.[0] === '') await user.page.waitForTimeout(20);
  await user.pane.getByRole('button', { name: 'Stoppen' }).click();
  await user.ended(LONG);
  const pattern = /^Gestopt\. *([\d.]+) rijen van 4\.000 hebben het nieuwe resultaat: rij 2–\d+\./;
  const text = (await user.status.textContent()) ?? '';
  expect(text).toMatch(pattern);
  const done = Number(pattern.exec(text)?.[1]?.replace('.', ''));
  expect(done).toBeGreaterThan(0);
  expect(done).toBeLessThan(SOME_ROWS);
  const written = await user.values(`M2:T${String(SOME_ROWS + 1)}`);
  expect(written.slice(0, done).filter((row) => row[3] === '' || row[5] === '')).toEqual([]);
  expect(written.slice(done).flat().filter((cell) => cell !== '')).toEqual([]);
  await user.classify();
  expect(await user.used()).toBe(`test!A1:T${String(SOME_ROWS + 1)}`);
}, LONG);
