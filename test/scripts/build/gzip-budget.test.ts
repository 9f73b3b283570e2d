import { gzipSync } from 'node:zlib';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { GzipBudget } from '../../../scripts/build/gzip-budget';
import { smallBuild, type SmallBuild } from './small-build';

/** A page whose HTML names a script that no entry knows, beside one that it fetches later. */
const FILES = {
  'index.html': '<html><head></head><body><script src="beside.js"></script></body></html>',
  'beside.js': 'document.title = "beside";\n'.repeat(3),
  'unnamed.js': 'document.title = "unnamed";\n',
  'main.js': 'import("./later.js");\n',
  'later.js': 'document.title = "later";\n',
};

test('counts each script that the page names, from whatever it comes, and no other', async () => {
  const { assets, errors } = await build(1);
  const named = ['beside.js', 'main.js'].map((name) => gzipSync(assets.get(name) ?? '').length);
  const size = named.reduce((sum, one) => sum + one, 0);
  expect(assets.size).toBe(5);
  expect(errors).toEqual([`Before the first check: ${size} bytes gzipped of 1 allowed`]);

  expect((await build(size)).errors).toEqual([]);
  expect((await build(size - 1)).errors).toHaveLength(1);
});

function build(limit: number): Promise<SmallBuild> {
  return smallBuild(FILES, {
    plugins: [
      new HtmlPlugin({ template: 'index.html' }),
      new CopyPlugin({ patterns: ['beside.js', 'unnamed.js'] }),
      new GzipBudget(limit),
    ],
  });
}
