/** `npm run build:package`: build/package as it is published: compiled commands, the types of what it exports, the built-in handbook, and a package.json of its own. */
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compile, EXTERNAL, PACKAGE, ROOT } from './compile-cli.cjs';

interface PackageFile {
  readonly version: string;
  readonly license: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

const types = join(PACKAGE, 'types');

/** Types name their neighbours without an extension, which Node's own way of finding modules does not take. */
function nameExtensions(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.d.ts'));
  const known = new Set(files.map((name) => join(folder, name)));
  for (const name of files) {
    const file = join(folder, name);
    const named = (path: string): string => (known.has(join(dirname(file), `${path}.d.ts`)) ? `${path}.js` : `${path}/index.js`);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/(from |import\()'(\.{1,2}\/[^']+)'/g, (_, word: string, path: string) => `${word}'${named(path)}'`));
  }
}

rmSync(PACKAGE, { recursive: true, force: true });
compile();
execFileSync(process.execPath, [
  join(ROOT, 'node_modules/typescript/bin/tsc'), '--ignoreConfig', join(ROOT, 'src/package/index.ts'), '--declaration', '--emitDeclarationOnly', '--outDir', types, '--rootDir', join(ROOT, 'src'),
  '--target', 'ES2022', '--module', 'ESNext', '--moduleResolution', 'bundler', '--lib', 'ES2022,DOM,DOM.Iterable', '--types', 'node', '--strict', '--exactOptionalPropertyTypes', '--esModuleInterop', '--skipLibCheck',
], { stdio: 'inherit', cwd: ROOT });
nameExtensions(types);
const own = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as PackageFile;
writeFileSync(join(PACKAGE, 'package.json'), `${JSON.stringify({
  name: 'functie-indeling', version: own.version, license: own.license, engines: own.engines, type: 'module',
  description: 'Deelt bedrijfsfuncties in met een handboek van referentiefuncties, met motivering',
  bin: { 'functie-indeling': 'lib/cli/main.mjs' },
  exports: { '.': { types: './types/package/index.d.ts', default: './lib/cli/index.mjs' } },
  files: ['lib', 'types', 'assets'],
  dependencies: Object.fromEntries(EXTERNAL.map((name) => [name, own.dependencies[name]])),
}, null, 2)}\n`);
for (const name of ['README.md', 'LICENSE']) cpSync(join(ROOT, name), join(PACKAGE, name));
