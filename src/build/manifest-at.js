// @ts-check

/** Where `npm run start:excel` serves the page, and what manifest.xml itself says. */
const LOCALHOST = 'https://localhost:3000/';

/**
 * The manifest for a page that is served elsewhere.
 *
 * @param {string} manifest the text of manifest.xml
 * @param {string} baseUrl the folder the page is served from, ending in a slash
 * @returns {string} the same text with every address moved
 */
function manifestAt(manifest, baseUrl) {
  return manifest.replaceAll(LOCALHOST, escapeAttribute(baseUrl));
}

/** @param {string} text */
function escapeAttribute(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

module.exports = { LOCALHOST, manifestAt };
