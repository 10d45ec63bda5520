/** Firefox by Marionette, its own protocol behind WebDriver: lengths and JSON over a socket, so that no driver need be installed. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killGroup, untilReady } from './child';
import { RemoteBrowser } from './remote-browser';
import type { Command } from './remote-browser';

const PORT = 4578;
const COMMAND = 0;

/** [1, number of the command, error, value] */
type Answer = readonly [number, number, { readonly error: string; readonly message: string } | null, { readonly value?: unknown } | null];

/** Takes messages as "12:[1,1,null,{}]" from pieces that begin and end anywhere. */
class Messages {
  private bytes = Buffer.alloc(0);

  *take(piece: Buffer): Generator {
    this.bytes = Buffer.concat([this.bytes, piece]);
    for (;;) {
      const colon = this.bytes.indexOf(':');
      const length = Number(this.bytes.subarray(0, Math.max(0, colon)).toString());
      if (colon < 0 || this.bytes.length < colon + 1 + length) return;
      yield JSON.parse(this.bytes.subarray(colon + 1, colon + 1 + length).toString('utf8'));
      this.bytes = this.bytes.subarray(colon + 1 + length);
    }
  }
}

const open = (): Promise<Socket> => new Promise((resolve, reject) => {
  const socket = connect(PORT, '127.0.0.1');
  // Marionette says hello first.
  socket.once('error', reject);
  socket.once('data', () => { resolve(socket); });
});

function talk(socket: Socket): (name: string, body: unknown) => Promise<unknown> {
  const waiting = new Map<number, (answer: Answer) => void>();
  const messages = new Messages();
  let last = 0;
  socket.on('data', (piece: Buffer) => {
    for (const message of messages.take(piece)) waiting.get((message as Answer)[1])?.(message as Answer);
  });
  return (name, body) => new Promise((resolve, reject) => {
    const id = last += 1;
    waiting.set(id, ([, , error, value]) => {
      waiting.delete(id);
      if (error !== null) reject(new Error(`Firefox: ${error.error}: ${error.message}`));
      else resolve(value !== null && 'value' in value ? value.value : value);
    });
    const text = JSON.stringify([COMMAND, id, name, body]);
    socket.write(`${String(Buffer.byteLength(text))}:${text}`);
  });
}

export async function startFirefox(): Promise<RemoteBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'firefox-'));
  await writeFile(join(profile, 'user.js'), `user_pref("marionette.port", ${String(PORT)});\nuser_pref("datareporting.policy.dataSubmissionEnabled", false);\n`);
  const firefox = spawn('firefox-esr', ['--marionette', '--headless', '--no-remote', '--width', '1400', '--height', '900', '--profile', profile], {
    // A home of its own: Firefox refuses another user's.
    detached: true, stdio: 'ignore', env: { ...process.env, HOME: profile },
  });
  const socket = await untilReady('firefox-esr', firefox, open);
  const send = talk(socket);
  await send('WebDriver:NewSession', { acceptInsecureCerts: true });
  return new RemoteBrowser('Firefox', {
    send: ({ name, body }: Command) => send(name, body ?? {}),
    end: async () => {
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      socket.destroy();
      killGroup(firefox);
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  });
}
