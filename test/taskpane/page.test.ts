/** @jest-environment jsdom */
/** What the page allows itself: scripts from here and from Microsoft, and no connection anywhere. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const html = readFileSync(resolve(__dirname, '../../src/taskpane/taskpane.html'), 'utf8');
const page = new DOMParser().parseFromString(html, 'text/html');
const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
const directives = new Map(policy.split(';').map((part) => part.trim().split(' ')).map(([name = '', ...sources]) => [name, sources]));

describe('the content security policy', () => {
  it('forbids everything that it does not name', () => {
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('connect-src')).toEqual(["'none'"]);
    expect([...directives.keys()].sort()).toEqual(['base-uri', 'connect-src', 'default-src', 'form-action', 'img-src', 'script-src', 'style-src', 'worker-src']);
  });

  it('takes scripts from the add-in itself and from the office.js network only, workers from the add-in only', () => {
    expect(directives.get('script-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
    expect(directives.get('worker-src')).toEqual(["'self'"]);
  });

  it('allows no written scripts, styles or evaluated text', () => {
    expect(policy).not.toMatch(/unsafe|\*|http:|nonce/);
    // The hash of the empty text: see the note in the page.
    expect(directives.get('style-src')).toEqual(["'self'", "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"]);
  });
});

describe('the page', () => {
  it('loads office.js from Microsoft, unmodified and by its own name, before anything else', () => {
    const scripts = [...page.querySelectorAll('script')].map((script) => script.getAttribute('src'));
    expect(scripts).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
  });

  it('states its policy before the first script', () => {
    const head = [...page.head.children].map((element) => element.getAttribute('http-equiv') ?? element.tagName);
    expect(head.indexOf('Content-Security-Policy')).toBeLessThan(head.indexOf('SCRIPT'));
    expect(page.querySelectorAll('[style], style, [onload], [onclick]')).toHaveLength(0);
  });
});
