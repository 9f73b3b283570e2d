import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { GzipBudget } from '../../../scripts/build/gzip-budget';

/** A page whose HTML names a script that no entry knows, beside one that it fetches later. */
const FILES = {
  'index.html': '<html><head></head><body><script src="beside.js"></script></body></html>',
  'beside.js': 'document.title = "beside";\n'.repeat(3),
  'unnamed.js': 'document.title = "unnamed";\n',
  'main.js': 'import("./later.js");\n',
  'later.js': 'document.title = "later";\n',
};

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'budget-'));
  mkdirSync(path.join(folder, 'src'));
  for (const [name, text] of Object.entries(FILES)) {
    writeFileSync(path.join(folder, 'src', name), text);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

test('counts each script that the page names, from whatever it comes, and no other', async () => {
  const { assets, errors } = await build(1);
  const named = ['beside.js', 'main.js'].map((name) => gzipSync(assets.get(name) ?? '').length);
  const size = named.reduce((sum, one) => sum + one, 0);
  expect(assets.size).toBe(5);
  expect(errors).toEqual([`Before the first check: ${size} bytes gzipped of 1 allowed`]);

  expect((await build(size)).errors).toEqual([]);
  expect((await build(size - 1)).errors).toHaveLength(1);
});

/** What a build with this limit leaves, and what it finds fault with. */
async function build(limit: number): Promise<{
  readonly assets: ReadonlyMap<string, Buffer>;
  readonly errors: readonly string[];
}> {
  const compiler = webpack({
    mode: 'production',
    context: path.join(folder, 'src'),
    entry: './main.js',
    output: { path: path.join(folder, 'dist'), filename: '[name].js' },
    plugins: [
      new HtmlPlugin({ template: 'index.html' }),
      new CopyPlugin({ patterns: ['beside.js', 'unnamed.js'] }),
      new GzipBudget(limit),
    ],
  });
  const assets = new Map<string, Buffer>();
  compiler?.hooks.assetEmitted.tap('test', (name, { content }) => void assets.set(name, content));
  return new Promise((resolve, reject) => {
    compiler?.run((failure, stats) => {
      const errors = stats?.toJson({ all: false, errors: true }).errors ?? [];
      compiler.close(() => {
        if (failure !== null) reject(failure);
        else resolve({ assets, errors: errors.map(({ message }) => message) });
      });
    });
  });
}
