/** The content hash: one short text that says which handbook content a result was made with. */
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import type { Catalogue } from '../model/catalogue';

const HASH_LENGTH = 12;

/** First 12 hex digits of SHA-256 over the catalogue's content (ladder, families, functions, settings, precedents; not name or version). */
export function hashCatalogue(content: Omit<Catalogue, 'name' | 'version' | 'hash'>): string {
  const { ladder, families, referenceJobs, settings, precedents = [] } = content;
  const text = JSON.stringify([ladder, families, referenceJobs, settings, ...(precedents.length === 0 ? [] : [precedents])]);
  return bytesToHex(sha256(text)).slice(0, HASH_LENGTH);
}
