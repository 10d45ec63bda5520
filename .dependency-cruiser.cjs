/** Who may import whom. Each rule says what to do instead; test/boundaries.test.ts plants a violation of every one. */
const stages = 'text|catalogue|jobs|match|level|propose|present';

/** Forbids imports from `from` to anything in src outside `allowed` (folder names). */
const mayOnlyImport = (from, allowed, comment) => ({
  name: `${from}-imports`,
  comment,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: `^src/(${[from, ...allowed].join('|')})/` },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', comment: 'Two modules that need each other are one, or share a third.', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans', comment: 'Nobody imports this module: use it or remove it.', severity: 'error',
      from: { orphan: true, pathNot: '\\.d\\.ts$|webpack\\.config\\.js$' }, to: {},
    },
    { name: 'not-to-unresolvable', comment: 'The import leads nowhere: correct the path or add the package.', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'not-to-dev-dependency', comment: 'What ships needs it: make it a dependency.', severity: 'error',
      from: { path: '^src/' }, to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'core-only-by-its-door', comment: 'Import from src/core (its index.ts), and export there what is missing.', severity: 'error',
      from: { path: '^src/', pathNot: '^src/core/' }, to: { path: '^src/core/', pathNot: '^src/core/index\\.ts$' },
    },
    {
      name: 'stages-never-import-each-other', comment: 'Stages share nouns in model/ and words in text/, and meet in run-jobs.ts.', severity: 'error',
      from: { path: `^src/core/(${stages})/`, pathNot: '^src/core/present/' }, to: { path: `^src/core/(${stages})/`, pathNot: '^src/core/($1|text)/' },
    },
    {
      name: 'present-knows-aspects-only', comment: 'What an aspect is called stands with the aspect; of the stages before it presenting knows nothing else.', severity: 'error',
      from: { path: '^src/core/present/' }, to: { path: `^src/core/(${stages})/`, pathNot: '^src/core/(present|text)/|^src/core/level/aspects/index\\.ts$' },
    },
    {
      name: 'domains-by-their-switch', comment: 'Only domains/index.ts knows which domains there are: take what counts from the reference job, so that nothing of sales is code for everybody.', severity: 'error',
      from: { path: '^src/', pathNot: '^src/core/level/domains/(index\\.ts$|[^/]+/)' }, to: { path: '^src/core/level/domains/[^/]+/' },
    },
    {
      name: 'domains-stand-apart', comment: 'A domain knows no other domain and not the switch; share through domains/domain.ts or aspects/.', severity: 'error',
      from: { path: '^src/core/level/domains/([^/]+)/' }, to: { path: '^src/core/level/domains/', pathNot: '^src/core/level/domains/($1/|domain\\.ts$)' },
    },
    {
      name: 'text-and-model-stand-alone', comment: 'Nouns and words know no stage; move the code to the stage that needs it.', severity: 'error',
      from: { path: '^src/core/(model|text)/' }, to: { path: '^src/core/', pathNot: '^src/core/(model|$1)/' },
    },
    {
      name: 'stages-know-no-pipeline', comment: 'The pipeline calls the stages, never the other way round.', severity: 'error',
      from: { path: '^src/core/[^/]+/' }, to: { path: '^src/core/(run-jobs|plan-run|index)\\.ts$' },
    },
    {
      name: 'results-come-last', comment: 'A stage gives its answer; what becomes of it is the business of results/.', severity: 'error',
      from: { path: `^src/core/(${stages})/` }, to: { path: '^src/core/results/' },
    },
    mayOnlyImport('core', [], 'The core knows no host: pass what it needs as an argument.'),
    mayOnlyImport('import', ['core'], 'Files in, tables out: import knows the core only.'),
    mayOnlyImport('engine', ['core'], 'The engine serves every host and knows the core only.'),
    mayOnlyImport('handbooks', ['core', 'import', 'engine'], 'Handbooks are read in a thread that knows neither Excel nor the pane: return plain data.'),
    mayOnlyImport('excel', ['core', 'engine'], 'The Excel side knows no user interface: return a value and let the caller show it.'),
    mayOnlyImport('functions', ['core', 'engine'], 'Custom functions are thin: put the work in engine.'),
    mayOnlyImport('taskpane', ['core', 'engine', 'handbooks', 'excel', 'functions'], 'The pane reads no files: ask a thread of src/handbooks.'),
    {
      name: 'page-reads-no-files', comment: 'Reading files would block the pane: let the service of src/handbooks do it, and import its thread only.', severity: 'error',
      from: { path: '^src/(taskpane|functions|excel)/' }, to: { path: '^src/import/', reachable: true },
    },
    mayOnlyImport('package', ['core', 'import', 'cli'], 'The package is a door: put the work where hosts of our own find it too.'),
    mayOnlyImport('cli', ['core', 'engine', 'import'], 'The command line runs without Excel.'),
    {
      name: 'node-only-in-cli', comment: 'Everything but the command line also runs in a browser: take bytes or text as an argument.', severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' }, to: { dependencyTypes: ['core'] },
    },
    {
      name: 'react-only-in-taskpane', comment: 'User interface belongs in src/taskpane.', severity: 'error',
      from: { path: '^src/', pathNot: '^src/taskpane/' }, to: { path: 'node_modules/(react|react-dom|@fluentui)/' },
    },
    {
      name: 'workbench-is-a-stranger', comment: 'The workbench loads the built add-in as any host would; share through dist/ or not at all.', severity: 'error',
      from: { path: '^workbench/' }, to: { path: '^(src|test|bench)/' },
    },
    {
      name: 'host-stands-alone', comment: 'The protocol knows no spreadsheet and no page: hand it what it needs.', severity: 'error',
      from: { path: '^workbench/host/' }, to: { path: '^(workbench|node_modules)/', pathNot: '^workbench/host/' },
    },
    {
      name: 'model-knows-no-page', comment: 'The model also runs without a browser: no page, no files, no server.', severity: 'error',
      from: { path: '^workbench/(model|files)/' }, to: { path: '^workbench/(page|server)/' },
    },
    {
      name: 'node-only-in-its-server', comment: 'Everything but the server also runs in the browser.', severity: 'error',
      from: { path: '^workbench/(host|model|files|page)/' }, to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nothing-from-tests', comment: 'What ships imports no tests, benchmarks or tools.', severity: 'error',
      from: { path: '^src/' }, to: { path: '^(test|bench|tools|workbench)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'] },
  },
};
