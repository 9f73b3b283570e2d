// @ts-check
const { X509Certificate } = require('node:crypto');
const { existsSync } = require('node:fs');
const { readFile, rm } = require('node:fs/promises');
const path = require('node:path');
const { generateCertificates } = require('office-addin-dev-certs');

const DAYS = 365;

/**
 * A certificate for https://localhost, and the authority that signed it, for the user to trust.
 * Made once and kept until it runs out, because a new authority would have to be trusted anew.
 * It is only written to the folder: nothing is installed, no administrator is asked.
 *
 * @param {string} folder where the three files are kept
 * @param {Date} now
 * @returns {Promise<{ ca: string, cert: string, key: string }>} the paths of the files
 */
async function localhostCertificates(folder, now) {
  const files = {
    ca: path.join(folder, 'ca.crt'),
    cert: path.join(folder, 'localhost.crt'),
    key: path.join(folder, 'localhost.key'),
  };
  if (!(await isUsable(files, now))) {
    // What is there already would be left as it is.
    await Promise.all(Object.values(files).map((file) => rm(file, { force: true })));
    await generateCertificates(files.ca, files.cert, files.key, DAYS);
  }
  return files;
}

/**
 * @param {{ ca: string, cert: string, key: string }} files
 * @param {Date} now
 */
async function isUsable(files, now) {
  if (!Object.values(files).every((file) => existsSync(file))) return false;
  const certificate = new X509Certificate(await readFile(files.cert));
  return new Date(certificate.validTo) > now;
}

module.exports = { localhostCertificates };
