/** Before the end-to-end tests: a browser, a fresh build of add-in and workbench, and both served. */
import { buildAll } from '../../../workbench/server/build';
import { openSite } from '../../../workbench/server/open-site';
import type { Site } from '../../../workbench/server/serve';
import { findBrowser } from './find-browser';

declare global {
  var endToEndSite: Site | undefined;
}

export default async function setUp(): Promise<void> {
  process.env['E2E_BROWSER'] = findBrowser();
  await buildAll();
  globalThis.endToEndSite = await openSite([0, 0]);
  process.env['E2E_URL'] = globalThis.endToEndSite.url;
  process.env['E2E_ADD_IN'] = globalThis.endToEndSite.addInOrigin;
}
