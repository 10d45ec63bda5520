/** How the numbers of a workbook are shown: per style of its cells, its number format. */
import { numberFormat } from './show-value';
import type { NumberFormat } from './show-value';
import { visitXml } from './visit-xml';

/** @returns The format by style number. */
export function readNumberFormats(xml: string): readonly NumberFormat[] {
  const own = new Map<number, string>();
  const ids: number[] = [];
  let inStyles = false;
  visitXml(xml, {
    open: (name, attributes) => {
      if (name === 'numFmt') own.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      else if (name === 'cellXfs') inStyles = true;
      else if (name === 'xf' && inStyles) ids.push(Number(attributes.numFmtId ?? 0));
    },
    close: (name) => { if (name === 'cellXfs') inStyles = false; },
  });
  const formats = new Map([...new Set(ids)].map((id) => [id, numberFormat(id, own.get(id))] as const));
  return ids.flatMap((id) => formats.get(id) ?? []);
}
