/** A self-signed certificate for localhost, made on first use; nothing of the system is touched. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from 'selfsigned';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const DAY = 86_400_000;
const LIFETIME_DAYS = 365;

interface Stored extends Certificate {
  readonly expires: number;
}

/** @param folder Where it is kept. */
export async function loadCertificate(folder: string): Promise<Certificate> {
  const file = join(folder, 'localhost.json');
  const stored = await readFile(file, 'utf8').then((text) => JSON.parse(text) as Stored, () => undefined);
  if (stored !== undefined && stored.expires > Date.now() + DAY) return stored;
  const notAfterDate = new Date(Date.now() + LIFETIME_DAYS * DAY);
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec', notAfterDate, extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  await mkdir(folder, { recursive: true });
  await writeFile(file, JSON.stringify({ key, cert, expires: notAfterDate.getTime() } satisfies Stored), { mode: 0o600 });
  return { key, cert };
}
