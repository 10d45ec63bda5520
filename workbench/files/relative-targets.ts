/** Relations of worksheets with absolute targets -> the same with relative ones: some programs write the first, and the library for .xlsx files only follows the second. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const RELATIONS = /^xl\/worksheets\/_rels\/[^/]+\.rels$/;
/** Below `xl`, as all that worksheets relate to is. */
const ABSOLUTE = /(\sTarget\s*=\s*["'])\/xl\//g;

/** @returns The file itself where nothing is to be changed. */
export function useRelativeTargets(xlsx: Uint8Array): Uint8Array {
  const relations = Object.entries(unzipSync(xlsx, { filter: ({ name }) => RELATIONS.test(name) }));
  const changed = relations.flatMap(([name, bytes]) => {
    const xml = strFromU8(bytes);
    // Seen from xl/worksheets; written just so, since the library takes no detours.
    const relative = xml.replace(ABSOLUTE, '$1../');
    return relative === xml ? [] : [[name, strToU8(relative)] as const];
  });
  return changed.length === 0 ? xlsx : zipSync({ ...unzipSync(xlsx), ...Object.fromEntries(changed) });
}
