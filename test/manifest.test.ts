/** @jest-environment jsdom */
/** The manifests as Excel would judge them; Microsoft's own validator needs a network, so the rules stand here. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { DEVELOPMENT, developmentManifest, MANIFEST_ORIGIN, rewriteManifest } from '../tools/rewrite-manifest';
import { emitShortcuts } from '../tools/emit-shortcuts';
import { FUNCTION_IDS } from '../src/functions/descriptions';
import { ROW_ACTIONS } from '../src/taskpane/row-actions';

const root = resolve(__dirname, '..');
const source = readFileSync(resolve(root, 'manifest.xml'), 'utf8');
const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as { version: string };

function parse(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const fault = document.querySelector('parsererror');
  if (fault !== null) throw new Error(fault.textContent);
  return document;
}

const all = (document: Document, name: string): Element[] => [...document.getElementsByTagName(name)];
const one = (document: Document, name: string): Element => {
  const [first, ...others] = all(document, name);
  if (first === undefined || others.length > 0) throw new Error(`${name}: ${String(others.length + (first === undefined ? 0 : 1))} times`);
  return first;
};
/** The add-in's own description; ribbon tips have theirs. */
const described = (document: Document): Element => [...document.documentElement.children].find(({ tagName }) => tagName === 'Description') ?? document.documentElement;
const children = (element: Element): string[] => [...element.children].map(({ tagName }) => tagName);
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';
/** Texts of an element: its default and its overrides. */
const textsOf = (element: Element): string[] => [attribute(element, 'DefaultValue'), ...[...element.children].map((override) => attribute(override, 'Value'))];
const urlsOf = (document: Document): string[] => [
  ...['IconUrl', 'HighResolutionIconUrl', 'SourceLocation', 'bt:Url'].flatMap((name) => all(document, name)).filter((element) => element.hasAttribute('DefaultValue')).flatMap(textsOf),
  ...all(document, 'bt:Images').flatMap((images) => [...images.children]).flatMap(textsOf),
];

