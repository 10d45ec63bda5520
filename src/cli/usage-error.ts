/** Expected trouble on the command line: one Dutch line for the user, and exit code 2. */

/** Bad usage, or a file that cannot be read or written. `message` is the whole line. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
