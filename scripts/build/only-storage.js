// @ts-check

const STORAGE = './src/helpers/storage.ts';
/** Where the list of modules ends. */
const END = '\n/******/ });';

/**
 * A webpack loader for the one file that office-js-helpers is: leaves of it `Storage`, `StorageType`
 * and what they need. The rest is sign-in through Google, Facebook and others, dialogs and banners;
 * nothing of it is called, and webpack cannot tell by itself.
 *
 * @param {string} source the file, which is a bundle of modules by name
 * @returns {string} the same bundle with fewer modules
 */
module.exports = function onlyStorage(source) {
  const end = source.lastIndexOf(END);
  const [head, ...pieces] = source.slice(0, end).split(/^\/\*{3}\/ "(\.\/[^"]+)":$/m);
  /** @type {Map<string, string>} */
  const modules = new Map();
  for (let at = 0; at < pieces.length; at += 2) {
    const [name = '', text = ''] = pieces.slice(at, at + 2);
    modules.set(name, text.trimEnd().replace(/,$/, ''));
  }
  const storage = textOf(modules, STORAGE);
  const index = `(function (module, exports, load) {
    exports.Storage = load("${STORAGE}").${exportedAs(storage, 'Storage')};
    exports.StorageType = load("${STORAGE}").${exportedAs(storage, 'StorageType')};
  })`;
  const kept = [...neededBy(modules, STORAGE)].map((name) => `"${name}": ${textOf(modules, name)}`);
  return `${head}${[...kept, `"./src/index.ts": ${index}`].join(',\n')}${source.slice(end)}`;
};

/**
 * @param {Map<string, string>} modules
 * @param {string} name
 */
function neededBy(modules, name) {
  const needed = new Set([name]);
  // What is added on the way is visited as well.
  for (const one of needed) {
    for (const [, other = ''] of textOf(modules, one).matchAll(
      /__webpack_require__\("([^"]+)"\)/g,
    )) {
      needed.add(other);
    }
  }
  return needed;
}

/**
 * @param {Map<string, string>} modules
 * @param {string} name
 */
function textOf(modules, name) {
  const text = modules.get(name);
  if (text === undefined) throw new Error(`office-js-helpers has no module ${name}.`);
  return text;
}

/**
 * The name that webpack gave an export.
 *
 * @param {string} text of the module
 * @param {string} name in the module itself
 */
function exportedAs(text, name) {
  const found = new RegExp(`"(\\w+)", function\\(\\) \\{ return ${name}; \\}`).exec(text);
  if (found === null) throw new Error(`office-js-helpers does not export ${name}.`);
  return found[1];
}
