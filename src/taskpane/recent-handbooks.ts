/** The handbooks that were used last, kept by the browser on this machine; where it keeps nothing (a private window), there are none. */
import { clear, createStore, del, get, set } from 'idb-keyval';
import type { Catalogue } from '../core';
import { createTurns } from '../engine/in-turn';
import type { KeptHandbook } from '../engine/kept-handbook';

/** Most handbooks kept; a large one is about 5 MB. */
const LIMIT = 10;
const DATABASE = 'functie-indeling';
const LIST = 'lijst';

export type RecentHandbook = Pick<Catalogue, 'name' | 'version' | 'hash'>;

/** None of these rejects; each is done after those that were asked before. */
export interface RecentHandbooks {
  /** Last used first. */
  readonly list: () => Promise<readonly RecentHandbook[]>;
  /** `undefined` when it is no longer there, or not as it was. */
  readonly open: (hash: string) => Promise<KeptHandbook | undefined>;
  /** Puts a handbook at the top of the list. */
  readonly remember: (handbook: KeptHandbook) => Promise<void>;
  readonly clear: () => Promise<void>;
}

/** As stored; both are texts that are checked when they are opened. */
interface Entry {
  readonly catalogue: string;
  readonly corrections: string;
}

/**
 * Opens nothing yet: a browser may refuse at every step, as an exception or as a rejection.
 * @param check As `open` of a handbook thread.
 */
export function openRecentHandbooks(check: (text: string, corrections: string) => Promise<KeptHandbook | undefined>): RecentHandbooks {
  const store = createStore(DATABASE, 'handboeken');
  const inTurn = createTurns();
  const attempt = <Value>(work: () => Promise<Value>, otherwise: Value): Promise<Value> => inTurn(work).catch(() => otherwise);
  const read = async (): Promise<readonly RecentHandbook[]> => (await get<readonly RecentHandbook[]>(LIST, store)) ?? [];
  return {
    list: () => attempt(read, []),
    open: (hash) => attempt(async () => {
      const entry = await get<Entry>(hash, store);
      return entry === undefined ? undefined : check(entry.catalogue, entry.corrections);
    }, undefined),
    remember: ({ facts: { name, version, hash }, text, corrections }) => attempt(async () => {
      const before = (await read()).filter((entry) => entry.hash !== hash);
      const entry: Entry = { catalogue: text, corrections: JSON.stringify(corrections) };
      await set(hash, entry, store);
      await set(LIST, [{ name, version, hash }, ...before].slice(0, LIMIT), store);
      for (const { hash: old } of before.slice(LIMIT - 1)) await del(old, store);
    }, undefined),
    clear: () => attempt(() => clear(store), undefined),
  };
}
