/** How a function's row names its family: by the family's name where that is clear, else by its number. */
import type { JobFamily } from '../../model/catalogue';
import { fold } from '../../text/fold';

/** The family that a text names: by number, by name, or by a name written a little differently; `undefined` when none, or more than one, does. */
export function findFamily(families: readonly JobFamily[], text: string): JobFamily | undefined {
  const tests: readonly ((family: JobFamily) => boolean)[] = [({ id }) => id === text, ({ name }) => name !== '' && name === text, ({ name }) => name !== '' && fold(name).trim() === fold(text).trim()];
  for (const test of tests) {
    const found = families.filter(test);
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}

/** The text by which `findFamily` finds the family again. */
export const familyText = (families: readonly JobFamily[], { id, name }: JobFamily): string => (id !== '' && name !== '' && findFamily(families, name)?.id === id ? name : id);
