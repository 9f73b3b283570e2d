import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { tokenizer } from 'acorn';
import { REPORT_STYLE } from '../../src/documents/html/report-style';
import { browserMode } from './browser-mode';
import { HAS_CHROMIUM_86, helpPlaywright, unpackChromium86 } from './chromium-86';
import { excelMode } from './excel-mode';
import type { PageBench } from './page-bench';
import { findings, openSample, writePrompt } from './sample-page';
import { rulesIn, unknownIn, type Rule } from './style-rules';

/** Names that mean something else than what newer browsers have under them. */
const OUR_OWN = ['dispose', 'toArray', 'toHex'];

/** What it does not know, to see that it is asked. */
const NEWER: readonly Rule[] = [
  { selector: ':is(th, td)', said: [] },
  { selector: 'th:not(.a, .b)', said: [] },
  { selector: 'td', said: [['inset', '0']] },
];

/** A machine that checks commits must have it; it runs on Linux alone. */
const missing = !HAS_CHROMIUM_86 && process.env['CI'] === undefined;
const suite = missing ? describe.skip : describe;
const why = missing ? ' (npm ci --prefix .ci/chromium-86 was not run)' : '';

/** The oldest browser that the page is for: the real one, and what can be read off the scripts. */
export function olderBrowsers(newer: () => PageBench): void {
  suite(`Chromium 86${why}`, () => {
    let folder: string;
    let opened: PageBench;

    beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'chromium-86-'));
      opened = await newer().beside(await unpackChromium86(folder), helpPlaywright);
    });

    afterAll(async () => {
      await opened.close();
      await rm(folder, { recursive: true });
    });

    const bench = () => opened;

    browserMode(bench);
    excelMode(bench);

    test('the marked copy is handed over to be saved', async () => {
      const page = await openSample(opened);
      await writePrompt(page);
      await page.evaluate(KEEP_WHAT_IS_SAVED);
      await page.getByRole('button', { name: '下载修改后的文件' }).click();
      const bytes = await page.evaluate<number[]>('savedBytes');
      expect(await findings(Uint8Array.from(bytes))).toContain('reason-unfinished J36');
    });

    test('a dialog stands in the middle of the page', async () => {
      const { page } = await opened.openInBrowser({ viewport: { width: 1366, height: 768 } });
      await page.getByRole('button', { name: '打开示例' }).click();
      await page.getByRole('button', { name: '写入提纲与标记…' }).click();
      const box = await page.getByRole('dialog').boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0) / 2).toBeCloseTo(683, -1);
      expect((box?.y ?? 0) + (box?.height ?? 0) / 2).toBeCloseTo(384, -1);
    });

    test('knows every selector and value of the style sheets', async () => {
      const here = await openSample(opened);
      const sheets = [...Object.values(await opened.styles()), REPORT_STYLE.markup];
      const rules = sheets.flatMap(rulesIn);
      expect(rules.length).toBeGreaterThan(100);
      expect(await here.evaluate(unknownIn, [...rules, ...NEWER])).toEqual([
        ':is(th, td)',
        'th:not(.a, .b)',
        'td inset: 0',
      ]);
    });

    test('has every method of the language that is called', async () => {
      const here = await openSample(opened);
      const had = new Set(await here.evaluate<string[]>(BUILT_IN));
      const there = await openSample(newer());
      const known = await there.evaluate<string[]>(BUILT_IN);
      const lacking = new Set(known.filter((name) => !had.has(name)));
      expect(lacking).toContain('groupBy');
      const called = Object.values(await opened.scripts()).flatMap(membersIn);
      const lacked = new Set(called.filter((name) => lacking.has(name)));
      expect([...lacked].filter((name) => !OUR_OWN.includes(name))).toEqual([]);
    });
  });
}

const KEEP_WHAT_IS_SAVED = `
  const create = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    globalThis.savedBytes = blob.arrayBuffer().then((bytes) => Array.from(new Uint8Array(bytes)));
    return create(blob);
  };`;

/** The names of all methods and properties that the language itself has. */
const BUILT_IN = `
  [Array, Array.prototype, String, String.prototype, Object, Object.prototype, RegExp.prototype,
    Promise, Promise.prototype, Map, Map.prototype, Set.prototype, WeakMap.prototype, Number,
    Number.prototype, Math, Date.prototype, JSON, Symbol, Symbol.prototype, Reflect, Error,
    Function.prototype, Uint8Array, Uint8Array.prototype, Object.getPrototypeOf(Uint8Array),
    Object.getPrototypeOf(Uint8Array.prototype), ArrayBuffer.prototype, Intl, BigInt,
    Object.getPrototypeOf(Object.getPrototypeOf([].values())),
  ].flatMap((object) => Object.getOwnPropertyNames(object))`;

/** What a script reaches by a dot. */
function membersIn(script: string): readonly string[] {
  const tokens = [...tokenizer(script, { ecmaVersion: 2021 })];
  return tokens.flatMap(({ start, end }, at) => {
    const before = tokens[at - 1]?.type.label;
    return before === '.' || before === '?.' ? script.slice(start, end) : [];
  });
}