/** Width and height of a PNG file, from its header. */
function pixels(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe.each([['production', source], ['development', developmentManifest(source)]])('the %s manifest', (kind, xml) => {
  const manifest = parse(xml);

  it('has its elements in the order of the schema', () => {
    expect(children(manifest.documentElement)).toEqual([
      'Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl',
      'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides', 'ExtendedOverrides',
    ]);
    expect(children(one(manifest, 'VersionOverrides'))).toEqual(['Hosts', 'Resources']);
    expect(children(one(manifest, 'Resources'))).toEqual(['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']);
    const host = all(manifest, 'Host').find((element) => element.hasAttribute('xsi:type'));
    expect(host === undefined ? [] : children(host)).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
    expect(children(one(manifest, 'DesktopFormFactor'))).toEqual(['FunctionFile', 'ExtensionPoint', 'ExtensionPoint']);
    const [menus, buttons] = [(control: Element) => attribute(control, 'xsi:type') === 'Menu', (control: Element) => attribute(control, 'xsi:type') === 'Button'].map((kind) => all(manifest, 'Control').filter(kind));
    for (const control of [...buttons ?? [], ...all(manifest, 'Item')]) expect(children(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
    // A cell's menu takes one control, of one level.
    expect(children(one(manifest, 'OfficeMenu'))).toEqual(['Control']);
    expect(menus?.map(children)).toEqual([['Label', 'Supertip', 'Icon', 'Items']]);
    expect(children(one(manifest, 'Group'))).toEqual(['Label', 'Icon', 'Control', 'Control']);
  });

  it('resolves every resid, and defines none twice or for nothing', () => {
    const used = [...manifest.querySelectorAll('[resid]')].map((element) => attribute(element, 'resid'));
    const defined = [...one(manifest, 'Resources').querySelectorAll('[id]')].map((element) => attribute(element, 'id'));
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
    for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
  });

  it('keeps to the lengths Excel allows', () => {
    const longest = (elements: Element[]): number => Math.max(...elements.flatMap(textsOf).map(({ length }) => length));
    expect(longest([one(manifest, 'DisplayName')])).toBeLessThanOrEqual(125);
    expect(longest([described(manifest)])).toBeLessThanOrEqual(250);
    expect(longest([...one(manifest, 'bt:ShortStrings').children])).toBeLessThanOrEqual(125);
    expect(longest([...one(manifest, 'bt:LongStrings').children])).toBeLessThanOrEqual(250);
  });

  it('speaks Dutch, and English where Excel does', () => {
    expect(one(manifest, 'DefaultLocale').textContent).toBe('nl-NL');
    const texts = [one(manifest, 'DisplayName'), described(manifest)];
    for (const element of [...texts, ...[...manifest.querySelectorAll('bt\\:String')].filter((text) => attribute(text, 'id') !== 'Functions.Namespace')]) {
      expect([...element.children].map((override) => attribute(override, 'Locale'))).toEqual(['en-US', 'en-GB']);
    }
    expect([...manifest.querySelectorAll('[id="Classify.Label"], [id="Pane.Label"]')].map((label) => attribute(label, 'DefaultValue'))).toEqual(['Taakvenster', 'Deel functies in']);
  });

  it('uses https for every address', () => {
    const urls = urlsOf(manifest);
    expect(urls.length).toBeGreaterThan(8);
    for (const url of urls) expect(url).toMatch(/^https:\/\//);
  });

  it('refers to icons that exist, in the right size', () => {
    const icons = urlsOf(manifest).filter((url) => url.endsWith('.png')).map((url) => url.slice(url.lastIndexOf('/') + 1));
    expect([...new Set(icons)].sort()).toEqual(['icon-16.png', 'icon-32.png', 'icon-64.png', 'icon-80.png']);
    for (const size of [16, 32, 64, 80, 128]) expect(pixels(resolve(root, `assets/icons/icon-${String(size)}.png`))).toEqual([size, size]);
    expect(existsSync(resolve(root, 'assets/icons/icon.svg'))).toBe(true);
    for (const icon of all(manifest, 'Icon')) expect([...icon.children].map((image) => attribute(image, 'size'))).toEqual(['16', '32', '80']);
    for (const image of all(manifest, 'bt:Image').filter((element) => element.hasAttribute('resid'))) expect(attribute(image, 'resid')).toBe(`Icon.${attribute(image, 'size')}`);
  });

  it('has a GUID, and the version of the package', () => {
    expect(one(manifest, 'Id').textContent).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(one(manifest, 'Version').textContent).toBe(`${version}.0`);
  });

  it('runs pane, commands and functions in one long-lived page', () => {
    const runtime = one(manifest, 'Runtime');
    expect(attribute(runtime, 'lifetime')).toBe('long');
    const page = attribute(runtime, 'resid');
    expect(attribute(one(manifest, 'FunctionFile'), 'resid')).toBe(page);
    for (const place of ['Page', 'Action']) {
      for (const element of all(manifest, place).flatMap((parent) => [...parent.getElementsByTagName('SourceLocation')])) expect(attribute(element, 'resid')).toBe(page);
    }
  });

  it('asks for the requirement sets that the code uses', () => {
    expect(all(manifest, 'Set').map((set) => `${attribute(set, 'Name')} ${attribute(set, 'MinVersion')}`)).toEqual(['SharedRuntime 1.1', 'CustomFunctionsRuntime 1.3', 'ExcelApi 1.13']);
  });

  it('names the commands that the page registers', () => {
    const main = readFileSync(resolve(root, 'src/taskpane/main.tsx'), 'utf8');
    const [classify, ...ofRows] = all(manifest, 'FunctionName').map(({ textContent }) => textContent);
    expect(main).toContain(`associateCommand('${String(classify)}'`);
    expect(ofRows).toEqual(ROW_ACTIONS.map(({ id }) => id));
    expect(main).toMatch(/of ROW_ACTIONS\) \{\s+associateCommand\(id/);
  });

  it('has its shortcuts in a file beside it', () => {
    expect(attribute(one(manifest, 'ExtendedOverrides'), 'Url')).toBe(`${kind === 'production' ? MANIFEST_ORIGIN : DEVELOPMENT.origin}/shortcuts.json`);
  });

  it('has no equivalent add-ins: they would take its place', () => {
    expect(all(manifest, 'EquivalentAddins')).toEqual([]);
  });
});

describe('the shortcuts', () => {
  const { actions, shortcuts } = JSON.parse(emitShortcuts()) as { actions: { id: string; type: string; name: string }[]; shortcuts: { action: string; key: { default: string; mac: string } }[] };

  it('each call one action, by keys of their own: at least one modifier and one other key', () => {
    expect(actions.map(({ id }) => id)).toEqual(shortcuts.map(({ action }) => action));
    for (const { type, name } of actions) expect([type, name.length > 0 && name.length <= 128]).toEqual(['ExecuteFunction', true]);
    for (const platform of ['default', 'mac'] as const) {
      const keys = shortcuts.map(({ key }) => key[platform]);
      expect(new Set(keys).size).toBe(actions.length);
      for (const key of keys) expect(key).toMatch(/^((Ctrl|Alt|Shift|Command|Option)\+){1,3}[A-Z0-9]$/);
    }
  });
});

describe('the two manifests side by side', () => {
  const production = parse(source);
  const development = parse(developmentManifest(source));

  it('differ in everything by which Excel tells add-ins apart', () => {
    expect(one(development, 'Id').textContent).toBe(DEVELOPMENT.id);
    expect(one(production, 'Id').textContent).not.toBe(DEVELOPMENT.id);
    for (const name of textsOf(one(development, 'DisplayName'))) expect(name).toMatch(/ \(DEV\)$/);
    expect(textsOf(one(production, 'DisplayName')).join()).not.toContain('DEV');
    for (const url of urlsOf(development)) expect(url.startsWith(`${DEVELOPMENT.origin}/`)).toBe(true);
    for (const url of urlsOf(production)) expect(url.startsWith(`${MANIFEST_ORIGIN}/`)).toBe(true);
  });

  it('leave production functions bare and put those of development under DEV', () => {
    expect(all(production, 'Namespace')).toEqual([]);
    expect(attribute(one(development, 'Namespace'), 'resid')).toBe('Functions.Namespace');
    expect(children(one(development, 'AllFormFactors').children[0] ?? development.documentElement)).toEqual(['Script', 'Page', 'Metadata', 'Namespace']);
    expect(development.querySelector('[id="Functions.Namespace"]')?.getAttribute('DefaultValue')).toBe('DEV');
    expect(FUNCTION_IDS).toContain('FUNCTIEGROEP');
  });
});

describe('the address of a build', () => {
  it('takes the place of the placeholder everywhere, with or without a closing slash', () => {
    for (const address of ['https://tools.example.org/indeling', 'https://tools.example.org/indeling/']) {
      const xml = rewriteManifest(source, address);
      expect(xml).not.toContain(MANIFEST_ORIGIN);
      expect(xml).toContain('DefaultValue="https://tools.example.org/indeling/taskpane.html"');
    }
  });

  it.each(['http://tools.example.org', 'tools.example.org', '', 'https://tools.example.org/?a=1'])('is refused with a clear line: %j', (address) => {
    expect(() => rewriteManifest(source, address)).toThrow(/ADDIN_URL is .*volledig https-adres/);
  });
});
