/** The workbench's server: what it gives, what it does not, and that no address ends it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCertificate } from '../../workbench/server/certificate';
import { serve } from '../../workbench/server/serve';
import type { Site } from '../../workbench/server/serve';

let folder: string;
let site: Site;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  for (const name of ['index.html', 'pane.html']) writeFileSync(join(folder, name), name);
  site = await serve({ workbenchFolder: folder, addInFolder: folder, manifestOrigin: 'https://x.invalid', certificate: await loadCertificate(folder), ports: [0, 0] });
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** Status of a path that is sent as it is. */
const statusOf = (origin: string, path: string): Promise<number> => new Promise((resolve, reject) => {
  const { hostname, port } = new URL(origin);
  request({ hostname, port, path, rejectUnauthorized: false }, (response) => {
    response.resume();
    resolve(response.statusCode ?? 0);
  }).on('error', reject).end();
});

it.each([['/', 200], ['/setup.json', 200], ['/weg.html', 404], ['/%E0%A4%A', 404], ['/%', 404], ['//', 404], ['/..%2f..%2fetc%2fpasswd', 404], ['/%00', 404]])('answers %s with %d, and goes on', async (path, status) => {
  expect(await statusOf(site.url, path)).toBe(status);
  expect(await statusOf(site.addInOrigin, '/pane.html')).toBe(200);
});

it.each(['/%E0%A4%A', '/office-js/%E0%A4%A'])('is not ended by %s at the add-in', async (path) => {
  expect(await statusOf(site.addInOrigin, path)).toBe(404);
  expect(await statusOf(site.addInOrigin, '/office-js/office.js')).toBe(200);
});
