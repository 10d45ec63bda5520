/** WebKitGTK by its own WebDriver, over http: as near to the Mac's WebKit as Linux comes. */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { killGroup, untilReady } from './child';
import { RemoteBrowser } from './remote-browser';
import type { Command } from './remote-browser';

const PORT = 4577;
const SERVER = `http://127.0.0.1:${String(PORT)}`;

/** Its small browser stands beside the library, whose folder differs per machine and version. */
function findMiniBrowser(): string {
  const libraries = readdirSync('/usr/lib', { recursive: false, encoding: 'utf8' }).map((name) => join('/usr/lib', name));
  const found = libraries.flatMap((folder) => {
    try {
      return readdirSync(folder).filter((name) => name.startsWith('webkit2gtk-')).map((name) => join(folder, name, 'MiniBrowser'));
    } catch {
      return [];
    }
  });
  return found[0] ?? 'MiniBrowser';
}

async function ask(method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`${SERVER}${path}`, { method, headers: { 'content-type': 'application/json' }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const { value } = await response.json() as { readonly value: unknown };
  if (!response.ok) throw new Error(`WebKit: ${JSON.stringify(value)}`);
  return value;
}

export async function startWebkit(): Promise<RemoteBrowser> {
  const driver = spawn('xvfb-run', ['-a', '-s', '-screen 0 1400x900x24', 'WebKitWebDriver', `--port=${String(PORT)}`], { detached: true, stdio: 'ignore' });
  await untilReady('WebKitWebDriver', driver, () => ask('GET', '/status'));
  const { sessionId } = await ask('POST', '/session', {
    capabilities: { alwaysMatch: { acceptInsecureCerts: true, 'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] } } },
  }) as { readonly sessionId: string };
  return new RemoteBrowser('WebKitGTK', {
    send: ({ method, path, body }: Command) => ask(method, `/session/${sessionId}${path}`, method === 'GET' ? undefined : (body ?? {})),
    end: async () => {
      await ask('DELETE', `/session/${sessionId}`).catch(() => undefined);
      killGroup(driver);
    },
  });
}
