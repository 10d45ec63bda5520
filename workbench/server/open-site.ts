/** The workbench as it stands in this repository, served. */
import { join } from 'node:path';
import { MANIFEST_ORIGIN } from '../../tools/rewrite-manifest';
import { PAGE_FOLDER, ROOT } from './build';
import { loadCertificate } from './certificate';
import { serve } from './serve';
import type { Site } from './serve';

/** @param ports Of workbench and add-in; 0 for any that is free. */
export async function openSite(ports: readonly [number, number]): Promise<Site> {
  return serve({
    workbenchFolder: PAGE_FOLDER,
    addInFolder: join(ROOT, 'dist'),
    manifestOrigin: MANIFEST_ORIGIN,
    certificate: await loadCertificate(join(ROOT, '.cache/workbench')),
    ports,
  });
}
