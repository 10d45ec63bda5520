/** How the numbers of a workbook are shown: per style of its cells, the pattern of its number format. */
import { visitXml } from './visit-xml';

/** Excel's numbered formats, as a Dutch Excel shows them. */
const BUILT_IN: Readonly<Record<number, string>> = { 1: '0', 2: '0.00', 3: '0', 4: '0.00', 9: '0%', 10: '0.00%', 14: 'd-m-yyyy', 15: 'd-m-yyyy', 16: 'd-m-yyyy', 17: 'd-m-yyyy', 22: 'd-m-yyyy' };

/** @returns Pattern by style number; empty for the general format. */
export function readNumberFormats(xml: string): readonly string[] {
  const own = new Map<number, string>();
  const styles: string[] = [];
  let inStyles = false;
  visitXml(xml, {
    open: (name, attributes) => {
      if (name === 'numFmt') own.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      else if (name === 'cellXfs') inStyles = true;
      else if (name === 'xf' && inStyles) {
        const id = Number(attributes.numFmtId ?? 0);
        styles.push(own.get(id) ?? BUILT_IN[id] ?? '');
      }
    },
    close: (name) => { if (name === 'cellXfs') inStyles = false; },
  });
  return styles;
}
