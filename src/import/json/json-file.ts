/** The text of a JSON file, and what in it is ours to know: its encoding, its objects and its keys. */
import { decodeText, detectEncoding, isValidUtf8 } from '../text/text-encoding';
import type { EncodingName } from '../text/text-encoding';
import { IMPORT_TEXTS } from '../texts.nl';
import { UnreadableInput } from '../unreadable-input';
import type { JsonSpan } from './scan-json';

/**
 * @property text Everything after the byte order mark.
 * @property objects One span per job, in order.
 * @property keys Every key that occurs, in order of first occurrence: the header row of the table.
 */
export interface JsonFile {
  readonly text: string;
  readonly mark: Uint8Array;
  readonly encoding: EncodingName;
  readonly objects: readonly JsonSpan[];
  readonly keys: readonly string[];
}

/** Decodes a JSON file. @throws UnreadableInput when its UTF-8 is damaged. */
export function readJsonText(bytes: Uint8Array): Pick<JsonFile, 'text' | 'mark' | 'encoding'> {
  const { name, markLength } = detectEncoding(bytes);
  const content = bytes.subarray(markLength);
  const text = decodeText(content, name);
  if (name === 'utf-8' && !isValidUtf8(content)) {
    throw new UnreadableInput(IMPORT_TEXTS.badJsonText(text.slice(0, text.indexOf('\uFFFD')).split('\n').length));
  }
  return { text, mark: bytes.subarray(0, markLength), encoding: name };
}
