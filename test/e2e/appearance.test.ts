/** How it looks: colours, accessibility, and the pictures in docs/images. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { ROOT } from '../support/built-in';
import { closeBrowser, leave, visit } from './support/workbench';
import type { Visit, Visitor } from './support/workbench';

afterEach(leave);
afterAll(closeBrowser);

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong in the pane: rule and element. */
async function violations(user: Visitor): Promise<string[]> {
  await user.inPaneText(`${AXE}; ''`);
  const found = JSON.parse(await user.inPaneText('axe.run(document).then(JSON.stringify)')) as AxeResults;
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Worth showing; the rest would say the same once more. */
const SHOWN: ReadonlySet<string> = new Set(['light-start', 'light-result', 'light-refusal', 'dark-result', 'forced-colours-result', 'english-result']);

/** Pictures are only made anew on request, since every machine draws a little differently: IMAGES=1 npx jest test/e2e/appearance. */
async function picture(user: Visitor, name: string): Promise<void> {
  if (process.env['IMAGES'] === undefined || !SHOWN.has(name)) return;
  await user.page.waitForTimeout(500);
  await user.page.screenshot({ path: join(ROOT, 'docs/images', `${name}.png`) });
}

const WAYS: readonly [string, Visit, string][] = [
  ['light', { colours: 'light' }, 'rgb(255, 255, 255)'],
  ['dark', { colours: 'dark' }, 'rgb(41, 41, 41)'],
  ['forced colours', { forcedColours: true }, 'rgb(255, 255, 255)'],
  ['English', { language: 'en-US' }, 'rgb(255, 255, 255)'],
];

describe('axe-core finds nothing wrong', () => {
  it.each(WAYS)('before, with the results and with a refusal: %s', async (title, way, background) => {
    const name = title.replace(' ', '-').toLowerCase();
    const user = await visit(way);
    await picture(user, `${name}-start`);
    expect(await violations(user)).toEqual([]);
    expect(await user.pane.locator('.fui-FluentProvider').first().evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(background);
    await user.classify();
    // As a user who wants to see the answers.
    await user.select('Q2');
    await picture(user, `${name}-result`);
    expect(await violations(user)).toEqual([]);
    await user.prepare((sheet) => sheet.getWorksheetPermission().protect());
    await user.classify();
    await user.status.getByText(/beveiligd|protected/).waitFor();
    await picture(user, `${name}-refusal`);
    expect(await violations(user)).toEqual([]);
  });
});

describe('in forced colours', () => {
  it('the bars of the result take a colour of the system', async () => {
    const user = await visit({ forcedColours: true });
    await user.classify();
    const [bar, page] = await user.inPane(() => {
      const element = document.querySelector('table div');
      return element === null ? [] : [getComputedStyle(element).backgroundColor, getComputedStyle(document.body).backgroundColor];
    });
    expect(bar).not.toBe(page);
  });
});
