/** How it looks: colours, accessibility, and the pictures in docs/images. */
import { functionPage, pdfOf } from '../support/handbook-files';
import { dropFiles, useHandbook, waitForPreview } from './support/handbook-user';
import { picture, violations } from './support/look';
import { closeBrowser, leave, visit } from './support/workbench';
import type { Visit } from './support/workbench';

afterEach(leave);
afterAll(closeBrowser);

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

/** A handbook with a heading that nobody knows, and one function that the built-in handbook has in another group. */
const HANDBOOK = pdfOf([
  [...functionPage('7.1', 'Medewerker verkoop binnendienst', 'F'), '## Durf en lef', 'Neemt iedere dag een klein besluit dat niemand vooraf goedkeurt.'],
  functionPage('7.2', 'Medewerker magazijn en expeditie met een lange naam', 'C'),
]);

describe('axe-core finds nothing wrong, and nothing is wider than the pane,', () => {
  it.each<readonly [string, Visit, number]>([
    ['light', { colours: 'light' }, 350], ['dark', { colours: 'dark' }, 320], ['forced colours', { forcedColours: true }, 320],
  ])('while a handbook is looked at and corrected, and with the differences it makes: %s', async (title, way, width) => {
    const user = await visit(way);
    await user.page.evaluate((pixels) => { document.getElementById('pane')?.style.setProperty('width', `${String(pixels)}px`); }, width);
    const check = async (state: string): Promise<void> => {
      await picture(user, `${title.replace(' ', '-')}-${state}`);
      expect(await violations(user)).toEqual([]);
      expect(await user.inPane(() => [...document.querySelectorAll('main')].map((element) => element.scrollWidth - element.clientWidth))).toEqual([0]);
    };
    await user.classify();
    await dropFiles(user, [{ name: 'Handboek functie-indeling 2026 definitieve versie.pdf', content: HANDBOOK }]);
    await waitForPreview(user, 'Handboek functie-indeling 2026 definitieve versie.pdf');
    await user.pane.getByText('Niet begrepen (2)').scrollIntoViewIfNeeded();
    await check('handbook');
    await user.pane.getByText(/^Corrigeren/).click();
    await user.pane.getByRole('button', { name: 'Draai de volgorde om' }).click();
    await user.pane.getByText('Gemaakte correcties').scrollIntoViewIfNeeded();
    await check('corrections');
    await user.pane.getByRole('button', { name: /^Neem terug/ }).click();
    await useHandbook(user);
    await user.pane.getByText(/^Deze lijst is ingedeeld met/).scrollIntoViewIfNeeded();
    await check('other-handbook');
    await user.pane.getByRole('button', { name: 'Opnieuw indelen en verschillen tonen' }).click();
    await user.pane.getByRole('heading', { name: 'Verschillen' }).waitFor();
    await check('differences');
    await user.openFile('nieuw.csv', 'Functie\nLasser\n');
    await user.pane.getByText('Recente handboeken (1)').click();
    await check('recent');
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
