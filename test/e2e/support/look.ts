/** How the pane looks: what axe-core finds wrong in it, and the pictures in docs/images. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { ROOT } from '../../support/built-in';
import type { Visitor } from './workbench';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong in the pane: rule and element. */
export async function violations(user: Visitor): Promise<string[]> {
  await user.inPaneText(`${AXE}; ''`);
  const found = JSON.parse(await user.inPaneText('axe.run(document).then(JSON.stringify)')) as AxeResults;
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Worth showing; the rest would say the same once more. */
const SHOWN: ReadonlySet<string> = new Set(['light-handbook', 'light-differences', 'light-start', 'light-result', 'light-refusal', 'dark-result', 'forced-colours-result', 'english-result', 'review-list', 'review-row', 'review-question', 'review-dark', 'review-contrast', 'check-light', 'report-light', 'handbook-questions', 'handbook-repaired', 'handbook-function']);

/** Pictures are only made anew on request, since every machine draws a little differently: IMAGES=1 npx jest test/e2e/appearance test/e2e/handbook-repair test/e2e/review test/e2e/check. */
export async function picture(user: Visitor, name: string): Promise<void> {
  if (process.env['IMAGES'] === undefined || !SHOWN.has(name)) return;
  await user.page.waitForTimeout(500);
  await user.page.screenshot({ path: join(ROOT, 'docs/images', `${name}.png`) });
}
