// @ts-check
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

/** What packages call the file with their terms. */
const LICENSE = /^(?:licen[cs]e|copying)(?:[.-].*)?$/i;
const OURS = path.resolve(__dirname, '../..');

/**
 * Writes beside what is bundled the terms of every package that went into it: most of them want their
 * notice in every copy.
 */
class Licenses {
  /** @param {string} file its name */
  constructor(file) {
    this.file = file;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('Licenses', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'Licenses', stage }, () => {
        // What only helped to build is among the modules too, but in no chunk.
        const bundled = [...compilation.modules].filter(
          (module) => compilation.chunkGraph.getNumberOfModuleChunks(module) > 0,
        );
        const folders = new Set(bundled.flatMap(filesOf).flatMap(packageFolder));
        const terms = [...folders].toSorted().map(termsOf);
        compilation.emitAsset(this.file, new sources.RawSource(terms.join(RULE)));
      });
    });
  }
}

const RULE = `\n\n${'-'.repeat(72)}\n\n`;

/**
 * The files of a module, which may be several that were put into one.
 *
 * @param {import('webpack').Module & { modules?: Iterable<import('webpack').Module> }} module
 * @returns {readonly string[]}
 */
function filesOf(module) {
  if (module.modules !== undefined) return [...module.modules].flatMap(filesOf);
  return [module.nameForCondition() ?? ''];
}

/** @param {string} file a file that went into the bundle; of a package, or ours */
function packageFolder(file) {
  const [, folder] = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file) ?? [];
  return folder !== undefined && folder.startsWith(OURS) ? [folder] : [];
}

/** @param {string} folder */
function termsOf(folder) {
  const { name, version, license } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  const files = readdirSync(folder).filter((file) => LICENSE.test(file));
  const texts = files.map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
}

module.exports = { Licenses };
