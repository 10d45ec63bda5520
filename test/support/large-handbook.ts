/** A handbook of any length in the form of the sample: its functions over and over, each under a code and a name of its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './built-in';

const HEAD = /^(.*\t)<b>(\d+)\.(\d+) (.*)<\/b>$/m;
/** Families in one copy, at most. */
const FAMILIES = 100;

/** @param functions 1 or more. @returns Text as in `assets/sample`, some 3 kB per function. */
export function largeHandbook(functions: number): string {
  const sample = readFileSync(join(ROOT, 'assets/sample/handboek-technische-handel.md'), 'utf8');
  const [, ...pages] = sample.split(/^(?=Functiefamilie \d+$)/m);
  const copies = Array.from({ length: functions }, (_none, index) => {
    const copy = Math.floor(index / pages.length);
    const page = pages[index % pages.length] ?? '';
    const [, , , , name = ''] = HEAD.exec(page) ?? [];
    const own = copy === 0 ? name : `${name} ${String(copy)}`;
    return page
      .replaceAll(name, own)
      .replace(HEAD, (_line, before: string, family: string, number: string, full: string) => `${before}<b>${String(copy * FAMILIES + Number(family))}.${number} ${full}</b>`)
      .replace(/^Functiefamilie (\d+)$/m, (_line, family: string) => `Functiefamilie ${String(copy * FAMILIES + Number(family))}`);
  });
  return copies.join('\n');
}
