/** The build: source -> dist/, a folder that any https server can hand out; in development mode with a manifest of its own. */
const { readFileSync } = require('node:fs');
const { resolve } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { require: requireTypeScript } = require('tsx/cjs/api');
const { BannerPlugin, Compilation, sources } = require('webpack');

const { emitShortcuts } = requireTypeScript('./tools/emit-shortcuts.ts', __filename);
const { DEVELOPMENT, MANIFEST_ORIGIN, developmentManifest, rewriteManifest } = requireTypeScript('./tools/rewrite-manifest.ts', __filename);
const { emitHelp } = requireTypeScript('./src/functions/emit-help.ts', __filename);
const { emitMetadata } = requireTypeScript('./src/functions/emit-metadata.ts', __filename);
const { version } = require('./package.json');

/** Files made from other files: name in dist/ -> content. Read on every build, so that `webpack serve` follows changes. */
function generatedFiles(production) {
  const manifest = readFileSync(resolve(__dirname, 'manifest.xml'), 'utf8');
  const origin = production ? process.env.ADDIN_URL || MANIFEST_ORIGIN : DEVELOPMENT.origin;
  return {
    ...(production
      ? { 'manifest.xml': rewriteManifest(manifest, origin) }
      : { 'manifest.dev.xml': developmentManifest(manifest) }),
    'functions.json': emitMetadata('nl', origin),
    'functions.en.json': emitMetadata('en', origin),
    'shortcuts.json': emitShortcuts(),
    ...emitHelp('nl'),
    ...emitHelp('en'),
  };
}

/** Adds the generated files to the output. */
class GeneratedFilesPlugin {
  constructor(production) {
    this.production = production;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('GeneratedFilesPlugin', (compilation) => {
      compilation.fileDependencies.add(resolve(__dirname, 'manifest.xml'));
      compilation.hooks.processAssets.tap({ name: 'GeneratedFilesPlugin', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        for (const [name, content] of Object.entries(generatedFiles(this.production))) compilation.emitAsset(name, new sources.RawSource(content));
      });
    });
  }
}

/** Excel accepts the development server over https only; the certificates are made on first use, with the user's consent. */
async function developmentServer() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  return {
    host: new URL(DEVELOPMENT.origin).hostname,
    port: new URL(DEVELOPMENT.origin).port,
    server: { type: 'https', options: await getHttpsServerOptions() },
    headers: { 'Access-Control-Allow-Origin': '*' },
    // The page's policy forbids connections, so reloading is done by hand (or by Excel's own menu).
    hot: false,
    liveReload: false,
    client: false,
    static: false,
    // Excel is given the manifest as a file.
    devMiddleware: { writeToDisk: (file) => file.endsWith('manifest.dev.xml') },
  };
}

module.exports = async (environment, { mode }) => {
  const production = mode === 'production';
  return {
    mode: production ? 'production' : 'development',
    devtool: production ? false : 'source-map',
    entry: { taskpane: './src/taskpane/main.tsx' },
    output: { path: resolve(__dirname, 'dist'), filename: '[name].js', chunkFilename: '[name].[contenthash:12].js', clean: production },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        // `npm test` checks the types; here they only leave.
        { test: /\.tsx?$/, loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } }, exclude: /node_modules/ },
        // The core is pure: what of it a script does not use is left out, half of the handbook worker among it.
        { include: resolve(__dirname, 'src/core'), sideEffects: false },
        { test: /\.(?:txt|md|csv)$/, include: [resolve(__dirname, 'assets/catalogue'), resolve(__dirname, 'assets/sample')], type: 'asset/source' },
      ],
    },
    // One script each for pane and worker: no surprises in old web views; a budget instead of a silent growth.
    optimization: { splitChunks: false, runtimeChunk: false },
    // The PDF library's own thread is loaded only for a PDF, and is what it is.
    performance: { hints: production ? 'error' : false, maxAssetSize: 1_000_000, maxEntrypointSize: 1_000_000, assetFilter: (file) => file.endsWith('.js') && !file.startsWith('pdf.') },
    plugins: [
      new HtmlPlugin({ template: './src/taskpane/taskpane.html', filename: 'taskpane.html', chunks: ['taskpane'], hash: true, scriptLoading: 'defer' }),
      new CopyPlugin({ patterns: [{ from: 'assets/icons/*.png', to: 'icons/[name][ext]' }] }),
      new GeneratedFilesPlugin(production),
      new BannerPlugin({ banner: `Functie-indeling ${version} (MIT)`, entryOnly: true }),
    ],
    ...(environment.WEBPACK_SERVE ? { devServer: await developmentServer() } : {}),
  };
};
