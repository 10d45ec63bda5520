/** The content hash: one short text that says which handbook content a result was made with. */
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import type { Catalogue } from '../model/catalogue';

const HASH_LENGTH = 12;

/** First 12 hex digits of SHA-256 over the catalogue's content (ladder, families, functions, settings; not name or version). */
export function hashCatalogue(content: Omit<Catalogue, 'name' | 'version' | 'hash'>): string {
  const text = JSON.stringify([content.ladder, content.families, content.referenceJobs, content.settings]);
  return bytesToHex(sha256(text)).slice(0, HASH_LENGTH);
}
