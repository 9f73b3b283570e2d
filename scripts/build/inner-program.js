// @ts-check

/**
 * Puts one script of a build into another as a text. Node parses a script as a whole before it runs the
 * first of it; of a text that a thread may be given it parses nothing.
 */
class InnerProgram {
  /**
   * @param {string} outer the script that names it
   * @param {string} inner the script that becomes a text and is no file any more
   * @param {string} place what stands in the outer script, as a string, where the text is to come
   */
  constructor(outer, inner, place) {
    this.outer = outer;
    this.inner = inner;
    this.place = place;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('InnerProgram', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE;
      compilation.hooks.processAssets.tap({ name: 'InnerProgram', stage }, (assets) => {
        const program = assets[this.inner]?.source().toString();
        const parts = assets[this.outer]?.source().toString().split(`'${this.place}'`) ?? [];
        if (program === undefined || parts.length !== 2) {
          const why = `${this.outer} has no one place ${this.place} for ${this.inner}`;
          compilation.errors.push(new WebpackError(why));
          return;
        }
        compilation.deleteAsset(this.inner);
        const whole = parts.join(JSON.stringify(program));
        compilation.updateAsset(this.outer, new sources.RawSource(whole));
      });
    });
  }
}

module.exports = { InnerProgram };
