// @ts-check
const { gzipSync } = require('node:zlib');

/** What Excel loads of ours before the first check may have, in bytes after gzip; office.js comes on top. */
const FIRST_LOAD_LIMIT = 250 * 1024;

/**
 * The bytes that a browser must fetch before anything shows: the scripts and styles that the page
 * itself names, each as a web server sends it.
 *
 * @param {string} html the page
 * @param {readonly string[]} names of the files beside it
 * @param {(name: string) => Buffer} read
 */
function firstLoad(html, names, read) {
  const named = new Set(
    [...html.matchAll(/(?:src|href)="?([^\s">]+\.(?:js|css))/g)].map(([, name]) => name),
  );
  return names
    .filter((name) => named.has(name))
    .reduce((sum, name) => sum + gzipSync(read(name)).length, 0);
}

module.exports = { FIRST_LOAD_LIMIT, firstLoad };
