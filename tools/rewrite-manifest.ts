/** The manifest of a build: the production one at its real address, or a development one that can stand beside it. */

/** The placeholder address in manifest.xml; every URL of our own starts with it. */
export const MANIFEST_ORIGIN = 'https://functie-indeling.example';

/** What makes the development add-in another add-in in Excel's eyes, so that both can be installed at once. */
export const DEVELOPMENT = {
  id: 'a15cbcc5-13e0-449f-9541-40b5b1cfd9a5',
  suffix: ' (DEV)',
  namespace: 'DEV',
  origin: 'https://localhost:3000',
} as const;

/**
 * The production manifest with its own address.
 * @param address Where the contents of `dist/` will stand: https, with or without a path.
 * @throws Error with one line when the address cannot be used.
 * @example rewriteManifest(xml, 'https://tools.example.org/functie-indeling')
 */
export function rewriteManifest(manifest: string, address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || url.protocol !== 'https:' || url.search !== '' || url.hash !== '') {
    throw new Error(`ADDIN_URL is "${address}": geef een volledig https-adres zonder vraagteken of hekje.`);
  }
  return manifest.replaceAll(MANIFEST_ORIGIN, url.href.replace(/\/+$/, ''));
}

const markNames = (manifest: string): string =>
  manifest.replace(/<DisplayName DefaultValue="([^"]*)">([\s\S]*?)<\/DisplayName>/, (_whole, name: string, overrides: string) =>
    `<DisplayName DefaultValue="${name}${DEVELOPMENT.suffix}">${overrides.replace(/ Value="([^"]*)"/g, ` Value="$1${DEVELOPMENT.suffix}"`)}</DisplayName>`);

const markGroup = (manifest: string): string =>
  manifest.replace(/<bt:String id="Group.Label" DefaultValue="([^"]*)">([\s\S]*?)<\/bt:String>/, (_whole, name: string, overrides: string) =>
    `<bt:String id="Group.Label" DefaultValue="${name}${DEVELOPMENT.suffix}">${overrides.replace(/ Value="([^"]*)"/g, ` Value="$1${DEVELOPMENT.suffix}"`)}</bt:String>`);

/** The development manifest: own GUID, names marked, functions under a namespace, served from this machine. */
export function developmentManifest(manifest: string): string {
  const namespaced = manifest
    .replace(/ *<!-- No Namespace:[^\n]*\n/, '')
    .replace(/(<Metadata>\s*<SourceLocation resid="Functions\.Metadata\.Url"\/>\s*<\/Metadata>)/, '$1\n            <Namespace resid="Functions.Namespace"/>')
    .replace('<bt:ShortStrings>', `<bt:ShortStrings>\n        <bt:String id="Functions.Namespace" DefaultValue="${DEVELOPMENT.namespace}"/>`);
  return markGroup(markNames(namespaced))
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${DEVELOPMENT.id}</Id>`)
    .replace(/<!-- The production manifest[^\n]*-->/, '<!-- The development manifest, made from manifest.xml by the build. -->')
    .replaceAll(MANIFEST_ORIGIN, DEVELOPMENT.origin);
}
