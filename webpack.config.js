const { readFileSync } = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const CssMinimizerPlugin = require('css-minimizer-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const webpack = require('webpack');
const { version } = require('./package.json');
const { buildDay } = require('./scripts/build/build-day');
const { excelGuide } = require('./scripts/build/excel-guide');
const { GzipBudget } = require('./scripts/build/gzip-budget');
const { HelpPages, PICTURES } = require('./scripts/build/help-pages');
const { KeptCode } = require('./scripts/build/kept-code');
const { Licenses } = require('./scripts/build/licenses');
const { localhostCertificates } = require('./scripts/build/localhost-certificates');
const { manifestAt } = require('./scripts/build/manifest-at');
const { functionsRuntime, pageSettings } = require('./scripts/build/page-settings');
const { UsedVariables } = require('./scripts/build/used-variables');

const DIST = path.resolve(__dirname, 'dist');
/** Forms to show what the program does. */
const SAMPLES = path.resolve(__dirname, 'assets/samples');
const MANIFEST = path.resolve(__dirname, 'manifest.xml');

/** Version and day of the build, as the page and its reports print them. */
const PROGRAM = `${version}（${buildDay(process.env.SOURCE_DATE_EPOCH, new Date())}）`;

/** What Chromium 86 reads; src/taskpane/start/newer-methods.ts brings the methods it lacks. */
const PANE_LANGUAGE = 'es2021';

const resolve = { extensions: ['.ts', '.tsx', '.js'] };

/** What was compiled once is kept in node_modules/.cache, until it or this file and its parts change. */
const cache = { type: 'filesystem', buildDependencies: { config: [__filename] } };

/** @param {string} target the language of what runs it */
const compileTypeScript = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target,
      transform: { react: { runtime: 'automatic' } },
    },
  },
});

/** The classes of our components are made here, not in the browser, which needs nothing to make them. */
const compileStyles = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  enforce: 'post',
  loader: '@griffel/webpack-loader',
};

/** Packages are written for newer browsers than the page is for; core-js is for older ones. */
const compilePackages = {
  test: /\.js$/,
  include: /node_modules/,
  exclude: /core-js/,
  loader: 'swc-loader',
  options: { isModule: 'unknown', jsc: { target: PANE_LANGUAGE } },
  resolve: { fullySpecified: false },
};

/** Of decimal.js what is called; the module says what goes. */
const usedDecimal = {
  test: /decimal\.mjs$/,
  loader: require.resolve('./scripts/build/used-decimal'),
};

/**
 * The command line, which runs with nothing but Node: dist/ziping.js starts the scripts in dist/ziping.
 * What a plain check does not need is in scripts of its own.
 */
const cli = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  devtool: false,
  entry: {
    ziping: './src/cli/start/start.ts',
    'ziping/keep-code': './src/cli/start/keep-code.ts',
    'ziping/program': './src/cli/main.ts',
    'ziping/converter': './src/cli/node/convert-worker.ts',
  },
  output: {
    path: DIST,
    filename: '[name].js',
    chunkFilename: 'ziping/part-[id].js',
    clean: { keep: (file) => !file.startsWith('ziping/') },
  },
  // As a script finds the others beside it.
  node: { __dirname: false },
  resolve,
  // A loader of ours requires what Node has for whatever script it loads.
  module: {
    rules: [compileTypeScript('es2022'), usedDecimal],
    parser: { javascript: { createRequire: false } },
  },
  // A stack trace that names functions is worth more here than a smaller file.
  optimization: { minimize: false },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: 'ziping.js' }),
    zipWithoutThreads(),
    inflateByNode(),
    new Licenses('ziping.licenses.txt'),
    new KeptCode('ziping', 'keep-code.js', SAMPLES),
  ],
};

/** Has lists zipped without threads; the module says why. */
function zipWithoutThreads() {
  return new webpack.NormalModuleReplacementPlugin(
    /\/zipToArrayBuffer\.js$/,
    path.resolve(__dirname, 'src/host/make/zip-at-once.ts'),
  );
}

/** Has files inflated by Node itself; the module says why. */
function inflateByNode() {
  return new webpack.NormalModuleReplacementPlugin(
    /^\.(?:\.\/zip)?\/codec$/,
    path.resolve(__dirname, 'src/cli/node/node-codec.ts'),
  );
}

