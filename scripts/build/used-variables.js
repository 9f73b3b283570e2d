// @ts-check

const DECLARED = /(?<=[{;\s])--(\w+):[^;}]*;?/g;
const ASKED = /var\(--(\w+)/g;

/** Leaves in the style sheets the variables that a script or a style sheet asks for by `var`. */
class UsedVariables {
  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('UsedVariables', (compilation) => {
      // Before what is left is minimized and names of files are made of it.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE;
      compilation.hooks.processAssets.tap({ name: 'UsedVariables', stage }, (assets) => {
        /** @type {Set<string | undefined>} */
        const asked = new Set();
        for (const [file, source] of Object.entries(assets)) {
          if (!/\.(?:js|css)$/.test(file)) continue;
          for (const [, name] of String(source.source()).matchAll(ASKED)) asked.add(name);
        }
        for (const file of Object.keys(assets).filter((name) => name.endsWith('.css'))) {
          compilation.updateAsset(file, (source) => {
            const text = String(source.source());
            return new sources.RawSource(
              text.replace(DECLARED, (declared, name) => (asked.has(name) ? declared : '')),
            );
          });
        }
      });
    });
  }
}

module.exports = { UsedVariables };
