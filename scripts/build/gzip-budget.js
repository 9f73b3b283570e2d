// @ts-check
const { WebpackError } = require('webpack');
const { FIRST_LOAD_LIMIT, firstLoad } = require('./first-load');

/** Fails a build whose page has grown too heavy before the first check. */
class GzipBudget {
  /** @param {number} limit in bytes after gzip */
  constructor(limit = FIRST_LOAD_LIMIT) {
    this.limit = limit;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.emit.tap('GzipBudget', (compilation) => {
      /** @param {string} name */
      const read = (name) => compilation.assets[name]?.buffer() ?? Buffer.alloc(0);
      const html = read('index.html').toString();
      const size = firstLoad(html, Object.keys(compilation.assets), read);
      const found = `Before the first check: ${size} bytes gzipped of ${this.limit} allowed`;
      if (size > this.limit) compilation.errors.push(new WebpackError(found));
      else compilation.getLogger('GzipBudget').info(found);
    });
  }
}

module.exports = { GzipBudget };
