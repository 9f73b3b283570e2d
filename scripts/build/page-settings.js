// @ts-check
const { LOCALHOST } = require('./manifest-at');

/** Microsoft's own copy, the one it supports. Office operated by 21Vianet has another address. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * What `--env baseUrl=… --env officeJs=…` says about where the page will be served from and where
 * it gets office.js.
 *
 * @param {{ baseUrl?: string, officeJs?: string }} env
 * @returns {{ baseUrl: string, officeJs: string, policy: string }} the page's folder, ending in a
 *   slash; the address of office.js, maybe relative to it; the Content-Security-Policy of the page
 * @throws {Error} one sentence, where an address cannot be used
 */
function pageSettings({ baseUrl = LOCALHOST, officeJs = OFFICE_JS }) {
  const base = httpsUrl(baseUrl, 'baseUrl');
  if (base.search !== '' || base.hash !== '') {
    throw new Error(`baseUrl 应是网页所在的文件夹，不能带 ? 或 #：${baseUrl}`);
  }
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  const office = httpsUrl(new URL(officeJs, base).href, 'officeJs');
  // office.js finds its other files from the address it was loaded from, and knows itself by name.
  if (!office.pathname.endsWith('/office.js')) {
    throw new Error(`officeJs 应以 /office.js 结尾：${officeJs}`);
  }
  return { baseUrl: base.href, officeJs, policy: contentPolicy(base.origin, office.origin) };
}

/**
 * @param {string} text
 * @param {string} name of the setting
 */
function httpsUrl(text, name) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'https:') throw new Error(`${name} 应是 https:// 开头的网址：${text}`);
  return url;
}

/**
 * No connection but to the page's own origin and that of office.js, so that no figure can leave the
 * machine. Styles may be inline because Fluent UI writes its rules into style elements.
 *
 * @param {string} own origin of the page
 * @param {string} office origin of office.js
 */
function contentPolicy(own, office) {
  const sources = own === office ? "'self'" : `'self' ${office}`;
  return [
    "default-src 'none'",
    `script-src ${sources}`,
    `connect-src ${sources}`,
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * Where the runtime of custom functions is: beside office.js.
 *
 * @param {string} officeJs
 */
function functionsRuntime(officeJs) {
  return officeJs.replace(/office\.js$/, 'custom-functions-runtime.js');
}

module.exports = { functionsRuntime, pageSettings };
