/** Expected trouble with a file: one line for the user that says what is wrong, where, and what to do about it. */

/** Thrown for input that cannot be read, or output that its format cannot hold. `message` is one Dutch line, ready to show after the file's name. */
export class UnreadableInput extends Error {
  override readonly name = 'UnreadableInput';
}
