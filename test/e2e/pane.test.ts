/** The pane as a user lives with it: following the selection, loading anew, languages, the keyboard. */
import { closeBrowser, leave, visit } from './support/workbench';

afterEach(leave);
afterAll(closeBrowser);

describe('the pane', () => {
  it('follows the selection, to another sheet as well', async () => {
    const user = await visit();
    await user.select('R40');
    await user.pane.getByText('Bij de selectie staat niets.').waitFor();
    await user.select('C5');
    await user.pane.getByText('Bereik A1:P61').waitFor();
    await user.page.evaluate(() => { window.workbench.workbook.Worksheets.Add('Leeg').Activate(); });
    await user.pane.getByText('Bij de selectie staat niets.').waitFor();
  });

  it('follows the selection also when it was loaded while a cell was being edited', async () => {
    const user = await visit();
    await user.canvas.click({ position: { x: 200, y: 100 } });
    await user.page.keyboard.type('half');
    await user.page.getByRole('button', { name: 'Herladen' }).click();
    await user.start.waitFor();
    await user.canvas.click({ position: { x: 200, y: 150 } });
    await user.pane.getByText('Bereik A1:P61').waitFor();
    await user.select('R40');
    await user.pane.getByText('Bij de selectie staat niets.').waitFor();
  });

  it('knows its own results after it is loaded anew', async () => {
    const user = await visit();
    await user.classify();
    await user.page.getByRole('button', { name: 'Herladen' }).click();
    await user.pane.getByRole('button', { name: 'Deel opnieuw in' }).waitFor();
    await user.pane.getByText('De resultaten van de vorige keer worden vervangen.').waitFor();
    await user.classify();
    expect(await user.used()).toBe('Functies!A1:X61');
  });

  it('is shown by its ribbon button after it was closed', async () => {
    const user = await visit();
    await user.page.getByRole('button', { name: 'Sluiten' }).click();
    await user.start.waitFor({ state: 'hidden' });
    await user.ribbon('Taakvenster').click();
    await user.start.waitFor();
  });
});

describe('English', () => {
  it('is spoken by the pane, the ribbon and the workbench when Office speaks it', async () => {
    const user = await visit({ language: 'en-US' });
    await user.page.getByText('This is not Excel.').waitFor();
    await user.ribbon('Grade jobs').waitFor();
    await user.pane.getByText('Recognised columns').waitFor();
    await user.pane.getByRole('button', { name: 'Grade jobs' }).click();
    await user.ended();
    expect(await user.status.textContent()).toMatch(/^60 jobs processed on sheet Functies/);
  });

  it('is chosen in the workbench', async () => {
    const user = await visit();
    await user.page.getByLabel('Taal van Office').selectOption('English');
    await user.pane.getByRole('button', { name: 'Grade jobs' }).waitFor();
  });
});

describe('the keyboard alone', () => {
  it('grades, reads the result and stays where it was', async () => {
    const user = await visit();
    /** Whether a key, pressed a few times, brings the focus to an element: buttons and choices may stand between. */
    const walksTo = async (key: string, goal: typeof user.start): Promise<boolean> => {
      for (let step = 0; step < 24; step += 1) {
        await user.page.keyboard.press(key);
        if (await goal.evaluate((element: HTMLElement) => element === document.activeElement)) return true;
      }
      return false;
    };
    await user.pane.getByRole('main').focus();
    expect(await walksTo('Tab', user.start)).toBe(true);
    await user.page.keyboard.press('Enter');
    await user.ended();
    // The button that started is replaced by one that stops, and comes back: so does the focus.
    await user.pane.getByRole('button', { name: 'Deel opnieuw in' }).waitFor();
    expect(await user.start.evaluate((button: HTMLElement) => button === document.activeElement)).toBe(true);
    expect(await walksTo('Shift+Tab', user.pane.getByRole('main'))).toBe(true);
    await user.page.keyboard.press('End');
    await user.pane.getByText('Niet herkend, wordt niet gebruikt: Opmerking').waitFor();
  });
});

describe('a browser that has not accepted the certificate of the add-in', () => {
  it('gets the address where to accept it', async () => {
    const address = process.env['E2E_ADD_IN'] ?? '';
    const user = await visit({ withPane: false, routes: async (context) => { await context.route((url) => url.origin === address, (route) => route.abort('failed')); } });
    expect(await user.page.getByRole('link', { name: /accepteer het certificaat/ }).getAttribute('href')).toBe(address);
    // The failed request stands in the console, as it should.
    expect(user.troubles.splice(0).join()).toMatch(/ERR_FAILED/);
  });
});
