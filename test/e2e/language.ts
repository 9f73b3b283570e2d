import { parse } from 'acorn';
import type { PageBench } from './page-bench';

const LOOKS_BEHIND = /\(\?<[=!]/;
/** What docx would put together as it runs, in a function that nobody calls: no script fails to load. */
const OF_DOCX = /\(\?<=\$\{\w+\(\w+\)\}\)\(\?:\(\?!\$\{\w+\(\w+\)\}\)\.\)\+\?/;

/** The language that the built scripts are written in. */
export function language(bench: () => PageBench): void {
  test('is that of Chromium 86', async () => {
    const scripts = Object.entries(await bench().scripts());
    expect(scripts.map(([name]) => name)).toContain('newer-methods.js');
    expect(scripts.flatMap(([name, script]) => unreadable(name, script))).toEqual([]);
  });

  // A script with one expression that looks behind itself is read by no Safari before 16.4.
  test('is that of Safari 15.4, which people are told to use', async () => {
    const scripts = Object.entries(await bench().scripts());
    const behind = scripts.filter(([, script]) => LOOKS_BEHIND.test(script.replace(OF_DOCX, '')));
    expect(behind.map(([name]) => name)).toEqual([]);
  });

  // Each browser fetches old-browser.js before anything shows.
  test('is ES5 without a comment in old-browser.js', async () => {
    const script = (await bench().scripts())['old-browser.js'] ?? '';
    const comments: string[] = [];
    parse(script, { ecmaVersion: 5, onComment: (_, text) => comments.push(text) });
    expect(script).toContain('tooOld');
    expect(comments).toEqual([]);
  });

  test('says nothing of signing in anywhere', async () => {
    for (const script of Object.values(await bench().scripts())) {
      expect(script).not.toMatch(/oauth|accounts\.google|facebook|dropbox|microsoftonline/i);
    }
  });
}

/** Where the script leaves the language of 2021, if it does. */
function unreadable(name: string, script: string): readonly string[] {
  try {
    parse(script, { ecmaVersion: 2021, sourceType: 'script' });
    return [];
  } catch (error) {
    return [`${name}: ${String(error)}`];
  }
}
