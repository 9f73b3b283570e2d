const path = require('node:path');
const webpack = require('webpack');

const compileTypeScript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } },
};

/** The command line as one file that runs with nothing but Node. */
const cli = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  devtool: false,
  entry: './src/cli/main.ts',
  output: { path: path.resolve(__dirname, 'dist'), filename: 'ziping.js' },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [compileTypeScript] },
  // A stack trace that names functions is worth more here than a smaller file.
  optimization: { minimize: false },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
};

module.exports = [cli];
