// @ts-check
const { tokens } = require('@fluentui/react-components');

/**
 * A webpack loader for Fluent UI: writes the text of a token where one is asked for by its name. Its
 * styles were made before they were published and ask for few, but for one of them the page would
 * be given the table of all.
 *
 * @param {string} source a module of Fluent UI
 */
module.exports = function tokensAsText(source) {
  return source.replace(/\btokens\.(\w+)/g, (asked, /** @type {keyof typeof tokens} */ name) =>
    Object.hasOwn(tokens, name) ? JSON.stringify(tokens[name]) : asked,
  );
};
