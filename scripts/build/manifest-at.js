// @ts-check

/** Where `npm run start:excel` serves the page, and what manifest.xml itself says. */
const LOCALHOST = 'https://localhost:3000/';

const COMMENT = /<!--[^]*?-->\n?/g;

/**
 * The manifest for a page that is served elsewhere.
 *
 * @param {string} manifest the text of manifest.xml
 * @param {string} baseUrl the folder the page is served from, ending in a slash
 * @returns {string} the same elements with every address moved; comments are about the original
 */
function manifestAt(manifest, baseUrl) {
  return manifest.replaceAll(COMMENT, '').replaceAll(LOCALHOST, escapeAttribute(baseUrl));
}

/** @param {string} text */
function escapeAttribute(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

module.exports = { LOCALHOST, manifestAt };
