/** The code that Node gives its errors, such as `ENOENT`. */

/** The code of an error, or an empty text when it has none. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
