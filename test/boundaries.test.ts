/** The boundary rules: held by src and workbench, and each of them really catches what it forbids. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { ROOT } from './support/built-in';

const CONFIG = join(ROOT, '.dependency-cruiser.cjs');
const FOLDERS = ['src', 'workbench'] as const;
const rules = (createRequire(__filename)(CONFIG) as { forbidden: readonly { name: string }[] }).forbidden.map(({ name }) => name);

interface Cruise {
  readonly violated: readonly string[];
  readonly modules: number;
}

/** Cruises every folder of its arguments as `depcruise` does on its command line, in one process: starting it takes longer than most folders. Jest cannot load the library, an ES module. */
const SCRIPT = `
import { existsSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';
import readConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import readTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';
const [config, ...folders] = process.argv.slice(1);
const { options, ...ruleSet } = await readConfig(config);
const found = [];
for (const folder of folders) {
  process.chdir(folder);
  const tsConfig = options.tsConfig === undefined ? undefined : readTsConfig(options.tsConfig.fileName);
  const { output: { summary } } = await cruise(${JSON.stringify(FOLDERS)}.filter((name) => existsSync(name)), { ...options, ruleSet, validate: true }, {}, { tsConfig });
  found.push([folder, { violated: summary.violations.map(({ rule }) => rule.name), modules: summary.totalCruised }]);
}
process.stdout.write(JSON.stringify(found));
`;

function cruise(folders: readonly string[]): ReadonlyMap<string, Cruise> {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', SCRIPT, CONFIG, ...folders], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e8 });
  if (stdout === '') throw new Error(stderr);
  return new Map(JSON.parse(stdout) as readonly (readonly [string, Cruise])[]);
}

/** For each rule the smallest tree that breaks it: file -> content. */
const PLANTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'no-circular': { 'src/core/text/a.ts': "export * from './b';", 'src/core/text/b.ts': "export * from './a';" },
  'no-orphans': { 'src/core/text/alone.ts': 'export const alone = 1;' },
  'not-to-unresolvable': { 'src/core/text/a.ts': "import './nowhere';" },
  'not-to-dev-dependency': { 'src/engine/a.ts': "import 'fast-check';" },
  'core-only-by-its-door': { 'src/engine/a.ts': "import '../core/text/b';", 'src/core/text/b.ts': 'export {};' },
  'stages-never-import-each-other': { 'src/core/match/a.ts': "import '../level/b';", 'src/core/level/b.ts': 'export {};' },
  'present-knows-aspects-only': { 'src/core/present/a.ts': "import '../level/b';", 'src/core/level/b.ts': 'export {};' },
  'domains-by-their-switch': { 'src/core/level/a.ts': "import './domains/commercial/b';", 'src/core/level/domains/commercial/b.ts': 'export {};' },
  'domains-stand-apart': { 'src/core/level/domains/care/a.ts': "import '../commercial/b';", 'src/core/level/domains/commercial/b.ts': 'export {};' },
  'text-and-model-stand-alone': { 'src/core/model/a.ts': "import '../match/b';", 'src/core/match/b.ts': 'export {};' },
  'stages-know-no-pipeline': { 'src/core/match/a.ts': "import '../run-jobs';", 'src/core/run-jobs.ts': 'export {};' },
  'results-come-last': { 'src/core/match/a.ts': "import '../results/b';", 'src/core/results/b.ts': 'export {};' },
  'core-imports': { 'src/core/text/a.ts': "import '../../engine/b';", 'src/engine/b.ts': 'export {};' },
  'import-imports': { 'src/import/a.ts': "import '../engine/b';", 'src/engine/b.ts': 'export {};' },
  'engine-imports': { 'src/engine/a.ts': "import '../import/b';", 'src/import/b.ts': 'export {};' },
  'handbooks-imports': { 'src/handbooks/a.ts': "import '../excel/b';", 'src/excel/b.ts': 'export {};' },
  'package-imports': { 'src/package/a.ts': "import '../excel/b';", 'src/excel/b.ts': 'export {};' },
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

/** A tree in a folder of its own, with what the configuration asks for. */
function plant(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  for (const file of ['package.json', 'tsconfig.json', 'node_modules']) symlinkSync(join(ROOT, file), join(folder, file));
  return folder;
}

describe('boundaries', () => {
  const planted = new Map(Object.entries(PLANTED).map(([rule, files]) => [rule, plant(files)] as const));
  let cruised: ReadonlyMap<string, Cruise>;
  beforeAll(() => { cruised = cruise([ROOT, ...planted.values()]); }, 120_000);
  afterAll(() => { for (const folder of planted.values()) rmSync(folder, { recursive: true, force: true }); });

  it('are held by every module of src and workbench', () => {
    expect(cruised.get(ROOT)?.violated).toEqual([]);
    expect(cruised.get(ROOT)?.modules).toBeGreaterThan(110);
  });

  it('have a planted violation for every rule', () => {
    expect(Object.keys(PLANTED).sort()).toEqual([...rules].sort());
  });

  it.each(Object.keys(PLANTED))('%s catches its violation', (rule) => {
    const { violated, modules } = cruised.get(planted.get(rule) ?? '') ?? { violated: [], modules: 0 };
    expect(modules).toBeGreaterThan(0);
    expect(violated).toContain(rule);
  });
});
