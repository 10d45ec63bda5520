/** A short hash of a text, to compare what two versions give. */
import { createHash } from 'node:crypto';

export const hashText = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
