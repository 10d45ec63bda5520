/** The workbench's own page -> dist-workbench/. Not part of what ships. */
const { resolve } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

const root = resolve(__dirname, '..');

module.exports = {
  mode: 'production',
  devtool: false,
  context: root,
  entry: { workbench: './workbench/page/main.ts' },
  output: { path: resolve(root, 'dist-workbench'), filename: '[name].js', clean: true },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [{ test: /\.ts$/, loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } }, exclude: /node_modules/ }],
  },
  // Served to this computer only: building fast matters more than size.
  optimization: { minimize: false, splitChunks: false, runtimeChunk: false, concatenateModules: false },
  performance: { hints: false },
  cache: { type: 'filesystem', cacheDirectory: resolve(root, '.cache/webpack-workbench'), buildDependencies: { config: [__filename] } },
  plugins: [
    new HtmlPlugin({ template: './workbench/page/index.html', filename: 'index.html', scriptLoading: 'defer' }),
    new CopyPlugin({
      patterns: [
        { from: 'workbench/page/workbench.css' },
        ...['core', 'table', 'filter'].map((name) => ({ from: `node_modules/@univerjs/preset-sheets-${name}/lib/index.css`, to: `univer-${name}.css` })),
        { from: 'assets/sample/functies.csv' },
        { from: 'node_modules/excelize-wasm/excelize.wasm.gz' },
      ],
    }),
  ],
};
