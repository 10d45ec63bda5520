/** The page as it ships: its policy holds, office.js comes from where the page says, and nothing goes out. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from '../support/built-in';
import { OFFICE_JS, OFFICE_JS_URL } from '../../workbench/server/office-js';
import { closeBrowser, leave, visit } from './support/workbench';

afterEach(leave);
afterAll(closeBrowser);

describe('the production page', () => {
  it('works unchanged, byte for byte, with office.js at Microsoft\'s address', async () => {
    const html = readFileSync(join(ROOT, 'dist/taskpane.html'), 'utf8');
    const asked: string[] = [];
    const user = await visit({
      routes: async (context) => {
        await context.route((url) => basename(url.pathname) === 'taskpane.html', (route) => route.fulfill({ body: html, contentType: 'text/html' }));
        await context.route((url) => url.origin === new URL(OFFICE_JS_URL).origin, (route) => {
          const path = new URL(route.request().url()).pathname.replace('/lib/1/hosted/', '');
          asked.push(path);
          return route.fulfill({ body: readFileSync(join(OFFICE_JS, path.toLowerCase())), contentType: 'text/javascript', headers: { 'access-control-allow-origin': '*' } });
        });
      },
    });
    await user.classify();
    expect(await user.status.textContent()).toMatch(/^60 functies verwerkt/);
    expect(asked.sort()).toEqual(['excel-web-16.00.js', 'nl-nl/office_strings.js', 'office.js']);
  });

  it('may connect to nothing, and may not run written scripts', async () => {
    const user = await visit();
    const blocked = await user.inPane(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.written = true;';
      document.body.append(script);
      const answer = await fetch('/functions.json').then(() => 'answered', () => 'refused');
      return [answer, String('written' in window)];
    });
    expect(blocked).toEqual(['refused', 'false']);
    // The two refusals stand in the console, as they should.
    expect(user.troubles.splice(0).filter((text) => !/Content Security Policy/.test(text))).toEqual([]);
  });

  it('sends and fetches nothing while it works', async () => {
    const user = await visit();
    const requests: string[] = [];
    user.page.on('request', (request) => requests.push(request.url()));
    await user.classify();
    expect(requests).toEqual([]);
  });

  it('has a process of its own beside the spreadsheet', async () => {
    const user = await visit();
    expect(await user.inPane(() => (window as unknown as { originAgentCluster: boolean }).originAgentCluster)).toBe(true);
  });
});
