/** The Chromium that the end-to-end tests drive: the installed one, else one that is installed now, else one clear line what to do. The headless shell comes first: a page costs a third less there. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { ROOT } from '../../support/built-in';

const COMMANDS = ['chromium-headless-shell', 'chrome-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable', 'chrome.exe', 'msedge.exe'];

/** Where systems without a search path for programs keep them. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder === undefined ? [] : [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')];
  }),
];

function findInstalled(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [process.env['CHROME_PATH'] ?? '', ...COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command))), ...PLACES, chromium.executablePath()];
  return candidates.find((file) => file !== '' && existsSync(file));
}

const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;

const installFromDebian = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  && run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell']);

const downloadWithPlaywright = (): boolean => run(process.execPath, [join(ROOT, 'node_modules/playwright-core/cli.js'), 'install', 'chromium']);

/** @returns Path of the browser. @throws Error with one line. */
export function findBrowser(): string {
  const installed = findInstalled();
  if (installed !== undefined) return installed;
  process.stderr.write('No Chromium, Chrome or Edge found; installing one for the end-to-end tests…\n');
  const found = installFromDebian() || downloadWithPlaywright() ? findInstalled() : undefined;
  if (found === undefined) throw new Error('The end-to-end tests need Chromium, Chrome or Edge: install one, or set CHROME_PATH to it, and run npm test again.');
  return found;
}
