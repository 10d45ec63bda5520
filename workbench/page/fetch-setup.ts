/** What the page needs from its servers before it can start. */
import type { MemberSets } from '../host/member-gate';

/** @property addInOrigin Where the built add-in is served. @property manifestOrigin The address that the manifest speaks of. */
export interface Setup {
  readonly addInOrigin: string;
  readonly manifestOrigin: string;
  readonly memberSets: MemberSets;
  readonly manifestXml: string;
  readonly sample: Uint8Array;
}

/** The add-in's server does not answer this browser. */
export class Unreachable extends Error {
  constructor(readonly address: string) {
    super(address);
  }
}

async function get(address: string): Promise<Response> {
  const response = await fetch(address).catch(() => {
    throw new Unreachable(new URL(address, location.href).origin);
  });
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return response;
}

export const fetchJson = async (address: string): Promise<unknown> => (await get(address)).json();

export async function fetchSetup(): Promise<Setup> {
  const setup = await fetchJson('setup.json') as Pick<Setup, 'addInOrigin' | 'manifestOrigin' | 'memberSets'>;
  const manifestXml = await (await get(`${setup.addInOrigin}/manifest.xml`)).text();
  const sample = new Uint8Array(await (await get('functies.csv')).arrayBuffer());
  return { ...setup, manifestXml, sample };
}