/** The page, in dist/pane, which any static web server can serve, and dist/manifest.xml for it. */
async function pane(env) {
  const { baseUrl, officeJs, policy } = pageSettings(env);
  return {
    name: 'pane',
    mode: env.WEBPACK_SERVE ? 'development' : 'production',
    target: ['web', PANE_LANGUAGE],
    cache,
    // The page's policy forbids eval, which webpack's default in development is made of.
    devtool: env.WEBPACK_SERVE ? 'cheap-module-source-map' : false,
    entry: {
      pane: './src/taskpane/start/main.tsx',
      'newer-methods': {
        import: './src/taskpane/start/newer-methods.ts',
        // old-browser.js knows it by this name.
        filename: 'newer-methods.js',
      },
      // Excel runs the functions apart from the pane, by the names that the manifest gives.
      functions: {
        import: ['./src/taskpane/parts/newer-array-methods.ts', './src/functions/main.ts'],
        filename: 'functions.js',
      },
    },
    output: {
      path: path.join(DIST, 'pane'),
      filename: '[name].[contenthash:8].js',
      clean: true,
    },
    resolve,
    module: {
      rules: [
        compileTypeScript(PANE_LANGUAGE),
        compileStyles,
        compilePackages,
        usedDecimal,
        {
          test: /\.js$/,
          include: /@fluentui/,
          loader: require.resolve('./scripts/build/tokens-as-text'),
        },
        { test: /office\.helpers\.js$/, loader: require.resolve('./scripts/build/only-storage') },
        // The sample is part of the program: a page that was opened from a folder may fetch nothing.
        { test: /\.xlsx$/, type: 'asset/inline' },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
        { test: /themes\.css$/, loader: require.resolve('./scripts/build/themes-as-css') },
      ],
    },
    optimization: { minimizer: ['...', new CssMinimizerPlugin()] },
    performance: false,
    plugins: [
      zipWithoutThreads(),
      ...(env.WEBPACK_SERVE ? [] : [new GzipBudget()]),
      new HtmlPlugin({
        template: './src/taskpane/start/index.html',
        chunks: ['pane'],
        templateParameters: { officeJs, policy, program: PROGRAM },
      }),
      new HtmlPlugin({
        template: './src/functions/functions.html',
        filename: 'functions.html',
        chunks: ['functions'],
        templateParameters: { runtime: functionsRuntime(officeJs), policy },
      }),
      new UsedVariables(),
      new HelpPages(PROGRAM),
      new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
      new Licenses('licenses.txt'),
      new CopyPlugin({
        patterns: [
          // "minimized" keeps webpack's own minimizer, which writes newer language, away from it.
          {
            from: 'src/taskpane/start/old-browser.js',
            info: { minimized: true },
            transform: (content) => content.toString().replace(/^ *\/\/.*\n/gm, ''),
          },
          { from: 'src/functions/functions.json' },
          { from: 'assets', to: 'assets', info: { minimized: true } },
          { from: PICTURES, to: 'help/images' },
          {
            from: MANIFEST,
            to: '../manifest.xml',
            transform: (content) => manifestAt(content.toString(), baseUrl),
          },
        ],
      }),
    ],
    stats: env.WEBPACK_SERVE ? 'errors-warnings' : 'normal',
    devServer: env.excel ? await serveToExcel() : serveToBrowser,
  };
}

const serve = {
  host: 'localhost',
  hot: false,
  static: false,
  client: { overlay: false, logging: 'warn' },
};

const serveToBrowser = {
  ...serve,
  port: 'auto',
  open: true,
  onListening({ server }) {
    say(`\n绩效自评助手：http://localhost:${server.address().port}/（点“打开示例”看一张评分表）\n`);
  },
};

/** Excel takes https only, and the address that the manifest names. */
async function serveToExcel() {
  const folder = path.join(os.homedir(), '.office-addin-dev-certs');
  const { ca, cert, key } = await localhostCertificates(folder, new Date());
  const id = /<Id>(.*)<\/Id>/.exec(readFileSync(MANIFEST, 'utf8'))[1];
  return {
    ...serve,
    port: 3000,
    // Excel on the web shows the icons on a page of another origin. Unless its own name is spelt out,
    // the server refuses such a picture whatever the header says; other names it always refuses.
    allowedHosts: ['localhost'],
    headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' },
    server: { type: 'https', options: { ca, cert, key } },
    onListening: () => say(excelGuide({ authority: ca, manifest: MANIFEST, id })),
  };
}

function say(text) {
  process.stdout.write(`${text}\n`);
}

module.exports = async (env) => [cli, await pane(env)];
