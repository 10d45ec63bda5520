/** Where a JSON text goes wrong: the parsers of browsers and Node say it in their own words, or not at all. */
import { visit } from 'jsonc-parser';

/** What cannot stand in a string: a control character, or a backslash that begins no escape. */
const BAD_IN_STRING = /[\u0000-\u001f]|\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})/;

/** Place of the first character that makes `text` invalid; its length when it breaks off; `undefined` when it is valid JSON, or nested too deeply to tell. */
export function findJsonError(text: string): number | undefined {
  let place: number | undefined;
  const onError = (_code: number, offset: number, length: number): void => {
    if (place !== undefined) return;
    // A string is named by its first character; what is wrong may stand far behind it.
    const within = text[offset] === '"' ? text.slice(offset, offset + length).search(BAD_IN_STRING) : 0;
    place = offset + (within < 0 ? length : within);
  };
  try {
    visit(text, { onError }, { disallowComments: true });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return place;
}
