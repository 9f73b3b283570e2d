import { parse } from 'acorn';
import type { PageBench } from './page-bench';

const LOOKS_BEHIND = /\(\?<[=!]/;

/** The language that the built scripts are written in. */
export function language(bench: () => PageBench): void {
  test('is that of Chromium 86', async () => {
    const scripts = Object.entries(await bench().scripts());
    expect(scripts.map(([name]) => name)).toContain('newer-methods.js');
    expect(scripts.flatMap(([name, script]) => unreadable(name, script))).toEqual([]);
  });

  // Safari reads expressions that look behind themselves from 16.4 on, all else from 15.4.
  test('is that of the Safari which people are told to use', async () => {
    const { 'old-browser.js': guard, ...scripts } = await bench().scripts();
    const needed = Object.values(scripts).some((script) => LOOKS_BEHIND.test(script));
    expect(guard).toContain(needed ? 'Safari 16.4' : 'Safari 15.4');
    expect(LOOKS_BEHIND.test(guard ?? '')).toBe(needed);
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
