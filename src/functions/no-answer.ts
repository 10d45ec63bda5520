/** A function was called in a way that has no answer, or has none to give: the error that its cell shows. */

/** `value` #VALUE!: the call is wrong. `not-available` #N/A: the call is right and there is nothing, as with VLOOKUP. The message is one clear line for the user. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';

  constructor(readonly kind: 'value' | 'not-available', message: string) {
    super(message);
  }
}
