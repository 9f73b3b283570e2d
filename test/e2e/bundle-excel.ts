import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import webpack from 'webpack';

const NEWER_METHODS = path.resolve(__dirname, '../../src/taskpane/start/newer-methods.ts');

/** The simulated Excel as one script for a page, written into a folder on the way. */
export async function bundleExcel(folder: string): Promise<string> {
  const compiler = webpack({
    mode: 'development',
    target: ['web', 'es2021'],
    devtool: false,
    // Older browsers lack methods that the simulation calls, as they do those of the page.
    entry: [NEWER_METHODS, path.join(__dirname, 'excel-in-page.ts')],
    output: { path: folder, filename: 'excel.js' },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2021' } },
        },
      ],
    },
  });
  const stats = await promisify(compiler.run.bind(compiler))();
  if (stats?.hasErrors() !== false) throw new Error(stats?.toString('errors-only'));
  return readFile(path.join(folder, 'excel.js'), 'utf8');
}
