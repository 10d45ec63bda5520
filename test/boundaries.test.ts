/** The boundary rules: held by src and workbench, and each of them really catches what it forbids. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { ROOT } from './support/built-in';

const CONFIG = join(ROOT, '.dependency-cruiser.cjs');
const CRUISER = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const FOLDERS = ['src', 'workbench'] as const;
const rules = (createRequire(__filename)(CONFIG) as { forbidden: readonly { name: string }[] }).forbidden.map(({ name }) => name);

interface Cruise {
  readonly violated: ReadonlySet<string>;
  readonly modules: number;
}

function cruise(folder: string): Cruise {
  const { stdout, stderr } = spawnSync(process.execPath, [CRUISER, '--config', CONFIG, '--output-type', 'json', ...FOLDERS.filter((name) => existsSync(join(folder, name)))], { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 });
  if (stdout === '') throw new Error(stderr);
  const { summary } = JSON.parse(stdout) as { summary: { violations: readonly { rule: { name: string } }[]; totalCruised: number } };
  return { violated: new Set(summary.violations.map(({ rule }) => rule.name)), modules: summary.totalCruised };
}

/** For each rule the smallest tree that breaks it: file -> content. */
const PLANTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'no-circular': { 'src/core/text/a.ts': "export * from './b';", 'src/core/text/b.ts': "export * from './a';" },
  'no-orphans': { 'src/core/text/alone.ts': 'export const alone = 1;' },
  'not-to-unresolvable': { 'src/core/text/a.ts': "import './nowhere';" },
  'not-to-dev-dependency': { 'src/engine/a.ts': "import 'fast-check';" },
  'core-only-by-its-door': { 'src/engine/a.ts': "import '../core/text/b';", 'src/core/text/b.ts': 'export {};' },
  'stages-never-import-each-other': { 'src/core/match/a.ts': "import '../level/b';", 'src/core/level/b.ts': 'export {};' },
  'text-and-model-stand-alone': { 'src/core/model/a.ts': "import '../match/b';", 'src/core/match/b.ts': 'export {};' },
  'stages-know-no-pipeline': { 'src/core/match/a.ts': "import '../run-jobs';", 'src/core/run-jobs.ts': 'export {};' },
  'results-come-last': { 'src/core/match/a.ts': "import '../results/b';", 'src/core/results/b.ts': 'export {};' },
  'core-imports': { 'src/core/text/a.ts': "import '../../engine/b';", 'src/engine/b.ts': 'export {};' },
  'import-imports': { 'src/import/a.ts': "import '../engine/b';", 'src/engine/b.ts': 'export {};' },
  'engine-imports': { 'src/engine/a.ts': "import '../import/b';", 'src/import/b.ts': 'export {};' },
  'handbooks-imports': { 'src/handbooks/a.ts': "import '../excel/b';", 'src/excel/b.ts': 'export {};' },
  'excel-imports': { 'src/excel/a.ts': "import '../taskpane/b';", 'src/taskpane/b.ts': 'export {};' },
  'functions-imports': { 'src/functions/a.ts': "import '../excel/b';", 'src/excel/b.ts': 'export {};' },
  'taskpane-imports': { 'src/taskpane/a.ts': "import '../import/b';", 'src/import/b.ts': 'export {};' },
  'page-reads-no-files': { 'src/taskpane/a.ts': "import '../handbooks/b';", 'src/handbooks/b.ts': "import '../import/c';", 'src/import/c.ts': 'export {};' },
  'cli-imports': { 'src/cli/a.ts': "import '../excel/b';", 'src/excel/b.ts': 'export {};' },
  'node-only-in-cli': { 'src/engine/a.ts': "import 'node:fs';" },
  'react-only-in-taskpane': { 'src/excel/a.ts': "import 'react';" },
  'workbench-is-a-stranger': { 'workbench/page/a.ts': "import '../../src/engine/b';", 'src/engine/b.ts': 'export {};' },
  'host-stands-alone': { 'workbench/host/a.ts': "import '../model/b';", 'workbench/model/b.ts': 'export {};' },
  'model-knows-no-page': { 'workbench/model/a.ts': "import '../page/b';", 'workbench/page/b.ts': 'export {};' },
  'node-only-in-its-server': { 'workbench/model/a.ts': "import 'node:fs';" },
  'nothing-from-tests': { 'src/engine/a.ts': "import '../../test/b';", 'test/b.ts': 'export {};' },
};

describe('boundaries', () => {
  it('are held by every module of src and workbench', () => {
    const { violated, modules } = cruise(ROOT);
    expect([...violated]).toEqual([]);
    expect(modules).toBeGreaterThan(110);
  });

  it('have a planted violation for every rule', () => {
    expect(Object.keys(PLANTED).sort()).toEqual([...rules].sort());
  });

  it.each(Object.keys(PLANTED))('%s catches its violation', (rule) => {
    const folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
    try {
      for (const [file, content] of Object.entries(PLANTED[rule] ?? {})) {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        writeFileSync(join(folder, file), content);
      }
      for (const file of ['package.json', 'tsconfig.json', 'node_modules']) symlinkSync(join(ROOT, file), join(folder, file));
      const { violated, modules } = cruise(folder);
      expect(modules).toBeGreaterThan(0);
      expect(violated).toContain(rule);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 30_000);
});
