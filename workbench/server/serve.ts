/** Two https servers on localhost: the workbench's page, and on an origin of its own the add-in, as a stranger would load it. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { Server } from 'node:https';
import { extname, join, normalize, sep } from 'node:path';
import type { Certificate } from './certificate';
import { OFFICE_JS, OFFICE_JS_URL } from './office-js';
import { readMemberSets } from './read-member-sets';

export interface Site {
  /** Address of the workbench. */
  readonly url: string;
  readonly addInOrigin: string;
  readonly close: () => Promise<void>;
}

/** @property ports Of workbench and add-in; 0 for any that is free. @property manifestOrigin The address that the manifest speaks of. */
export interface SiteOptions {
  readonly workbenchFolder: string;
  readonly addInFolder: string;
  readonly manifestOrigin: string;
  readonly certificate: Certificate;
  readonly ports: readonly [number, number];
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css', '.csv': 'text/csv', '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json', '.png': 'image/png', '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};

type Respond = (path: string) => Promise<{ readonly body: string | Buffer; readonly type?: string }>;

/** Reads a file below a folder, never above it. */
async function readBelow(folder: string, path: string): Promise<Buffer> {
  const file = normalize(join(folder, path));
  if (!file.startsWith(folder + sep)) throw new Error('outside');
  return readFile(file);
}

/** The folder's names are lower case, and office.js asks for some in capitals. */
const readOfficeJs = (path: string): Promise<Buffer> => readBelow(OFFICE_JS, path).catch(() => readBelow(OFFICE_JS, path.replaceAll('\\', '/').toLowerCase()));

function listen(respond: Respond, headers: Readonly<Record<string, string>>, certificate: Certificate, port: number): Promise<Server> {
  const answer = async (url: string): Promise<{ readonly body: string | Buffer; readonly type: string }> => {
    const path = decodeURIComponent(new URL(url, 'https://localhost').pathname);
    const { body, type = TYPES[extname(path)] ?? 'application/octet-stream' } = await respond(path);
    return { body, type };
  };
  const server = createServer(certificate, (request, response) => {
    // A malformed address is one that is not found.
    answer(request.url ?? '/').then(
      ({ body, type }) => response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...headers }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    // This computer only.
    server.listen(port, 'localhost', () => { resolve(server); });
  });
}

const originOf = (server: Server): string => {
  const address = server.address();
  return `https://localhost:${String(typeof address === 'object' && address !== null ? address.port : 0)}`;
};

const close = (server: Server): Promise<void> => new Promise((resolve) => {
  server.closeAllConnections();
  server.close(() => { resolve(); });
});

export async function serve({ workbenchFolder, addInFolder, manifestOrigin, certificate, ports }: SiteOptions): Promise<Site> {
  // A process of its own for each origin, so that a busy spreadsheet does not hold up the pane, nor the pane the spreadsheet.
  const isolated = { 'origin-agent-cluster': '?1' };
  const addIn = await listen(async (path) => {
    if (path.startsWith('/office-js/')) return { body: await readOfficeJs(path.slice('/office-js/'.length)) };
    const body = await readBelow(addInFolder, path);
    // The one change to the production page: where office.js comes from. Its policy allows scripts of its own origin.
    return { body: extname(path) === '.html' ? body.toString('utf8').replace(OFFICE_JS_URL, '/office-js/office.js') : body };
  }, { ...isolated, 'access-control-allow-origin': '*' }, certificate, ports[1]);
  const setup = JSON.stringify({ addInOrigin: originOf(addIn), manifestOrigin, memberSets: readMemberSets() });
  const workbench = await listen(async (path) => {
    if (path === '/setup.json') return { body: setup };
    return path === '/' ? { body: await readBelow(workbenchFolder, 'index.html'), type: TYPES['.html'] ?? '' } : { body: await readBelow(workbenchFolder, path) };
  }, isolated, certificate, ports[0]);
  return {
    url: `${originOf(workbench)}/`,
    addInOrigin: originOf(addIn),
    close: async () => { await Promise.all([close(workbench), close(addIn)]); },
  };
}
