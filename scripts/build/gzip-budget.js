// @ts-check
const { gzipSync } = require('node:zlib');
const { WebpackError } = require('webpack');

/**
 * Fails a build whose page has grown too heavy: what a browser must fetch before anything shows,
 * gzipped as a web server sends it.
 */
class GzipBudget {
  /** @param {number} limit in bytes, for all files of one entry together */
  constructor(limit) {
    this.limit = limit;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.emit.tap('GzipBudget', (compilation) => {
      for (const [name, entry] of compilation.entrypoints) {
        const files = entry.getFiles().flatMap((file) => compilation.getAsset(file) ?? []);
        const size = files.reduce((sum, { source }) => sum + gzipSync(source.buffer()).length, 0);
        const found = `${name}: ${size} bytes gzipped of ${this.limit} allowed`;
        if (size > this.limit) compilation.errors.push(new WebpackError(found));
        else compilation.getLogger('GzipBudget').info(found);
      }
    });
  }
}

module.exports = { GzipBudget };
