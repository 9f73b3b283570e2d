// @ts-check
const { readFileSync } = require('node:fs');
const path = require('node:path');

const DOCS = path.resolve(__dirname, '../../docs');

/** What is shown under 帮助, each document as one page. The guide is the first thing one sees. */
const PAGES = [
  { source: 'guide.zh-CN.md', file: 'index.html', title: '使用说明' },
  { source: 'rules.md', file: 'rules.html', title: '检查项目' },
  { source: 'scoring.md', file: 'scoring.html', title: '得分算法' },
  { source: 'presets.md', file: 'presets.html', title: '各地口径' },
  { source: 'limits.md', file: 'limits.html', title: '读不懂的写法' },
];

/** No script and no connection: the pages are read, also offline and from a folder. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'";

const STYLE = `
  :root { color-scheme: light dark }
  body { font: 16px/1.7 "Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", sans-serif;
    max-width: 52rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere }
  nav { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding-bottom: .5rem;
    border-bottom: 1px solid }
  nav a { padding: .25rem 0 }
  [aria-current] { font-weight: bold; text-decoration: none }
  h1 { font-size: 1.6rem } h2 { font-size: 1.3rem; margin-top: 2rem } h3 { font-size: 1.1rem }
  .wide { overflow-x: auto }
  table { border-collapse: collapse } th, td { border: 1px solid; padding: .3rem .5rem;
    text-align: left; vertical-align: top }
  img { max-width: 100%; height: auto; border: 1px solid }
  pre { overflow-x: auto; padding: .5rem; border: 1px solid }
  code { font-family: Consolas, Menlo, monospace; font-size: .9em }
  footer { margin-top: 3rem; border-top: 1px solid; padding-top: .5rem; font-size: .9rem }
`;

/**
 * The documents for those who use the page, as pages of their own.
 *
 * @param {string} version of the program, as it is printed
 * @returns {Promise<readonly { file: string, html: string }[]>}
 */
async function helpPages(version) {
  const { Marked } = await import('marked');
  return PAGES.map(({ source, file, title }) => {
    const marked = new Marked({ renderer: renderer() });
    const body = marked.parse(readFileSync(path.join(DOCS, source), 'utf8'), { async: false });
    return { file, html: page(title, file, body, version) };
  });
}

/** The pictures that the pages show, to be put beside them. */
const PICTURES = path.join(DOCS, 'images');

/** How the parts of a document differ from what marked makes of them. */
function renderer() {
  /** @type {import('marked').RendererObject} */
  const own = {
    heading({ tokens, depth, text }) {
      return `<h${depth} id="${anchorOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    link({ href, tokens }) {
      const address = addressOf(href);
      const words = this.parser.parseInline(tokens);
      return address === null ? words : `<a href="${escaped(address)}">${words}</a>`;
    },
  };
  return own;
}

/**
 * Where a link of a document leads among the pages; null for documents that are not for clerks.
 *
 * @param {string} href
 */
function addressOf(href) {
  if (/^(?:https:|#)/.test(href)) return href;
  const [document = '', anchor] = href.split('#');
  const found = PAGES.find(({ source }) => source === document);
  if (found === undefined) return null;
  return anchor === undefined ? found.file : `${found.file}#${anchor}`;
}

/**
 * The name of a heading, as GitHub gives it and links in the documents have it.
 *
 * @param {string} heading
 */
function anchorOf(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

/**
 * @param {string} title
 * @param {string} file
 * @param {string} body
 * @param {string} version
 */
function page(title, file, body, version) {
  const links = PAGES.map((one) => {
    const current = one.file === file ? ' aria-current="page"' : '';
    return `<a href="${one.file}"${current}>${one.title}</a>`;
  });
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - 绩效自评助手</title>
<style>${STYLE}</style>
</head>
<body>
<nav aria-label="帮助">
${links.join('\n')}
</nav>
<main>
${body.replaceAll('<table>', '<div class="wide" tabindex="0"><table>').replaceAll('</table>', '</table></div>')}
</main>
<footer>绩效自评助手 ${escaped(version)}</footer>
</body>
</html>
`;
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Puts the pages and their pictures into `help/` of the page. */
class HelpPages {
  /** @param {string} version of the program, as it is printed */
  constructor(version) {
    this.version = version;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap('HelpPages', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'HelpPages', stage }, async () => {
        for (const { source } of PAGES) compilation.fileDependencies.add(path.join(DOCS, source));
        for (const { file, html } of await helpPages(this.version))
          compilation.emitAsset(`help/${file}`, new RawSource(html));
      });
    });
  }
}

module.exports = { HelpPages, helpPages, PICTURES };
