import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '../..');
const PAGES = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

/** Where a page leads to within the repository, without the places inside of pages. */
function linksOf(page: string): readonly string[] {
  const text = readFileSync(join(ROOT, page), 'utf8');
  return Array.from(text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g), ([, link = '']) => link);
}

test.each(PAGES)('every link of %s leads somewhere', (page) => {
  const lost = linksOf(page).filter((link) => !existsSync(join(ROOT, dirname(page), link)));
  expect(lost).toEqual([]);
});

test('every page can be reached from the README', () => {
  const reached = new Set(['README.md']);
  // A set gives also what is added to it on the way.
  for (const page of reached)
    for (const link of linksOf(page)) {
      const target = join(dirname(page), link);
      if (target.endsWith('.md')) reached.add(target);
      else if (target === 'docs/decisions' || target === 'docs/decisions/')
        for (const each of PAGES) if (dirname(each) === 'docs/decisions') reached.add(each);
    }
  expect(PAGES.filter((page) => !reached.has(page))).toEqual([]);
});

test('the list of decisions has each of them, with its title', () => {
  const decisions = PAGES.filter((page) => /^docs\/decisions\/\d/.test(page)).map((page) => {
    const [, number, title] = /^# (\d+) (.*)/.exec(readFileSync(join(ROOT, page), 'utf8')) ?? [];
    return `- [${number}](${page.slice('docs/decisions/'.length)}) ${title}`;
  });
  const list = readFileSync(join(ROOT, 'docs/decisions/README.md'), 'utf8');
  expect(list.split('\n').filter((line) => line.startsWith('- '))).toEqual(decisions.toSorted());
});
