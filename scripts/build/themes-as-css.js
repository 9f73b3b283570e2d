// @ts-check
const { webDarkTheme, webLightTheme } = require('@fluentui/react-components');

const LIGHT = declarations(webLightTheme);
// It comes after the light one, of which it keeps sizes and fonts.
const DARK = declarations(webDarkTheme).filter((one) => !LIGHT.includes(one));
const THEMES = new Map([
  ['webLightTheme', LIGHT],
  ['webDarkTheme', DARK],
]);

/**
 * A webpack loader for a style sheet: writes all values of a theme of Fluent UI where it is named, as
 * `--theme: webLightTheme;`. In the browser they would be made by a script, one from the other.
 *
 * @param {string} source
 */
module.exports = function themesAsCss(source) {
  return source.replace(/--theme: (\w+);/g, (_, name) => {
    const values = THEMES.get(name);
    if (values === undefined) throw new Error(`Fluent UI has no theme ${name}.`);
    return values.join('\n');
  });
};

/** @param {import('@fluentui/react-components').Theme} theme */
function declarations(theme) {
  return Object.entries(theme).map(([name, value]) => `--${name}: ${value};`);
}
