import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { PICTURES } from '../../../scripts/build/help-pages';
import { RULES } from '../../../src/engine/rules';

const SCRIPT = require.resolve('../../../scripts/build/help-pages');
const PRINT = `require(process.argv[1]).helpPages('9.8.7')
  .then((pages) => process.stdout.write(JSON.stringify(pages)))`;

/** The pages as a build makes them. In a process of its own: marked is a module that Jest cannot load. */
const ALL: ReadonlyMap<string, Document> = new Map(
  JSON.parse(execFileSync(process.execPath, ['-e', PRINT, SCRIPT], { encoding: 'utf8' })).map(
    ({ file, html }: { file: string; html: string }) => [file, new JSDOM(html).window.document],
  ),
);

test('every page names the program, its version and the other pages', () => {
  for (const [file, document] of ALL) {
    expect(document.documentElement.lang).toBe('zh-CN');
    expect(document.querySelector('footer')?.textContent).toBe('绩效自评助手 9.8.7');
    expect(document.querySelector('[aria-current=page]')?.getAttribute('href')).toBe(file);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
  }
});

test('every link leads to a page and a heading that is there, or to the internet', () => {
  const isThere = (from: string, href: string): boolean => {
    const [file = '', anchor = ''] = decodeURIComponent(href).split('#');
    const target = ALL.get(file === '' ? from : file);
    return anchor === '' ? target !== undefined : target?.getElementById(anchor) != null;
  };
  const dead = [...ALL].flatMap(([from, document]) =>
    [...document.querySelectorAll('a')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => !href.startsWith('https:') && !isThere(from, href)),
  );
  expect(dead).toEqual([]);
});

test('every picture is there', () => {
  const guide = ALL.get('index.html');
  const pictures = [...(guide?.querySelectorAll('img') ?? [])].map((one) =>
    one.getAttribute('src'),
  );
  expect(pictures.length).toBeGreaterThan(5);
  for (const src of pictures) {
    expect(src).toMatch(/^images\//);
    expect(existsSync(path.join(path.dirname(PICTURES), src ?? ''))).toBe(true);
  }
});

test('every rule is told, and nothing of what only developers read is linked', () => {
  const rules = ALL.get('rules.html')?.body.textContent ?? '';
  for (const { title } of RULES) expect(rules).toContain(title);
  expect(ALL.get('index.html')?.body.innerHTML).not.toContain('README.md"');
});

test('no page may run or fetch anything', () => {
  for (const document of ALL.values()) {
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(document.querySelectorAll('script, link, iframe')).toHaveLength(0);
  }
});
