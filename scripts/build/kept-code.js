// @ts-check
const { execFile } = require('node:child_process');
const { createHash } = require('node:crypto');
const path = require('node:path');
const { promisify } = require('node:util');

/**
 * Has the program of a build run once on a form, and keeps beside its scripts what V8 compiled them to:
 * src/cli/start loads both. For that, the scripts are ASCII and begin with their checksum.
 */
class KeptCode {
  /**
   * @param {string} folder where the scripts are, in that of the build
   * @param {string} script the one that keeps what was compiled
   * @param {string} form what the program is run on
   */
  constructor(folder, script, form) {
    this.folder = folder;
    this.script = script;
    this.form = form;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('KeptCode', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tap({ name: 'KeptCode', stage }, (assets) => {
        for (const [name, asset] of Object.entries(assets)) {
          if (!name.startsWith(`${this.folder}/`) || !name.endsWith('.js')) continue;
          const text = ascii(asset.source().toString());
          const sum = createHash('sha256').update(text).digest('hex').slice(0, 16);
          compilation.updateAsset(name, new sources.RawSource(`// ${sum}\n${text}`));
        }
      });
    });
    compiler.hooks.afterEmit.tapPromise('KeptCode', async (compilation) => {
      const script = path.join(compiler.outputPath, this.folder, this.script);
      try {
        await promisify(execFile)(process.execPath, [script, 'check', this.form]);
      } catch (error) {
        // The program runs without, a little slower.
        compilation.warnings.push(new WebpackError(`no code was kept: ${String(error)}`));
      }
    });
  }
}

/**
 * The same script, each other sign written as JavaScript escapes it in strings and expressions, the only
 * places where there is one.
 *
 * @param {string} text
 */
function ascii(text) {
  return text.replace(
    /[\u0080-\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

module.exports = { KeptCode };
